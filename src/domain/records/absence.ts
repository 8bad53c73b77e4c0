import { agreementDate } from '@/domain/records/atlasRecord';
import {
  type CountryCoverage,
  type CoverageLevel,
  coverageLines,
  howWords,
  isListed,
  lastDayOf,
  observedTo,
  partnersOnlyNote,
  type Research,
  searchedWords,
  yearOf,
  yearRanges,
} from '@/domain/records/coverage';
import { followUpOf } from '@/domain/records/followUpRule';
import type { Agreement } from '@/domain/records/records';
import { formatPartialDate, type PartialDate, toInterval } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import { coverageLevels, idsOf } from '@/domain/vocabulary/vocabulary';
import { counted, formatCount, listed, lowerFirst, upperFirst } from '@/domain/words/sentences';

/**
 * Why nothing is shown: the four forms, and the time after the last day collected, of which nothing can be known. Only the first two say that somebody looked.
 * These are the words wherever a number would stand.
 */
export const absenceWords = {
  systematic: 'none found',
  partial: `${searchedWords.partial}, none found`,
  unresearched: searchedWords.none,
  unlisted: 'not searched for by name',
  uncollected: 'not yet collected',
} as const;
export type Absence = keyof typeof absenceWords;

/** So many of something, or why there is none: a zero is never a number of its own. */
export type Counted = number | Absence;

/** Tells whether nothing was counted, which is then given as the reason. */
export function isAbsent(count: Counted): count is Absence {
  return typeof count === 'string';
}

/** A row or a column in which nothing is counted: it is named in a line, not drawn, with each reason that occurs in it, or none if nothing is known about the search. */
export interface NoneOf {
  readonly label: string;
  readonly absences: readonly Absence[];
}

/** Returns the number; 0 where there is none. */
export function numberOf(count: Counted): number {
  return isAbsent(count) ? 0 : count;
}

/** Returns what a table says: the number, or the words that stand for it. */
export function numberOrWords(count: Counted): number | string {
  return isAbsent(count) ? absenceWords[count] : count;
}

