import { memo } from 'react';
import styles from '@/charts/figure/ColumnsView.module.css';
import { ColumnsDrawing, FIELD_HEIGHT, heightOf } from '@/charts/plot/ColumnsDrawing';
import { axisLabels, columnAxis, stackHeights } from '@/charts/plot/columnAxis';
import type { ColumnMark, ColumnSeries } from '@/charts/series/chartSeries';
import { counted, formatCount } from '@/domain/words/sentences';
import { MarkLayer } from '@/ui/marks/MarkLayer';
import { type MarkWords, markName } from '@/ui/marks/markWords';

import { palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

/** Two lines of labels under the field, in px. */
const FOOT_HEIGHT = 40;
/** Below this width of a column the field scrolls inside itself. */
const LEAST_COLUMN = 30;

interface Props {
  series: ColumnSeries;
  /** Chooses the dates of a column, or takes them back. */
  onToggle: (column: ColumnMark) => void;
  /** The pointer or the focus is on a column. */
  onVisit?: (column: ColumnMark) => void;
}

/** Stacked columns over time with the number of records above each. A column is a button that filters by its dates. */
export const ColumnsView = memo(function ColumnsView({ series, onToggle, onVisit }: Props) {
  const palette = palettes[useTheme()];
  const { chart, columns, partsName } = series;
  const { bins, series: parts } = chart.body;
  if (bins.length === 0) return <p className={styles.none}>No record that matches has a date.</p>;
  const heights = stackHeights(parts, bins.length);
  const axis = columnAxis(Math.max(...heights));
  const labels = axisLabels(bins.map(({ label }) => label));
  const keys = bins.map(({ label }) => label);

  function wordsOf(key: string): MarkWords | null {
    const index = keys.indexOf(key);
    const bin = bins[index];
    if (!bin) return null;
    return {
      label: bin.label,
      value: counted(bin.total, 'record'),
      isChosen: columns[index]?.emphasis === 'chosen',
      parts: parts
        .map(({ label, category, values }) => ({ label, count: values[index] ?? 0, colour: palette.categories[category] ?? palette.data }))
        .filter(({ count }) => count > 0)
        .map(({ count, ...part }) => ({ ...part, value: formatCount(count) })),
    };
  }

  function visit(key: string) {
    const column = columns[keys.indexOf(key)];
    if (column) onVisit?.(column);
  }

  return (
    <>
      <p className={styles.caption}>
        {partsName === 'topics' ? 'Height: mentions of topics. Number above: records.' : 'Height and number above: records.'}
      </p>
      <MarkLayer name={`${chart.title}: columns`} places={{ keys, perRow: 1 }} wordsOf={wordsOf} tip="below" onVisit={visit}>
        {(tabStop) => (
          <div className={styles.scroll}>
            <div className={styles.frame} style={{ height: FIELD_HEIGHT + FOOT_HEIGHT, minWidth: bins.length * LEAST_COLUMN + 36 }}>
              <div className={styles.ticks} aria-hidden="true">
                {axis.ticks.map((tick) => (
                  <span key={tick} style={{ bottom: FOOT_HEIGHT + heightOf(tick, axis) }}>
                    {formatCount(tick)}
                  </span>
                ))}
              </div>
              <div className={styles.plot}>
                <div aria-hidden="true">
                  {axis.ticks.map((tick) => (
                    <i key={tick} className={styles.line} style={{ top: FIELD_HEIGHT - heightOf(tick, axis) }} />
                  ))}
                  <ColumnsDrawing body={chart.body} axis={axis} palette={palette} />
                </div>
                <div className={styles.columns}>
                  {columns.map((column, index) => {
                    const key = keys[index] ?? '';
                    const words = wordsOf(key);
                    return words ? (
                      <div key={key} className={styles.column}>
                        <button
                          type="button"
                          data-mark={key}
                          className={styles.mark}
                          aria-label={markName(words)}
                          aria-pressed={words.isChosen}
                          tabIndex={key === tabStop ? 0 : -1}
                          onClick={() => onToggle(column)}
                        />
                        <span
                          aria-hidden="true"
                          className={styles.total}
                          style={{ bottom: FOOT_HEIGHT + heightOf(heights[index] ?? 0, axis) }}
                        >
                          {formatCount(bins[index]?.total ?? 0)}
                        </span>
                        <span aria-hidden="true" className={styles.period} style={{ top: FIELD_HEIGHT + 4 }}>
                          {labels[index]?.line}
                          <span>{labels[index]?.year}</span>
                        </span>
                      </div>
                    ) : null;
                  })}
                </div>
              </div>
            </div>
          </div>
        )}
      </MarkLayer>
      <ul className={styles.legend} aria-label="Legend">
        {parts.map(({ label, category }) => (
          <li key={label}>
            <i style={{ background: palette.categories[category] }} />
            {label}
          </li>
        ))}
      </ul>
    </>
  );
});
