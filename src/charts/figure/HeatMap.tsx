import { memo } from 'react';
import { EmptyCell } from '@/charts/figure/EmptyCell';
import styles from '@/charts/figure/HeatMap.module.css';
import { lowerFirst } from '@/charts/findings/words';
import type { GridSeries } from '@/charts/series/chartSeries';
import { counted, formatCount } from '@/domain/words/sentences';
import { heatColours } from '@/ui/heatColours';
import { MarkLayer } from '@/ui/marks/MarkLayer';
import { type MarkWords, markName } from '@/ui/marks/markWords';
import { palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

interface Props {
  series: GridSeries;
  isChosen: (country: string, topic: string) => boolean;
  /** Chooses a cell's country and topic, or takes both back. */
  onToggle: (country: string, topic: string) => void;
  /** The pointer or the focus is on a cell. */
  onVisit?: (country: string, topic: string) => void;
}

function keyOf(country: string, topic: string): string {
  return `${country} ${topic}`;
}

/** A table whose cells are coloured by their number. A cell with records is a button that filters by its country and topic. */
export const HeatMap = memo(function HeatMap({ series, isChosen, onToggle, onVisit }: Props) {
  const palette = palettes[useTheme()];
  const { chart, countries, topics } = series;
  const { cells, rowLabels, columnLabels } = chart.body;
  const most = Math.max(0, ...cells.flat().map((count) => count ?? 0));
  const keys = countries.flatMap((country, row) => topics.map((topic, column) => (cells[row]?.[column] ? keyOf(country, topic) : null)));

  function wordsOf(key: string): MarkWords | null {
    const [country = '', topic = ''] = key.split(' ');
    const [row, column] = [countries.indexOf(country), topics.indexOf(topic)];
    const count = cells[row]?.[column];
    if (!count) return null;
    return {
      label: `${rowLabels[row]} and ${lowerFirst(columnLabels[column] ?? '')}`,
      value: counted(count, 'record'),
      isChosen: isChosen(country, topic),
    };
  }

  function visit(key: string) {
    const [country = '', topic = ''] = key.split(' ');
    onVisit?.(country, topic);
  }

  return (
    <MarkLayer name={`${chart.title}: cells`} places={{ keys, perRow: topics.length }} wordsOf={wordsOf} tip="line" onVisit={visit}>
      {(tabStop) => (
        <div className={styles.scroll}>
          <table className={styles.heat}>
            <thead>
              <tr>
                <td />
                {columnLabels.map((label) => (
                  <th key={label} scope="col">
                    <span>{label}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {countries.map((country, row) => (
                <tr key={country}>
                  <th scope="row">{rowLabels[row]}</th>
                  {topics.map((topic, column) => {
                    const key = keyOf(country, topic);
                    const words = wordsOf(key);
                    const count = cells[row]?.[column] ?? 0;
                    if (!words) return <EmptyCell key={key} isUnresearched={cells[row]?.[column] === null} />;
                    const { ground, text } = heatColours(count, most, palette);
                    return (
                      <td key={key}>
                        <button
                          type="button"
                          data-mark={key}
                          className={styles.cell}
                          style={{ background: ground, color: text }}
                          aria-label={markName(words)}
                          aria-pressed={words.isChosen}
                          tabIndex={key === tabStop ? 0 : -1}
                          onClick={() => onToggle(country, topic)}
                        >
                          {formatCount(count)}
                        </button>
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
