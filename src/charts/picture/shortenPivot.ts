import type { ChartExport } from '@/charts/model';
import { SMALL } from '@/charts/picture/drawing';
import type { PivotBody } from '@/charts/pivotBody';
import { layoutPivot } from '@/charts/plot/pivotLayout';
import { formatCount } from '@/domain/words/sentences';

/** Least width of a column in a picture, in px. */
const LEAST = 44;

/** Returns a table that is drawn with its first rows and its last columns, which are the latest where they are of time, and a note on what is left out. */
export function pivotOf(chart: ChartExport, body: PivotBody, rows: number, columns: number): ChartExport {
  const [allRows, allColumns] = [body.rows.length, body.columns.length];
  if (rows >= allRows && columns >= allColumns) return chart;
  const from = Math.max(0, allColumns - columns);
  const cut: PivotBody = {
    ...body,
    columns: body.columns.slice(from),
    rows: body.rows.slice(0, rows).map((row) => ({ ...row, cells: row.cells.slice(from) })),
    added: rows < allRows || !body.added ? null : { ...body.added, texts: body.added.texts.slice(from) },
    collected: body.collected === null ? null : body.collected - from,
  };
  const of = (count: number, all: number, words: string) =>
    count < all ? [`the ${words} ${formatCount(count)} of ${formatCount(all)}`] : [];
  const shown = [
    ...of(rows, allRows, 'first').map((part) => `${part} rows`),
    ...of(columns, allColumns, 'last').map((part) => `${part} columns`),
  ];
  return { ...chart, body: cut, notes: [{ kind: 'footnote', text: `Shown: ${shown.join(' and ')}.` }, ...chart.notes] };
}

/** Returns the table with as many columns as find room in a width. */
export function pivotAcross(chart: ChartExport, body: PivotBody, width: number): ChartExport {
  const { left, width: needed } = layoutPivot(body, { width, height: null, text: SMALL }, LEAST);
  if (needed <= width || body.columns.length === 0) return chart;
  const bars = needed - left - LEAST * body.columns.length;
  return pivotOf(chart, body, body.rows.length, Math.max(1, Math.floor((width - left - bars) / LEAST)));
}
