import type { FacetCount, Overview } from '@/domain/answers/apiAnswers';
import { type FacetName, facets } from '@/domain/facets/facets';
import { type Filters, perFacet } from '@/domain/facets/filters';
import type { AtlasIndex, IndexEntry } from './atlasIndex';
import { entriesPassing, type FilterName, testsFor } from './filterRecords';

/** Returns how many entries hold each value; an entry that holds several counts once under each. */
export function countValues(entries: readonly IndexEntry[], values: (entry: IndexEntry) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) for (const value of values(entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Returns each two of the values, both in alphabetical order. */
export function pairsOf(values: readonly string[]): (readonly [string, string])[] {
  const sorted = [...values].sort();
  return sorted.flatMap((a, place) => sorted.slice(place + 1).map((b) => [a, b] as const));
}

type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

/** They depend on the dataset alone, and to collect them takes longer than to count one answer's records. */
const heldByIndex = new WeakMap<AtlasIndex, FacetValues>();

/** Every value that the dataset holds, in the vocabulary's order; countries and organisations by code or id. */
function heldValues(index: AtlasIndex): FacetValues {
  const collect = (facet: FacetName): readonly string[] => {
    const held = new Set(countValues(index.entries, ({ values }) => values[facet]).keys());
    const ids: readonly string[] | undefined = facets[facet].ids;
    return ids?.filter((value) => held.has(value)) ?? [...held].sort();
  };
  const known = heldByIndex.get(index) ?? perFacet(collect);
  heldByIndex.set(index, known);
  return known;
}

/** Returns the calendar years that the dated records of the dataset start in, from the first to the last, without gaps. */
function yearsOf(index: AtlasIndex): string[] {
  const starts = index.entries.flatMap(({ stub }) => (stub.date ? [Number(stub.date.slice(0, 4))] : []));
  if (starts.length === 0) return [];
  const first = Math.min(...starts);
  return Array.from({ length: Math.max(...starts) - first + 1 }, (_, offset) => String(first + offset));
}

function yearCounts(index: AtlasIndex, entries: readonly IndexEntry[]): FacetCount[] {
  return yearsOf(index).map((value) => ({
    value,
    count: entries.filter(({ interval }) => interval.start <= `${value}-12-31` && interval.end >= `${value}-01-01`).length,
  }));
}

/**
 * Returns the counts beside the filters' options. A facet leaves its own selection aside and honours all others, so a count says what choosing that value
 * would bring; with `countryMatch=all` the country facet honours its own too and says what adding one more would leave.
 */
export function countFacets(index: AtlasIndex, filters: Filters, tests = testsFor(index, filters)): Overview['facets'] {
  const held = heldValues(index);
  const count = (facet: FacetName): FacetCount[] => {
    const aside: FilterName | null = facet === 'country' && filters.countryMatch === 'all' ? null : facet;
    const counts = countValues(entriesPassing(index, tests, aside), ({ values }) => values[facet]);
    return held[facet].map((value) => ({ value, count: counts.get(value) ?? 0 }));
  };
  return { ...perFacet(count), year: yearCounts(index, entriesPassing(index, tests, 'dates')) };
}
