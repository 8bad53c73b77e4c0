import { ComparedTable } from '@/features/compare/ComparedTable';
import styles from '@/features/compare/CompareTable.module.css';
import type { CompareRow } from '@/features/compare/compareRows';
import type { CompareColumn } from '@/features/compare/useComparison';
import { Button } from '@/ui/Button';

interface Props {
  caption: string;
  columns: readonly CompareColumn[];
  rows: readonly CompareRow[];
  onRemove: (column: CompareColumn) => void;
}

/** The compared side by side; rows in which a difference tells something carry a mark in words. */
export function CompareTable({ caption, columns, rows, onRemove }: Props) {
  return (
    <ComparedTable
      label="Comparison"
      caption={caption}
      columns={columns}
      under={(column) => (
        <Button look="quiet" aria-label={`Remove ${column.name}`} onPress={() => onRemove(column)}>
          Remove
        </Button>
      )}
    >
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
    </ComparedTable>
  );
}
