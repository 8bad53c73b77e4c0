import styles from '@/charts/figure/ChartTableView.module.css';
import type { ChartExport } from '@/charts/model';
import { formatCount } from '@/domain/words/sentences';
import { ScrollBox } from '@/ui/ScrollBox';
import { unbroken } from '@/ui/unbroken';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

interface Props {
  chart: ChartExport;
  /** The chart's height in px; a longer table scrolls inside itself, so that nothing below moves. 0 shows all of it. */
  height: number;
}

/** The rows of a chart as a table. */
export function ChartTableView({ chart, height }: Props) {
  const { columns, rows } = chart.table;
  return (
    <ScrollBox label={`${chart.title}: table`} maxHeight={height || undefined}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{chart.title}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {columns.map(({ label, isNumber }) => (
              <th key={label} scope="col" className={isNumber ? styles.number : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            // Records of one day have the same first cell.
            <tr key={[name, ...cells].join('|')}>
              <th scope="row">{unbroken(name)}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]?.label} className={columns[index + 1]?.isNumber ? styles.number : undefined}>
                  {typeof cell === 'number' ? formatCount(cell) : unbroken(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