export interface Range {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

const firstYears = new WeakMap<Research['coverage'], number>();

/** The first year of the coverage table; it is asked for every empty cell. */
function firstYearOf({ coverage }: Research): number {
  const known = firstYears.get(coverage);
  if (known !== undefined) return known;
  const first = Math.min(...Object.values(coverage.countries).flatMap((levels) => Object.keys(levels).map(Number)));
  firstYears.set(coverage, first);
  return first;
}

/** The levels of every year of the range, up to the last collected; `isWhole` where that is all of the range. A year that the table leaves out is one not researched. */
export function levelsWithin(research: Research, country: string, { from, to }: Range): { levels: CountryCoverage; isWhole: boolean } {
  const { coverage } = research;
  const lastDay = lastDayOf(research);
  const firstListed = firstYearOf(research);
  const begin = Math.min(firstListed, yearOf(research.span.start));
  const asked = from ? yearOf(from) : Math.min(firstListed, yearOf(to ?? lastDay));
  const first = Math.max(asked, begin);
  const last = Math.min(to ? yearOf(to) : yearOf(lastDay), yearOf(lastDay));
  const levels: Record<string, CoverageLevel> = {};
  for (let year = first; year <= last; year++) levels[year] = coverage.countries[country]?.[year] ?? 'none';
  return { levels, isWhole: asked >= begin && (to === null || toInterval(to).end <= lastDay) };
}

function formOf(research: Research, country: string, range: Range): Absence {
  if (range.from !== null && toInterval(range.from).start > lastDayOf(research)) return 'uncollected';
  if (!isListed(research, country)) return 'unlisted';
  const { levels, isWhole } = levelsWithin(research, country, range);
  const found = Object.values(levels);
  if (found.every((level) => level === 'none')) return 'unresearched';
  return isWhole && found.every((level) => level === 'systematic') ? 'systematic' : 'partial';
}

/** From the best searched to the least: of countries that a record has to name together, the last of these is what can be said. */
const bySearch: readonly Absence[] = ['systematic', 'partial', 'unlisted', 'unresearched', 'uncollected'];

/** The form of countries of which a record has to name any one: it was looked for as soon as one of them was searched for. */
function formOfAny(forms: readonly Absence[]): Absence {
  const [first = 'unresearched', ...others] = new Set(forms);
  if (others.length === 0) return first;
  return forms.includes('systematic') || forms.includes('partial') ? 'partial' : 'unresearched';
}

/** Countries as a filter chooses them: one of each group. None at all stands for every country that the coverage table lists. */
type CountryGroups = readonly (readonly string[])[];

/**
 * Returns the form that it has when nothing is shown of the countries in the range. Systematic only where every year of it was searched so and collected to its
 * end. An open side reaches as far as the table and the collection do.
 */
export function absenceOf(research: Research, countries: CountryGroups, range: Range): Absence {
  const groups = countries.length > 0 ? countries : [Object.keys(research.coverage.countries)];
  const forms = groups.map((group) => formOfAny(group.map((country) => formOf(research, country, range))));
  return bySearch[Math.max(...forms.map((form) => bySearch.indexOf(form)))] ?? 'unresearched';
}

/** Returns the count as it is shown: a zero gives way to the reason for it. */
export function countedOr(count: number, research: Research, countries: CountryGroups, range: Range): Counted {
  return count > 0 ? count : absenceOf(research, countries, range);
}

const furtherWords: Partial<Record<Absence, string>> = {
  unresearched: ', which does not mean that nothing happened',
  unlisted: ': it appears only where the search for another country found it',
};

/** `Greece: searched in part, none found (partial: 2016; not researched: 2025 to 2026).` If every year was searched in part, only the years are given. */
function sentenceOf(research: Research, country: string, range: Range): string {
  const form = formOf(research, country, range);
  const { levels } = levelsWithin(research, country, range);
  const isAlike = Object.values(levels).every((level) => level === 'partial');
  const lines = form !== 'partial' ? [] : isAlike ? [yearRanges(Object.keys(levels).map(Number), ' to ')] : coverageLines(levels, ' to ');
  const words = form === 'systematic' ? `${searchedWords.systematic}, ${absenceWords.systematic}` : absenceWords[form];
  const years = lines.length > 0 ? ` (${lines.map(lowerFirst).join('; ')})` : '';
  return `${countryName(country)}: ${words}${years}${furtherWords[form] ?? ''}.`;
}

const levelOfForm: Partial<Record<Absence, CoverageLevel>> = { systematic: 'systematic', partial: 'partial', unresearched: 'none' };

/** `Of the 14 countries in the coverage table, 3 were searched systematically, 9 in part and 2 not at all in this period.` Without a range of dates no period is mentioned. */
function sentenceOfAll(research: Research, range: Range): string {
  const codes = Object.keys(research.coverage.countries);
  const levels = codes.map((code) => levelOfForm[formOf(research, code, range)] ?? 'none');
  const period = range.from === null && range.to === null ? '' : ' in this period';
  if (levels.every((level) => level === 'none'))
    return `None of the ${counted(codes.length, 'country', 'countries')} in the coverage table was researched${period}${furtherWords.unresearched}.`;
  const parts = idsOf(coverageLevels)
    .map((level) => ({ level, count: levels.filter((own) => own === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }, at) => {
      const verb = at > 0 ? '' : count === 1 ? 'was searched ' : 'were searched ';
      return `${count === codes.length ? 'all' : formatCount(count)} ${verb}${howWords[level]}`;
    });
  return `Of the ${counted(codes.length, 'country', 'countries')} in the coverage table, ${listed(parts)}${period}.`;
}

/** Returns what it means that nothing is shown of the countries in the range, a sentence for each. */
export function absenceSentences(research: Research, countries: CountryGroups, range: Range): string[] {
  const lastDay = lastDayOf(research);
  const collected = `records were collected up to ${formatPartialDate(lastDay)}`;
  if (absenceOf(research, [], range) === 'uncollected') return [`${upperFirst(absenceWords.uncollected)}: ${collected}.`];
  const codes = [...new Set(countries.flat())];
  const isCut = range.to !== null && toInterval(range.to).end > lastDay;
  return [
    ...(codes.length > 0 ? codes.map((code) => sentenceOf(research, code, range)) : [sentenceOfAll(research, range)]),
    ...(isCut ? [`${upperFirst(collected)}.`] : []),
  ];
}

/** `2022 to 2025 searched in part, 2026 not at all` */
function yearsSearched(research: Research, country: string, range: Range): string {
  if (!isListed(research, country)) return absenceWords.unlisted;
  const { levels } = levelsWithin(research, country, range);
  return idsOf(coverageLevels)
    .flatMap((level) => {
      const years = Object.keys(levels).filter((year) => levels[year] === level);
      return years.length > 0 ? [{ level, years: yearRanges(years.map(Number), ' to ') }] : [];
    })
    .map(({ level, years }, at) => `${years} ${at === 0 ? searchedWords[level] : howWords[level]}`)
    .join(', ');
}

/**
 * Returns in a few words how sources were searched for what may have come of an agreement since its date: `searched in part`. Countries that the table does not
 * list are ignored where it lists another.
 */
export function searchedSinceWords(research: Research, countries: readonly string[], since: PartialDate | null): string {
  const known = countries.filter((country) => isListed(research, country));
  const form = absenceOf(research, countries.length > 0 ? [known.length > 0 ? known : countries] : [], { from: since, to: null });
  const level = levelOfForm[form];
  return level ? searchedWords[level] : absenceWords[form];
}

/** More names than this would hide what is said of them. */
const MOST_NAMES = 6;

/** Returns how countries were searched since a date, those alike together: `Bulgaria 2022 to 2025 searched in part, 2026 not at all; Estonia not searched for by name`. */
export function searchedSince(research: Research, countries: readonly string[], since: PartialDate | null): string {
  const alike = Map.groupBy(countries, (country) => yearsSearched(research, country, { from: since, to: null }));
  const namesOf = (codes: string[]) => (codes.length > MOST_NAMES ? `${codes.length} countries` : listed(codes.map(countryName)));
  return [...alike].map(([words, codes]) => `${namesOf(codes)} ${words}`).join('; ');
}

/**
 * Says how many of an agreement's commitments were followed up, and how the sources were searched since it was made: `0 of 7 followed up in the records; Bulgaria
 * 2022 to 2025 searched in part, 2026 not at all. Watched to 31 December 2025.`
 */
export function followUpSentence(agreement: Agreement, research: Research): string {
  const { commitments, countries } = agreement;
  const recorded = commitments.filter((commitment) => followUpOf(commitment) === 'recorded').length;
  const since = agreementDate(agreement);
  const searched = searchedSince(research, countries, since);
  const watched = since && ` Followed up to ${formatPartialDate(observedTo(research, countries, since, lastDayOf(research)))}.`;
  return `${formatCount(recorded)} of ${formatCount(commitments.length)} followed up in the records${searched && `; ${searched}`}.${watched ?? ''}`;
}

/** Returns the remarks that a chart of these countries needs on cells without records: what hatching means, and who was not searched for by name. */
export function absenceNotes(research: Research, countries: readonly string[], absences: readonly Counted[]): string[] {
  return [
    ...(absences.includes('unresearched')
      ? [`Hatching means ${absenceWords.unresearched}: sources were not searched for that country in these years.`]
      : []),
    ...(countries.some((country) => !isListed(research, country)) ? [partnersOnlyNote] : []),
  ];
}
