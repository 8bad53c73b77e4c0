import type { ReactNode } from 'react';
import styles from '@/features/compare/CompareTable.module.css';
import type { CompareColumn } from '@/features/compare/useComparison';
import { Link } from '@/ui/Link';
import { ScrollBox } from '@/ui/ScrollBox';

/** Width of the names of the rows, and least width of a column, in px. */
const [NAMES, COLUMN] = [132, 180];

interface Props {
  /** Name of the box that scrolls sideways. */
  label: string;
  caption: string;
  columns: readonly CompareColumn[];
  /** What stands under the name of a column. */
  under?: (column: CompareColumn) => ReactNode;
  /** The rows. */
  children: ReactNode;
}

/** A table with a column for each of the compared, whose name leads to its page. */
export function ComparedTable({ label, caption, columns, under, children }: Props) {
  return (
    <ScrollBox label={label} className={styles.scroll}>
      <table className={styles.table} style={{ minWidth: NAMES + columns.length * COLUMN }}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.id} scope="col">
                <Link to={column.path}>{column.name}</Link>
                {under?.(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollBox>
  );
}
