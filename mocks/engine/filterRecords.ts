import type { FacetName, Filters } from '@/domain/facets/filters';
import { meets, spanOf } from '@/domain/time/partialDate';
import type { AtlasIndex, IndexEntry } from './atlasIndex';

/** The filters that can be left aside when a facet counts. `dates` is `from` and `to` together. */
export type FilterName = FacetName | 'dates' | 'q';

type Test = (entry: IndexEntry) => boolean;

function anyOf(chosen: readonly string[], values: (entry: IndexEntry) => readonly string[]): Test | null {
  if (chosen.length === 0) return null;
  const wanted = new Set(chosen);
  return (entry) => values(entry).some((value) => wanted.has(value));
}

function countryTest({ country, countryMatch }: Filters): Test | null {
  if (countryMatch === 'any' || country.length === 0) return anyOf(country, (entry) => entry.countries);
  return (entry) => country.every((code) => entry.countries.includes(code));
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
    ['kind', anyOf(filters.kind, (entry) => [entry.kind])],
    ['country', countryTest(filters)],
    ['topic', anyOf(filters.topic, (entry) => entry.topics)],
    ['type', anyOf(filters.type, (entry) => [entry.type])],
    ['status', anyOf(filters.status, (entry) => [entry.status])],
    ['org', anyOf(filters.org, (entry) => entry.organisations)],
    ['sourceQuality', anyOf(filters.sourceQuality, (entry) => entry.qualities)],
    ['followUp', anyOf(filters.followUp, ({ followUp }) => (followUp ? [followUp] : []))],
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
