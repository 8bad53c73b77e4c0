import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import { GroupedColumns } from '@/charts/plot/GroupedColumns';
import { Lines } from '@/charts/plot/Lines';
import type { PivotSeries } from '@/charts/series/pivotChart';
import type { PivotNumber } from '@/charts/series/pivotGrid';
import { UNDATED } from '@/domain/pivot/dimensions';
import styles from '@/features/explore/AnalysisView.module.css';
import { pageHref } from '@/features/filters/filterHref';
import { Link } from '@/ui/Link';
import { MarkLayer } from '@/ui/marks/MarkLayer';
import { comparedHues, hueOf, palettes } from '@/ui/palette';
import { scrollCue } from '@/ui/scrollCue';
import { useTheme } from '@/ui/useTheme';
import { useWidth } from '@/ui/useWidth';

const TEXT = 13;
/** Narrower columns than this are not told apart, and points closer than this are not hit; the chart then scrolls in its box. */
const LEAST = { column: 9, point: 15 };

interface Props {
  series: PivotSeries;
  height: number;
}

/** The number behind each mark: `[row][bin]`. */
function numbersOf({ chart: { body }, grid }: PivotSeries): readonly (readonly (PivotNumber | undefined)[])[] {
  const places = grid.columns.flatMap(({ value }, at) => (value === UNDATED ? [] : [at]));
  const rows = grid.rows.filter(({ value }) => value !== null);
  if (body.shape === 'lines') {
    // A slope has two of the periods, which bear the names of its bins.
    const ends = places.filter((at) => body.bins.includes(grid.columns[at]?.label ?? ''));
    return rows.slice(0, body.series.length).map(({ cells }) => ends.map((at) => cells[at]));
  }
  if (grid.columns.length === 0) return [rows.map(({ total }) => total)];
  return rows.slice(0, body.shape === 'groupedColumns' ? body.series.length : 0).map(({ cells }) => places.map((at) => cells[at]));
}

/** Lines, slopes and columns, drawn by Recharts; every point and column is a link to its records. */
export function AnalysisView({ series, height }: Props) {
  const palette = palettes[useTheme()];
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 1000);
  const { body, title } = series.chart;
  const numbers = useMemo(() => numbersOf(series), [series]);
  const bins = body.shape === 'lines' || body.shape === 'groupedColumns' ? body.bins.length : 0;
  const least = body.shape === 'lines' ? bins * LEAST.point + 200 : bins * (numbers.length + 0.5) * LEAST.column;
  const drawn = Math.max(width, body.shape === 'lines' && body.isSlope ? 0 : least);
  // Where it scrolls, the latest come first into view.
  useLayoutEffect(() => {
    if (drawn > width) box.current?.scrollTo({ left: drawn });
  }, [drawn, width]);
  useLayoutEffect(() => scrollCue(box.current), []);
  const keys = numbers.flatMap((row, at) => row.map((number, bin) => (number?.filters ? `${at}/${bin}` : null)));
  const numberAt = (key: string) => {
    const [at = 0, bin = 0] = key.split('/').map(Number);
    return numbers[at]?.[bin];
  };
  const around = (tabStop: string | null) =>
    function Around({ series: at, bin, children }: { readonly series: number; readonly bin: number; readonly children: ReactNode }) {
      const number = numbers[at]?.[bin];
      const key = `${at}/${bin}`;
      if (!number?.filters) return null;
      return (
        <Link
          key={key}
          className={styles.mark ?? ''}
          to={pageHref('/', number.filters)}
          data-mark={key}
          data-records={number.cell.records}
          aria-label={`${number.label}, ${number.words}`}
          tabIndex={key === tabStop ? 0 : -1}
        >
          {children}
        </Link>
      );
    };
  return (
    <>
      {body.shape === 'groupedColumns' && body.series.length > 1 && (
        <ul className={styles.legend} aria-label="Columns">
          {body.series.map(({ label }, at) => (
            <li key={label}>
              <i style={{ background: hueOf(comparedHues[at] ?? 'first', palette) }} />
              {label}
            </li>
          ))}
        </ul>
      )}
      <MarkLayer
        name={`${title}: marks`}
        places={{ keys, perRow: Math.max(1, numbers[0]?.length ?? 1) }}
        wordsOf={(key) => {
          const number = numberAt(key);
          return number
            ? {
                label: number.label,
                value: number.more ? `${number.words}. ${number.more}` : number.words,
                isChosen: false,
                action: 'open these records',
              }
            : null;
        }}
        tip="below"
      >
        {(tabStop) => (
          <div ref={box} className={styles.scroll}>
            {body.shape === 'lines' && (
              <Lines body={body} width={drawn} height={height} text={TEXT} palette={palette} around={around(tabStop)} />
            )}
            {body.shape === 'groupedColumns' && (
              <GroupedColumns body={body} width={drawn} height={height} text={TEXT} palette={palette} around={around(tabStop)} />
            )}
          </div>
        )}
      </MarkLayer>
    </>
  );
}
