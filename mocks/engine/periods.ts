import type { Overview, PeriodBin } from '@/domain/answers/apiAnswers';
import type { Timeline } from '@/domain/answers/timelineAnswers';
import { type Filters, noFilters } from '@/domain/facets/filters';
import { type Interval, meets, OPEN_END, spanOf, toInterval } from '@/domain/time/partialDate';
import { dayNumber, isoDay } from '@/domain/time/timeScale';
import type { IndexEntry } from './atlasIndex';
import { countValues } from './counts';

/** Periods of the calendar that records are counted in, the longest first. */
export type BinUnit = NonNullable<Timeline['aggregates']>['unit'];

const MONTHS_IN = { year: 12, quarter: 3, month: 1 } as const;
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

/** Years for more than six years, quarters for more than two, else months. */
function unitFor(range: Interval): Unit {
  if (isLongerThan(6, range)) return 'year';
  return isLongerThan(2, range) ? 'quarter' : 'month';
}

/** Returns the days to draw: from the first dated start among the entries to the end of the last one, inside the range asked for; null without dates. */
export function drawnRange(entries: readonly IndexEntry[], { from, to }: Filters): Interval | null {
  const starts = entries.flatMap(({ stub }) => (stub.date ? [toInterval(stub.date)] : []));
  const [first] = starts;
  if (!first) return null;
  const asked = spanOf(from, to);
  const dated = starts.reduce((all, { start, end }) => ({ start: earlier(all.start, start), end: later(all.end, end) }), first);
  const range = { start: later(dated.start, asked.start), end: earlier(dated.end, asked.end) };
  if (range.start <= range.end || !from) return range;
  // Only records that began before `from` and still run are left. They are drawn from there to the last end that is known, and at least
  // over the period that `from` names.
  const ends = entries.map(({ interval }) => interval.end).filter((end) => end !== OPEN_END);
  return { start: asked.start, end: earlier([toInterval(from).end, ...ends].reduce(later), asked.end) };
}

/** Returns how many of `entries` meet each calendar year from the first dated start of `all` to the last one. */
export function countYears(all: readonly IndexEntry[], entries: readonly IndexEntry[]): { year: string; count: number }[] {
  const range = drawnRange(all, noFilters);
  if (!range) return [];
  return calendarBins(range, 'year', MOST_BINS).map((bin) => ({
    year: bin.start.slice(0, 4),
    count: entries.filter(({ interval }) => meets(interval, bin)).length,
  }));
}

function countBin(entries: readonly IndexEntry[], bin: Interval): PeriodBin {
  const inside = entries.filter(({ interval }) => meets(interval, bin));
  return {
    ...bin,
    total: inside.length,
    topic: Object.fromEntries(countValues(inside, ({ topics }) => topics)),
    type: Object.fromEntries(countValues(inside, ({ type }) => [type])),
    kind: Object.fromEntries(countValues(inside, ({ kind }) => [kind])),
  };
}

/**
 * Returns the counts per period of the entries that the filters left. A record counts in every period that its interval meets, which is what the
 * date filter does: choosing a period leaves just as many records as its count. Periods are whole calendar years, quarters or months, cut
 * only where `from` or `to` cuts them.
 */
export function countPeriods(entries: readonly IndexEntry[], filters: Filters): Overview['periods'] {
  const range = drawnRange(entries, filters);
  if (!range) return { unit: 'year', bins: [] };
  const unit = unitFor(range);
  const asked = spanOf(filters.from, filters.to);
  return { unit, bins: calendarBins(range, unit, MOST_BINS).map((bin) => countBin(entries, cutTo(bin, asked))) };
}
