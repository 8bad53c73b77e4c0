import { memo, type RefObject, useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import legend from '@/charts/figure/ColumnsView.module.css';
import styles from '@/charts/figure/PivotView.module.css';
import { PlotArea, placeIn } from '@/charts/figure/PlotArea';
import type { PivotBody } from '@/charts/pivotBody';
import { KEY_SIGN, KeySign } from '@/charts/plot/AbsenceSigns';
import { PivotAdded, PivotCorner, PivotPlot, PivotRowName, pivotAbsences, pivotKey } from '@/charts/plot/Pivot';
import { Hatch } from '@/charts/plot/PlotShapes';
import { layoutPivot, type PivotLayout } from '@/charts/plot/pivotLayout';
import type { PivotGrid, PivotNumber } from '@/charts/series/pivotGrid';
import { serialiseFilters } from '@/domain/facets/filterCodec';
import { absenceWords } from '@/domain/records/absence';
import { upperFirst } from '@/domain/words/sentences';
import { Link } from '@/ui/Link';
import { MarkLayer } from '@/ui/marks/MarkLayer';
import type { MarkWords } from '@/ui/marks/marks';
import { type Palette, palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

const TEXT = 13;
/** Narrower cells could not be hit; the table then scrolls in its box. */
const LEAST_COLUMN = 44;

interface Props {
  name: string;
  body: PivotBody;
  grid: PivotGrid;
  /** The column by which rows are ordered; null for another order. */
  rank: string | null;
  /** Orders the rows by a column; null takes the order back. */
  onRank: (rank: string | null) => void;
}

type Keyed = Map<string, PivotNumber>;

/** A row of marks each for the totals of the columns, for every row, and in it: its cells, then its total. Without a filter there is none. */
function marksOf(
  { rows, columns, whole }: PivotGrid,
  hasCells: boolean,
): { byKey: Keyed; places: { keys: (string | null)[]; perRow: number } } {
  const byKey: Keyed = new Map();
  const key = (row: string, column: string, number: PivotNumber) => {
    if (!number.filters) return null;
    byKey.set(`${row}/${column}`, number);
    return `${row}/${column}`;
  };
  const across = hasCells ? columns : [];
  const keys = [
    ...across.map(({ value, total }) => key('all', value ?? 'others', total)),
    key('all', 'all', whole),
    ...rows.flatMap(({ value, cells, total }) => [
      ...across.map((column, at) => (cells[at] ? key(value ?? 'others', column.value ?? 'others', cells[at]) : null)),
      key(value ?? 'others', 'all', total),
    ]),
  ];
  return { byKey, places: { keys, perRow: across.length + 1 } };
}

function wordsOf({ label, words, more }: PivotNumber): MarkWords {
  return { label, value: more ? `${words}. ${more}` : words, isChosen: false, action: 'open these records' };
}

interface MarkProps {
  number: PivotNumber;
  at: string;
  tabStop: string | null;
  children?: string;
}

/** A number as the way to its records; plain text where no filter gives them. */
function Mark({ number, at, tabStop, children = number.text }: MarkProps) {
  if (!number.filters) return <>{number.absence ? <VisuallyHidden>{absenceWords[number.absence]}</VisuallyHidden> : children}</>;
  return (
    <Link
      className={styles.mark ?? ''}
      to={`/${serialiseFilters(number.filters)}`}
      data-mark={at}
      data-records={number.cell.records}
      aria-label={`${number.label}, ${number.words}`}
      tabIndex={at === tabStop ? 0 : -1}
    >
      {children}
    </Link>
  );
}

/** Of periods the latest come into view first; `onHidden` is told how many lie to the left. */
function useLatestFirst(
  table: RefObject<HTMLTableElement | null>,
  layout: PivotLayout,
  isTime: boolean,
  onHidden: (columns: number) => void,
) {
  useLayoutEffect(() => {
    const box = table.current?.parentElement?.parentElement;
    if (!box || box.scrollWidth <= box.clientWidth) return onHidden(0);
    const mark = () =>
      onHidden(
        Math.max(
          0,
          layout.heads.findIndex(({ box: head }) => head.x + head.width / 2 > box.scrollLeft + layout.left),
        ),
      );
    if (isTime) box.scrollLeft = box.scrollWidth;
    mark();
    box.addEventListener('scroll', mark, { passive: true });
    return () => box.removeEventListener('scroll', mark);
  }, [table, layout, isTime, onHidden]);
}

interface TableProps extends Omit<Props, 'name'> {
  layout: PivotLayout;
  palette: Palette;
  tabStop: string | null;
  onHidden: (columns: number) => void;
}

/** A table over the drawing, for screen readers and to be copied, with the links where the drawing has its numbers. */
function PivotTable({ body, grid, rank, onRank, layout, palette, tabStop, onHidden }: TableProps) {
  const table = useRef<HTMLTableElement>(null);
  useLatestFirst(table, layout, grid.columns[0]?.place?.start !== undefined, onHidden);
  const columns = body.columns.length > 0 ? grid.columns : [];
  const end = layout.width - layout.right;
  return (
    <table ref={table} className={styles.table} style={placeIn(layout, { x: 0, y: 0, width: layout.width, height: layout.height })}>
      <thead>
        <tr style={{ height: layout.top.rows }}>
          <td className={styles.corner} style={{ width: layout.left }}>
            <VisuallyHidden>{body.corner.label}</VisuallyHidden>
            <svg viewBox={`0 0 ${layout.left} ${layout.top.rows}`} width={layout.left} height={layout.top.rows} aria-hidden="true">
              <PivotCorner {...{ body, layout, palette }} />
            </svg>
          </td>
          {columns.map((column, at) => (
            <th
              key={column.value ?? 'others'}
              scope="col"
              aria-sort={column.value !== null && column.value === rank ? 'descending' : undefined}
            >
              <div className={styles.total} style={{ height: layout.isFlat ? layout.top.heads : layout.top.rows }}>
                <Mark number={column.total} at={`all/${column.value ?? 'others'}`} tabStop={tabStop} />
              </div>
              {column.value === null ? (
                <VisuallyHidden>{column.label}</VisuallyHidden>
              ) : (
                <button
                  type="button"
                  className={styles.sort}
                  style={{
                    height: layout.isFlat ? layout.top.rows - layout.top.heads : 22,
                    ...(!layout.isFlat && { bottom: layout.top.rows - layout.top.totals }),
                  }}
                  aria-label={`${column.label}: ${column.value === rank ? 'usual order' : 'sort by this column'}`}
                  title={column.value === rank ? 'Back to the usual order' : `Sort by ${column.label}`}
                  onClick={() => onRank(column.value === rank ? null : column.value)}
                >
                  {column.value === rank && <i aria-hidden="true">{body.columns[at]?.short} ▾</i>}
                </button>
              )}
            </th>
          ))}
          {end > 1 && (
            <th scope="col" style={{ width: end }}>
              <VisuallyHidden>All</VisuallyHidden>
              <div className={styles.whole}>
                <Mark number={grid.whole} at="all/all" tabStop={tabStop} />
              </div>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map((row, at) => {
          const own = row.value ?? 'others';
          const box = layout.rows[at]?.box;
          return (
            <tr
              key={own}
              style={{ height: at + 1 < grid.rows.length ? (layout.rows[at + 1]?.box.y ?? 0) - (box?.y ?? 0) : (box?.height ?? 0) }}
            >
              <th scope="row" className={styles.name}>
                <VisuallyHidden>{row.label}</VisuallyHidden>
                <svg
                  viewBox={`0 ${box?.y ?? 0} ${layout.left} ${box?.height ?? 0}`}
                  width={layout.left}
                  height={box?.height ?? 0}
                  aria-hidden="true"
                >
                  <PivotRowName at={at} {...{ body, layout, palette }} />
                </svg>
                {row.total.filters && (
                  <Link
                    className={styles.rowLink ?? ''}
                    to={`/${serialiseFilters(row.total.filters)}`}
                    tabIndex={-1}
                    aria-label={`${row.label}, ${row.total.words}`}
                  />
                )}
              </th>
              {columns.map((column, place) => {
                const number = row.cells[place];
                return (
                  <td key={column.value ?? 'others'} {...(number?.absence && { title: upperFirst(absenceWords[number.absence]) })}>
                    {number && <Mark number={number} at={`${own}/${column.value ?? 'others'}`} tabStop={tabStop} />}
                  </td>
                );
              })}
              {end > 1 && (
                <td className={styles.rowTotal}>
                  <Mark number={row.total} at={`${own}/all`} tabStop={tabStop} />
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
      {body.added && (
        <tfoot aria-hidden="true">
          <tr style={{ height: layout.height - layout.bottom }}>
            <th className={styles.name}>
              <svg
                viewBox={`0 ${layout.bottom} ${layout.left} ${layout.height - layout.bottom}`}
                width={layout.left}
                height={layout.height - layout.bottom}
                aria-hidden="true"
              >
                <PivotAdded {...{ body, layout, palette }} />
              </svg>
            </th>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

/** A table that is a chart. Every number with a filter of its own is a link to its records; the head of a column orders the rows by it. */
export const PivotView = memo(function PivotView({ name, body, grid, rank, onRank }: Props) {
  const palette = palettes[useTheme()];
  const hatch = useId();
  const layoutAt = useCallback((width: number) => layoutPivot(body, { width, height: null, text: TEXT }, LEAST_COLUMN), [body]);
  const plotOf = useCallback(
    (layout: PivotLayout) => (
      <>
        <Hatch id={hatch} palette={palette} />
        <PivotPlot {...{ body, layout, palette, hatch }} />
      </>
    ),
    [body, palette, hatch],
  );
  const [hidden, setHidden] = useState(0);
  const view = useRef<HTMLDivElement>(null);
  const [first, last] = [grid.columns[0], grid.columns[hidden - 1]];
  const { byKey, places } = useMemo(() => marksOf(grid, body.columns.length > 0), [grid, body]);
  return (
    <div ref={view} className={styles.view}>
      {first && last && (
        <button
          type="button"
          className={styles.before}
          onClick={() => view.current?.querySelector('table')?.parentElement?.parentElement?.scrollTo({ left: 0, behavior: 'smooth' })}
        >
          ‹ {first === last ? first.label : `${first.label} to ${last.label}`}
        </button>
      )}
      <MarkLayer
        name={name}
        places={places}
        wordsOf={(key) => {
          const number = byKey.get(key);
          return number ? wordsOf(number) : null;
        }}
        tip="below"
      >
        {(tabStop) => (
          <PlotArea layoutAt={layoutAt} plotOf={plotOf}>
            {(layout) => <PivotTable {...{ body, grid, rank, onRank, layout, palette, tabStop }} onHidden={setHidden} />}
          </PlotArea>
        )}
      </MarkLayer>
      <Key {...{ body, palette, hatch }} most={layoutAt(1000).mostWeight} />
    </div>
  );
});

/** What the colours and the signs in the cells mean, as far as they occur. */
function Key({ body, palette, hatch, most }: { body: PivotBody; palette: Palette; hatch: string; most: number }) {
  const steps = body.columns.length > 0 ? pivotKey(body, most, palette) : [];
  const absences = pivotAbsences(body);
  return (
    <>
      {steps.length > 0 && (
        <ul className={legend.legend} aria-label={`${body.unit} by colour`}>
          <li>{body.unit}</li>
          {steps.map(({ label, colour }) => (
            <li key={label}>
              <i style={{ background: colour }} />
              {label}
            </li>
          ))}
        </ul>
      )}
      {absences.length > 0 && (
        <ul className={legend.legend} aria-label="Cells without records">
          {absences.map((absence) => (
            <li key={absence}>
              <svg {...KEY_SIGN} aria-hidden="true" data-key>
                <KeySign {...{ absence, palette, hatch }} {...KEY_SIGN} x={0} y={0} />
              </svg>
              {absenceWords[absence]}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
