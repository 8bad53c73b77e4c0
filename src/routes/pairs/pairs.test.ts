import { describe, expect, it } from 'vitest';
import { askedPair, countriesMeant, groupByYear } from '@/routes/pairs/pairs';

describe('the address of a pair', () => {
  it.each([
    ['MK', 'RS', { is: 'pair' }],
    ['RS', 'MK', { is: 'turned', a: 'MK', b: 'RS' }],
    ['MK', 'MK', { is: 'same', code: 'MK' }],
    ['ZZ', 'MK', { is: 'pair' }],
    ['ZZ', 'ZZ', { is: 'pair' }],
    ['mk', 'MK', { is: 'pair' }],
  ])('reads %s and %s', (a, b, expected) => {
    expect(askedPair(a, b)).toEqual(expected);
  });

  it('guesses the countries that were meant', () => {
    expect(countriesMeant('rs', 'mk')).toEqual(['RS', 'MK']);
    expect(countriesMeant('mk', 'MK')).toEqual(['MK']);
    expect(countriesMeant('zz', '')).toEqual([]);
  });
});

describe('groupByYear', () => {
  it('puts years newest first and undated items last, and keeps the order inside a year', () => {
    const items = ['2020-05', '2022', null, '2020-01-03', '2022-01'].map((date) => ({ date }));
    expect(groupByYear(items).map(({ year, items: held }) => [year, held.map(({ date }) => date)])).toEqual([
      ['2022', ['2022', '2022-01']],
      ['2020', ['2020-05', '2020-01-03']],
      [null, [null]],
    ]);
  });
});
