import { memo } from 'react';
import { Link } from 'react-router';
import { EmptyCell } from '@/charts/figure/EmptyCell';
import styles from '@/charts/figure/HeatMap.module.css';
import type { PairSeries } from '@/charts/series/chartSeries';
import { pairPath } from '@/domain/address/pages';
import { counted, formatCount } from '@/domain/words/sentences';
import { heatColours } from '@/ui/heatColours';
import { MarkLayer } from '@/ui/marks/MarkLayer';
import type { MarkWords } from '@/ui/marks/markWords';
import { palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

interface Props {
  series: PairSeries;
}

function keyOf(row: string, column: string): string {
  return `${row} ${column}`;
}

/** A table of countries against each other, coloured by the records they share. A cell with records is a link to the page of its pair. */
export const PairMatrix = memo(function PairMatrix({ series }: Props) {
  const palette = palettes[useTheme()];
  const { chart, countries } = series;
  const { cells, rowLabels } = chart.body;
  const most = Math.max(0, ...cells.flat().map((count) => count ?? 0));
  const keys = countries.flatMap((row, r) => countries.map((column, c) => (cells[r]?.[c] ? keyOf(row, column) : null)));
  if (countries.length === 0) return <p>Nothing to draw under these filters: no record names two countries.</p>;

  function wordsOf(key: string): MarkWords | null {
    const [r = -1, c = -1] = key.split(' ').map((code) => countries.indexOf(code));
    const count = cells[r]?.[c];
    if (!count) return null;
    // The name of a pair is the same in both of its cells.
    const [first = 0, second = 0] = (countries[r] ?? '') < (countries[c] ?? '') ? [r, c] : [c, r];
    const label = `${rowLabels[first]} and ${rowLabels[second]}`;
    return { label, value: counted(count, 'record'), isChosen: false, action: 'open the page of this pair' };
  }

  return (
    <MarkLayer name={`${chart.title}: cells`} places={{ keys, perRow: countries.length }} wordsOf={wordsOf} tip="line">
      {(tabStop) => (
        <div className={styles.scroll}>
          <table className={styles.heat}>
            <thead>
              <tr>
                <td />
                {countries.map((code, column) => (
                  <th key={code} scope="col">
                    <span>{rowLabels[column]}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {countries.map((row, r) => (
                <tr key={row}>
                  <th scope="row">{rowLabels[r]}</th>
                  {countries.map((column, c) => {
                    const key = keyOf(row, column);
                    const words = wordsOf(key);
                    const count = cells[r]?.[c] ?? null;
                    if (r === c) return <td key={key} />;
                    if (!words || count === null) return <EmptyCell key={key} isUnresearched={count === null} />;
                    const { ground, text } = heatColours(count, most, palette);
                    return (
                      <td key={key}>
                        <Link
                          to={pairPath(row, column)}
                          data-mark={key}
                          className={styles.cell}
                          style={{ background: ground, color: text }}
                          aria-label={`${words.label}: ${words.value}`}
                          tabIndex={key === tabStop ? 0 : -1}
                        >
                          {formatCount(count)}
                        </Link>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </MarkLayer>
  );
});
