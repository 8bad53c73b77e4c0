import { FEW } from '@/charts/findings/findings';
import type { CountryRhythm } from '@/domain/answers/timelineAnswers';
import type { Absence } from '@/domain/records/absence';
import { searchedWords } from '@/domain/records/coverage';
import { lengthWords } from '@/domain/time/lengthWords';
import { formatDateRange } from '@/domain/time/partialDate';
import type { Silence } from '@/domain/time/rhythmRule';
import { countryName } from '@/domain/vocabulary/countries';
import { counted, formatCount, listed, upperFirst } from '@/domain/words/sentences';

/** Returns a silence in words: `silent 14 months`. */
export function silenceWords({ days }: Pick<Silence, 'days'>): string {
  return `silent ${lengthWords(days)}`;
}

/** Returns a silence with its dates and how it was searched: `… (6 months, searched in part)`. */
export function searchedSilence(silence: Silence, absence: Absence): string {
  const how = absence === 'systematic' || absence === 'partial' ? `, ${searchedWords[absence]}` : '';
  return `${formatDateRange(silence.start, silence.end)} (${lengthWords(silence.days)}${how})`;
}

/** Returns the usual interval in words: `usually every 23 days`. Null without one. */
export function usualWords(usualDays: number | null): string | null {
  if (usualDays === null) return null;
  const days = Math.round(usualDays);
  return days <= 1 ? 'usually every day' : `usually every ${formatCount(days)} days`;
}

/** Returns the meetings of six countries and more in words: `12 regional meetings`. Null for none. */
export function regionalWords(regional: number): string | null {
  return regional > 0 ? counted(regional, 'regional meeting') : null;
}

/** Returns what stands beside a country's name: its usual interval, and the meetings that are no contacts. Empty for neither. */
export function rowNotes({ regional, usualDays }: Pick<CountryRhythm, 'regional' | 'usualDays'>): string[] {
  return [usualWords(usualDays), regionalWords(regional)].filter((note) => note !== null);
}

/** More names than this would make the sentence a list. */
const MOST_NAMES = 3;

/** Who has the most; null where nobody stands out. */
function mostClause(countries: readonly CountryRhythm[]): string | null {
  const most = Math.max(...countries.map(({ total }) => total));
  const leaders = countries.filter((rhythm) => rhythm.total === most);
  const names = leaders.map(({ country }) => countryName(country));
  if (names.length > MOST_NAMES) return null;
  const [first] = leaders;
  if (names.length > 1) return `${listed(names)} have the most contacts, ${formatCount(most)} each`;
  const usual = usualWords(first?.usualDays ?? null);
  if (countries.length === 1) return `${names[0]} has ${counted(most, 'contact')}${usual ? `, ${usual}` : ''}`;
  return `${names[0]} has the most contacts (${formatCount(most)})${usual ? `, ${usual}` : ''}`;
}

/** The longest silence; null without one. */
function silenceClause(countries: readonly CountryRhythm[]): string | null {
  const silences = countries.flatMap(({ country, silences }) => silences.map((silence) => ({ ...silence, country })));
  const [longest] = silences.sort((a, b) => b.days - a.days || (a.start < b.start ? -1 : 1));
  if (!longest) return null;
  const dates = formatDateRange(longest.start.slice(0, 7), longest.end.slice(0, 7));
  return countries.length === 1
    ? `its longest silence is ${lengthWords(longest.days)}, ${dates}`
    : `the longest silence is ${lengthWords(longest.days)}: ${countryName(longest.country)}, ${dates}`;
}

/**
 * Returns the sentence under the title: who has the most contacts and how often, and the longest silence; '' for a few contacts and where neither is to be said.
 * `Serbia has the most contacts (80), usually every 17 days; the longest silence is 2 years 7 months: Montenegro, September 2014 to May 2017.`
 */
export function rhythmFinding({ total, countries }: { readonly total: number; readonly countries: readonly CountryRhythm[] }): string {
  if (total === 0) return 'No contact matches.';
  if (countries.every(({ counts }) => counts.every((count) => count === 0))) return 'No contact that matches has a date in these quarters.';
  if (total < FEW) return '';
  const clauses = [mostClause(countries), silenceClause(countries)].filter((clause) => clause !== null);
  return clauses.length > 0 ? `${upperFirst(clauses.join('; '))}.` : '';
}
