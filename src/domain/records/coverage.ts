import type { Meta } from '@/domain/answers/apiAnswers';
import { awaitsSigning } from '@/domain/records/atlasRecord';
import { formatPartialDate, type Interval, type PartialDate, toInterval } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import { coverageLevels, idsOf } from '@/domain/vocabulary/vocabulary';

/** What is known of how thoroughly sources were searched: the levels by country and year, and the years that the dataset spans. */
export type Research = Pick<Meta, 'coverage' | 'span'> & Partial<Pick<Meta, 'release' | 'releases'>>;

/** Returns the last day up to which the records of the release were collected; null where nothing says so. */
export function lastCollected({ release, releases = [] }: Research): string | null {
  const own = releases.find(({ id }) => id === release);
  return own ? toInterval(own.collectedTo).end : null;
}

/** The same day; where nothing says so, the last that a record has. */
export function lastDayOf(research: Research): string {
  return lastCollected(research) ?? toInterval(research.span.end).end;
}

export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** The remark beside countries that the coverage table does not list. */
export const partnersOnlyNote = 'Countries outside the coverage table were not searched for by name and appear only as partners.';

/** Tells whether the coverage table lists the country; the others were not searched for by name and appear only as partners. */
export function isListed({ coverage }: Pick<Research, 'coverage'>, country: string): boolean {
  return Object.hasOwn(coverage.countries, country);
}

/** Tells whether sources were searched for the country in a year, systematically or in part. */
function isSearched({ coverage }: Pick<Research, 'coverage'>, country: string, year: number): boolean {
  return (coverage.countries[country]?.[year] ?? 'none') !== 'none';
}

/**
 * Returns the days of the range on which not every one of the countries was searched for, as stretches of whole years cut to the range. A country that the
 * table does not list was searched for on no day.
 */
export function unsearchedDays(research: Pick<Research, 'coverage'>, countries: readonly string[], { start, end }: Interval): Interval[] {
  const stretches: Interval[] = [];
  for (let year = yearOf(start); year <= yearOf(end); year++) {
    if (countries.every((country) => isSearched(research, country, year))) continue;
    const days = toInterval(String(year).padStart(4, '0'));
    const before = stretches.at(-1);
    const isNext = before !== undefined && yearOf(before.end) === year - 1;
    const from = isNext ? before.start : days.start > start ? days.start : start;
    const stretch = { start: from, end: days.end < end ? days.end : end };
    if (isNext) stretches[stretches.length - 1] = stretch;
    else stretches.push(stretch);
  }
  return stretches;
}

/**
 * Returns the last day on which anything more could have been found of what began at `since`: the last day collected, or the last day before the first year
 * after it in which one of its countries was not researched. Countries that the table does not list are ignored.
 */
export function observedTo(
  research: Pick<Research, 'coverage'>,
  countries: readonly string[],
  since: PartialDate,
  collectedTo: PartialDate,
): string {
  const { end } = toInterval(collectedTo);
  const listed = countries.filter((country) => isListed(research, country));
  for (let year = yearOf(since) + 1; year <= yearOf(end); year++)
    if (!listed.every((country) => isSearched(research, country, year))) return `${year - 1}-12-31`;
  return end;
}

/** To which day records were collected, and how thoroughly sources were searched. */
export type Searched = Pick<Research, 'coverage'> & { readonly collectedTo: PartialDate };

/** Returns to which day the records of a release were collected, and how sources were searched. */
export function searchedOf({
  coverage,
  release,
  releases,
  published,
}: Pick<Meta, 'coverage' | 'release' | 'releases' | 'published'>): Searched {
  return { coverage, collectedTo: releases.find(({ id }) => id === release)?.collectedTo ?? published };
}

type MaybeSigned = Parameters<typeof awaitsSigning>[0] & { readonly countries: readonly string[] };

/** Returns the last day to which a signing was looked for, of an agreement that awaits one; null for all others. */
export function signingSearchedTo(agreement: MaybeSigned, searched: Searched): string | null {
  if (!awaitsSigning(agreement)) return null;
  const { collectedTo } = searched;
  return observedTo(searched, agreement.countries, agreement.dates?.announced ?? collectedTo, collectedTo);
}

/** Says that no signing was found: `no signing found, searched to 25 February 2026`. */
export function noSigningWords(searchedTo: string): string {
  return `no signing found, searched up to ${formatPartialDate(searchedTo)}`;
}

/** Returns years as ranges: `2015, 2018–2020`. */
export function yearRanges(years: readonly number[], to = '–'): string {
  const ranges: { first: number; last: number }[] = [];
  for (const year of years.toSorted((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range && year === range.last + 1) range.last = year;
    else ranges.push({ first: year, last: year });
  }
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}${to}${last}`)).join(', ');
}

export type CoverageLevel = keyof typeof coverageLevels;

/** How a country was searched, after “was searched”. */
export const howWords: Readonly<Record<CoverageLevel, string>> = { systematic: 'systematically', partial: 'in part', none: 'not at all' };

/** What a level says of the search. */
export const searchedWords: Readonly<Record<CoverageLevel, string>> = {
  systematic: 'searched systematically',
  partial: 'searched in part',
  none: 'not researched',
};

/** How thoroughly sources were searched for a country: year → level. */
export type CountryCoverage = Readonly<Record<string, CoverageLevel>>;

/** Says how the years of a country were searched: `North Macedonia: searched systematically in 2018–2022, in part in 2015–2017, 2023–2026.` */
export function searchedYearsSentence(code: string, coverage: CountryCoverage): string {
  const parts = idsOf(coverageLevels).flatMap((level) => {
    const years = Object.keys(coverage).filter((year) => coverage[year] === level);
    return years.length > 0 ? [{ level, years: yearRanges(years.map(Number)) }] : [];
  });
  const words = parts.map(({ level, years }, at) => `${at === 0 ? searchedWords[level] : howWords[level]} in ${years}`);
  return `${countryName(code)}: ${words.join('; ')}.`;
}

/** Returns the years of each level that a country has, the best level first: `Systematic: 2015, 2018–2020`. */
export function coverageLines(coverage: CountryCoverage, to?: string): string[] {
  return idsOf(coverageLevels).flatMap((level) => {
    const years = Object.keys(coverage).filter((year) => coverage[year] === level);
    return years.length > 0 ? [`${coverageLevels[level]}: ${yearRanges(years.map(Number), to)}`] : [];
  });
}
