import { type CSSProperties, memo, type ReactElement, useCallback, useId, useMemo } from 'react';
import { CellKey, DrawnAgain, Hatched } from '@/charts/figure/CellTable';
import legend from '@/charts/figure/ColumnsView.module.css';
import styles from '@/charts/figure/GridView.module.css';
import { PlotArea, placeIn } from '@/charts/figure/PlotArea';
import type { GridBody } from '@/charts/model';
import { type GridLayout, GridPlot, type GridRow, GridRowName, gridAbsences, heatKey, layoutGrid, mostIn } from '@/charts/plot/Grid';
import { nothingWords } from '@/charts/plot/NoneIn';
import { type Absence, absenceWords, isAbsent } from '@/domain/records/absence';
import { formatCount, upperFirst } from '@/domain/words/sentences';
import { MarkLayer } from '@/ui/marks/MarkLayer';
import type { MarkWords } from '@/ui/marks/marks';
import { type Palette, palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

const TEXT = 13;
/** Narrower cells could not be hit; the map then scrolls inside its box. */
const LEAST_COLUMN = 36;

/** A cell with records: the ids of its row and column, and their places. */
export interface GridMark {
  readonly row: string;
  readonly column: string;
  readonly rowAt: number;
  readonly columnAt: number;
  readonly value: number;
}

/** What the button or the link of a cell is drawn with. */
export interface GridMarkProps {
  readonly mark: string;
  readonly words: MarkWords;
  readonly tabStop: string | null;
  readonly className: string | undefined;
  readonly style: CSSProperties;
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
  drawMark: (mark: GridMark, props: GridMarkProps) => ReactElement;
  /** The pointer or the focus is on a cell. */
  onVisit?: ((mark: GridMark) => void) | undefined;
  onAsk?: ((mark: GridMark, place: Element) => void) | undefined;
}

function markKey({ row, column }: GridMark): string {
  return `${row}/${column}`;
}

/** Returns the marks row by row; null where there is nothing to press. */
function marksOf({ cells }: GridBody, rows: readonly string[], columns: readonly string[]): (GridMark | null)[][] {
  return rows.map((row, rowAt) =>
    columns.map((column, columnAt) => {
      const value = cells[rowAt]?.[columnAt];
      return typeof value === 'number' ? { row, column, rowAt, columnAt, value } : null;
    }),
  );
}

/**
 * A heat map whose cells with records can be pressed. Over the drawing lies a table, for screen readers and to be copied, with the marks where the drawing has
 * its cells. Names of rows are drawn once more in the table, so that they stay in view while it scrolls.
 */
export function GridView({ name, body, rows, columns, wordsOf, drawMark, onVisit, onAsk }: Props) {
  const palette = palettes[useTheme()];
  const hatch = useId();
  const layoutAt = useCallback((width: number) => layoutGrid(body, { width, height: null, text: TEXT }, LEAST_COLUMN), [body]);
  const plotOf = useCallback(
    (layout: GridLayout) => (
      <Hatched {...{ hatch, palette }}>
        <GridPlot {...{ layout, palette, hatch }} />
      </Hatched>
    ),
    [palette, hatch],
  );
  const marks = useMemo(() => marksOf(body, rows, columns), [body, rows, columns]);
  const byKey = useMemo(() => new Map(marks.flat().flatMap((mark) => (mark ? [[markKey(mark), mark] as const] : []))), [marks]);
  const places = useMemo(() => ({ keys: marks.flat().map((mark) => mark && markKey(mark)), perRow: columns.length }), [marks, columns]);
  const absences = useMemo(() => gridAbsences(body), [body]);
  const steps = useMemo(() => heatKey(mostIn(body), palette), [body, palette]);

  if (body.rowLabels.length === 0) return <p className={legend.none}>{nothingWords(body.none)}</p>;
  return (
    <>
      <MarkLayer
        name={name}
        places={places}
        wordsOf={(key) => {
          const mark = byKey.get(key);
          return mark ? wordsOf(mark) : null;
        }}
        tip="line"
        onVisit={(key) => {
          const mark = byKey.get(key);
          if (mark) onVisit?.(mark);
        }}
        onAsk={(key, place) => {
          const mark = byKey.get(key);
          if (mark) onAsk?.(mark, place);
        }}
      >
        {(tabStop) => (
          <PlotArea layoutAt={layoutAt} plotOf={plotOf}>
            {(layout) => (
              <table className={styles.table} style={placeIn(layout, { x: 0, y: 0, width: layout.width, height: layout.bottom })}>
                <thead>
                  <tr style={{ height: layout.top }}>
                    <td style={{ width: layout.left }} />
                    {layout.heads.map(({ label }, at) => (
                      <th key={columns[at]} scope="col">
                        <VisuallyHidden>{label}</VisuallyHidden>
                      </th>
                    ))}
                    {layout.after > 0 && <td style={{ width: layout.after }} />}
                  </tr>
                </thead>
                <tbody>
                  {layout.rows.map((row, at) => (
                    <Row
                      key={rows[at]}
                      marks={marks[at] ?? []}
                      tabStop={tabStop !== null && byKey.get(tabStop)?.rowAt === at ? tabStop : null}
                      {...{ row, columns, layout, palette, wordsOf, drawMark }}
                    />
                  ))}
                </tbody>
              </table>
            )}
          </PlotArea>
        )}
      </MarkLayer>
      <CellKey name="Records by colour" {...{ steps, absences, palette, hatch }} />
    </>
  );
}

interface RowProps extends Pick<Props, 'columns' | 'wordsOf' | 'drawMark'> {
  row: GridRow;
  marks: readonly (GridMark | null)[];
  layout: GridLayout;
  palette: Palette;
  /** The mark of this row that Tab reaches; null when it lies in another row. */
  tabStop: string | null;
}

const Row = memo(function Row({ row, columns, marks, layout, palette, tabStop, wordsOf, drawMark }: RowProps) {
  return (
    <tr style={{ height: layout.pitch }}>
      <th scope="row">
        <VisuallyHidden>{row.label}</VisuallyHidden>
        <DrawnAgain y={row.y} width={layout.left} height={layout.pitch}>
          <GridRowName {...{ row, layout, palette }} />
        </DrawnAgain>
      </th>
      {row.cells.map((cell, at) => {
        const mark = marks[at];
        const key = columns[at];
        if (!cell) return <td key={key} />;
        if (isAbsent(cell.value)) return <EmptyCell key={key} absence={cell.value} />;
        if (!mark) return <td key={key} />;
        return (
          <td key={key}>
            {drawMark(mark, {
              mark: markKey(mark),
              words: wordsOf(mark),
              tabStop,
              className: styles.mark,
              style: placeIn(layout, cell),
              children: formatCount(mark.value),
            })}
          </td>
        );
      })}
    </tr>
  );
});

/** A cell without records. A tip and screen readers say why it is empty. */
function EmptyCell({ absence }: { absence: Absence }) {
  return (
    <td title={upperFirst(absenceWords[absence])}>
      <VisuallyHidden>{absenceWords[absence]}</VisuallyHidden>
    </td>
  );
}
