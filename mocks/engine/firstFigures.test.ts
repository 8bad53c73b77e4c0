import { describe, expect, test } from 'vitest';
import { parseFilters } from '@/domain/facets/filterCodec';
import { firstIndex } from '../testing/firstRelease';
import { metaOf } from './meta';
import { overviewOf } from './overview';

describe('the figures of the first release', () => {
  const answerTo = (query: string) => overviewOf(firstIndex, parseFilters(new URLSearchParams(query)).filters);
  const countOf = (list: readonly { value: string; count: number }[], value: string) => list.find((one) => one.value === value)?.count;

  test('North Macedonia on cybersecurity since 2019: how many, with whom, in how small a circle', () => {
    const query = 'country=MK&topic=cybersecurity&from=2019';
    const { total, counts } = answerTo(query);
    expect(total).toBe(69);
    expect(['AL', 'ME', 'RS', 'XK'].map((code) => countOf(counts.country, code))).toEqual([32, 31, 27, 26]);
    const few = answerTo(`${query}&scope=two,few`).counts.country;
    expect(['US', 'EE'].map((code) => countOf(few, code))).toEqual([11, 7]);
    expect(answerTo(`${query}&time=underway`).total).toBe(76);
  });

  test('organisations are counted where they take part in a record, by every answer alike', () => {
    const { totals, counts } = answerTo('');
    expect(totals.organisation).toBe(445);
    expect(metaOf(firstIndex).records.organisation).toBe(445);
    expect(counts.org.filter(({ count }) => count > 0)).toHaveLength(445);
    expect(metaOf(firstIndex).vocabulary.organisations).toHaveLength(446);
  });

  test('all records by own date, year by year, and those without one', () => {
    const { periods, facets } = answerTo('');
    const byYear = [2, 17, 18, 36, 62, 61, 69, 60, 79, 97, 83, 85, 21];
    expect(periods.bins.map(({ total }) => total)).toEqual(byYear);
    expect(facets.year.map(({ count }) => count)).toEqual(byYear);
    expect(periods.undated).toBe(7);
  });
});
