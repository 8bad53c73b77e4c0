import { type CSSProperties, type ReactNode, useCallback } from 'react';
import { type Extent, PlotArea, placeIn } from '@/charts/figure/PlotArea';
import { ComparedSign } from '@/charts/plot/ComparedSign';
import type { PlotSize } from '@/charts/plot/plotLayout';
import type { ComparedMark } from '@/charts/series/comparedCountries';
import styles from '@/features/compare/ComparedMarks.module.css';
import { pageHref } from '@/features/filters/filterHref';
import { Link } from '@/ui/Link';
import { MarkLayer } from '@/ui/marks/MarkLayer';
import { type MarkWords, markName } from '@/ui/marks/marks';
import { comparedHues, hueOf, type Palette, palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

type Marks = readonly (readonly (ComparedMark | null)[])[];

/** The key of a mark: its row and its place among the compared. */
export function comparedKey(row: number, at: number): string {
  return `${row}/${at}`;
}

function wordsOf({ label, value }: ComparedMark): MarkWords {
  return { label, value, isChosen: false, action: 'open these records' };
}

interface LayerProps {
  /** Name of the group of marks. */
  name: string;
  marks: Marks;
  children: (tabStop: string | null) => ReactNode;
}

/** Makes the marks of a chart of a comparison one stop of the Tab key, row by row. */
export function ComparedLayer({ name, marks, children }: LayerProps) {
  const byKey = new Map(marks.flatMap((row, at) => row.flatMap((mark, place) => (mark ? [[comparedKey(at, place), mark] as const] : []))));
  const keys = marks.flatMap((row, at) => row.map((mark, place) => (mark ? comparedKey(at, place) : null)));
  return (
    <MarkLayer
      name={name}
      places={{ keys, perRow: Math.max(1, marks[0]?.length ?? 1) }}
      wordsOf={(key) => {
        const mark = byKey.get(key);
        return mark ? wordsOf(mark) : null;
      }}
      tip="below"
    >
      {children}
    </MarkLayer>
  );
}

interface MarkProps {
  mark: ComparedMark;
  /** Its key in the layer. */
  at: string;
  tabStop: string | null;
  style?: CSSProperties;
  children?: ReactNode;
}

/** A number of a comparison as the way to its records. */
export function ComparedLink({ mark, at, tabStop, style, children }: MarkProps) {
  return (
    <Link
      className={styles.mark ?? ''}
      to={pageHref('/', mark.filters)}
      data-mark={at}
      aria-label={markName(wordsOf(mark))}
      tabIndex={at === tabStop ? 0 : -1}
      {...(style && { style })}
    >
      {children}
    </Link>
  );
}

/** Where a number of the chart can be pressed: its row, its place among the compared, and the part of the drawing. */
export interface ComparedTarget {
  readonly row: number;
  readonly at: number;
  readonly place: Parameters<typeof placeIn>[1];
}

interface PlotProps<Body, Layout extends Extent> {
  name: string;
  marks: Marks;
  body: Body;
  layoutOf: (body: Body, size: PlotSize) => Layout;
  plotOf: (layout: Layout, palette: Palette) => ReactNode;
  targetsOf: (layout: Layout) => readonly ComparedTarget[];
}

/** Size of the text of a chart of a comparison, in px. */
const TEXT = 14;

/** A drawing of a comparison with its numbers as links. The three functions are to be the same from one drawing to the next. */
export function ComparedPlot<Body, Layout extends Extent>({ name, marks, body, layoutOf, plotOf, targetsOf }: PlotProps<Body, Layout>) {
  const palette = palettes[useTheme()];
  const layoutAt = useCallback((width: number) => layoutOf(body, { width, height: null, text: TEXT }), [layoutOf, body]);
  const plot = useCallback((layout: Layout) => plotOf(layout, palette), [plotOf, palette]);
  return (
    <ComparedLayer name={name} marks={marks}>
      {(tabStop) => (
        <PlotArea layoutAt={layoutAt} plotOf={plot}>
          {(layout) =>
            targetsOf(layout).map(({ row, at, place }) => {
              const mark = marks[row]?.[at];
              const key = comparedKey(row, at);
              return mark && <ComparedLink key={key} mark={mark} at={key} tabStop={tabStop} style={placeIn(layout, place)} />;
            })
          }
        </PlotArea>
      )}
    </ComparedLayer>
  );
}

/** The sign of one of the compared beside its name. */
export function SignOf({ at }: { at: number }) {
  const palette = palettes[useTheme()];
  return (
    <svg viewBox="-8 -8 16 16" width={14} height={14} className={styles.sign} aria-hidden="true">
      <ComparedSign at={at} x={0} y={0} radius={5.4} fill={hueOf(comparedHues[at] ?? 0, palette)} />
    </svg>
  );
}

/** Who is who in a chart of a comparison. */
export function SignLegend({ series }: { series: readonly { readonly label: string }[] }) {
  return (
    <ul className={styles.legend} aria-label="Signs of the chart">
      {series.map(({ label }, at) => (
        <li key={label}>
          <SignOf at={at} />
          {label}
        </li>
      ))}
    </ul>
  );
}
