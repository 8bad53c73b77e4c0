import type { RecordStub } from '@/domain/answers/apiAnswers';
import { recordPath } from '@/domain/records/atlasRecord';
import type { Agreement } from '@/domain/records/records';
import { formatPartialDate } from '@/domain/time/partialDate';
import { groupCommitments, possibleFollowUps } from '@/features/records/aroundAgreement';
import { Footnotes } from '@/features/records/Statements';
import styles from '@/features/records/Statements.module.css';
import { Link } from '@/ui/Link';
import { Section } from '@/ui/Section';

interface Props {
  agreement: Agreement;
  /** Activities beside the agreement; the recorded follow-ups are among them. */
  activities: readonly RecordStub[];
  /** For each commitment, in the record's order, the activities that may follow it up. */
  candidates?: readonly (readonly RecordStub[])[] | undefined;
}

/** What the parties promised, by kind, each with its number in the record and what came of it. */
export function CommitmentList({ agreement, activities, candidates = [] }: Props) {
  const { commitments } = agreement;
  if (commitments.length === 0)
    return (
      <Section title="Commitments">
        <p className={styles.missing}>None recorded: the text was not seen.</p>
      </Section>
    );
  return (
    <Section title="Commitments" count={commitments.length}>
      {groupCommitments(commitments).map(({ kind, label, items }) => (
        <div key={kind} className={styles.group}>
          <h3 className={styles.label}>{label}</h3>
          <ol className={styles.statements}>
            {items.map(({ commitment, position }) => (
              <li key={position} value={position + 1}>
                {commitment.text}
                <Footnotes record={agreement} path={`commitments.${position}`} />
                <FollowUps commitment={commitment} activities={activities} candidates={candidates[position]} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </Section>
  );
}

interface FollowUpsProps extends Pick<Props, 'activities'> {
  commitment: Agreement['commitments'][number];
  /** Activities that may be follow-ups, by the rule on /about; nothing records that they are. */
  candidates?: readonly RecordStub[] | undefined;
}

/** What is recorded to have come of one commitment, and apart from it what may have. */
function FollowUps({ commitment, activities, candidates = [] }: FollowUpsProps) {
  const { followUps } = commitment;
  const possible = possibleFollowUps(commitment, candidates);
  return (
    <>
      {followUps.length === 0 ? (
        <span className={styles.detail}>No follow-up recorded</span>
      ) : (
        <ul className={styles.followUps} aria-label="Recorded follow-ups">
          {followUps.map(({ activityId, note }) => {
            const activity = activities.find(({ id }) => id === activityId);
            return (
              <li key={activityId}>
                <Link to={recordPath('activity', activityId)}>{activity?.title ?? activityId}</Link>
                <span className={styles.detail}>
                  {activity?.date && `${formatPartialDate(activity.date)}: `}
                  {note}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {possible.length > 0 && (
        <div className={styles.possible}>
          <span className={styles.detail}>
            Possible follow-up, not confirmed (<Link to="/about#follow-up">how it is found</Link>)
          </span>
          <ul className={styles.followUps} aria-label="Possible follow-up, not confirmed">
            {possible.map(({ kind, id, title, date }) => (
              <li key={id}>
                <Link to={recordPath(kind, id)}>{title}</Link>
                <span className={styles.detail}>{date ? formatPartialDate(date) : 'date not known'}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
