import { describe, expect, it } from 'vitest';
import {
  nearestThumb,
  rangeAfterDrag,
  rangeError,
  rangeToYears,
  readDateEntry,
  thumbsMoved,
  yearsToRange,
} from '@/features/filters/dateRange';

describe(readDateEntry, () => {
  it.each([
    ['', null],
    ['   ', null],
    ['2024', '2024'],
    [' 2024-05 ', '2024-05'],
    ['2024-02-29', '2024-02-29'],
  ])('reads “%s” as %s', (text, date) => expect(readDateEntry(text)).toEqual({ date }));

  it.each(['20x', '2024-13', '2023-02-29', '31.5.2024', '2024-5', '24'])('says what is wrong with “%s”', (text) => {
    expect(readDateEntry(text)).toEqual({ error: expect.stringContaining(`“${text}” is not a date. Write a year`) });
  });
});

describe(rangeError, () => {
  it.each([
    ['2024', '2023', 'The range would start (2024) after it ends (2023).'],
    ['2024-06', '2024', null],
    ['2024', '2024', null],
    ['2024-05-31', '2024-05-30', 'The range would start (2024-05-31) after it ends (2024-05-30).'],
    [null, '2024', null],
    ['2024', null, null],
  ])('%s to %s: %s', (from, to, expected) => expect(rangeError(from, to)).toBe(expected));
});

describe('years on the slider', () => {
  const scale = [2014, 2026] as const;
  it.each([
    [[2014, 2026], null, null],
    [[2019, 2026], '2019', null],
    [[2014, 2020], null, '2020'],
    [[2020, 2020], '2020', '2020'],
  ] as const)('%j stand for %s to %s', (years, from, to) => expect(yearsToRange(years, scale)).toEqual({ from, to }));

  it.each([
    [null, null, [2014, 2026]],
    ['2019-05', '2020-06-01', [2019, 2020]],
    ['1990', '2050', [2014, 2026]],
    ['2050', null, [2026, 2026]],
  ])('%s to %s puts the thumbs at %j', (from, to, expected) => expect(rangeToYears(from, to, scale)).toEqual(expected));
});

it.each([
  ['2019-05', '2024-06', [2019, 2023], '2019-05', '2023'],
  ['2019-05', '2024-06', [2020, 2024], '2020', '2024-06'],
  ['2019-05', null, [2014, 2026], null, null],
  ['1990', '2024', [2014, 2023], '1990', '2023'],
] as const)('%s to %s, thumbs let go at %j: %s to %s', (from, to, years, nextFrom, nextTo) => {
  expect(rangeAfterDrag({ from, to }, years, [2014, 2026])).toEqual({ from: nextFrom, to: nextTo });
});

describe('the thumbs of the slider', () => {
  it('a press means the nearer thumb, and the one that can go there where both stand together', () => {
    expect(nearestThumb([2015, 2020], 2016)).toBe(0);
    expect(nearestThumb([2015, 2020], 2019)).toBe(1);
    expect(nearestThumb([2018, 2018], 2021)).toBe(1);
    expect(nearestThumb([2018, 2018], 2016)).toBe(0);
  });

  it('a thumb does not pass the other', () => {
    expect(thumbsMoved([2015, 2020], 0, 2023)).toEqual([2020, 2020]);
    expect(thumbsMoved([2015, 2020], 1, 2013)).toEqual([2015, 2015]);
    expect(thumbsMoved([2015, 2020], 1, 2018)).toEqual([2015, 2018]);
  });
});
