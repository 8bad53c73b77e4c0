import { describe, expect, it } from 'vitest';
import { dayNumber, daysOf, isoDay, scaleTicks, timeScale } from '@/domain/time/timeScale';

const scaleOf = (start: string, end: string) => timeScale(dayNumber(start), dayNumber(end), 0, 1000);

describe('a scale of time', () => {
  it('gives a date all its days', () => {
    expect(daysOf('2024-02').end - daysOf('2024-02').start).toBe(29);
    expect(daysOf('2024').end - daysOf('2024').start).toBe(366);
    expect(daysOf('2024-05-04').end - daysOf('2024-05-04').start).toBe(1);
  });

  it.each(['1969-12-31', '1970-01-01', '2024-02-29'])('counts days so that %s can be told from its number', (day) => {
    expect(isoDay(dayNumber(day))).toBe(day);
    expect(isoDay(dayNumber(day) + 0.9)).toBe(day);
  });

  it('leads from its start to its end, and is widened about its middle when very short', () => {
    const scale = scaleOf('2020-01-01', '2024-01-01');
    expect([scale.at(scale.start), scale.at(scale.end)]).toEqual([0, 1000]);
    const short = scaleOf('2024-01-01', '2024-01-01');
    expect(short.end - short.start).toBe(90);
    expect(short.at(dayNumber('2024-01-01'))).toBe(500);
  });

  it.each([
    ['2024-01-10', '2024-06-20', 6, ['Feb 2024', 'Mar 2024', 'Apr 2024', 'May 2024', 'Jun 2024']],
    ['2024-01-10', '2025-11-20', 6, ['Jul 2024', 'Jan 2025', 'Jul 2025']],
    ['2021-03-01', '2026-11-20', 6, ['2022', '2023', '2024', '2025', '2026']],
    ['1998-03-01', '2026-11-20', 6, ['2000', '2005', '2010', '2015', '2020', '2025']],
  ])('names full months or years from %s to %s, at most %i', (start, end, most, labels) => {
    expect(scaleTicks(scaleOf(start, end), most).map(({ label }) => label)).toEqual(labels);
  });
});
