import type { PartialDate } from '@/domain/time/partialDate';
import { type CountryCode, isCountryCode } from '@/domain/vocabulary/countries';

/** What the two codes of an address ask for. */
type PairAsk =
  /** One country twice. */
  | { readonly is: 'same'; readonly code: CountryCode }
  /** Two countries in the other order; the page of the pair stands at `a`, `b`. */
  | { readonly is: 'turned'; readonly a: string; readonly b: string }
  /** To be asked of the data service, which says so when a code is unknown. */
  | { readonly is: 'pair' };

/** Reads the two codes of a pair's address. */
export function askedPair(a: string, b: string): PairAsk {
  if (!isCountryCode(a) || !isCountryCode(b)) return { is: 'pair' };
  if (a === b) return { is: 'same', code: a };
  return a < b ? { is: 'pair' } : { is: 'turned', a: b, b: a };
}

/** Returns the known countries among codes that may be written in small letters, without repeats. */
export function countriesMeant(...codes: readonly string[]): CountryCode[] {
  return [...new Set(codes.map((code) => code.toUpperCase()).filter(isCountryCode))];
}

/** Returns the items by the year of their date, years newest first, undated ones last; inside a year their order is kept. */
export function groupByYear<T extends { readonly date: PartialDate | null }>(items: readonly T[]) {
  const groups = Map.groupBy(items, ({ date }) => date?.slice(0, 4) ?? null);
  return [...groups].map(([year, held]) => ({ year, items: held })).sort((a, b) => (b.year ?? '').localeCompare(a.year ?? '', 'en'));
}
