import { expect, it } from 'vitest';
import { isListed, type Research, yearRanges } from '@/domain/records/coverage';

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

it('knows the countries of the table', () => {
  expect(isListed(research, 'RS')).toBe(true);
  expect(isListed(research, 'US')).toBe(false);
});

it('writes years as ranges', () => {
  expect(yearRanges([2020, 2015, 2018, 2019])).toBe('2015, 2018–2020');
  expect(yearRanges([])).toBe('');
});
