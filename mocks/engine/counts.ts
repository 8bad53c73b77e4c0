import type { FacetCount, Overview } from '@/domain/answers/apiAnswers';
import { type FacetName, facets } from '@/domain/facets/facets';
import { type Filters, perFacet } from '@/domain/facets/filters';
import { meets, toInterval } from '@/domain/time/partialDate';
import { idsOf, type Scope, scopes } from '@/domain/vocabulary/vocabulary';
import type { AtlasIndex, IndexEntry } from './atlasIndex';
import { entriesPassing, testsFor } from './filterRecords';

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

/** Counts by own date, or by span where the range is asked for so. */
function yearCounts(index: AtlasIndex, entries: readonly IndexEntry[], { time }: Filters): FacetCount[] {
  return yearsOf(index).map((value) => ({
    value,
    count: entries.filter((entry) => {
      const days = time === 'underway' ? entry.span : entry.own;
      return days !== null && meets(days, toInterval(value));
    }).length,
  }));
}

/**
 * Returns the counts beside the filters' options: how many records of the value would be left, without the group that it would be added to. `more` has them for
 * the second group and on. What a group of its own would leave stands in `countChosen`.
 */
export function countFacets(index: AtlasIndex, filters: Filters, tests = testsFor(index, filters)): Overview['facets'] {
  const held = heldValues(index);
  const count = (facet: FacetName) => {
    const without = (group: number) =>
      countValues(
        entriesPassing(index, tests, (test) => test.of === facet && test.group === group),
        ({ values }) => values[facet],
      );
    const [first = new Map<string, number>(), ...rest] = Array.from({ length: Math.max(1, filters[facet].length) }, (_, group) =>
      without(group),
    );
    return held[facet].map((value) => ({
      value,
      count: first.get(value) ?? 0,
      ...(rest.length > 0 && { more: rest.map((counts) => counts.get(value) ?? 0) }),
    }));
  };
  const undated = entriesPassing(index, tests, ({ of }) => of === 'dates');
  return { ...perFacet(count), year: yearCounts(index, undated, filters) };
}

/** Returns the counts of every value inside the filter, as charts show them; those of the countries with their split by scope. */
export function countChosen(index: AtlasIndex, left: readonly IndexEntry[]): Overview['counts'] {
  const held = heldValues(index);
  const byScope = new Map<string, Partial<Record<Scope, number>>>();
  for (const { countries, values } of left)
    for (const country of countries) {
      const scopesOf = byScope.get(country) ?? {};
      for (const scope of idsOf(scopes)) if (values.scope.includes(scope)) scopesOf[scope] = (scopesOf[scope] ?? 0) + 1;
      byScope.set(country, scopesOf);
    }
  return perFacet((facet) => {
    const counts = countValues(left, ({ values }) => values[facet]);
    return held[facet].map((value) => ({
      value,
      count: counts.get(value) ?? 0,
      ...(facet === 'country' && { scope: byScope.get(value) ?? {} }),
    }));
  });
}
