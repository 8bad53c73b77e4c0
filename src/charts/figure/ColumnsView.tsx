import { memo, useCallback, useId } from 'react';
import styles from '@/charts/figure/ColumnsView.module.css';
import { PlotArea, placeIn } from '@/charts/figure/PlotArea';
import type { ColumnsBody } from '@/charts/model';
import { ColumnsPlot, columnsSigns, SignShape } from '@/charts/plot/Columns';
import { type ColumnsLayout, layoutColumns } from '@/charts/plot/columnsLayout';
import { Hatch } from '@/charts/plot/PlotShapes';
import type { ColumnSeries, MarkProps, TimeMark } from '@/charts/series/chartSeries';
import { counted, formatCount } from '@/domain/words/sentences';
import { MarkButton } from '@/ui/marks/MarkButton';
import { MarkLayer } from '@/ui/marks/MarkLayer';
import type { MarkWords } from '@/ui/marks/marks';
import { hueOf, type Palette, palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

const TEXT = 13;
const HEIGHT = 330;
/** A column takes no less than this, in px; beside the columns stand the numbers of the axis. */
const LEAST_COLUMN = 24;
const AXIS = 40;
/** What stands around the drawing: its legend. */
const AROUND = 64;

function layoutFor(body: ColumnsBody, width: number): ColumnsLayout {
  const size = { width: Math.max(body.bins.length * LEAST_COLUMN + AXIS, width), text: TEXT };
  return layoutColumns(body, { ...size, height: body.stack ? HEIGHT : null });
}

/** Returns the height in px that is kept for the columns with their legend. */
export function columnsHeight(body: ColumnsBody): number {
  return Math.ceil(layoutFor(body, 720).height) + AROUND;
}

interface ShownMark extends TimeMark {
  readonly words: MarkWords;
}

const UNDATED = 'undated';
const UNDER_WAY = 'under way';

/** The marks by key, and their keys row by row as they lie below each other. */
function marksOf({ chart, own, undated, running, underWay }: ColumnSeries, palette: Palette) {
  const { bins, stack } = chart.body;
  const marks = new Map<string, ShownMark>();
  const add = (key: string, label: string, mark: TimeMark | null | undefined, parts?: MarkWords['parts']) => {
    if (!mark || mark.count === 0) return null;
    const words = { label, value: counted(mark.count, 'record'), isChosen: mark.isChosen, ...(parts && { parts }) };
    marks.set(key, { ...mark, words });
    return key;
  };
  const partsIn = (at: number) =>
    (stack?.parts ?? []).flatMap(({ label, hue, values, coarse }) => {
      const [count, light] = [values[at] ?? 0, coarse[at] ?? 0];
      const value = light > 0 ? `${formatCount(count)} (${formatCount(light)} not exact)` : formatCount(count);
      return count > 0 ? [{ label, colour: hueOf(hue, palette), value }] : [];
    });
  const row = (keys: readonly (string | null)[]) => bins.map((_, at) => keys[at] ?? null);
  const ofAll = (key: string | null) => (bins.length === 0 ? [key] : row([key]));
  const keys = [
    ...bins.map(({ label }, at) => add(label, label, own[at], partsIn(at))),
    ...ofAll(add(UNDATED, 'Without a date of their own', undated)),
    ...ofAll(add(UNDER_WAY, 'Under way in all of these periods', running)),
    ...bins.map(({ label }, at) => add(`${UNDER_WAY} ${label}`, `Under way in ${label}`, underWay[at])),
  ];
  return { marks, places: { keys, perRow: Math.max(1, bins.length) } };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where each mark lies over the drawing, by key. */
function boxesIn({ field, undated, underWay }: ColumnsLayout): (readonly [key: string, box: Box])[] {
  return [
    ...(field?.columns ?? []).map(({ key, x, width }) => [key, { x, y: 0, width, height: field?.base ?? 0 }] as const),
    ...(undated ? [[UNDATED, undated.box] as const] : []),
    ...(underWay ? [[UNDER_WAY, underWay.words.box] as const] : []),
    ...(underWay?.columns ?? []).map(({ key, x, width }) => {
      const [y, height] = [underWay?.top ?? 0, (underWay?.base ?? 0) - (underWay?.top ?? 0)];
      return [`${UNDER_WAY} ${key}`, { x, y, width, height }] as const;
    }),
  ];
}

interface Props extends MarkProps {
  series: ColumnSeries;
}

/** Stacked columns over time, what was under way under them, and what has no date. Each number is a button that filters by what it counts. */
export const ColumnsView = memo(function ColumnsView({ series, onToggle, onVisit, onAsk }: Props) {
  const palette = palettes[useTheme()];
  const hatch = useId();
  const { chart } = series;
  const { body } = chart;
  const layoutAt = useCallback((width: number) => layoutFor(body, width), [body]);
  const plotOf = useCallback(
    (layout: ColumnsLayout) => (
      <>
        <Hatch id={hatch} palette={palette} />
        <ColumnsPlot layout={layout} palette={palette} hatch={hatch} />
      </>
    ),
    [palette, hatch],
  );
  if (!body.stack && !body.underWay && !body.undated) return <p className={styles.none}>No matching record has a date to show.</p>;
  const { marks, places } = marksOf(series, palette);

  function visit(key: string) {
    const mark = marks.get(key);
    if (mark) onVisit?.(mark.asks);
  }

  function ask(key: string, place: Element) {
    const mark = marks.get(key);
    if (mark) onAsk?.(mark.asks, place);
  }

  return (
    <>
      <MarkLayer
        name={`${chart.title}: columns`}
        places={places}
        wordsOf={(key) => marks.get(key)?.words ?? null}
        tip="below"
        onVisit={visit}
        onAsk={ask}
      >
        {(tabStop) => (
          <PlotArea layoutAt={layoutAt} plotOf={plotOf}>
            {(layout) =>
              boxesIn(layout).map(([key, box]) => {
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
              })
            }
          </PlotArea>
        )}
      </MarkLayer>
      {series.outside.length > 0 && (
        <p className={styles.outside}>
          Dated far off, so not drawn:{' '}
          {series.outside.map(({ name, asks }) => (
            <button key={name} type="button" onClick={() => onToggle(asks)}>
              {name}
            </button>
          ))}
        </p>
      )}
      <ul className={styles.legend} aria-label="Legend">
        {body.stack?.parts.map(({ label, hue }) => (
          <li key={label}>
            <i style={{ background: hueOf(hue, palette) }} />
            {label}
          </li>
        ))}
        {columnsSigns(body).map((sign) => (
          <li key={sign.words}>
            <svg width="22" height="10" aria-hidden="true">
              <SignShape sign={sign} palette={palette} hatch={hatch} />
            </svg>
            {sign.words}
          </li>
        ))}
      </ul>
    </>
  );
});
