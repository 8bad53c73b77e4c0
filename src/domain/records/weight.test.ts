import { expect, test } from 'vitest';
import { byWeight } from '@/domain/records/weight';

test('who is named by more records comes first, then who has more sources, then the id', () => {
  const records = [
    { id: 'b', namedBy: 0, sources: 2 },
    { id: 'a', namedBy: 0, sources: 2 },
    { id: 'c', namedBy: 0, sources: 12 },
    { id: 'd', namedBy: 1, sources: 1 },
  ];
  expect(records.toSorted(byWeight).map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b']);
  expect(
    records
      .toReversed()
      .toSorted(byWeight)
      .map(({ id }) => id),
  ).toEqual(['d', 'c', 'a', 'b']);
});
