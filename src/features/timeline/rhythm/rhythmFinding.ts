import type { CountryRhythm } from '@/domain/answers/timelineAnswers';
import { formatDateRange } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import { counted, formatCount, listed } from '@/domain/words/sentences';
import { contactsOf, lengthWords, usualWords } from '@/features/timeline/rhythm/rhythmWords';

/** More names than this would make the sentence a list. */
const MOST_NAMES = 3;

function mostClause(countries: readonly CountryRhythm[]): string {
  const most = Math.max(...countries.map(contactsOf));
  const leaders = countries.filter((rhythm) => contactsOf(rhythm) === most);
  const names = leaders.map(({ country }) => countryName(country));
  if (names.length > MOST_NAMES) return `No country stands out: ${names.length} have the most contacts, ${formatCount(most)} each`;
  const [first] = leaders;
  if (names.length > 1) return `${listed(names)} have the most contacts, ${formatCount(most)} each`;
  const usual = usualWords(first?.usualDays ?? null);
  if (countries.length === 1) return `${names[0]} has ${counted(most, 'contact')}${usual ? `, ${usual}` : ''}`;
  return `${names[0]} has the most contacts (${formatCount(most)})${usual ? `, ${usual}` : ''}`;
}

/** The longest silence of a country that was searched for: to miss the contacts of one that was not is no finding. */
function silenceClause(countries: readonly CountryRhythm[], isListed: (country: string) => boolean): string {
  const silences = countries.flatMap(({ country, silences }) => silences.map((silence) => ({ ...silence, country })));
  if (silences.length === 0) return 'no silence is marked';
  const [longest] = silences.filter(({ country }) => isListed(country)).sort((a, b) => b.days - a.days || (a.start < b.start ? -1 : 1));
  if (!longest) return 'silences are marked only for countries not searched for on their own';
  const dates = formatDateRange(longest.start.slice(0, 7), longest.end.slice(0, 7));
  const among = countries.every(({ country }) => isListed(country)) ? '' : ' of a country searched for on its own';
  return countries.length === 1
    ? `its longest silence is ${lengthWords(longest.days)}, ${dates}`
    : `the longest silence${among} is ${lengthWords(longest.days)}: ${countryName(longest.country)}, ${dates}`;
}

/**
 * Returns the sentence under the title: who has the most contacts and how often, and the longest silence among the countries that the coverage table lists
 * (`isListed`). `Serbia has the most contacts (180), usually every 17 days; the longest silence is 2 years 7 months: Montenegro, September 2014 to May 2017.`
 */
export function rhythmFinding(
  { total, countries }: { readonly total: number; readonly countries: readonly CountryRhythm[] },
  isListed: (country: string) => boolean,
): string {
  if (total === 0) return 'No contact matches.';
  if (countries.length === 0)
    return total === 1
      ? 'The one contact that matches names no country.'
      : `None of the ${counted(total, 'contact')} that match names a country.`;
  if (countries.every((rhythm) => contactsOf(rhythm) === 0)) return 'No contact that matches began in these quarters.';
  return `${mostClause(countries)}; ${silenceClause(countries, isListed)}.`;
}
