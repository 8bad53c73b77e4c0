import { memo, type RefObject, useLayoutEffect, useRef } from 'react';
import { DrawnAgain } from '@/charts/figure/CellTable';
import styles from '@/charts/figure/PivotView.module.css';
import { placeIn } from '@/charts/figure/PlotArea';
import { markKey } from '@/charts/figure/pivotMarks';
import type { PivotBody } from '@/charts/pivotBody';
import { PivotAdded, PivotCorner, PivotRowName } from '@/charts/plot/Pivot';
import type { PivotLayout } from '@/charts/plot/pivotLayout';
import type { PivotColumn, PivotGrid, PivotNumber, PivotRow } from '@/charts/series/pivotGrid';
import { serialiseFilters } from '@/domain/facets/filterCodec';
import { absenceWords } from '@/domain/records/absence';
import { upperFirst } from '@/domain/words/sentences';
import { type ManyLinks, useManyLinks } from '@/ui/manyLinks';
import type { Palette } from '@/ui/palette';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

const noColumns: readonly PivotColumn[] = [];

/**
 * Of periods the latest come into view first; `onHidden` is told how many lie to the left. Nothing is asked of the browser where all fits, as it would have to lay out the page
 * in the midst of a change; where the reader has scrolled, another filter leaves that.
 */
function useLatestFirst(
  table: RefObject<HTMLTableElement | null>,
  layout: PivotLayout,
  isTime: boolean,
  onHidden: (columns: number) => void,
) {
  const { isWider, width, left, heads } = layout;
  const starts = heads.map(({ box }) => Math.round(box.x + box.width / 2)).join();
  useLayoutEffect(() => {
    const box = isWider ? table.current?.parentElement?.parentElement : null;
    if (!box) return onHidden(0);
    const mark = () =>
      onHidden(
        Math.max(
          0,
          starts.split(',').findIndex((middle) => Number(middle) > box.scrollLeft + left),
        ),
      );
    if (isTime) box.scrollLeft = width;
    mark();
    box.addEventListener('scroll', mark, { passive: true });
    return () => box.removeEventListener('scroll', mark);
  }, [table, isWider, width, left, starts, isTime, onHidden]);
}

interface Props {
  body: PivotBody;
  grid: PivotGrid;
  /** The column by which rows are ordered; null for another order. */
  rank: string | null;
  /** Orders the rows by a column; null takes the order back. */
  onRank: (rank: string | null) => void;
  layout: PivotLayout;
  palette: Palette;
  tabStop: string | null;
  onHidden: (columns: number) => void;
}

