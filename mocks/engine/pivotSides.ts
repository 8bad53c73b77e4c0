import type { PivotSide } from '@/domain/answers/pivotAnswer';
import type { Filters } from '@/domain/facets/filters';
import { type DimensionId, dimensions, isPeriod, leftOutOf, type PeriodDimension, UNDATED } from '@/domain/pivot/dimensions';
import { type Interval, spanOf } from '@/domain/time/partialDate';
import { calendarBins, cutTo, finestUnit } from './calendarBins';
import { binsOf, placeRows } from './columns/bins';
import type { Slots } from './columns/cells';
import { type Column, codesAt } from './columns/column';
import type { Columns } from './columns/columns';
import { NO_DAYS } from './columns/days';
import { drawnRange, outsideOf } from './periods';

/** More periods than this are not told apart; a longer unit is used. */
const MOST_PERIODS = 60;

/** The values of a dimension among the rows left, before any is chosen to be shown. */
export interface Side extends PivotSide {
  readonly id: DimensionId | null;
  readonly column: Column;
  /** The values behind the codes; of periods with their days. */
  readonly values: readonly { readonly value: string; readonly days?: Interval }[];
  /** Codes that are not asked for. */
  readonly isLeftOut: (code: number) => boolean;
}

/** A side with nothing on it: all records in one. */
function noSide(rows: number): Side {
  return {
    id: null,
    column: { size: 0, starts: new Uint32Array(rows + 1), codes: new Uint16Array() },
    values: [],
    isLeftOut: () => false,
    unit: null,
    several: 0,
    none: 0,
  };
}

const unitsUpTo = {
  year: ['decade', 'year'],
  quarter: ['decade', 'year', 'quarter'],
  month: ['decade', 'year', 'quarter', 'month'],
} as const;

/** The value of a period in links and answers: `2010s`, `2024`, `2024-Q2`, `2024-05`. */
function periodValue(unit: NonNullable<PivotSide['unit']>, { start }: Interval): string {
  const year = start.slice(0, 4);
  if (unit === 'decade') return `${year.slice(0, 3)}0s`;
  if (unit === 'year') return year;
  return unit === 'month' ? start.slice(0, 7) : `${year}-Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`;
}

/** Puts the rows into periods, those without a date behind them. With `time=underway` a row is in every period that its span meets, as the filter has it. */
function periodSide(columns: Columns, id: PeriodDimension, filters: Filters, left: Uint32Array): Omit<Side, 'several' | 'none'> {
  const range = drawnRange(columns, left, filters);
  const unit = range ? finestUnit(range, unitsUpTo[id], MOST_PERIODS) : id;
  const asked = spanOf(filters.from, filters.to);
  const bins = binsOf(range ? calendarBins(range, unit, Number.POSITIVE_INFINITY).map((bin) => cutTo(bin, asked)) : []);
  const days = filters.time === 'underway' ? columns.span : columns.own;
  const placed = placeRows(bins, days, left);
  const isUndated = (row: number) => days.first[row] === NO_DAYS.first;
  const undated = left.filter(isUndated);
  const starts = new Uint32Array(columns.rows + 1);
  for (const row of undated) starts[row + 1] = 1;
  for (let i = 0; i < placed.rows.length; i++) starts[(placed.rows[i] ?? 0) + 1] = (placed.last[i] ?? 0) - (placed.first[i] ?? 0) + 1;
  for (let row = 0; row < columns.rows; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const codes = new Uint16Array(starts[columns.rows] ?? 0);
  for (const row of undated) codes[starts[row] ?? 0] = bins.intervals.length;
  for (let i = 0; i < placed.rows.length; i++) {
    const begin = starts[placed.rows[i] ?? 0] ?? 0;
    const [first, last] = [placed.first[i] ?? 0, placed.last[i] ?? 0];
    for (let bin = first; bin <= last; bin++) codes[begin + bin - first] = bin;
  }
  const periods = bins.intervals.map((interval) => ({ value: periodValue(unit, interval), days: interval }));
  const values = undated.length > 0 ? [...periods, { value: UNDATED }] : periods;
  const outside = bins.intervals.length > 0 && filters.time !== 'underway' ? outsideOf(columns.own, left, bins.range) : undefined;
  return { id, unit, values, column: { size: values.length, starts, codes }, isLeftOut: () => false, ...(outside && { outside }) };
}

/** Returns the values of a dimension among the rows that the filters left. */
export function sideOf(columns: Columns, id: DimensionId | 'none', filters: Filters, left: Uint32Array): Side {
  if (id === 'none') return noSide(columns.rows);
  const side = isPeriod(id) ? periodSide(columns, id, filters, left) : facetSide(columns, id, filters);
  const { column, isLeftOut } = side;
  let several = 0;
  let none = 0;
  for (const row of left) {
    let held = codesAt(column, row);
    for (let at = column.starts[row] ?? 0; at < (column.starts[row + 1] ?? 0); at++) if (isLeftOut(column.codes[at] ?? 0)) held -= 1;
    if (held > 1) several += 1;
    if (held === 0) none += 1;
  }
  return { ...side, several, none };
}

function facetSide({ facets }: Columns, id: DimensionId, filters: Filters): Omit<Side, 'several' | 'none'> {
  const column = facets[dimensions[id].facet ?? 'country'];
  const left = new Set(leftOutOf(id, filters).map((value) => column.codeOf.get(value)));
  return { id, unit: null, column, values: column.values.map((value) => ({ value })), isLeftOut: (code) => left.has(code) };
}

/** Returns the places of the codes that are shown, in their order; the others share the place behind them, where `hasOthers` says so. */
export function slotsOf({ column, isLeftOut }: Side, shown: readonly number[], others: readonly number[] = []): Slots {
  const slots = new Int32Array(column.size).fill(-1);
  for (const [place, code] of shown.entries()) slots[code] = place;
  for (const code of others) slots[code] = shown.length;
  for (let code = 0; code < column.size; code++) if (isLeftOut(code)) slots[code] = -1;
  return { column, slots, size: shown.length + (others.length > 0 ? 1 : 0) };
}
