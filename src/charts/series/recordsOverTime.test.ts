import { describe, expect, it } from 'vitest';
import { binName, binRange } from '@/charts/series/recordsOverTime';
import type { PeriodBin } from '@/domain/answers/apiAnswers';

function bin(start: string, end: string): PeriodBin {
  return { start, end, total: 1, topic: {}, type: {}, kind: {} };
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
