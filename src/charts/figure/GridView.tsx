import { memo, type ReactElement, useId, useMemo, useRef } from 'react';
import styles from '@/charts/figure/GridView.module.css';
import { upperFirst } from '@/charts/findings/words';
import type { GridBody } from '@/charts/model';
import { type GridCell, type GridLayout, GridPlot, type GridRow, GridRowName, layoutGrid } from '@/charts/plot/Grid';
import { type Absence, absenceOf, absenceWords } from '@/domain/records/coverage';
import { formatCount } from '@/domain/words/sentences';
import { MarkLayer } from '@/ui/marks/MarkLayer';
import { type MarkWords, markName } from '@/ui/marks/markWords';
import { type Palette, palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';
import { useWidth } from '@/ui/useWidth';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

const TEXT = 13;
/** Narrower cells could not be hit; the map then scrolls inside its box. */
const LEAST_COLUMN = 36;

/** A cell with records, and the ids of its row and column. */
export interface GridMark {
  readonly row: string;
  readonly column: string;
  readonly cell: GridCell;
}

/** What every mark of a grid has. */
export interface GridMarkProps {
  readonly 'data-mark': string;
  readonly className: string | undefined;
  readonly style: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly 'aria-label': string;
  readonly tabIndex: number;
  readonly children: string;
}

interface Props {
  /** Name of the group of cells. */
  name: string;
  body: GridBody;
  /** The ids behind the labels. */
  rows: readonly string[];
  columns: readonly string[];
  wordsOf: (mark: GridMark) => MarkWords;
  /** Draws the button or the link of a cell. */
  drawMark: (mark: GridMark, props: GridMarkProps) => ReactElement;
  /** The pointer or the focus is on a cell. */
  onVisit?: ((mark: GridMark) => void) | undefined;
}

function keyOf(row: string, column: string): string {
  return `${row}/${column}`;
}

/**
 * A heat map whose cells with records can be pressed. The drawing is that of the pictures; over it lies a table, for screen readers and to be copied, with
 * the marks where the drawing has its cells. Names of rows are drawn once more in the table, so that they stay in view while it scrolls.
 */
export function GridView({ name, body, rows, columns, wordsOf, drawMark, onVisit }: Props) {
  const palette = palettes[useTheme()];
  const hatch = useId();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 1100);
  const layout = useMemo(() => layoutGrid(body, { width, height: null, text: TEXT }, LEAST_COLUMN), [body, width]);
  const marks = useMemo(() => marksOf(layout, rows, columns), [layout, rows, columns]);
  const places = { keys: marks.flatMap((row) => row.map((mark) => mark && keyOf(mark.row, mark.column))), perRow: columns.length };
  const byKey = (key: string) => marks.flat().find((mark) => mark && keyOf(mark.row, mark.column) === key) ?? null;

  return (
    <MarkLayer
      name={name}
      places={places}
      wordsOf={(key) => {
        const mark = byKey(key);
        return mark && wordsOf(mark);
      }}
      tip="line"
      onVisit={(key) => {
        const mark = byKey(key);
        if (mark) onVisit?.(mark);
      }}
    >
      {(tabStop) => (
        <div ref={frame} className={styles.scroll}>
          <div className={styles.frame} style={{ width: layout.width, height: layout.height }}>
            <svg viewBox={`0 0 ${layout.width} ${layout.height}`} className={styles.drawing} aria-hidden="true">
              <GridPlot layout={layout} palette={palette} hatch={hatch} />
            </svg>
            <table className={styles.table}>
              <thead>
                <tr style={{ height: layout.top }}>
                  <td style={{ width: layout.left }} />
                  {layout.heads.map(({ label, x }) => (
                    <th key={x} scope="col">
                      <VisuallyHidden>{label}</VisuallyHidden>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {layout.rows.map((row, at) => (
                  <Row
                    key={rows[at]}
                    marks={marks[at] ?? []}
                    tabStop={marks[at]?.some((mark) => mark && keyOf(mark.row, mark.column) === tabStop) ? tabStop : null}
                    {...{ row, layout, palette, wordsOf, drawMark }}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </div>
      )}
    </MarkLayer>
  );
}

/** Returns the marks row by row; null where there is nothing to press. */
function marksOf(layout: GridLayout, rows: readonly string[], columns: readonly string[]): (GridMark | null)[][] {
  return layout.rows.map(({ cells }, at) =>
    cells.map((cell, place) => (cell?.value ? { row: rows[at] ?? '', column: columns[place] ?? '', cell } : null)),
  );
}

interface RowProps extends Pick<Props, 'wordsOf' | 'drawMark'> {
  row: GridRow;
  marks: readonly (GridMark | null)[];
  layout: GridLayout;
  palette: Palette;
  /** The mark of this row that Tab reaches; null when it lies in another row. */
  tabStop: string | null;
}

const Row = memo(function Row({ row, marks, layout, palette, tabStop, wordsOf, drawMark }: RowProps) {
  return (
    <tr style={{ height: layout.pitch }}>
      <th scope="row">
        <VisuallyHidden>{row.label}</VisuallyHidden>
        <svg viewBox={`0 ${row.y} ${layout.left} ${layout.pitch}`} width={layout.left} height={layout.pitch} aria-hidden="true">
          <GridRowName {...{ row, layout, palette }} />
        </svg>
      </th>
      {row.cells.map((cell, at) => {
        const mark = marks[at];
        const key = layout.heads[at]?.x;
        if (!cell) return <td key={key} />;
        if (!mark) return <EmptyCell key={key} absence={absenceOf(cell.value)} />;
        const { x, y, width, height, value } = cell;
        const id = keyOf(mark.row, mark.column);
        return (
          <td key={key}>
            {drawMark(mark, {
              'data-mark': id,
              className: styles.mark,
              style: { left: x, top: y, width, height },
              'aria-label': markName(wordsOf(mark)),
              tabIndex: id === tabStop ? 0 : -1,
              children: formatCount(value ?? 0),
            })}
          </td>
        );
      })}
    </tr>
  );
});

/** A cell without records: a dot stands for none; why there is no number is told in words to screen readers. */
function EmptyCell({ absence }: { absence: Absence | null }) {
  if (absence !== 'notResearched')
    return (
      <td>
        <span aria-hidden="true">·</span>
        <VisuallyHidden>0</VisuallyHidden>
      </td>
    );
  return (
    <td title={upperFirst(absenceWords.notResearched)}>
      <VisuallyHidden>{absenceWords.notResearched}</VisuallyHidden>
    </td>
  );
}
