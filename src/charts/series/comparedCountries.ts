import { comparisonCharts } from '@/charts/catalogue';
import type { ChartExport, PictureBody } from '@/charts/model';
import { filtersOf } from '@/charts/series/chartMark';
import type { ChartMark, ChartOf } from '@/charts/series/chartSeries';
import type { Overview } from '@/domain/answers/apiAnswers';
import type { CountryProfile } from '@/domain/answers/profileAnswers';
import type { Filters } from '@/domain/facets/filters';
import type { Research } from '@/domain/records/coverage';
import { countryInSentence, countryName } from '@/domain/vocabulary/countries';
import { listed, upperFirst } from '@/domain/words/sentences';
import { comparedHues, type Hue } from '@/ui/palette';

/** One of the compared countries, with what the filters of the page leave of it. */
export interface ComparedCountry {
  readonly code: string;
  /** The filters of the page with the country. */
  readonly filters: Filters;
  readonly overview: Overview;
  readonly profile: Pick<CountryProfile, 'partners' | 'years'>;
}

/** What the charts of a comparison are made from. */
export interface ComparedSource {
  readonly countries: readonly ComparedCountry[];
  /** The filters of the page. */
  readonly filters: Filters;
  readonly research: Research;
  /** What stands in pictures for the filters: who is compared, and under which filters. */
  readonly subject: string;
}

/** A number of a chart with the filters that leave its records, so many as `count`. */
export interface ComparedMark {
  readonly count: number;
  readonly label: string;
  /** What the number counts, in words: `12 contacts`. */
  readonly value: string;
  readonly filters: Filters;
}

/** A chart of a comparison, and what is behind each number: `marks[row][country]`, null where there is nothing to open. */
export interface ComparedSeries<Body extends PictureBody> {
  readonly chart: ChartOf<Body>;
  readonly marks: readonly (readonly (ComparedMark | null)[])[];
}

/** Returns the mark of a number; null for a zero. */
export function comparedMark(
  { filters }: Pick<ComparedCountry, 'filters'>,
  { label, value, count }: Omit<ComparedMark, 'filters'>,
  asks: ChartMark,
): ComparedMark | null {
  return count > 0 ? { label, value, count, filters: filtersOf(filters, asks) } : null;
}

/** Returns how the compared countries are named and coloured in a chart. */
export function comparedSeries(countries: readonly Pick<ComparedCountry, 'code'>[]): { label: string; hue: Hue }[] {
  return countries.map(({ code }, at) => ({ label: countryName(code), hue: comparedHues[at % comparedHues.length] ?? 0 }));
}

/** Returns what every chart of a comparison says of itself. */
export function comparedHead(
  id: keyof typeof comparisonCharts,
  { subject }: ComparedSource,
): Pick<ChartExport, 'id' | 'title' | 'subject'> {
  return { id, title: comparisonCharts[id].title, subject };
}

/** Returns a country's name for the start of a sentence: `The United States`. */
export function countryFirst(code: string): string {
  return upperFirst(countryInSentence(code));
}

/** `Albania and the United States`. */
export function countriesListed(codes: readonly string[]): string {
  return listed(codes.map(countryInSentence));
}
