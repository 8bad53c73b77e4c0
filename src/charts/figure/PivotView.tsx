import { memo, useCallback, useId, useMemo, useRef, useState } from 'react';
import { CellKey, Hatched } from '@/charts/figure/CellTable';
import { PivotTable } from '@/charts/figure/PivotTable';
import styles from '@/charts/figure/PivotView.module.css';
import { PlotArea } from '@/charts/figure/PlotArea';
import { marksOf, type PivotKnown, pivotWords } from '@/charts/figure/pivotMarks';
import type { PivotBody } from '@/charts/pivotBody';
import { PivotPlot, pivotAbsences, pivotKey } from '@/charts/plot/Pivot';
import { layoutPivot, mostWeight, type PivotLayout } from '@/charts/plot/pivotLayout';
import type { PivotGrid, PivotNumber } from '@/charts/series/pivotGrid';
import { MarkLayer } from '@/ui/marks/MarkLayer';
import { palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

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
  /** What is known of the number that was visited last. */
  known?: (PivotKnown & { readonly of: PivotNumber }) | null;
  /** The pointer or the focus is on a number. */
  onVisit?: (number: PivotNumber) => void;
}

/** A table that is a chart. Every number with a filter of its own is a link to its records; the head of a column orders the rows by it. */
export const PivotView = memo(function PivotView({ name, body, grid, rank, onRank, known = null, onVisit }: Props) {
  const palette = palettes[useTheme()];
  const hatch = useId();
  const layoutAt = useCallback((width: number) => layoutPivot(body, { width, height: null, text: TEXT }, LEAST_COLUMN), [body]);
  const plotOf = useCallback(
    (layout: PivotLayout) => (
      <Hatched {...{ hatch, palette }}>
        <PivotPlot {...{ body, layout, palette, hatch }} />
      </Hatched>
    ),
    [body, palette, hatch],
  );
  const [hidden, setHidden] = useState(0);
  const view = useRef<HTMLDivElement>(null);
  const [first, last] = [grid.columns[0], grid.columns[hidden - 1]];
  const { byKey, places } = useMemo(() => marksOf(grid, body.columns.length > 0), [grid, body]);
  const steps = useMemo(() => (body.columns.length > 0 ? pivotKey(body, mostWeight(body), palette) : []), [body, palette]);
  const absences = useMemo(() => pivotAbsences(body), [body]);
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
          return number ? pivotWords(number, known?.of === number ? known : null) : null;
        }}
        tip="below"
        onVisit={(key) => {
          const number = byKey.get(key);
          if (number) onVisit?.(number);
        }}
      >
        {(tabStop) => (
          <PlotArea layoutAt={layoutAt} plotOf={plotOf}>
            {(layout) => <PivotTable {...{ body, grid, rank, onRank, layout, palette, tabStop }} onHidden={setHidden} />}
          </PlotArea>
        )}
      </MarkLayer>
      <CellKey name={`${body.unit} by colour`} unit={body.unit} {...{ steps, absences, palette, hatch }} />
    </div>
  );
});
