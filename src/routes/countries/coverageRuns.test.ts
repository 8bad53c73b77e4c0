import { describe, expect, it } from 'vitest';
import { coverageRuns, coverageSentence, coverageYears } from '@/routes/countries/coverageRuns';

describe('coverage of a country', () => {
  const levels = { 2016: 'none', 2014: 'partial', 2015: 'partial', 2017: 'systematic', 2019: 'systematic', 2018: 'none' } as const;

  it('puts the years in order', () => {
    expect(coverageYears(levels).map(({ year }) => year)).toEqual(['2014', '2015', '2016', '2017', '2018', '2019']);
  });

  it('joins following years that were searched alike', () => {
    expect(coverageRuns(levels)).toEqual([
      { level: 'partial', first: '2014', last: '2015' },
      { level: 'none', first: '2016', last: '2016' },
      { level: 'systematic', first: '2017', last: '2017' },
      { level: 'none', first: '2018', last: '2018' },
      { level: 'systematic', first: '2019', last: '2019' },
    ]);
    expect(coverageRuns({ 2014: 'partial', 2016: 'partial' })).toHaveLength(2);
  });

  it('says it in a sentence per level, the best level first', () => {
    expect(coverageSentence(levels)).toBe('Systematic: 2017, 2019. Partial: 2014 to 2015. Not researched: 2016, 2018.');
    expect(coverageSentence({})).toBe('');
  });
});
