import type { SearchedRow } from '@/charts/model';
import type { PeriodBin } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';
import { chosenValues } from '@/domain/facets/groups';
import { isListed, partnersOnlyNote, type Research, searchedYearsSentence } from '@/domain/records/coverage';
import { counted } from '@/domain/words/sentences';

/** More countries than this share one strip. */
const MOST_ROWS = 4;

/** The chosen countries that were searched for by name; all of them where none is chosen. */
function countriesOf(filters: Filters, research: Research): readonly string[] {
  const chosen = chosenValues<string>(filters.country);
  return chosen.length > 0 ? chosen.filter((code) => isListed(research, code)) : Object.keys(research.coverage.countries);
}

/** The shares of each level among the years that a period meets, of these countries. A year that is not listed was not searched. */
function sharesIn({ start, end }: Pick<PeriodBin, 'start' | 'end'>, countries: readonly string[], { coverage }: Research) {
  const first = Number(start.slice(0, 4));
  const years = Array.from({ length: Number(end.slice(0, 4)) - first + 1 }, (_, at) => String(first + at));
  const levels = countries.flatMap((code) => years.map((year) => coverage.countries[code]?.[year] ?? 'none'));
  const shareOf = (asked: string) => levels.filter((level) => level === asked).length / levels.length;
  return { systematic: shareOf('systematic'), partial: shareOf('partial'), none: shareOf('none') };
}

/** Returns how sources were searched in each period: a row for each of a few countries, one for all of more. */
export function searchedRows(bins: readonly Pick<PeriodBin, 'start' | 'end'>[], filters: Filters, research: Research): SearchedRow[] {
  const countries = countriesOf(filters, research);
  if (countries.length === 0 || bins.length === 0) return [];
  const isEach = countries.length <= MOST_ROWS;
  const groups = isEach ? countries.map((code) => [code]) : [countries];
  return groups.map((group) => ({
    label: isEach && groups.length > 1 ? (group[0] ?? '') : '',
    cells: bins.map((bin) => sharesIn(bin, group, research)),
  }));
}

/** Returns what the strip says, in words. */
export function searchedNotes(filters: Filters, research: Research): string[] {
  const countries = countriesOf(filters, research);
  const chosen = chosenValues<string>(filters.country);
  const isUnlisted = chosen.some((code) => !isListed(research, code));
  const lines = countries.map((code) => searchedYearsSentence(code, research.coverage.countries[code] ?? {}));
  const many = `The strip under the axis shows, for each period, what share of ${counted(countries.length, 'country', 'countries')} was searched systematically, in part or not at all.`;
  return [...(countries.length > MOST_ROWS ? [many] : lines), ...(isUnlisted ? [partnersOnlyNote] : [])];
}
