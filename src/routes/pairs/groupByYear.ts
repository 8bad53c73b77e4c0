import type { PartialDate } from '@/domain/time/partialDate';

/** One year of a dated list; null holds what has no date. */
export interface YearGroup<T> {
  readonly year: string | null;
  readonly items: readonly T[];
}

/** Returns the items by the year of their date, years newest first, undated ones last; inside a year their order is kept. */
export function groupByYear<T extends { readonly date: PartialDate | null }>(items: readonly T[]): YearGroup<T>[] {
  const groups = Map.groupBy(items, ({ date }) => date?.slice(0, 4) ?? null);
  return [...groups].map(([year, held]) => ({ year, items: held })).sort((a, b) => (b.year ?? '').localeCompare(a.year ?? ''));
}
