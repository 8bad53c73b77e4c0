import type { Overview, PeriodBin } from '@/domain/answers/apiAnswers';
import type { Outside } from '@/domain/answers/outsideAnswer';
import type { Filters } from '@/domain/facets/filters';
import { type Interval, meets, spanOf } from '@/domain/time/partialDate';
import { calendarBins, cutTo, finestUnit } from './calendarBins';
import { type Bins, binsOf, countCodesPlaced, countPlaced, type Placed, placeRows } from './columns/bins';
import type { Dictionary } from './columns/column';
import type { Columns } from './columns/columns';
import { countMeeting, type DayRange, type Days, daysAround, intervalOf, NO_DAYS, rangeOf } from './columns/days';
import type { Selection } from './columns/selection';
import { usualDays, usualRows } from './columns/usualDays';

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

/** Returns the days from the first own date in the dataset to the end of the last one, without dates so far off that they are left outside; null for a dataset without dates. */
export function datasetDays({ own }: Columns): Interval | null {
  const usual = usualDays(own);
  return usual && intervalOf(usual);
}

const MOST_YEARS = MOST_BINS * 10;

/** Returns the part of a range too long for decades that holds most of the rows: its first years, or its last. */
function cutToMost(range: Interval, { first }: Days, rows: Uint32Array): Interval {
  const [from, to] = [range.start, range.end].map((day) => Math.floor(Number(day.slice(0, 4)) / 10) * 10);
  if (from === undefined || to === undefined || to - from < MOST_YEARS) return range;
  const year = (number: number) => String(number).padStart(4, '0');
  const early = { ...range, end: `${year(from + MOST_YEARS - 1)}-12-31` };
  const late = { ...range, start: `${year(to - MOST_YEARS + 10)}-01-01` };
  const isEarly = (row: number) => (first[row] ?? 0) <= rangeOf(early).last;
  const dated = rows.filter((row) => first[row] !== NO_DAYS.first);
  return dated.filter(isEarly).length * 2 > dated.length ? early : late;
}

/** Returns the records whose days lie before or after those that are drawn, each side with the years that leave just them; undefined where there are none. */
export function outsideOf(days: Days, rows: Uint32Array, drawn: DayRange): Outside[] | undefined {
  const isDated = (row: number) => days.first[row] !== NO_DAYS.first;
  const before = rows.filter((row) => isDated(row) && (days.last[row] ?? 0) < drawn.first);
  const after = rows.filter((row) => isDated(row) && (days.first[row] ?? 0) > drawn.last);
  const sides = [before, after].flatMap((side) => {
    const around = daysAround(days, side);
    if (!around) return [];
    const { start, end } = intervalOf(around);
    return [{ from: start.slice(0, 4), to: end.slice(0, 4), count: side.length }];
  });
  return sides.length > 0 ? sides : undefined;
}

/**
 * Returns the days to draw: the range asked for, as far as the dataset has dates; a side that was left open ends with the dates of the rows left. Null where
 * there is nothing to draw. Dates far off are drawn only where nothing else is asked for.
 */
export function drawnRange(columns: Columns, left: Uint32Array, { from, to, time }: Filters): Interval | null {
  const usual = datasetDays(columns);
  if (!usual || !columns.dated || time === 'undated') return null;
  const asked = spanOf(from, to);
  const rows = usualRows(columns.own, left);
  const around = daysAround(columns.own, rows);
  const isUsual = meets(usual, asked) && (!around || time === 'underway' || meets(intervalOf(around), usual));
  const all = isUsual ? usual : intervalOf(columns.dated);
  // What is under way need not begin in the range.
  const open = time === 'underway' ? all : around ? intervalOf(around) : from || to ? all : null;
  if (!open) return null;
  const range = cutTo({ start: from ? asked.start : open.start, end: to ? asked.end : open.end }, all);
  return range.start <= range.end ? cutToMost(range, columns.own, rows) : null;
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
  const outside = bins.intervals.length > 0 && filters.time !== 'underway' ? outsideOf(own, left, bins.range) : undefined;
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
    ...(outside && { outside }),
  };
}
