import { memo, useCallback } from 'react';
import styles from '@/charts/figure/ColumnsView.module.css';
import { PlotArea, placeIn } from '@/charts/figure/PlotArea';
import { type ColumnsLayout, ColumnsPlot, layoutColumns } from '@/charts/plot/Columns';
import type { ColumnSeries, MarkProps } from '@/charts/series/chartSeries';
import { counted, formatCount } from '@/domain/words/sentences';
import { MarkButton } from '@/ui/marks/MarkButton';
import { MarkLayer } from '@/ui/marks/MarkLayer';
import type { MarkWords } from '@/ui/marks/marks';
import { palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

const TEXT = 13;
const HEIGHT = 250;
/** A column takes no less than this, in px; beside the columns stand the numbers of the axis. */
const LEAST_COLUMN = 34;
const AXIS = 40;

interface Props extends MarkProps {
  series: ColumnSeries;
}

/** Stacked columns over time with the number of records above each. A column is a button that filters by its dates. */
export const ColumnsView = memo(function ColumnsView({ series, onToggle, onVisit }: Props) {
  const palette = palettes[useTheme()];
  const { chart, columns, partsName } = series;
  const { body } = chart;
  const { bins, series: parts } = body;
  const least = bins.length * LEAST_COLUMN + AXIS;
  const layoutAt = useCallback(
    (width: number) => layoutColumns(body, { width: Math.max(least, width), height: HEIGHT, text: TEXT }),
    [body, least],
  );
  const plotOf = useCallback((layout: ColumnsLayout) => <ColumnsPlot layout={layout} palette={palette} />, [palette]);
  if (bins.length === 0) return <p className={styles.none}>No record that matches has a date.</p>;
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
    if (column) onVisit?.({ dates: column });
  }

  return (
    <>
      <p className={styles.caption}>
        {partsName === 'topics' ? 'Height: mentions of topics. Number above: records.' : 'Height and number above: records.'}
      </p>
      <MarkLayer name={`${chart.title}: columns`} places={{ keys, perRow: 1 }} wordsOf={wordsOf} tip="below" onVisit={visit}>
        {(tabStop) => (
          <PlotArea layoutAt={layoutAt} plotOf={plotOf}>
            {(layout) =>
              layout.columns.map(({ key, x, width }, index) => {
                const column = columns[index];
                const words = wordsOf(key);
                return column && words ? (
                  <MarkButton
                    key={key}
                    mark={key}
                    words={words}
                    tabStop={tabStop}
                    className={styles.column}
                    style={placeIn(layout, { x, y: 0, width, height: layout.height })}
                    onPress={() => onToggle({ dates: column })}
                  />
                ) : null;
              })
            }
          </PlotArea>
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
