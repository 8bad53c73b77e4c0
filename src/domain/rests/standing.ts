import type { RestsOn } from '@/domain/answers/restsOnAnswer';
import type { Filters } from '@/domain/facets/filters';
import { chosenValues } from '@/domain/facets/groups';
import { levelsWithin, type Range } from '@/domain/records/absence';
import { type CoverageLevel, isListed, lastDayOf, type Research, searchedWords, yearRanges } from '@/domain/records/coverage';
import { formatPartialDate, toInterval } from '@/domain/time/partialDate';
import { countryInSentence } from '@/domain/vocabulary/countries';
import { counted, formatCount, listed, upperFirst } from '@/domain/words/sentences';

/** How well a number stands, the worst first. */
export const standings = { thin: 'Thin', partial: 'Partial', solid: 'Solid' } as const;

/** How well a number stands, and why, as the end of a sentence. */
export interface Standing {
  readonly level: keyof typeof standings;
  readonly reason: string;
}

/** The rule, as About has it. */
export const standingRule =
  'Thin: under ten records, or more than half of them on one source that is not official. Otherwise partial: one of the chosen countries, or of all countries that were searched for where none is chosen, has a year in the range that was searched in part or not at all. Otherwise solid.';

/** What is said where nothing of the range was left unsearched. */
export const SEARCHED_WHOLLY = 'searched systematically in every year';

/** Fewer records than this are thin. */
const ENOUGH = 10;
/** So many countries are named one by one. */
const MOST_NAMED = 3;

/** Years of one level: `searched in part from 2023`, `not researched 2025 to 2026`, `searched in part` where all are. */
function yearsWords(level: CoverageLevel, years: readonly number[], all: readonly number[]): string {
  if (years.length === all.length) return searchedWords[level];
  const [first] = years;
  const isOpen = years.length > 1 && years.length === all.filter((year) => year >= (first ?? 0)).length;
  return `${searchedWords[level]} ${isOpen ? `from ${first}` : yearRanges(years, ' to ')}`;
}

/** What of the range was not searched systematically for a country; empty where all of it was. */
function gapsOf(research: Research, country: string, range: Range): string {
  if (!isListed(research, country)) return 'not searched for by name';
  const { levels } = levelsWithin(research, country, range);
  const years = Object.keys(levels).map(Number);
  const gaps = (['partial', 'none'] as const).map((level) => ({ level, own: years.filter((year) => levels[year] === level) }));
  return listed(gaps.filter(({ own }) => own.length > 0).map(({ level, own }) => yearsWords(level, own, years)));
}

/**
 * Returns what of the range was not searched systematically for the countries that the filters choose: `searched in part from 2023`. Several are named, with what
 * they lack. Empty where all of it was.
 */
export function searchGaps(research: Research, filters: Filters): string {
  const chosen = chosenValues(filters.country);
  const asked = chosen.length > 0 ? chosen : Object.keys(research.coverage.countries);
  const found = asked.map((country) => ({ country, gaps: gapsOf(research, country, filters) })).filter(({ gaps }) => gaps !== '');
  if (found.length === 0) return '';
  if (chosen.length === 0 || found.length > MOST_NAMED) {
    const whole = asked.length - found.length;
    return `${whole === 0 ? 'none' : formatCount(whole)} of the ${formatCount(asked.length)} countries searched systematically in every year`;
  }
  const alike = Map.groupBy(found, ({ gaps }) => gaps);
  if (asked.length === 1) return found[0]?.gaps ?? '';
  return [...alike].map(([gaps, own]) => `${listed(own.map(({ country }) => countryInSentence(country)))} ${gaps}`).join('; ');
}

/** Returns how well the number stands, by `standingRule`. */
export function standingOf({ total, single }: Pick<RestsOn, 'total' | 'single'>, filters: Filters, research: Research): Standing {
  if (total < ENOUGH) return { level: 'thin', reason: total === 0 ? 'no record' : `only ${counted(total, 'record')}` };
  if (single.unofficial * 2 > total)
    return { level: 'thin', reason: `${formatCount(single.unofficial)} of ${formatCount(total)} rest on one source that is not official` };
  const gaps = searchGaps(research, filters);
  return gaps === '' ? { level: 'solid', reason: SEARCHED_WHOLLY } : { level: 'partial', reason: gaps };
}

/** Returns the line that exports carry: `69 records, 44 with an official source, 18 of two countries only; searched in part from 2023.` */
export function restsOnLine({ total, bestSource, kinds }: RestsOn, filters: Filters, research: Research): string {
  const official = bestSource.find(({ value }) => value === 'official')?.count ?? 0;
  const two = kinds.reduce((sum, { scope }) => sum + scope.two, 0);
  const gaps = searchGaps(research, filters);
  const parts = total === 0 ? [] : [`${formatCount(official)} with an official source`, `${formatCount(two)} of two countries only`];
  return `${[counted(total, 'record'), ...parts].join(', ')}; ${gaps === '' ? SEARCHED_WHOLLY : gaps}.`;
}

/** Returns why the number may be too low, in sentences; empty where everything that was asked for was searched systematically and collected. */
export function mayBeTooLow(research: Research, filters: Filters): string {
  const chosen = chosenValues(filters.country);
  const gaps = searchGaps(research, filters);
  const lastDay = lastDayOf(research);
  const [only = ''] = chosen;
  const searched = chosen.length === 1 ? `${upperFirst(countryInSentence(only))} was ${gaps}.` : `${upperFirst(gaps)}.`;
  const isCut = filters.to === null || toInterval(filters.to).end > lastDay;
  return [gaps && searched, isCut && `Nothing after ${formatPartialDate(lastDay)} is in.`].filter(Boolean).join(' ');
}
