import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { dataset } from '../testing/bundledViews';
import { FUZZ_TIME, fuzz } from '../testing/fuzz';
import { isLeft, naiveCounts, naiveRecords } from '../testing/naiveCounts';
import { randomFilters } from '../testing/randomFilters';
import { buildIndex } from './atlasIndex';
import { overviewOf } from './overview';

vi.setConfig({ testTimeout: FUZZ_TIME });

test('random filters leave as many records, of each country and kind, as a count by hand', () => {
  const index = buildIndex(dataset);
  const records = naiveRecords(dataset);
  fc.assert(
    fc.property(randomFilters(dataset), (filters) => {
      const { total, counts } = overviewOf(index, filters);
      const left = records.filter((record) => isLeft(record, filters));
      const held = (list: readonly { value: string; count: number }[]) =>
        Object.fromEntries(list.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]));
      expect(total).toBe(left.length);
      expect(held(counts.kind)).toEqual(naiveCounts(left, ({ kind }) => [kind]));
      expect(held(counts.topic)).toEqual(naiveCounts(left, ({ topics }) => topics));
    }),
    fuzz,
  );
});
