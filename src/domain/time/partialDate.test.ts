import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describePrecision,
  formatDateRange,
  formatPartialDate,
  isPartialDate,
  meets,
  OPEN_END,
  OPEN_START,
  precisionOf,
  readPartialDate,
  spanOf,
  toInterval,
} from '@/domain/time/partialDate';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const interval = fc.tuple(day, day).map(([a, b]) => (a <= b ? { start: a, end: b } : { start: b, end: a }));

describe(isPartialDate, () => {
  it.each(['2024', '2024-05', '2024-05-31', '2024-02-29'])('%s is one', (value) => expect(isPartialDate(value)).toBe(true));
  it.each(['', '20x', '24', '2024-13', '2024-00', '2024-5', '2024-02-30', '2023-02-29', '2024-05-31T00:00', ' 2024', '2024-05-'])(
    '%s is none',
    (value) => expect(isPartialDate(value)).toBe(false),
  );
});

describe(readPartialDate, () => {
  it.each([
    ['2019-6', '2019-06'],
    ['2019-6-1', '2019-06-01'],
    ['2019/06/01', '2019-06-01'],
    ['2019.06', '2019-06'],
    ['01.06.2019', '2019-06-01'],
    ['1-6-2019', '2019-06-01'],
    ['6.2019', '2019-06'],
    // In June to some, in January to others.
    ['06/01/2019', null],
    ['31.02.2019', null],
    ['13.2019', null],
    ['19-06-01', null],
    ['', null],
  ])('%s is %s', (text, date) => expect(readPartialDate(text)).toBe(date));
});

describe(toInterval, () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2024-05-07', '2024-05-07', '2024-05-07'],
  ])('%s lies between %s and %s', (date, start, end) => expect(toInterval(date)).toEqual({ start, end }));

  it('a less precise date covers every more precise one it begins', () => {
    fc.assert(
      fc.property(day, (date) => {
        for (const length of [4, 7]) expect(meets(toInterval(date.slice(0, length)), toInterval(date))).toBe(true);
        expect(toInterval(date.slice(0, 4)).start <= toInterval(date.slice(0, 7)).start).toBe(true);
        expect(toInterval(date.slice(0, 4)).end >= toInterval(date.slice(0, 7)).end).toBe(true);
      }),
      { seed: 7 },
    );
  });
});

describe(meets, () => {
  it('is the same both ways, and holds for an interval and itself', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(meets(a, b)).toBe(meets(b, a));
        expect(meets(a, a)).toBe(true);
      }),
      { seed: 7 },
    );
  });

  it.each([
    ['2024-05', '2024-05-31', '2024-06', true],
    ['2024-05', '2024-06', '2024-07', false],
    ['2024', '2024-12-31', '2025', true],
    ['2024-05-31', '2024-06', null, false],
    ['2024-05-31', null, '2024-05', true],
  ] as const)('%s against %s to %s: %s', (date, from, to, expected) => expect(meets(toInterval(date), spanOf(from, to))).toBe(expected));
});

describe('dates in words', () => {
  it.each([
    ['2024', '2024', 'year', 'known to the year only'],
    ['2024-05', 'May 2024', 'month', 'known to the month only'],
    ['2024-05-04', '4 May 2024', 'day', 'known to the day'],
  ] as const)('%s reads %s', (date, words, precision, remark) => {
    expect(formatPartialDate(date)).toBe(words);
    expect(precisionOf(date)).toBe(precision);
    expect(describePrecision(date)).toBe(remark);
  });

  it.each([
    ['2019', '2024-06', '2019 to June 2024'],
    ['2020', '2020', '2020'],
    ['2021-03', '2021-06', 'March to June 2021'],
    ['2021-03-30', '2021-04-02', '30 March to 2 April 2021'],
    ['2021-03-01', '2021-03-04', '1–4 March 2021'],
    ['2021-03-01', '2022-03-04', '1 March 2021 to 4 March 2022'],
    ['2021-03-01', '2021-04', '1 March 2021 to April 2021'],
    ['2019', null, 'since 2019'],
    [null, '2024-06', 'until June 2024'],
    [null, null, null],
  ])('the range %s, %s reads %s', (from, to, words) => expect(formatDateRange(from, to)).toBe(words));

  it('an open range has no ends', () => expect(spanOf(null, null)).toEqual({ start: OPEN_START, end: OPEN_END }));
});
