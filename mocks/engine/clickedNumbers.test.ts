import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Filters, facetNames } from '@/domain/facets/filters';
import { toInterval } from '@/domain/time/partialDate';
import { bundledTexts } from '../api/bundledArchive';
import { randomFilters } from '../testing/randomFilters';
import { buildIndex } from './atlasIndex';
import { readDataset } from './dataset';
import { overviewOf } from './overview';

// Some hundred rounds each; a busy machine may take longer than the usual five seconds.
vi.setConfig({ testTimeout: 30_000 });

const { dataset } = readDataset(bundledTexts);
const index = buildIndex(dataset);
const anyFilters = randomFilters(dataset);
const seeded = { seed: 20261124, numRuns: 150 };

describe('a number that a reader clicks is the number that is then left:', () => {
  const totalOf = (filters: Filters) => overviewOf(index, filters).total;

  test('a facet value chosen alone, or added to the countries that must all take part', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...facetNames), fc.nat(), (filters, facet, pick) => {
        const list = overviewOf(index, filters).facets[facet];
        const { value, count } = list[pick % list.length] ?? { value: '', count: -1 };
        const adds = facet === 'country' && filters.countryMatch === 'all';
        const chosen = { ...filters, [facet]: adds ? [...new Set([...filters.country, value])] : [value] };
        expect(totalOf(chosen)).toBe(count);
      }),
      seeded,
    );
  });

  test('a year', () => {
    fc.assert(
      fc.property(anyFilters, fc.nat(), (filters, pick) => {
        const { year } = overviewOf(index, filters).facets;
        const { value, count } = year[pick % year.length] ?? { value: '2020', count: -1 };
        expect(totalOf({ ...filters, from: value, to: value })).toBe(count);
      }),
      seeded,
    );
  });

  test('a period, which never reaches outside the range asked for', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        for (const { start, end, total } of overviewOf(index, filters).periods.bins) {
          expect(totalOf({ ...filters, from: start, to: end })).toBe(total);
          if (filters.from) expect(start >= toInterval(filters.from).start).toBe(true);
          if (filters.to) expect(end <= toInterval(filters.to).end).toBe(true);
        }
      }),
      { ...seeded, numRuns: 60 },
    );
  });
});
