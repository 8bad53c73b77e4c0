import type { Overview, PeriodBin } from '@/domain/answers/apiAnswers';
import type { Timeline } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import { type Interval, meets, OPEN_END, spanOf } from '@/domain/time/partialDate';
import { dayNumber, isoDay } from '@/domain/time/timeScale';
import type { AtlasIndex, IndexEntry } from './atlasIndex';
import { countValues } from './counts';
import { entriesPassing, type FilterTest } from './filterRecords';

/** Periods of the calendar that records are counted in, the longest first. */
export type BinUnit = NonNullable<Timeline['aggregates']>['unit'] | 'decade';

const MONTHS_IN = { decade: 120, year: 12, quarter: 3, month: 1 } as const;
const DAYS_IN = { week: 7, day: 1 } as const;

/** Days from a Monday to 1 January 1970, a Thursday. */
const DAYS_SINCE_MONDAY = 3;
const LAST_DAY = dayNumber(OPEN_END);

/** Returns the later of two days. */
export function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** Returns the earlier of two days. */
export function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

/** Months since year 0, so that periods are whole numbers. */
function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthName(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The number of the period in which a day lies; periods that follow each other have numbers that do. */
function binNumber(day: string, unit: BinUnit): number {
  if (unit === 'day') return dayNumber(day);
  if (unit === 'week') return Math.floor((dayNumber(day) + DAYS_SINCE_MONDAY) / DAYS_IN.week);
  return Math.floor(monthNumber(day) / MONTHS_IN[unit]);
}

function binAt(number: number, unit: BinUnit): Interval {
  if (unit === 'week' || unit === 'day') {
    const start = number * DAYS_IN[unit] - (unit === 'week' ? DAYS_SINCE_MONDAY : 0);
    return { start: isoDay(start), end: isoDay(Math.min(start + DAYS_IN[unit] - 1, LAST_DAY)) };
  }
  const size = MONTHS_IN[unit];
  return spanOf(monthName(number * size), monthName((number + 1) * size - 1));
}

/** Returns the periods of the calendar that meet the range, whole and without gaps; of more than `most`, the last ones. Weeks begin on Monday. */
export function calendarBins(range: Interval, unit: BinUnit, most: number): Interval[] {
  const last = binNumber(range.end, unit);
  const first = Math.max(binNumber(range.start, unit), last - most + 1);
  return Array.from({ length: last - first + 1 }, (_, offset) => binAt(first + offset, unit));
}

/** Returns the finest of the units that needs at most `most` periods to cover the range; the coarsest, `units[0]`, when none does. */
export function finestUnit<U extends BinUnit>(range: Interval, units: readonly [U, ...U[]], most: number): U {
  return units.findLast((unit) => binNumber(range.end, unit) - binNumber(range.start, unit) < most) ?? units[0];
}

/** Returns the days of the bin that lie within the limits. Expects that they share a day. */
export function cutTo(bin: Interval, limits: Interval): Interval {
  return { start: later(bin.start, limits.start), end: earlier(bin.end, limits.end) };
}

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

/** Returns the days from the first own date among the entries to the end of the last one; null without dates. */
function datedDays(entries: readonly IndexEntry[]): Interval | null {
  let days: Interval | null = null;
  for (const { own } of entries) {
    if (!own) continue;
    days = days ? { start: earlier(days.start, own.start), end: later(days.end, own.end) } : own;
  }
  return days;
}

const daysByIndex = new WeakMap<AtlasIndex, Interval | null>();

/** Returns the days from the first own date in the dataset to the end of the last one; null for a dataset without dates. */
export function datasetDays(index: AtlasIndex): Interval | null {
  const known = daysByIndex.get(index);
  if (known !== undefined) return known;
  const days = datedDays(index.entries);
  daysByIndex.set(index, days);
  return days;
}

/**
 * Returns the days to draw: the range asked for, as far as the dataset has dates; a side that was left open ends with the dates of the entries left. Null
 * where there is nothing to draw.
 */
export function drawnRange(index: AtlasIndex, left: readonly IndexEntry[], filters: Filters): Interval | null {
  const all = datasetDays(index);
  if (!all || filters.time === 'undated') return null;
  const asked = spanOf(filters.from, filters.to);
  // What is under way need not begin in the range.
  const dated = filters.time === 'underway' ? all : datedDays(left);
  const open = dated ?? (filters.from || filters.to ? all : null);
  if (!open) return null;
  const range = cutTo({ start: filters.from ? asked.start : open.start, end: filters.to ? asked.end : open.end }, all);
  return range.start <= range.end ? range : null;
}

/** Returns how many of `entries` there are by own date in each calendar year of the dataset. */
export function countYears(index: AtlasIndex, entries: readonly IndexEntry[]): { year: string; count: number }[] {
  const range = datasetDays(index);
  if (!range) return [];
  return calendarBins(range, 'year', MOST_BINS).map((bin) => ({
    year: bin.start.slice(0, 4),
    count: entries.filter(({ own }) => own !== null && meets(own, bin)).length,
  }));
}

function partsOf(entries: readonly IndexEntry[]): PeriodBin['coarse'] {
  return {
    total: entries.length,
    kind: Object.fromEntries(countValues(entries, ({ kind }) => [kind])),
    type: Object.fromEntries(countValues(entries, ({ type }) => [type])),
    scope: Object.fromEntries(countValues(entries, ({ values }) => values.scope)),
  };
}

function countBin(left: readonly IndexEntry[], running: readonly IndexEntry[], bin: Interval): PeriodBin {
  const inside = left.filter(({ own }) => own !== null && meets(own, bin));
  const coarse = inside.filter(({ own }) => own !== null && (own.start < bin.start || own.end > bin.end));
  return {
    ...bin,
    ...partsOf(inside),
    topic: Object.fromEntries(countValues(inside, ({ topics }) => topics)),
    coarse: partsOf(coarse),
    underWay: running.filter(({ span }) => span !== null && meets(span, bin)).length,
  };
}

/**
 * Returns the counts per period of the entries that the filters left, by their own date, which is what the date filter asks: choosing a period leaves just as
 * many records as its count. Periods are whole calendar years, quarters or months, cut only where `from` or `to` cuts them. What is under way is counted
 * under the same filters, but by span.
 */
export function countPeriods(
  index: AtlasIndex,
  left: readonly IndexEntry[],
  filters: Filters,
  tests: readonly FilterTest[],
): Overview['periods'] {
  const undated = left.filter(({ own }) => own === null).length;
  const range = drawnRange(index, left, filters);
  const unit = range ? unitFor(range) : 'year';
  const asked = spanOf(filters.from, filters.to);
  const bins = range ? calendarBins(range, unit, Number.POSITIVE_INFINITY).map((bin) => cutTo(bin, asked)) : [];
  const running = entriesPassing(index, tests, ({ of }) => of === 'dates').filter(({ kind, span }) => kind !== 'activity' && span !== null);
  // Of a range asked for the whole counts, also where no record has its own date: what is under way may have begun before, and runs on.
  const [first, last] = [bins[0], bins.at(-1)];
  const columns = first && last ? { start: first.start, end: last.end } : null;
  const whole = filters.from || filters.to ? asked : columns;
  return {
    unit,
    bins: bins.map((bin) => countBin(left, running, bin)),
    undated,
    underWay: whole ? running.filter(({ span }) => span !== null && meets(span, whole)).length : 0,
  };
}
