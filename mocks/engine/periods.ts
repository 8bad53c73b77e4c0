import type { Overview, PeriodBin } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';
import { type Interval, spanOf } from '@/domain/time/partialDate';
import { calendarBins, cutTo, finestUnit } from './calendarBins';
import { type Bins, binsOf, countCodesPlaced, countPlaced, type Placed, placeRows } from './columns/bins';
import type { Dictionary } from './columns/column';
import type { Columns } from './columns/columns';
import { countMeeting, daysAround, intervalOf, NO_DAYS, rangeOf } from './columns/days';
import type { Selection } from './columns/selection';

type Unit = Overview['periods']['unit'];

/** With eight parts a column, more columns than this would pass 200 marks in a chart. */
const MOST_BINS = 25;

/** Tells whether the range is longer than so many years: whether its last day reaches the day that many years after its first. */
function isLongerThan(years: number, { start, end }: Interval): boolean {
  return end >= `${String(Number(start.slice(0, 4)) + years).padStart(4, '0')}${start.slice(4)}`;
}

/** Years for more than six years, quarters for more than two, else months; decades where years would be too many. */
function unitFor(range: Interval): Unit {
  if (!isLongerThan(2, range)) return 'month';
  return isLongerThan(6, range) ? finestUnit(range, ['decade', 'year'], MOST_BINS) : 'quarter';
}

/** Returns the days from the first own date in the dataset to the end of the last one; null for a dataset without dates. */
export function datasetDays({ dated }: Columns): Interval | null {
  return dated && intervalOf(dated);
}

/**
 * Returns the days to draw: the range asked for, as far as the dataset has dates; a side that was left open ends with the dates of the rows left. Null where
 * there is nothing to draw.
 */
export function drawnRange(columns: Columns, left: Uint32Array, { from, to, time }: Filters): Interval | null {
  const all = datasetDays(columns);
  if (!all || time === 'undated') return null;
  const asked = spanOf(from, to);
  // What is under way need not begin in the range.
  const dated = time === 'underway' ? columns.dated : daysAround(columns.own, left);
  const open = dated ? intervalOf(dated) : from || to ? all : null;
  if (!open) return null;
  const range = cutTo({ start: from ? asked.start : open.start, end: to ? asked.end : open.end }, all);
  return range.start <= range.end ? range : null;
}

/** Returns how many of the rows there are by own date in each calendar year of the dataset. */
export function countYears(columns: Columns, rows: Uint32Array): { year: string; count: number }[] {
  const range = datasetDays(columns);
  if (!range) return [];
  const bins = binsOf(calendarBins(range, 'year', MOST_BINS));
  const counts = countPlaced(placeRows(bins, columns.own, rows), bins);
  return bins.intervals.map(({ start }, at) => ({ year: start.slice(0, 4), count: counts[at] ?? 0 }));
}

/** Returns, for the place of a period, how many of the placed rows have each value there; values that none has are left out. */
function valuesIn(column: Dictionary, placed: Placed, bins: Bins): (at: number) => Record<string, number> {
  const counts = countCodesPlaced(column, placed, bins);
  const width = bins.intervals.length + 1;
  return (at) => {
    const held: Record<string, number> = {};
    for (const [code, value] of column.values.entries()) {
      const count = counts[code * width + at] ?? 0;
      if (count > 0) held[value] = count;
    }
    return held;
  };
}

function partsIn({ kind, type, scope }: Columns['facets'], placed: Placed, bins: Bins): (at: number) => PeriodBin['coarse'] {
  const totals = countPlaced(placed, bins);
  const [kinds, types, scopes] = [kind, type, scope].map((column) => valuesIn(column, placed, bins));
  return (at) => ({ total: totals[at] ?? 0, kind: kinds?.(at) ?? {}, type: types?.(at) ?? {}, scope: scopes?.(at) ?? {} });
}

/** Returns the agreements and initiatives with a span that the filters leave when the dates are not asked. */
function runningRows({ facets, span }: Columns, { left, nearMisses }: Selection): Uint32Array[] {
  const { codes, codeOf } = facets.kind;
  const activity = codeOf.get('activity');
  return [left, nearMisses('dates')].map((rows) => rows.filter((row) => codes[row] !== activity && span.first[row] !== NO_DAYS.first));
}

/**
 * Returns the counts per period of the rows that the filters left, by their own date, which is what the date filter asks: choosing a period leaves just as
 * many records as its count. Periods are whole calendar years, quarters or months, cut only where `from` or `to` cuts them. What is under way is counted
 * under the same filters, but by span.
 */
export function countPeriods(columns: Columns, filters: Filters, selection: Selection): Overview['periods'] {
  const { left } = selection;
  const { facets, own, span } = columns;
  const range = drawnRange(columns, left, filters);
  const unit = range ? unitFor(range) : 'year';
  const asked = spanOf(filters.from, filters.to);
  const bins = binsOf(range ? calendarBins(range, unit, Number.POSITIVE_INFINITY).map((bin) => cutTo(bin, asked)) : []);
  const placed = placeRows(bins, own, left);
  const parts = partsIn(facets, placed, bins);
  const topics = valuesIn(facets.topic, placed, bins);
  const coarse = partsIn(facets, placeRows(bins, own, left, true), bins);
  const running = runningRows(columns, selection);
  const underWay = running.map((rows) => countPlaced(placeRows(bins, span, rows), bins));
  // Of a range asked for the whole counts, also where no record has its own date: what is under way may have begun before, and runs on.
  const whole = filters.from || filters.to ? rangeOf(asked) : bins.range;
  return {
    unit,
    bins: bins.intervals.map((bin, at) => ({
      ...bin,
      ...parts(at),
      topic: topics(at),
      coarse: coarse(at),
      underWay: underWay.reduce((sum, counts) => sum + (counts[at] ?? 0), 0),
    })),
    undated: left.filter((row) => own.first[row] === NO_DAYS.first).length,
    underWay: running.reduce((sum, rows) => sum + countMeeting(span, rows, whole), 0),
  };
}
