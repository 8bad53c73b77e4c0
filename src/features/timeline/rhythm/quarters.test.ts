import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '@/domain/time/timeScale';
import { quarterDates, quarterLabel, quarterName, quarterPlace, quarterYears } from '@/features/timeline/rhythm/quarters';

const seeded = { seed: 20261124, numRuns: 60 };

const quarters = [
  { start: '2023-11-15', end: '2023-12-31' },
  { start: '2024-01-01', end: '2024-03-31' },
  { start: '2024-04-01', end: '2024-06-30' },
];

describe('quarters', () => {
  it('are named for readers and for a table', () => {
    expect(quarters.map(quarterName)).toEqual(['4th quarter 2023', '1st quarter 2024', '2nd quarter 2024']);
    expect(quarters.map(quarterLabel)).toEqual(['Q4 2023', 'Q1 2024', 'Q2 2024']);
    expect(quarterYears(quarters)).toEqual([
      { label: '2023', isYearStart: true },
      { label: '2024', isYearStart: true },
      { label: '2024', isYearStart: false },
    ]);
  });

  it.each([
    ['2024-04-01', '2024-06-30', '2024-04', '2024-06'],
    ['2023-11-15', '2023-12-31', '2023-11-15', '2023-12'],
    ['2024-01-01', '2024-02-29', '2024-01', '2024-02'],
    ['2024-01-01', '2024-02-28', '2024-01', '2024-02-28'],
  ])('%s to %s are asked for as %s to %s', (start, end, from, to) => expect(quarterDates({ start, end })).toEqual({ from, to }));

  it.each([
    ['2023-01-01', 0],
    ['2023-11-15', 0],
    ['2024-01-01', 1],
    ['2024-05-16', 2 + 45 / 91],
    ['2024-07-01', 3],
    ['2030-01-01', 3],
  ])('%s lies at %d', (day, place) => expect(quarterPlace(day, quarters)).toBeCloseTo(place, 10));

  it('places days in their order', () => {
    const day = fc.integer({ min: dayNumber('2023-06-01'), max: dayNumber('2025-01-01') });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)].map((number) => quarterPlace(isoDay(number), quarters));
        expect(earlier).toBeLessThanOrEqual(later ?? 0);
      }),
      seeded,
    );
  });
});
