import type { RecordStub } from '@/domain/answers/apiAnswers';
import { recordPath } from '@/domain/records/atlasRecord';
import type { Agreement } from '@/domain/records/records';
import { formatPartialDate } from '@/domain/time/partialDate';
import { possibleFollowUps } from '@/features/records/commitmentGroups';
import styles from '@/features/records/Statements.module.css';
import { Link } from '@/ui/Link';

interface Props {
  commitment: Agreement['commitments'][number];
  /** Activities beside the agreement; the recorded follow-ups are among them. */
  activities: readonly RecordStub[];
  /** Activities that may be follow-ups, by the rule on /about; nothing records that they are. */
  candidates?: readonly RecordStub[] | undefined;
}

/** What is recorded to have come of one commitment, and apart from it what may have. */
export function FollowUps({ commitment, activities, candidates = [] }: Props) {
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
