import { memo, useCallback } from 'react';
import styles from '@/charts/figure/ColumnsView.module.css';
import { PlotArea, placeIn } from '@/charts/figure/PlotArea';
import { type BarsLayout, BarsPlot, layoutBars } from '@/charts/plot/Bars';
import type { BarSeries, MarkProps } from '@/charts/series/chartSeries';
import { counted } from '@/domain/words/sentences';
import { MarkButton } from '@/ui/marks/MarkButton';
import { MarkLayer } from '@/ui/marks/MarkLayer';
import type { MarkWords } from '@/ui/marks/marks';
import { palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

interface Props extends MarkProps {
  series: BarSeries;
}

const TEXT = 14;
/** Height of a bar's row in px where its name has one line; the row is also the target of the click. */
export const ROW_HEIGHT = 2 * TEXT;

/** Returns where bars begin on the page: in the same place whatever the names, so that filters do not move it. */
function zeroAt(width: number): number {
  return Math.max(100, width * 0.36);
}

/** Horizontal bars with the label before and the number after each. A row is a button that filters, where there is something to filter by. */
export const BarChartView = memo(function BarChartView({ series, onToggle, onVisit }: Props) {
  const palette = palettes[useTheme()];
  const { chart, facet, values, unit } = series;
  const act = (value: string, action: MarkProps['onVisit']) => facet && action?.({ values: { [facet]: value } });
  const { body } = chart;
  const layoutAt = useCallback((width: number) => layoutBars(body, { width, height: null, text: TEXT }, zeroAt(width)), [body]);
  const plotOf = useCallback((layout: BarsLayout) => <BarsPlot layout={layout} palette={palette} />, [palette]);
  if (body.bars.length === 0) return <p className={styles.none}>Nothing to draw under these filters.</p>;

  function wordsOf(key: string): MarkWords | null {
    const bar = body.bars[values.indexOf(key)];
    return bar
      ? { label: bar.label, value: counted(bar.value, unit), isChosen: bar.emphasis === 'chosen', ...(!facet && { action: null }) }
      : null;
  }

  return (
    <MarkLayer
      name={`${chart.title}: bars`}
      places={{ keys: values, perRow: 1 }}
      wordsOf={wordsOf}
      tip="row"
      onVisit={(key) => act(key, onVisit)}
    >
      {(tabStop) => (
        <PlotArea layoutAt={layoutAt} plotOf={plotOf}>
          {(layout) =>
            values.map((value, index) => {
              const row = layout.rows[index];
              const words = wordsOf(value);
              return row && words ? (
                <MarkButton
                  key={value}
                  mark={value}
                  words={words}
                  tabStop={tabStop}
                  style={placeIn(layout, { x: 0, y: row.top, width: layout.width, height: row.height })}
                  onPress={() => act(value, onToggle)}
                />
              ) : null;
            })
          }
        </PlotArea>
      )}
    </MarkLayer>
  );
});
