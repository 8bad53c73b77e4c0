import { filtersOf } from '@/charts/series/chartMark';
import { commitmentsOf, followUpMark, type KeptCommitments } from '@/charts/series/commitmentsCompared';
import type { ComparedCountry } from '@/charts/series/comparedCountries';
import { bothFilters, type Filters } from '@/domain/facets/filters';
import { profileFilters } from '@/domain/facets/profileFilters';
import { absenceWords } from '@/domain/records/absence';
import { listPath } from '@/domain/records/atlasRecord';
import { coverageLines } from '@/domain/records/coverage';
import { recordKinds } from '@/domain/records/kinds';
import { countryInSentence, countryName } from '@/domain/vocabulary/countries';
import { idsOf, kinds } from '@/domain/vocabulary/vocabulary';
import { upperFirst } from '@/domain/words/sentences';
import type { CommonGround } from '@/features/compare/commonGround';

/** A number at the head of a comparison, and the page and filters that show so many records. */
export interface ComparedNumber {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly filters: Filters;
  readonly path: string;
}

/** Returns the numbers of one country: all records, those of each kind, contacts. */
export function headNumbers({ overview, filters }: ComparedCountry): readonly ComparedNumber[] {
  const contacts = overview.counts.contact.find(({ value }) => value === 'yes')?.count ?? 0;
  return [
    { id: 'records', label: 'Records', count: overview.total, filters, path: '/' },
    ...idsOf(kinds).map((kind) => ({
      id: kind,
      label: upperFirst(recordKinds[kind].plural),
      count: overview.totals[kind],
      filters: bothFilters(filters, profileFilters.kind(kind)),
      path: listPath(kind),
    })),
    { id: 'contacts', label: 'Contacts', count: contacts, filters: bothFilters(filters, profileFilters.contacts()), path: '/' },
  ];
}

/** The commitments of one country, with the agreements that hold those followed up. */
export function headCommitments(country: ComparedCountry): KeptCommitments & { readonly filters: Filters } {
  return { ...commitmentsOf(country), filters: filtersOf(country.filters, followUpMark('recorded')) };
}

/** Records that name two of the compared, and so count for both. */
export interface SharedNumber {
  readonly codes: readonly [string, string];
  readonly count: number;
  readonly filters: Filters;
}

/** Returns each two of the compared with the records that name both. */
export function sharedNumbers(countries: readonly ComparedCountry[]): readonly SharedNumber[] {
  return countries.flatMap((one, at) =>
    countries.slice(at + 1).map((other): SharedNumber => {
      const [a, b] = [one.code, other.code].sort();
      const pair = one.overview.countryPairs.find((known) => known.a === a && known.b === b);
      const filters = bothFilters(one.filters, profileFilters.country(other.code));
      return { codes: [one.code, other.code], count: pair?.count ?? 0, filters };
    }),
  );
}

/** `Albania and Serbia`, for a link. */
export function namesOf({ codes }: SharedNumber): string {
  return codes.map(countryInSentence).join(' and ');
}

/** Returns the head of a comparison as a table to save, with the remarks that it calls for. */
export function headTable(countries: readonly ComparedCountry[], ground: CommonGround, remarks: readonly string[]): string[][] {
  const [first] = countries;
  const labels = first ? headNumbers(first).map(({ label }) => label) : [];
  const searchedOf = (code: string) => {
    const levels = ground.rows.find((row) => row.code === code)?.levels;
    if (!levels) return absenceWords.unlisted;
    return coverageLines(Object.fromEntries(ground.years.map((year, at) => [year, levels[at] ?? 'none']))).join('; ');
  };
  return [
    ['Country', ...labels, 'Commitments', 'Commitments with a recorded follow-up', 'Agreements with a recorded follow-up', 'Searched'],
    ...countries.map((country) => {
      const { all, commitments, agreements } = headCommitments(country);
      const numbers = [...headNumbers(country).map(({ count }) => count), all, commitments.recorded, agreements.recorded];
      return [countryName(country.code), ...numbers.map(String), searchedOf(country.code)];
    }),
    ...remarks.map((remark) => [remark]),
  ];
}
