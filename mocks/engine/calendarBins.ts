import type { Timeline } from '@/domain/answers/timelineAnswers';
import { type Interval, OPEN_END, spanOf } from '@/domain/time/partialDate';
import { dayNumber, isoDay } from '@/domain/time/timeScale';

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