/** A table over the drawing, for screen readers and to be copied, with the links where the drawing has its numbers. */
export function PivotTable({ body, grid, rank, onRank, layout, palette, tabStop, onHidden }: Props) {
  const table = useRef<HTMLTableElement>(null);
  useLatestFirst(table, layout, grid.columns[0]?.place?.start !== undefined, onHidden);
  const { hrefOf, onClick } = useManyLinks();
  const columns = body.columns.length > 0 ? grid.columns : noColumns;
  const end = layout.width - layout.right;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links in it are pressed by the keyboard too, which clicks them
    <table
      ref={table}
      onClick={onClick}
      className={styles.table}
      style={placeIn(layout, { x: 0, y: 0, width: layout.width, height: layout.height })}
    >
      <thead>
        <tr style={{ height: layout.top.rows }}>
          <td className={styles.corner} style={{ width: layout.left }}>
            <VisuallyHidden>{body.corner.label}</VisuallyHidden>
            <DrawnAgain width={layout.left} height={layout.top.rows}>
              <PivotCorner {...{ body, layout, palette }} />
            </DrawnAgain>
          </td>
          {columns.map((column, at) => (
            <th
              key={column.value ?? 'others'}
              scope="col"
              aria-sort={column.value !== null && column.value === rank ? 'descending' : undefined}
            >
              <div className={styles.total} style={{ height: layout.isFlat ? layout.top.heads : layout.top.rows }}>
                <Mark number={column.total} at={markKey('all', column.value)} {...{ tabStop, hrefOf }} />
              </div>
              {column.value === null ? (
                <VisuallyHidden>{column.name}</VisuallyHidden>
              ) : (
                <button
                  type="button"
                  className={styles.sort}
                  style={{
                    height: layout.isFlat ? layout.top.rows - layout.top.heads : 22,
                    ...(!layout.isFlat && { bottom: layout.top.rows - layout.top.totals }),
                  }}
                  aria-label={`${column.name}: ${column.value === rank ? 'usual order' : 'sort by this column'}`}
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
                <Mark number={grid.whole} at="all/all" {...{ tabStop, hrefOf }} />
              </div>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map((row, at) => (
          <Row
            key={row.value ?? 'others'}
            tabStop={tabStop?.startsWith(`${row.value ?? 'others'}/`) ? tabStop : null}
            isLast={at + 1 === grid.rows.length}
            {...{ row, at, columns, body, layout, palette, hrefOf }}
          />
        ))}
      </tbody>
      {body.added && (
        <tfoot aria-hidden="true">
          <tr style={{ height: layout.height - layout.bottom }}>
            <th className={styles.name}>
              <DrawnAgain y={layout.bottom} width={layout.left} height={layout.height - layout.bottom}>
                <PivotAdded {...{ body, layout, palette }} />
              </DrawnAgain>
            </th>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

interface RowProps extends Pick<Props, 'body' | 'layout' | 'palette' | 'tabStop'>, Pick<ManyLinks, 'hrefOf'> {
  row: PivotRow;
  at: number;
  isLast: boolean;
  columns: readonly PivotColumn[];
}

const Row = memo(function Row({ row, at, isLast, columns, body, layout, palette, tabStop, hrefOf }: RowProps) {
  const { y = 0, height = 0 } = layout.rows[at]?.box ?? {};
  return (
    <tr style={{ height: isLast ? height : (layout.rows[at + 1]?.box.y ?? 0) - y }}>
      <th scope="row" className={styles.name}>
        <DrawnAgain {...{ y, height }} width={layout.left}>
          <PivotRowName at={at} {...{ body, layout, palette }} />
        </DrawnAgain>
        {row.total.filters ? (
          <a
            className={styles.rowLink}
            href={hrefOf(`/${serialiseFilters(row.total.filters)}`)}
            tabIndex={-1}
            aria-label={`${row.name}, ${row.total.words}`}
          >
            <VisuallyHidden>{row.name}</VisuallyHidden>
          </a>
        ) : (
          <VisuallyHidden>{row.name}</VisuallyHidden>
        )}
      </th>
      {columns.map((column, place) => {
        const number = row.cells[place];
        return (
          <td key={column.value ?? 'others'} {...(number?.absence && { title: upperFirst(absenceWords[number.absence]) })}>
            {number && <Mark number={number} at={markKey(row.value, column.value)} {...{ tabStop, hrefOf }} />}
          </td>
        );
      })}
      {layout.width - layout.right > 1 && (
        <td className={styles.rowTotal}>
          <Mark number={row.total} at={markKey(row.value, 'all')} {...{ tabStop, hrefOf }} />
        </td>
      )}
    </tr>
  );
});

interface MarkProps extends Pick<Props, 'tabStop'>, Pick<ManyLinks, 'hrefOf'> {
  number: PivotNumber;
  at: string;
}

/** A number as the way to its records; plain text where no filter gives them. */
function Mark({ number, at, tabStop, hrefOf }: MarkProps) {
  if (!number.filters) return <>{number.absence ? <VisuallyHidden>{absenceWords[number.absence]}</VisuallyHidden> : number.text}</>;
  return (
    <a
      className={styles.mark}
      href={hrefOf(`/${serialiseFilters(number.filters)}`)}
      data-mark={at}
      data-records={number.cell.records}
      aria-label={`${number.label}, ${number.words}`}
      tabIndex={at === tabStop ? 0 : -1}
    >
      {number.text}
    </a>
  );
}
