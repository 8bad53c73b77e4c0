import type { TimelineMark } from '@/domain/answers/timelineAnswers';
import { noSigningWords } from '@/domain/records/coverage';
import { describePrecision, formatDateRange, formatPartialDate, type PartialDate, precisionOf } from '@/domain/time/partialDate';
import { isoDay } from '@/domain/time/timeScale';
import { kinds } from '@/domain/vocabulary/vocabulary';
import { datesOfDays, type TimeWindow } from '@/features/timeline/layout/timeWindow';

const NO_DATE = 'date not known';

/** ` (known to the month only)`; empty for a date that is known to the day. */
function precisionNote(date: PartialDate): string {
  return precisionOf(date) === 'day' ? '' : ` (${describePrecision(date)})`;
}

/** The note on two dates: one for both where they are equally precise, else one that names the side. */
function rangeNote(from: PartialDate, to: PartialDate): string {
  if (precisionOf(from) === precisionOf(to)) return precisionNote(from);
  const notes = [
    ['start', from],
    ['end', to],
  ] as const;
  return ` (${notes.flatMap(([side, date]) => (precisionOf(date) === 'day' ? [] : `${side} ${describePrecision(date)}`)).join(', ')})`;
}

function rangeWords(from: PartialDate | null, to: PartialDate | null): string {
  if (from && to) return `${formatDateRange(from, to)}${rangeNote(from, to)}`;
  const known = from ?? to;
  return known ? `${formatDateRange(from, to)}${precisionNote(known)}` : NO_DATE;
}

function dateWords(date: PartialDate): string {
  return `${formatPartialDate(date)}${precisionNote(date)}`;
}

/** The dated steps of an agreement in their order: `signed 4 May 2024, in force since 2025 (known to the year only)`. */
function lifeCycleWords(dates: NonNullable<TimelineMark['dates']>, hasEnded: boolean, searchedTo: string | null): string {
  const words = [
    dates.announced && `announced ${dateWords(dates.announced)}`,
    searchedTo && noSigningWords(searchedTo),
    dates.signed && `signed ${dateWords(dates.signed)}`,
    dates.inForce && `in force from ${dateWords(dates.inForce)}`,
    dates.ends && `${hasEnded ? 'ended' : 'ends'} ${dateWords(dates.ends)}`,
  ].filter((part) => part !== null);
  if (words.length === 0) return NO_DATE;
  return hasEnded && !dates.ends ? [...words, `ended, ${NO_DATE}`].join(', ') : words.join(', ');
}

/** An initiative without a known end: only of one that is under way can it be said since when it runs. */
function openPeriodWords(start: PartialDate, status: TimelineMark['status']): string {
  if (status === 'ongoing') return rangeWords(start, null);
  return `from ${dateWords(start)}${status === 'completed' || status === 'ended' ? ', end not known' : ''}`;
}

/**
 * Returns the dates of a record in words with their precision: `May 2024 (known to the month only)`; `date not known`. `searchedTo` is the day to which the
 * signing of an agreement that awaits one was looked for.
 */
export function describeDates({ kind, date, endDate, dates, status }: TimelineMark, searchedTo: string | null = null): string {
  if (kind === 'agreement' && dates) return lifeCycleWords(dates, status === 'ended', searchedTo);
  if (date && !endDate) return kind === 'initiative' ? openPeriodWords(date, status) : dateWords(date);
  return rangeWords(date, endDate);
}

/** Statuses that the dates tell already, or that go without saying. */
function statusWords({ kind, status, dates }: TimelineMark, words: string): string | null {
  if (status === 'held' || (kind === 'agreement' && status === 'ended')) return null;
  if (dates && ((status === 'announced' && dates.announced) || (status === 'signed' && dates.signed))) return null;
  if (dates && status === 'in-force' && dates.inForce) return null;
  return words.toLowerCase();
}

/** Returns a record's kind, its date as known and its status, where these do not say it: `agreement, signed 4 May 2024`. */
export function describeMark(mark: TimelineMark, searchedTo: string | null, status: string): string {
  return [kinds[mark.kind].toLowerCase(), describeDates(mark, searchedTo), statusWords(mark, status)]
    .filter((part) => part !== null)
    .join(', ');
}

/** From this many days on, a stretch of time is told in months; from the second on in years. */
const MONTHS_FROM = 62;
const YEARS_FROM = 366 * 6;

/** Returns days in words, in no finer dates than their length asks for: `4 May 2021`, `March to June 2021`, `2014 to 2026`. */
export function daysWords({ start, end }: TimeWindow): string {
  const exact = datesOfDays({ start, end });
  const length = end - start > YEARS_FROM ? 4 : end - start > MONTHS_FROM ? 7 : 10;
  const [from, to] = [exact.from, exact.to].map((date) => date.slice(0, length));
  return formatDateRange(from ?? null, to ?? null) ?? isoDay(start);
}
