import styles from '@/features/compare/CompareTable.module.css';
import type { CompareRow } from '@/features/compare/compareRows';
import type { CompareColumn } from '@/features/compare/useComparison';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/Link';
import { ScrollBox } from '@/ui/ScrollBox';

interface Props {
  caption: string;
  columns: readonly CompareColumn[];
  rows: readonly CompareRow[];
  onRemove: (column: CompareColumn) => void;
}

/** The compared side by side; rows in which a difference tells something carry a mark in words. */
export function CompareTable({ caption, columns, rows, onRemove }: Props) {
  return (
    <ScrollBox label="Comparison" className={styles.scroll}>
      <table className={styles.table} style={{ minWidth: 132 + columns.length * 180 }}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.id} scope="col">
                <Link to={column.path}>{column.name}</Link>
                <Button look="quiet" aria-label={`Remove ${column.name}`} onPress={() => onRemove(column)}>
                  Remove
                </Button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id: row, label, cells, isMarked }) => (
            <tr key={row} data-different={isMarked}>
              <th scope="row">
                {label} {isMarked && <span className={styles.mark}>≠ differs</span>}
              </th>
              {columns.map(({ id }, index) => (
                <td key={id}>
                  {(cells[index] ?? []).map((line, position) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two sources may read alike, and the lines never move
                    <span key={position} className={styles.line}>
                      {line}
                    </span>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
