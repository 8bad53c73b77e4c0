import { describe, expect, it } from 'vitest';
import { binName, binRange, collectedPeriods, collectedWords } from '@/charts/series/timeMarks';

function bin(start: string, end: string) {
  return { start, end };
}

const anyDates = { from: null, to: null };

describe('a period', () => {
  it.each([
    ['year', '2024-01-01', '2024-12-31', '2024'],
    ['quarter', '2024-04-01', '2024-06-30', 'Q2 2024'],
    ['quarter', '2024-11-03', '2024-12-31', 'Q4 2024'],
    ['month', '2024-05-01', '2024-05-31', 'May 2024'],
  ] as const)('of a %s from %s to %s is named %s', (unit, start, end, label) => {
    expect(binName(unit, bin(start, end)).label).toBe(label);
  });

  it('asks for its own dates, as short as they can be', () => {
    expect(binRange('year', bin('2024-01-01', '2024-12-31'), anyDates)).toEqual({ from: '2024', to: '2024' });
    expect(binRange('quarter', bin('2024-04-01', '2024-06-30'), anyDates)).toEqual({ from: '2024-04', to: '2024-06' });
    expect(binRange('month', bin('2024-05-01', '2024-05-31'), anyDates)).toEqual({ from: '2024-05', to: '2024-05' });
  });

  it('asks for the whole period where only the data starts or ends inside it', () => {
    expect(binRange('year', bin('2014-09-29', '2014-12-31'), anyDates)).toEqual({ from: '2014', to: '2014' });
    expect(binRange('quarter', bin('2024-05-02', '2024-05-20'), anyDates)).toEqual({ from: '2024-04', to: '2024-06' });
  });

  it('keeps the cut that the chosen dates make', () => {
    const chosen = { from: '2019-03', to: '2026-06-15' };
    expect(binRange('year', bin('2019-03-01', '2019-12-31'), chosen)).toEqual({ from: '2019-03', to: '2019' });
    expect(binRange('year', bin('2026-01-01', '2026-06-15'), chosen)).toEqual({ from: '2026', to: '2026-06-15' });
  });
});

describe('what is not yet collected', () => {
  const release = {
    id: '1',
    published: '2026-11-24',
    collectedTo: '2026-02-25',
    note: '',
    records: 0,
    changed: { added: 0, revised: 0, removed: 0 },
  };
  const research = { span: { start: '2014', end: '2026' }, coverage: { note: '', countries: {} }, release: '1', releases: [release] };
  const years = ['2024', '2025', '2026', '2027'].map((year) => bin(`${year}-01-01`, `${year}-12-31`));

  it('begins on the day after the last one collected', () => {
    expect(collectedPeriods(years, research)).toBeCloseTo(2 + 56 / 365);
    expect(collectedPeriods(years.slice(2), research)).toBeCloseTo(56 / 365);
    expect(collectedPeriods(years.slice(3), research)).toBe(0);
  });

  it('is nothing where all periods end before, and where no release says so', () => {
    expect(collectedPeriods(years.slice(0, 2), research)).toBeNull();
    expect(collectedPeriods([bin('2026-01-01', '2026-02-25')], research)).toBeNull();
    expect(collectedPeriods(years, { ...research, release: '2' })).toBeNull();
  });

  it('is said in the table', () => {
    const collected = collectedPeriods(years, research);
    expect(years.map((_, at) => collectedWords(at, collected, research))).toEqual(['', '', 'to 25 February 2026', 'not yet collected']);
  });
});
