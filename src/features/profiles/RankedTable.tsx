import { formatPartialDate, type PartialDate } from '@/domain/time/partialDate';
import { formatCount } from '@/domain/words/sentences';
import { FirstOf } from '@/features/profiles/FirstOf';
import styles from '@/features/profiles/Profile.module.css';
import { Link } from '@/ui/Link';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

/** One line: what it is, where it leads, how many records. */
export interface RankedRow {
  readonly id: string;
  readonly label: string;
  readonly to: string;
  readonly count: number;
  /** For tables with a date; null when there is none. */
  readonly date?: PartialDate | null;
}

interface Props {
  /** What the table holds, for screen readers. */
  caption: string;
  /** Header of the names: `Country`. */
  nameLabel: string;
  /** Header of the dates; without it there is no such column. */
  dateLabel?: string;
  rows: readonly RankedRow[];
  /** For the button that shows all: `partners`. */
  noun: string;
  /** Rows before the reader asks for all. */
  first?: number;
}

/** What takes part most, first; each name leads to its own profile. */
export function RankedTable({ caption, nameLabel, dateLabel, rows, noun, first = 10 }: Props) {
  if (rows.length === 0) return <p className={styles.soft}>None in the records.</p>;
  return (
    <FirstOf items={rows} limit={first} noun={noun}>
      {(shown) => (
        <table className={styles.table}>
          <caption>
            <VisuallyHidden>{caption}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">{nameLabel}</th>
              <th scope="col" className={styles.number}>
                Records
              </th>
              {dateLabel && <th scope="col">{dateLabel}</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, label, to, count, date }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to={to}>{label}</Link>
                </th>
                <td className={styles.number}>{formatCount(count)}</td>
                {dateLabel && <td className={styles.date}>{date ? formatPartialDate(date) : 'none'}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </FirstOf>
  );
}
