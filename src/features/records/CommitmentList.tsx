import { Link } from 'react-router';
import type { RelatedRecord } from '@/domain/apiAnswers';
import { recordPath } from '@/domain/atlasRecord';
import { formatPartialDate } from '@/domain/partialDate';
import type { Agreement } from '@/domain/records';
import { commitmentKinds } from '@/domain/vocabulary';
import { Footnotes } from '@/features/records/Footnotes';
import styles from '@/features/records/RecordPage.module.css';
import { Section } from '@/features/records/Section';

interface Props {
  agreement: Agreement;
  /** Activities beside the agreement; the follow-ups are among them. */
  activities: readonly RelatedRecord[];
}

interface FollowUpsProps {
  followUps: Agreement['commitments'][number]['followUps'];
  activities: readonly RelatedRecord[];
}

/** What is recorded to have come of one commitment. */
function FollowUps({ followUps, activities }: FollowUpsProps) {
  if (followUps.length === 0) return <span className={styles.detail}>No follow-up recorded</span>;
  return (
    <ul className={styles.followUps} aria-label="Follow-ups">
      {followUps.map(({ activityId, note }) => {
        const activity = activities.find(({ id }) => id === activityId);
        return (
          <li key={activityId + note}>
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

/** What the parties promised, each with its kind and what came of it. */
export function CommitmentList({ agreement, activities }: Props) {
  const { commitments } = agreement;
  if (commitments.length === 0)
    return (
      <Section title="Commitments">
        <p className={styles.missing}>None recorded: the text was not seen.</p>
      </Section>
    );
  return (
    <Section title="Commitments" count={commitments.length}>
      <ol className={styles.statements}>
        {commitments.map(({ text, kind, followUps }, position) => (
          <li key={text}>
            <div className={styles.commitment}>
              <span>
                {text}
                <Footnotes record={agreement} path={`commitments.${position}`} />
              </span>
              <span className={styles.tag}>{commitmentKinds[kind]}</span>
            </div>
            <FollowUps followUps={followUps} activities={activities} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
