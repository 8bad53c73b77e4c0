import { memo, useCallback, useId } from 'react';
import styles from '@/charts/figure/ColumnsView.module.css';
import { PlotArea, placeIn } from '@/charts/figure/PlotArea';
import type { BarsBody } from '@/charts/model';
import { type BarsLayout, BarsPlot, layoutBars } from '@/charts/plot/Bars';
import { nothingWords } from '@/charts/plot/NoneIn';
import { Hatch } from '@/charts/plot/PlotShapes';
import { textWidth } from '@/charts/plot/wrapText';
import { isMarkChosen } from '@/charts/series/chartMark';
import type { BarSeries, ChartMark, MarkProps } from '@/charts/series/chartSeries';
import { counted, formatCount, lowerFirst } from '@/domain/words/sentences';
import { MarkButton } from '@/ui/marks/MarkButton';
import { MarkLayer } from '@/ui/marks/MarkLayer';
import type { MarkWords } from '@/ui/marks/marks';
import { type Palette, palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

interface Props extends MarkProps {
  series: BarSeries;
}

const TEXT = 14;
/** Between a name and its bar, in px. */
const NAME_GAP = 8;
/** Height of a bar's row in px where its name has one line; the row is also the target of the click. */
export const ROW_HEIGHT = 2 * TEXT;
/** Height of the legend of bars that are split, in px; on a narrow page it takes more lines. */
export const LEGEND_HEIGHT = 28;

/** Returns where bars begin on the page: as far left as their names allow. */
function zeroAt({ bars }: BarsBody, width: number): number {
  return Math.min(Math.max(100, width * 0.36), NAME_GAP + Math.max(0, ...bars.map(({ label }) => textWidth(label, TEXT, 600))));
}

/** A bar, or a part of one: what it asks for when it is pressed, null where it is only read, and what is said of it. */
interface BarMark {
  readonly asks: ChartMark | null;
  readonly words: MarkWords;
}

/** Returns the marks by their keys, `AL` and its parts `AL/0`, `AL/1` …; row by row, each bar before its parts, null where nothing is counted. */
export function barMarks(
  { chart: { body }, facet, values, scopes, unit, filters }: BarSeries,
  palette: Palette,
): { readonly keys: readonly (string | null)[]; readonly marks: ReadonlyMap<string, BarMark> } {
  const marks = new Map<string, BarMark>();
  const keys: (string | null)[] = [];
  const parts = body.parts ?? [];
  for (const [row, value] of values.entries()) {
    const bar = body.bars[row];
    if (!bar) continue;
    const counts = parts.map(({ label, hue }, part) => ({ label, count: bar.parts?.[part] ?? 0, colour: palette.scopes[hue] }));
    const still = facet ? {} : { action: null };
    const asks: ChartMark | null = facet && { values: { [facet]: value }, ...(unit === 'agreement' && { kind: unit }) };
    const split = counts.filter(({ count }) => count > 0).map(({ count, ...part }) => ({ ...part, value: formatCount(count) }));
    const words = { label: bar.label, value: counted(bar.value, unit), isChosen: bar.emphasis === 'chosen', ...still };
    marks.set(value, { asks, words: split.length > 0 ? { ...words, parts: split } : words });
    keys.push(value);
    for (const [part, { label, count }] of counts.entries()) {
      const key = `${value}/${part}`;
      keys.push(count > 0 ? key : null);
      if (count === 0) continue;
      const asksPart = asks && { ...asks, values: { ...asks.values, scope: scopes[part] ?? [] } };
      const isChosen = asksPart !== null && isMarkChosen(filters, asksPart);
      marks.set(key, {
        asks: asksPart,
        words: { label: `${bar.label}, ${lowerFirst(label)}`, value: counted(count, unit), isChosen, ...still },
      });
    }
  }
  return { keys, marks };
}

/**
 * Horizontal bars with the label before and the number after each. A row is a button that filters, where there is something to filter by; so is each part of a
 * bar that is split.
 */
export const BarChartView = memo(function BarChartView({ series, onToggle, onVisit, onAsk }: Props) {
  const palette = palettes[useTheme()];
  const { chart, values } = series;
  const { body } = chart;
  const parts = body.parts ?? [];
  const layoutAt = useCallback((width: number) => layoutBars(body, { width, height: null, text: TEXT }, zeroAt(body, width)), [body]);
  const hatch = useId();
  const plotOf = useCallback(
    (layout: BarsLayout) => (
      <>
        <Hatch id={hatch} palette={palette} />
        <BarsPlot layout={layout} palette={palette} hatch={hatch} />
      </>
    ),
    [palette, hatch],
  );
  if (body.bars.length === 0) return <p className={styles.none}>{nothingWords(body.none)}</p>;
  const { keys, marks } = barMarks(series, palette);
  const act = (key: string, action: MarkProps['onVisit']) => {
    const asks = marks.get(key)?.asks;
    if (asks) action?.(asks);
  };

  return (
    <>
      {parts.length > 0 && (
        <ul className={styles.legend} aria-label="Countries that a record names">
          {parts.map(({ label, hue }) => (
            <li key={hue}>
              <i style={{ background: palette.scopes[hue] }} />
              {label}
            </li>
          ))}
        </ul>
      )}
      <MarkLayer
        name={`${chart.title}: bars`}
        places={{ keys, perRow: 1 + parts.length }}
        wordsOf={(key) => marks.get(key)?.words ?? null}
        tip="row"
        onVisit={(key) => act(key, onVisit)}
        onAsk={(key, place) => act(key, (asks) => onAsk?.(asks, place))}
      >
        {(tabStop) => (
          <PlotArea layoutAt={layoutAt} plotOf={plotOf}>
            {(layout) =>
              layout.rows.flatMap((row, at) => {
                const value = values[at] ?? '';
                const whole = { key: value, x: 0, y: row.top, width: layout.width, height: row.height };
                return [whole, ...row.parts.map((part) => ({ ...part, key: `${value}/${part.part}` }))].map(({ key, ...place }) => {
                  const mark = marks.get(key);
                  return mark ? (
                    <MarkButton
                      key={key}
                      mark={key}
                      words={mark.words}
                      tabStop={tabStop}
                      style={placeIn(layout, place)}
                      onPress={() => act(key, onToggle)}
                    />
                  ) : null;
                });
              })
            }
          </PlotArea>
        )}
      </MarkLayer>
    </>
  );
});
