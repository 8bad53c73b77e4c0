import { type Interval, type PartialDate, precisionOf, spanOf, toInterval } from '@/domain/time/partialDate';
import { dayNumber, isoDay } from '@/domain/time/timeScale';

/** A time without a contact counts as a silence when it is longer than so many times the usual interval… */
export const SILENCE_FACTOR = 3;

/** …and longer than so many days: where contacts are many, a few quiet weeks are no news. */
export const SILENCE_DAYS = 180;

/** Fewer contacts than this have no usual interval. Contacts that begin on one day count as one. */
export const LEAST_CONTACTS = 8;

/** The time of a contact: its first day, and its last where it has one. */
export interface Contact {
  readonly date: PartialDate;
  readonly endDate: PartialDate | null;
}

/**
 * A time without a contact: from the last possible day of one (`start`) to the first possible day of the next (`end`). Where sources were not searched in
 * between, it ends on the last day before, or begins on the first day after.
 */
export interface Silence {
  readonly start: string;
  readonly end: string;
  /** From `start` to `end`: 1 from a day to the next. */
  readonly days: number;
}

/** The rule in words, for readers. */
export const silenceRule = `A silence is the time from one recorded contact to the next, or from the last one to the last day collected, if it is longer than ${SILENCE_FACTOR} times the country’s usual interval and longer than ${SILENCE_DAYS} days. The usual interval is the median number of days from one contact to the next; contacts on one day count as one. With fewer than ${LEAST_CONTACTS} contacts there is no usual interval, and no silence is marked. A contact known only to the month or year may fall on any day of it, so no silence is marked there. Silence is counted only where sources were searched, systematically or in part, for the country and for every country chosen.`;

function daysBetween(start: string, end: string): number {
  return dayNumber(end) - dayNumber(start);
}

function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/**
 * The median number of days from the beginning of a contact to that of the next. A date known to the month counts by its first day; one known to the year is
 * ignored, since its first day would say too much. Null for too few.
 */
function usualDaysOf(contacts: readonly Contact[]): number | null {
  const known = contacts.filter(({ date }) => precisionOf(date) !== 'year');
  const days = [...new Set(known.map(({ date }) => toInterval(date).start))].sort();
  if (days.length < LEAST_CONTACTS) return null;
  return median(days.slice(1).map((day, place) => daysBetween(days[place] ?? day, day)));
}

/** The times between contacts, and from the last one to `until`. A vague contact may lie anywhere in its month or year, and fills it. */
function pausesOf(contacts: readonly Contact[], until: string): Silence[] {
  const intervals = contacts.map(({ date, endDate }) => spanOf(date, endDate ?? date)).sort((a, b) => (a.start < b.start ? -1 : 1));
  const pauses: Silence[] = [];
  let last = intervals[0]?.end ?? until;
  for (const { start, end } of [...intervals, { start: until, end: until }]) {
    if (start > last) pauses.push({ start: last, end: start, days: daysBetween(last, start) });
    if (end > last) last = end;
  }
  return pauses;
}

/** The parts of a pause on which sources were searched: what is left of it beside the `unsearched` stretches, which follow each other. */
function searchedParts({ start, end }: Silence, unsearched: readonly Interval[]): Silence[] {
  const parts: Silence[] = [];
  let from = start;
  const add = (to: string) => {
    if (to > from) parts.push({ start: from, end: to, days: daysBetween(from, to) });
  };
  for (const gap of unsearched) {
    if (gap.end <= from || gap.start >= end) continue;
    add(isoDay(dayNumber(gap.start) - 1));
    from = isoDay(dayNumber(gap.end) + 1);
  }
  add(end);
  return parts;
}

/**
 * Returns the usual number of days between contacts, null when there are too few, and the silences in order of time. `until` is the last day that anything
 * is known of: the last day collected, or the last day asked for where that is earlier. `unsearched` are the days on which not every country concerned was
 * searched for, in order of time: no silence reaches into them.
 *
 * A silence is a time from the last possible day of one contact to the first possible day of the next that is longer than `SILENCE_FACTOR` times the
 * usual interval and longer than `SILENCE_DAYS`. The time from the last contact to `until` counts likewise; the time before the first does not, since
 * nothing tells that contacts had begun. What begins after `until` ends no silence and makes no interval usual.
 */
export function rhythmOfContacts(
  contacts: readonly Contact[],
  until: string,
  unsearched: readonly Interval[] = [],
): { usualDays: number | null; silences: Silence[] } {
  const begun = contacts.filter(({ date }) => toInterval(date).start <= until);
  const usualDays = usualDaysOf(begun);
  if (usualDays === null) return { usualDays, silences: [] };
  const isSilence = ({ days }: Silence) => days > SILENCE_FACTOR * usualDays && days > SILENCE_DAYS;
  const pauses = pausesOf(begun, until).flatMap((pause) => searchedParts(pause, unsearched));
  return { usualDays, silences: pauses.filter(isSilence) };
}
