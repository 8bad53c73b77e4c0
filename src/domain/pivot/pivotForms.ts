import type { LinkProblem } from '@/domain/address/linkProblem';
import { isPeriod } from '@/domain/pivot/dimensions';
import { measureOf } from '@/domain/pivot/measures';
import type { PivotSpec } from '@/domain/pivot/pivotSpec';

/** What a cell shows of its number: itself, its share of the row or of the column, or the change from the column before. */
export const shownForms = ['number', 'row', 'column', 'change'] as const;
export type ShownForm = (typeof shownForms)[number];

/** How the explorer draws its rows. */
export const pivotViews = ['table', 'heat', 'bars', 'columns', 'lines', 'small', 'slope'] as const;
export type PivotView = (typeof pivotViews)[number];

/** Small columns for so many rows and periods; beyond, lines. */
const SMALL = { rows: 15, periods: 16 };

type Asked = Pick<PivotSpec, 'rows' | 'cols' | 'value'>;

/** Tells whether the form says something of what is asked, and what it needs where it does not. */
export function needOf(form: ShownForm, { cols, value }: Asked): string | null {
  if (form === 'number') return null;
  if (cols === 'none') return 'columns';
  if (form === 'change') return isPeriod(cols) ? null : 'columns of time';
  return measureOf(value).by === 'share' ? 'a measure that is no share itself' : null;
}

/** Returns the form in which cells can be shown, and what to say where it is another than was asked for. */
export function settleShown(form: ShownForm, asked: Asked): { readonly shown: ShownForm; readonly problems: readonly LinkProblem[] } {
  const needs = needOf(form, asked);
  if (needs === null) return { shown: form, problems: [] };
  return { shown: 'number', problems: [{ parameter: 'shown', value: form, code: 'not-shown-so', needs, used: 'number' }] };
}

/** What the drawings other than a table and a heat map need of what is asked; null where they can show it. */
export function viewNeeds(view: PivotView, asked: Asked, shown: ShownForm): string | null {
  if (view === 'table' || view === 'heat' || view === 'bars') return view === 'heat' && asked.cols === 'none' ? 'columns' : null;
  if (asked.cols === 'none') return view === 'columns' ? null : 'columns';
  if (shown !== 'number') return 'numbers, not shares or changes,';
  if (measureOf(asked.value).by === 'share') return 'a measure that is no share';
  if (view === 'small' || view === 'columns') return null;
  return isPeriod(asked.cols) ? null : 'columns of time';
}

/**
 * The written rule for the drawing where the reader chose none. One dimension: bars. Two points in time: slopes. Up to 15 rows over up to 16 periods: small columns;
 * more: lines. Two groupings: a heat map. Shares and changes: a heat map, as they have no scale in common.
 */
export function usualView(asked: Asked, shown: ShownForm, size: { readonly rows: number; readonly columns: number }): PivotView {
  if (asked.cols === 'none') return 'bars';
  if (!isPeriod(asked.cols) || isPeriod(asked.rows) || viewNeeds('lines', asked, shown) !== null) return 'heat';
  if (size.columns === 2) return 'slope';
  return size.rows <= SMALL.rows && size.columns <= SMALL.periods ? 'small' : 'lines';
}

/** Returns the drawing that is shown, the reader's choice before the rule's, and what to say where the choice cannot be drawn. */
export function settleView(
  chosen: PivotView | null,
  asked: Asked,
  shown: ShownForm,
  size: { readonly rows: number; readonly columns: number },
): { readonly view: PivotView; readonly problems: readonly LinkProblem[] } {
  const usual = usualView(asked, shown, size);
  const needs = chosen && viewNeeds(chosen, asked, shown);
  if (chosen === null || needs === null) return { view: chosen ?? usual, problems: [] };
  return { view: usual, problems: [{ parameter: 'view', value: chosen, code: 'not-shown-so', needs, used: viewWords[usual] }] };
}

/** What each drawing is called in a sentence. */
export const viewWords: Readonly<Record<PivotView, string>> = {
  table: 'a table',
  heat: 'a heat map',
  bars: 'bars',
  columns: 'columns',
  lines: 'lines',
  small: 'small columns',
  slope: 'slopes',
};
