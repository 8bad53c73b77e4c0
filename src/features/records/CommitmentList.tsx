import type { RecordStub } from '@/domain/answers/apiAnswers';
import { followUpSentence } from '@/domain/records/absence';
import { recordPath } from '@/domain/records/atlasRecord';
import type { Research } from '@/domain/records/coverage';
import { bestFollowUp } from '@/domain/records/followUpRule';
import type { Agreement } from '@/domain/records/records';
import { formatPartialDate } from '@/domain/time/partialDate';
import { groupCommitments } from '@/features/records/aroundAgreement';
import { Footnotes } from '@/features/records/Statements';
import styles from '@/features/records/Statements.module.css';
import { Link } from '@/ui/Link';
import { Section } from '@/ui/Section';

interface Props {
  agreement: Agreement;
  /** Activities beside the agreement; the recorded follow-ups are among them. */
  activities: readonly RecordStub[];
  research: Research;
}

/** What the parties promised, by kind, each with its number in the record and what came of it. */
export function CommitmentList({ agreement, activities, research }: Props) {
  const { commitments } = agreement;
  // Where none was followed up, the sentence above the list says it once.
  const isAnyFollowed = bestFollowUp(agreement) === 'recorded';
  if (commitments.length === 0)
    return (
      <Section title="Commitments">
        <p className={styles.missing}>None recorded: the text of the agreement was not seen.</p>
      </Section>
    );
  return (
    <Section title="Commitments" count={commitments.length}>
      <p className={styles.detail}>{followUpSentence(agreement, research)}</p>
      {groupCommitments(commitments).map(({ kind, label, items }) => (
        <div key={kind} className={styles.group}>
          <h3 className={styles.label}>{label}</h3>
          <ol className={styles.statements}>
            {items.map(({ commitment, position }) => (
              <li key={position} value={position + 1}>
                {commitment.text}
                <Footnotes record={agreement} path={`commitments.${position}`} />
                {isAnyFollowed && <FollowUps commitment={commitment} activities={activities} />}
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
}

/** What is recorded to have come of one commitment. */
function FollowUps({ commitment: { followUps }, activities }: FollowUpsProps) {
  if (followUps.length === 0) return <span className={styles.detail}>No follow-up recorded</span>;
  return (
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
  );
}
