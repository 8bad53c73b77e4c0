import { describe, expect, it } from 'vitest';
import {
  absenceFormOf,
  absenceSentence,
  isListed,
  isUnresearched,
  type Research,
  researchedCount,
  yearRanges,
} from '@/domain/records/coverage';

const research: Research = {
  span: { start: '2014', end: '2026-11-02' },
  coverage: {
    note: '',
    countries: {
      RS: { 2015: 'partial', 2016: 'systematic', 2026: 'systematic' },
      GR: { 2015: 'none', 2016: 'partial', 2025: 'none', 2026: 'none' },
      HR: { 2025: 'none', 2026: 'none' },
    },
  },
};

describe('a country is unresearched', () => {
  it.each([
    ['GR', '2026', null, true],
    ['GR', '2025-03', '2026-01-02', true],
    ['GR', '2015', '2015-12', true],
    ['GR', '2015-12-31', '2016-01-01', false],
    ['GR', null, null, false],
    ['GR', null, '2015', true],
    ['GR', '2016', '2026', false],
    ['HR', null, null, true],
    ['RS', '2026', '2026', false],
    // Years that the table leaves out were not searched.
    ['RS', null, '2012', true],
    ['RS', '2030', null, true],
    ['RS', '0001', '9999', false],
    // The table does not list it.
    ['US', '2026', null, false],
    ['toString', '2026', null, false],
  ] as const)('%s from %s to %s: %s', (country, from, to, expected) => {
    expect(isUnresearched(research, country, from, to)).toBe(expected);
  });

  it('never in a range that holds no year', () => expect(isUnresearched(research, 'HR', '2026', '2025')).toBe(false));
});

it('knows the countries of the table', () => {
  expect(isListed(research, 'RS')).toBe(true);
  expect(isListed(research, 'US')).toBe(false);
});

it('takes a zero away where one of its countries is unresearched, and keeps every other number', () => {
  const range = { from: '2026', to: null };
  expect(researchedCount(0, ['RS', 'GR'], research, range)).toBeNull();
  expect(researchedCount(0, ['RS', 'US'], research, range)).toBe(0);
  expect(researchedCount(3, ['RS', 'GR'], research, range)).toBe(3);
});

it('writes years as ranges', () => {
  expect(yearRanges([2020, 2015, 2018, 2019])).toBe('2015, 2018–2020');
  expect(yearRanges([])).toBe('');
});

describe('that nothing is shown of a country', () => {
  it.each([
    ['RS', '2016', '2016', 'systematic', 'searched systematically, nothing found'],
    ['RS', '2026', null, 'systematic', 'searched systematically, nothing found'],
    ['RS', null, null, 'partial', 'searched in part, nothing found (systematic: 2016, 2026; partial: 2015)'],
    // The years that the table leaves out were not searched.
    ['RS', '2026', '2027', 'partial', 'searched in part, nothing found (systematic: 2026)'],
    ['RS', '2014', '2016', 'partial', 'searched in part, nothing found (systematic: 2016; partial: 2015)'],
    ['GR', '2016', '2026', 'partial', 'searched in part, nothing found (partial: 2016; not researched: 2025 to 2026)'],
    ['GR', '2025', '2026', 'unresearched', 'not researched, so this is no zero'],
    ['HR', null, null, 'unresearched', 'not researched, so this is no zero'],
    ['EE', '2016', null, 'unlisted', 'not searched for by name: it appears only where the search for another country found it'],
  ] as const)('%s from %s to %s is one of four forms: %s', (country, from, to, form, words) => {
    expect(absenceFormOf(research, country, { from, to })).toBe(form);
    expect(absenceSentence(research, country, { from, to })).toBe(words);
  });
});
