import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meets } from '@/domain/time/partialDate';
import { dayNumber, isoDay } from '@/domain/time/timeScale';
import { type BinUnit, calendarBins, cutTo, finestUnit } from './calendarBins';

const units = ['year', 'quarter', 'month', 'week', 'day'] as const;

describe('the periods that meet a range', () => {
  test.each<[BinUnit, string, string, string[]]>([
    ['year', '2023-12-31', '2024-01-01', ['2023-01-01..2023-12-31', '2024-01-01..2024-12-31']],
    ['quarter', '2024-02-10', '2024-04-01', ['2024-01-01..2024-03-31', '2024-04-01..2024-06-30']],
    ['month', '2024-02-10', '2024-02-10', ['2024-02-01..2024-02-29']],
    ['week', '2024-05-05', '2024-05-06', ['2024-04-29..2024-05-05', '2024-05-06..2024-05-12']],
    ['week', '1969-12-31', '1970-01-01', ['1969-12-29..1970-01-04']],
    ['week', '9999-12-31', '9999-12-31', ['9999-12-27..9999-12-31']],
    ['day', '2024-02-29', '2024-03-01', ['2024-02-29..2024-02-29', '2024-03-01..2024-03-01']],
    ['year', '0000-01-01', '0000-01-01', ['0000-01-01..0000-12-31']],
  ])('%s, %s to %s', (unit, start, end, expected) => {
    expect(calendarBins({ start, end }, unit, 10).map((bin) => `${bin.start}..${bin.end}`)).toEqual(expected);
  });

  test('of too many, the last', () => {
    expect(calendarBins({ start: '0001-01-01', end: '9999-12-31' }, 'year', 2).map(({ start }) => start)).toEqual([
      '9998-01-01',
      '9999-01-01',
    ]);
  });
});

test('periods follow on one another, all meet the range and together cover it', () => {
  const days = fc.integer({ min: 0, max: 30_000 });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 900 }), fc.constantFrom(...units), (first, length, unit) => {
      const range = { start: isoDay(first), end: isoDay(first + length) };
      const bins = calendarBins(range, unit, 1000);
      expect(bins.every((bin) => meets(bin, range))).toBe(true);
      expect(cutTo({ start: bins[0]?.start ?? '', end: bins.at(-1)?.end ?? '' }, range)).toEqual(range);
      for (const [place, { start }] of bins.entries())
        if (place > 0) expect(dayNumber(start)).toBe(dayNumber(bins[place - 1]?.end ?? '') + 1);
    }),
    { seed: 20261124, numRuns: 200 },
  );
});

describe('the finest unit that needs at most 120 periods', () => {
  test.each<[string, string, BinUnit]>([
    ['2024-05-06', '2024-05-06', 'day'],
    ['2024-01-01', '2024-04-29', 'day'],
    ['2024-01-01', '2024-04-30', 'week'],
    ['2024-01-01', '2026-04-19', 'week'],
    ['2024-01-01', '2026-04-20', 'month'],
    ['2014-05-06', '2024-04-30', 'month'],
    ['2014-05-06', '2024-05-01', 'quarter'],
    ['1994-01-01', '2023-12-31', 'quarter'],
    ['1994-01-01', '2024-01-01', 'year'],
    ['0001-01-01', '9999-12-31', 'year'],
  ])('%s to %s', (start, end, unit) => {
    expect(finestUnit({ start, end }, units, 120)).toBe(unit);
  });
});
