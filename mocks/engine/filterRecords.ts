import type { FacetName } from '@/domain/facets/facets';
import { type Filters, facetNames } from '@/domain/facets/filters';
import { meets, spanOf } from '@/domain/time/partialDate';
import type { AtlasIndex, IndexEntry } from './atlasIndex';

/** The filters that can be left aside when a facet counts. `dates` is `from` and `to` together. */
export type FilterName = FacetName | 'dates' | 'q';

type Test = (entry: IndexEntry) => boolean;

function facetTest(name: FacetName, filters: Filters): Test | null {
  const chosen: readonly string[] = filters[name];
  if (chosen.length === 0) return null;
  if (name === 'country' && filters.countryMatch === 'all') return ({ values }) => chosen.every((code) => values.country.includes(code));
  const wanted = new Set(chosen);
  return ({ values }) => values[name].some((value) => wanted.has(value));
}

function dateTest({ from, to }: Filters): Test | null {
  if (!from && !to) return null;
  const range = spanOf(from, to);
  return (entry) => meets(entry.interval, range);
}

function textTest(index: AtlasIndex, q: string): Test | null {
  const found = q ? index.text.find(q) : null;
  if (!found) return null;
  const positions = new Set(found);
  return (entry) => positions.has(entry.position);
}

/** One test per filter in force. OR within a filter, AND between them: a record is left when every test holds. */
export function testsFor(index: AtlasIndex, filters: Filters): Map<FilterName, Test> {
  const candidates: [FilterName, Test | null][] = [
    ...facetNames.map((name): [FacetName, Test | null] => [name, facetTest(name, filters)]),
    ['dates', dateTest(filters)],
    ['q', textTest(index, filters.q)],
  ];
  return new Map(candidates.flatMap(([name, test]) => (test ? [[name, test] as const] : [])));
}

/** Returns the entries that pass every test except those of `aside`, in index order. */
export function entriesPassing(index: AtlasIndex, tests: ReadonlyMap<FilterName, Test>, aside: FilterName | null = null): IndexEntry[] {
  const used = [...tests].filter(([name]) => name !== aside).map(([, test]) => test);
  return index.entries.filter((entry) => used.every((test) => test(entry)));
}

/** Returns the entries that the filters leave, in index order. */
export function filterEntries(index: AtlasIndex, filters: Filters): IndexEntry[] {
  return entriesPassing(index, testsFor(index, filters));
}
