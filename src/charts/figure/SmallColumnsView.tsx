import { memo, useCallback, useId } from 'react';
import styles from '@/charts/figure/ColumnsView.module.css';
import { PlotArea, placeIn } from '@/charts/figure/PlotArea';
import { Hatch } from '@/charts/plot/PlotShapes';
import { layoutSmallColumns, type SmallColumnsLayout, SmallColumnsPlot } from '@/charts/plot/SmallColumns';
import type { MarkProps, SmallColumnSeries, TimeMark } from '@/charts/series/chartSeries';
import { counted } from '@/domain/words/sentences';
import { MarkButton } from '@/ui/marks/MarkButton';
import { MarkLayer } from '@/ui/marks/MarkLayer';
import type { MarkWords } from '@/ui/marks/marks';
import { palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

const TEXT = 13;

interface ShownMark extends TimeMark {
  readonly words: MarkWords;
}

/** The key of a column's mark; that of a panel's own number is its name. */
function keyOf(panel: string, period: string): string {
  return `${panel}, ${period}`;
}

/** The marks by key, and their keys: a row for each panel, its own number first. */
function marksOf({ chart, panels }: SmallColumnSeries) {
  const { body } = chart;
  const marks = new Map<string, ShownMark>();
  const add = (key: string, mark: TimeMark | undefined) => {
    if (!mark || mark.count === 0) return null;
    const { says = counted(mark.count, 'record'), action, isChosen } = mark;
    marks.set(key, { ...mark, words: { label: key, value: says, isChosen, ...(action !== undefined && { action }) } });
    return key;
  };
  const keys = body.panels.flatMap(({ label }, row) => [
    add(label, panels[row]?.whole),
    ...body.bins.map((bin, at) => add(keyOf(label, bin.label), panels[row]?.columns[at])),
  ]);
  return { marks, places: { keys, perRow: body.bins.length + 1 } };
}

interface Props extends MarkProps {
  series: SmallColumnSeries;
}

/** A panel of small columns for each value. A name is a button that filters by it, a column one that filters by it and the period. */
export const SmallColumnsView = memo(function SmallColumnsView({ series, onToggle, onVisit, onAsk }: Props) {
  const palette = palettes[useTheme()];
  const { body } = series.chart;
  const layoutAt = useCallback((width: number) => layoutSmallColumns(body, { width, height: null, text: TEXT }), [body]);
  const hatch = useId();
  const plotOf = useCallback(
    (layout: SmallColumnsLayout) => (
      <>
        <Hatch id={hatch} palette={palette} />
        <SmallColumnsPlot layout={layout} palette={palette} hatch={hatch} />
      </>
    ),
    [palette, hatch],
  );
  const { marks, places } = marksOf(series);

  function visit(key: string) {
    const mark = marks.get(key);
    if (mark) onVisit?.(mark.asks);
  }

  function ask(key: string, place: Element) {
    const mark = marks.get(key);
    if (mark) onAsk?.(mark.asks, place);
  }

  return (
    <MarkLayer
      name={`${series.chart.title}: panels`}
      places={places}
      wordsOf={(key) => marks.get(key)?.words ?? null}
      tip="below"
      onVisit={visit}
      onAsk={ask}
    >
      {(tabStop) => (
        <PlotArea layoutAt={layoutAt} plotOf={plotOf}>
          {(layout) =>
            layout.panels.flatMap((panel) => {
              const top = panel.wholeBox.y + panel.wholeBox.height;
              const boxes = [
                { key: panel.key, box: panel.wholeBox },
                ...panel.columns.map(({ mark, room }) => ({
                  key: keyOf(panel.key, mark.key),
                  box: { ...room, y: top, height: panel.base - top },
                })),
              ];
              return boxes.map(({ key, box }) => {
                const mark = marks.get(key);
                return mark ? (
                  <MarkButton
                    key={key}
                    mark={key}
                    words={mark.words}
                    tabStop={tabStop}
                    className={styles.column}
                    style={placeIn(layout, box)}
                    onPress={() => onToggle(mark.asks)}
                  />
                ) : null;
              });
            })
          }
        </PlotArea>
      )}
    </MarkLayer>
  );
});
