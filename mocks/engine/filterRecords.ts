import type { FacetName } from '@/domain/facets/facets';
import { type Filters, facetNames } from '@/domain/facets/filters';
import { meets, spanOf } from '@/domain/time/partialDate';
import type { AtlasIndex, IndexEntry } from './atlasIndex';

type Test = (entry: IndexEntry) => boolean;

/** One test that a record has to pass. A count can leave aside those of a facet's group, or of the dates. */
export interface FilterTest {
  readonly of: FacetName | 'dates' | 'q';
  /** The place of the group among those of its facet; 0 where there are none. */
  readonly group: number;
  readonly test: Test;
}

function dateTest({ from, to, time }: Filters): Test | null {
  if (time === 'undated') return ({ own }) => own === null;
  if (!from && !to) return null;
  const range = spanOf(from, to);
  return time === 'underway' ? ({ span }) => span !== null && meets(span, range) : ({ own }) => own !== null && meets(own, range);
}

function textTest(index: AtlasIndex, q: string): Test | null {
  const found = q ? index.text.find(q) : null;
  if (!found) return null;
  const positions = new Set(found);
  return (entry) => positions.has(entry.position);
}

/** One test per group, and those of dates and text: a record is left when every test holds. */
export function testsFor(index: AtlasIndex, filters: Filters): readonly FilterTest[] {
  const groups = facetNames.flatMap((of) =>
    filters[of].map((values: readonly string[], group): FilterTest => {
      const wanted = new Set(values);
      return { of, group, test: ({ values: held }) => held[of].some((value) => wanted.has(value)) };
    }),
  );
  const others = [
    { of: 'dates' as const, test: dateTest(filters) },
    { of: 'q' as const, test: textTest(index, filters.q) },
  ];
  return [...groups, ...others.flatMap(({ of, test }) => (test ? [{ of, group: 0, test }] : []))];
}

/** Returns the entries that pass every test except those that are ignored, in index order. */
export function entriesPassing(
  index: AtlasIndex,
  tests: readonly FilterTest[],
  isAside: (test: FilterTest) => boolean = () => false,
): IndexEntry[] {
  const used = tests.filter((test) => !isAside(test)).map(({ test }) => test);
  return index.entries.filter((entry) => used.every((test) => test(entry)));
}

/** Returns the entries that the filters leave, in index order. */
export function filterEntries(index: AtlasIndex, filters: Filters): IndexEntry[] {
  return entriesPassing(index, testsFor(index, filters));
}
