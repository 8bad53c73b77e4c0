import type { FollowCase, FollowThrough } from '@/domain/answers/followThroughAnswer';
import { followGroupName } from '@/domain/answers/followThroughWords';
import { recordPath } from '@/domain/records/atlasRecord';
import { formatPartialDate } from '@/domain/time/partialDate';
import { formatCount } from '@/domain/words/sentences';
import styles from '@/features/followThrough/FollowThrough.module.css';
import { Link } from '@/ui/Link';

/** What is counted in groups too small for a curve, one by one; nothing where every group has one. */
export function CaseList({ answer }: { answer: FollowThrough }) {
  const { cases, casesTotal, groups, split } = answer;
  if (cases.length === 0) return null;
  const small = groups.filter(({ isDrawn }) => !isDrawn);
  const lists = groups[0]?.isDrawn === false ? small.slice(0, 1) : small;
  return (
    <div className={styles.block}>
      <h3>Too few for a curve, one by one</h3>
      {lists.map(({ value, counted, followed }) => {
        const own = value === '' ? cases : cases.filter(({ values }) => values.includes(value));
        return (
          <details key={value} className={styles.more} open={lists.length === 1 && own.length <= 20}>
            <summary>
              {followGroupName(split, value)}: {formatCount(followed)} of {formatCount(counted)} with a follow-up on record
            </summary>
            <ul className={styles.cases}>
              {own.map((one, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two commitments of one agreement may have the same words; the list never changes its order
                <Case key={`${one.id} ${at}`} one={one} />
              ))}
            </ul>
          </details>
        );
      })}
      {casesTotal > cases.length && (
        <p className={styles.soft}>
          The newest {formatCount(cases.length)} of {formatCount(casesTotal)}.
        </p>
      )}
    </div>
  );
}

function Case({ one: { id, title, commitment, signed, followed, observedTo } }: { one: FollowCase }) {
  return (
    <li>
      <Link to={recordPath('agreement', id)}>{title}</Link>
      {commitment && <span>{commitment}</span>}
      <span className={styles.soft}>
        signed {formatPartialDate(signed)},{' '}
        {followed ? `follow-up on record ${formatPartialDate(followed)}` : `none on record up to ${formatPartialDate(observedTo)}`}
      </span>
    </li>
  );
}
