/** The shape of a partial date, for programs that check by patterns; that a day is in the calendar only `isPartialDate` tells. */
export const PARTIAL_DATE_SHAPE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Tells whether `value` is a partial date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601 reduced precision), and, when it has a day, a
 * day that exists in the calendar. Never throws.
 */
export function isPartialDate(value: string): boolean {
  if (!PARTIAL_DATE_SHAPE.test(value)) return false;
  return value.length < 10 || new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Reads `June 2019`, `1 Jun 2019`: year, month, day, as far as they are given; undefined for any other text. */
function inWords(text: string): (string | undefined)[] | undefined {
  const [, day, word = '', year] = /^(?:(\d{1,2})\.? )?([a-z]{3,9})\.? (\d{4})$/i.exec(text) ?? [];
  const month = MONTHS.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase())) + 1;
  return year && month > 0 ? [year, String(month), day] : undefined;
}

/**
 * Returns the partial date that is meant by one written in another way, with a single digit or the day first: `2019-6`, `2019/06/01`, `6.2019`, `01.06.2019`,
 * or as the atlas says it, `June 2019`; null for any other text. With slashes the year comes first: `06/01/2019` is a day in June to some and in January to others.
 */
export function readPartialDate(text: string): string | null {
  const yearFirst = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text)?.slice(1);
  const dayFirst = /^(?:(\d{1,2})[-.])?(\d{1,2})[-.](\d{4})$/.exec(text)?.slice(1).reverse();
  const date = (yearFirst ?? dayFirst ?? inWords(text) ?? []).flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  return isPartialDate(date) ? date : null;
}

/** A date as precise as its source; its length is its precision. */
export type PartialDate = string;

export type DatePrecision = 'year' | 'month' | 'day';

/** A closed span of days, both ends `YYYY-MM-DD`. ISO days compare as strings. An open side is `OPEN_START` or `OPEN_END`. */
export interface Interval {
  readonly start: string;
  readonly end: string;
}

export const OPEN_START = '0000-01-01';
export const OPEN_END = '9999-12-31';

/** Returns the precision that the length of `date` tells. */
export function precisionOf(date: PartialDate): DatePrecision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Returns the days that `date` may lie on: `2024-05` is 1 to 31 May 2024. Expects a valid partial date. */
export function toInterval(date: PartialDate): Interval {
  const [year = '', month, day] = date.split('-');
  if (day) return { start: date, end: date };
  if (month) {
    const last = String(lastDayOfMonth(Number(year), Number(month))).padStart(2, '0');
    return { start: `${date}-01`, end: `${date}-${last}` };
  }
  return { start: `${year}-01-01`, end: `${year}-12-31` };
}

/** Returns the interval from the first possible day of `from` to the last possible day of `to`; null leaves that side open. */
export function spanOf(from: PartialDate | null, to: PartialDate | null): Interval {
  return { start: from ? toInterval(from).start : OPEN_START, end: to ? toInterval(to).end : OPEN_END };
}

/** Tells whether two closed intervals share a day. */
export function meets(a: Interval, b: Interval): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Returns the date in words, never more precise than it is: `2024`, `May 2024`, `4 May 2024`. */
export function formatPartialDate(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** Returns a sentence part that says how precise the date is: `known to the day`, `known to the month only`. */
export function describePrecision(date: PartialDate): string {
  const precision = precisionOf(date);
  return precision === 'day' ? 'known to the day' : `known to the ${precision} only`;
}

/** Two dates of one precision in one year, which is said once, as is the month of two days; null for all others. */
function rangeWithinYear(from: PartialDate, to: PartialDate): string | null {
  if (from.length === 4 || from.length !== to.length || from.slice(0, 4) !== to.slice(0, 4)) return null;
  const start = formatPartialDate(from).slice(0, -' 2024'.length);
  const isOneMonth = from.length > 7 && from.slice(0, 7) === to.slice(0, 7);
  return isOneMonth ? `${Number(from.slice(8))}–${formatPartialDate(to)}` : `${start} to ${formatPartialDate(to)}`;
}

/** Returns the range in words: `2019 to June 2024`, `4–6 May 2024`, `March to June 2021`, `since 2019`, `until June 2024`, or null when both are null. */
export function formatDateRange(from: PartialDate | null, to: PartialDate | null): string | null {
  if (from && from === to) return formatPartialDate(from);
  if (from && to) return rangeWithinYear(from, to) ?? `${formatPartialDate(from)} to ${formatPartialDate(to)}`;
  if (from) return `since ${formatPartialDate(from)}`;
  return to ? `until ${formatPartialDate(to)}` : null;
}
