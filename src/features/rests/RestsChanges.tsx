import type { RestsOn } from '@/domain/answers/restsOnAnswer';
import type { Filters } from '@/domain/facets/filters';
import { alternatives } from '@/domain/rests/alternatives';
import { formatCount } from '@/domain/words/sentences';
import { RecordsLink } from '@/features/filters/RecordsLink';
import styles from '@/features/rests/Rests.module.css';

interface Row {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly count: number;
  /** What counts so; null where no filter does. */
  readonly filters: Filters | null;
}

/** Returns what would change the number, the largest first; what changes nothing is left out. */
export function changeRows({ total, changes, dates, signings }: RestsOn, filters: Filters): Row[] {
  const rows: Row[] = [
    ...changes.map(({ id, count }): Row => {
      const { label, help, filters: filtersOf } = alternatives[id];
      return { id, label, help, count, filters: filtersOf(filters) };
    }),
    { id: 'signings', label: 'Signing and agreement counted once', count: total - signings, filters: null },
    { id: 'day', label: 'Dated to the day', count: dates.day, filters: null },
  ];
  return rows.filter(({ count }) => count !== total).sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

function signed(difference: number): string {
  return `${difference > 0 ? '+' : '−'}${formatCount(Math.abs(difference))}`;
}

/** Other ways to count, each as a bar beside the number now, and as a link that makes it so. */
export function RestsChanges({ answer, filters }: { answer: RestsOn; filters: Filters }) {
  const rows = changeRows(answer, filters);
  const { total } = answer;
  if (rows.length === 0) return null;
  const most = Math.max(total, ...rows.map(({ count }) => count));
  const share = (count: number) => `${(count / most) * 100}%`;
  return (
    <section aria-label="What would change it">
      <h3>What would change it</h3>
      <table className={styles.changes}>
        <thead>
          <tr>
            <td />
            <th scope="col">
              <span className={styles.now} style={{ left: share(total) }}>
                {formatCount(total)} now
              </span>
            </th>
            <td />
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, help, count, filters: other }) => (
            <tr key={id}>
              <th scope="row">
                {other ? (
                  <RecordsLink count={count} filters={other} of={label.toLowerCase()}>
                    {label}
                  </RecordsLink>
                ) : (
                  label
                )}
                {help && <small>{help}</small>}
              </th>
              <td className={styles.track} aria-hidden="true">
                <i className={styles.bar} style={{ width: share(count) }} />
                <i className={styles.mark} style={{ left: share(total) }} />
              </td>
              <td>{formatCount(count)}</td>
              <td className={styles.difference}>{signed(count - total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
