import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { FacetName } from '@/domain/facets/facets';
import { type Filters, facetNames, groupsOf } from '@/domain/facets/filters';
import { toggledIn } from '@/domain/facets/groups';
import { answerTo, anyFilters, seeded, totalOf } from '../testing/bundledViews';

// Some hundred rounds each, on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe('a number of the rail', () => {
  /** Each number beside a value that is not ticked, with the place of the group that it would be added to. */
  function railOf(filters: Filters, facet: FacetName, pick: number): { value: string; place: number; count: number }[] {
    const list = answerTo(filters).facets[facet];
    const { value, count, more = [] } = list[pick % list.length] ?? { value: '', count: -1 };
    return [count, ...more]
      .map((number, place) => ({ value, place, count: number }))
      .filter(({ place }) => !filters[facet][place]?.some((ticked) => ticked === value));
  }

  test('is what the value would leave in place of its group', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...facetNames), fc.nat(), (filters, facet, pick) => {
        for (const { value, place, count } of railOf(filters, facet, pick)) {
          const others: readonly (readonly string[])[] = filters[facet].filter((_, at) => at !== place);
          expect(totalOf({ ...filters, [facet]: groupsOf(facet, toggledIn([...others, []], others.length, value)) })).toBe(count);
        }
      }),
      seeded,
    );
  });

  test('is the total after its tick where it is the first of its group, and else no more than that total', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...facetNames), fc.nat(), (filters, facet, pick) => {
        for (const { value, place, count } of railOf(filters, facet, pick)) {
          const after = totalOf({ ...filters, [facet]: groupsOf(facet, toggledIn<string>(filters[facet], place, value)) });
          if (filters[facet].length === 0) expect(after).toBe(count);
          expect(after).toBeGreaterThanOrEqual(count);
          // The records that had passed still pass.
          if (filters[facet].length > 0) expect(after).toBeGreaterThanOrEqual(totalOf(filters));
        }
      }),
      seeded,
    );
  });

  test('for “and also” is the one inside the filter', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...facetNames), fc.nat(), (filters, facet, pick) => {
        const list = answerTo(filters).counts[facet];
        const { value, count } = list[pick % list.length] ?? { value: '', count: -1 };
        const after = groupsOf(facet, toggledIn<string>(filters[facet], filters[facet].length, value));
        expect(totalOf({ ...filters, [facet]: after })).toBe(count);
      }),
      seeded,
    );
  });

  test('beside a year is the total of that year, in the same meaning of time', () => {
    fc.assert(
      fc.property(anyFilters, fc.nat(), (filters, pick) => {
        const { year } = answerTo(filters).facets;
        const { value, count } = year[pick % year.length] ?? { value: '2020', count: -1 };
        const time = filters.time === 'undated' ? null : filters.time;
        expect(totalOf({ ...filters, from: value, to: value, time })).toBe(count);
      }),
      { ...seeded, numRuns: 200 },
    );
  });
});
