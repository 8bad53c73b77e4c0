import { describe, expect, it } from 'vitest';
import { commonGround } from '@/features/compare/commonGround';

const years = (levels: Readonly<Record<number, 'systematic' | 'partial' | 'none'>>) => levels;
const research = {
  span: { start: '2014', end: '2024' },
  coverage: {
    note: '',
    countries: {
      AL: years({ 2021: 'partial', 2022: 'systematic', 2023: 'systematic' }),
      RS: years({ 2021: 'partial', 2022: 'systematic', 2023: 'systematic' }),
      BG: years({ 2021: 'partial', 2022: 'partial' }),
    },
  },
};

const ground = (codes: readonly string[], from: string | null = null, to: string | null = null) =>
  commonGround(research, codes, { from, to });

describe('whether countries may be compared', () => {
  it('is said with a level for each year of the range that the table knows', () => {
    expect(ground(['AL', 'BG'], '2022')).toMatchObject({
      years: [2022, 2023],
      rows: [
        { code: 'AL', levels: ['systematic', 'systematic'] },
        { code: 'BG', levels: ['partial', 'none'] },
      ],
      isEqual: false,
      verdict: 'Unequal coverage',
      reason:
        'Albania was searched systematically in 2022 to 2023; Bulgaria in part in 2022, not at all in 2023. Fewer records may simply mean fewer searches.',
    });
  });

  it.each([
    [['AL', 'RS'], '2022', null, 'both were searched systematically in all 2 years, so their numbers can be compared.'],
    [['AL', 'RS'], '2023-05', null, 'both were searched systematically in 2023, so their numbers can be compared.'],
    [['AL', 'RS'], null, null, 'both were searched equally, systematically in 2022 to 2023, in part in 2021.'],
    [['AL', 'RS', 'BG'], '2021', '2021', 'all were searched equally, in part in 2021.'],
  ])('%s from %s to %s stand on equal ground', (codes, from, to, reason) => {
    expect(ground(codes, from, to)).toMatchObject({ isEqual: true, verdict: 'Equal coverage', reason });
  });

  it('names the years that differ and leaves aside those that do not', () => {
    expect(ground(['AL', 'BG']).reason).toMatch(/ The other years were searched equally\.$/);
    expect(ground(['AL', 'BG']).reason).not.toContain('2021');
  });

  it('is doubted where one was not searched for by name, and where nothing says how a year was searched', () => {
    expect(ground(['AL', 'US'])).toMatchObject({
      verdict: 'Unequal coverage',
      rows: [{}, { levels: null }],
      reason: 'the United States was not searched for by name and appears only where the search for another country found it.',
    });
    expect(ground(['US', 'EE'])).toMatchObject({ isEqual: false, verdict: 'Thin coverage' });
    expect(ground(['AL', 'RS'], '2030')).toMatchObject({ years: [], isEqual: false, verdict: 'Coverage unknown' });
  });
});
