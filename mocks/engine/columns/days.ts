import type { Interval } from '@/domain/time/partialDate';
import { dayNumber, isoDay } from '@/domain/time/timeScale';

/** Of each row the first and the last day, as days since 1970; a row without days has `NO_DAYS`, which meet nothing. */
export interface Days {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Days from the first to the last, both included. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

export const NO_DAYS: DayRange = { first: 2 ** 31 - 1, last: -(2 ** 31) };

/** Returns the days of a row. */
export function daysAt({ first, last }: Days, row: number): DayRange {
  return { first: first[row] ?? NO_DAYS.first, last: last[row] ?? NO_DAYS.last };
}

/** Tells whether the ranges share a day. */
export function overlap(one: DayRange, other: DayRange): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** Returns days as numbers. */
export function rangeOf({ start, end }: Interval): DayRange {
  return { first: dayNumber(start), last: dayNumber(end) };
}

/** Returns days as they are written. */
export function intervalOf({ first, last }: DayRange): Interval {
  return { start: isoDay(first), end: isoDay(last) };
}

/** Returns how many of the rows have days that meet the range. */
export function countMeeting({ first, last }: Days, rows: Uint32Array, range: DayRange): number {
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    if ((first[row] ?? 0) <= range.last && range.first <= (last[row] ?? 0)) count += 1;
  }
  return count;
}

/** Returns the days from the first to the last of the rows; null where none of them has days. */
export function daysAround({ first, last }: Days, rows: Uint32Array): DayRange | null {
  let { first: earliest, last: latest } = NO_DAYS;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    earliest = Math.min(earliest, first[row] ?? 0);
    latest = Math.max(latest, last[row] ?? 0);
  }
  return earliest <= latest ? { first: earliest, last: latest } : null;
}

/** Returns the days from the first to the last of both. */
export function around(one: DayRange, other: DayRange): DayRange {
  return { first: Math.min(one.first, other.first), last: Math.max(one.last, other.last) };
}
