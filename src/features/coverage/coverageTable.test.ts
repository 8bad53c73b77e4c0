import { describe, expect, it } from 'vitest';
import { countLevels, coverageSentence, coverageTable } from '@/features/coverage/coverageTable';

const coverage = {
  note: '',
  countries: {
    RS: { 2016: 'systematic', 2015: 'partial' },
    XK: { 2016: 'none' },
    AL: { 2017: 'systematic' },
  },
} as const;

describe('the coverage table', () => {
  it('holds the countries by name and every year, the oldest first', () => {
    const { years, rows } = coverageTable(coverage);
    expect(years).toEqual(['2015', '2016', '2017']);
    expect(rows.map(({ name }) => name)).toEqual(['Albania', 'Kosovo*', 'Serbia']);
  });

  it('takes a year that a country leaves out as not searched', () => {
    const { rows } = coverageTable(coverage);
    expect(rows[0]?.levels).toEqual(['none', 'none', 'systematic']);
    expect(rows[2]?.levels).toEqual(['partial', 'systematic', 'none']);
    expect(countLevels(rows)).toEqual({ systematic: 2, partial: 1, none: 6 });
  });

  it('is empty when nothing is listed', () => {
    expect(coverageTable({ note: '', countries: {} })).toEqual({ years: [], rows: [] });
  });
});

describe('coverage of a country', () => {
  const levels = { 2016: 'none', 2014: 'partial', 2015: 'partial', 2017: 'systematic', 2019: 'systematic', 2018: 'none' } as const;

  it('says it in a sentence per level, the best level first', () => {
    expect(coverageSentence(levels)).toBe('Systematic: 2017, 2019. Partial: 2014 to 2015. Not researched: 2016, 2018.');
    expect(coverageSentence({ 2014: 'partial', 2016: 'partial' })).toBe('Partial: 2014, 2016.');
    expect(coverageSentence({})).toBe('');
  });
});
