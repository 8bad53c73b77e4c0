import type { CountryRhythm } from '@/domain/answers/timelineAnswers';
import { formatDateRange } from '@/domain/time/partialDate';
import type { Silence } from '@/domain/time/rhythmRule';
import { counted, formatCount } from '@/domain/words/sentences';

const DAYS_PER_MONTH = 365.25 / 12;
/** From here on months are told with years. */
const YEARS_FROM = 24;

/** Returns a length of time to the month: `14 months`, `2 years`, `4 years 5 months`. */
export function lengthWords(days: number): string {
  const months = Math.round(days / DAYS_PER_MONTH);
  if (months < YEARS_FROM) return counted(months, 'month');
  const rest = months % 12;
  const years = counted(Math.floor(months / 12), 'year');
  return rest === 0 ? years : `${years} ${counted(rest, 'month')}`;
}

/** Returns a silence in words: `silent 14 months`. */
export function silenceWords({ days }: Pick<Silence, 'days'>): string {
  return `silent ${lengthWords(days)}`;
}

/** Returns a silence with its dates: `19 March 2015 to 1 October 2015 (6 months)`. */
export function datedSilence({ start, end, days }: Silence): string {
  return `${formatDateRange(start, end)} (${lengthWords(days)})`;
}

/** Returns the usual interval in words: `usually every 23 days`. Null without one. */
export function usualWords(usualDays: number | null): string | null {
  if (usualDays === null) return null;
  const days = Math.round(usualDays);
  return days <= 1 ? 'usually every day' : `usually every ${formatCount(days)} days`;
}

/** Returns the contacts of a country that these quarters hold, those known to the year only included. */
export function contactsOf({ counts, undated }: Pick<CountryRhythm, 'counts' | 'undated'>): number {
  return counts.reduce((sum, count) => sum + count, undated);
}

/** Returns what stands beside a country's name: its usual interval, and the contacts that stand in no quarter. Empty for neither. */
export function rowNotes({ counts, undated, usualDays }: Pick<CountryRhythm, 'counts' | 'undated' | 'usualDays'>): string[] {
  const more = counts.some((count) => count > 0) ? 'more known' : 'known';
  const vague = undated > 0 ? `${formatCount(undated)} ${more} to the year only` : null;
  return [usualWords(usualDays), vague].filter((note) => note !== null);
}
