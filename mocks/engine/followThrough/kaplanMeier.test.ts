import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier, readAt, watchedAfter, watchedUntil } from './kaplanMeier';

const lives = fc.array(fc.record({ days: fc.nat({ max: 400 }), isEvent: fc.boolean() }), { maxLength: 60 });
const seeded = { seed: 20261124, numRuns: 200 };

describe('the estimate', () => {
  it('is that of the worked example: the remission times of 21 patients under 6-MP', () => {
    const events = [6, 6, 6, 7, 10, 13, 16, 22, 23];
    const left = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
    const watched = [...events.map((days) => ({ days, isEvent: true })), ...left.map((days) => ({ days, isEvent: false }))];
    const steps = kaplanMeier(watched);
    expect(steps.map(({ days, atRisk, events: count }) => [days, atRisk, count])).toEqual([
      [6, 21, 3],
      [7, 17, 1],
      [10, 15, 1],
      [13, 12, 1],
      [16, 11, 1],
      [22, 7, 1],
      [23, 6, 1],
    ]);
    const survival = steps.map(({ share }) => Number((1 - share).toFixed(3)));
    expect(survival).toEqual([0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448]);
    // The log-log band at 10 weeks.
    const { low, high } = readAt(steps, 10);
    expect([1 - (high ?? 0), 1 - (low ?? 0)].map((end) => Number(end.toFixed(3)))).toEqual([0.503, 0.889]);
  });

  it('is the plain share where nobody leaves early', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 100 }), { minLength: 1 }), fc.nat({ max: 100 }), (days, at) => {
        const steps = kaplanMeier(days.map((day) => ({ days: day, isEvent: true })));
        expect(readAt(steps, at).share).toBeCloseTo(days.filter((day) => day <= at).length / days.length, 9);
      }),
      seeded,
    );
  });

  it('never falls, stays within its band, and the band within 0 to 1', () => {
    fc.assert(
      fc.property(lives, (watched) => {
        let before = 0;
        for (const { share, low, high, atRisk, days } of kaplanMeier(watched)) {
          expect(share).toBeGreaterThanOrEqual(before);
          before = share;
          expect(atRisk).toBe(watchedAfter(watched, days));
          if (low === null || high === null) continue;
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(share);
          expect(high).toBeGreaterThanOrEqual(share);
          expect(high).toBeLessThanOrEqual(1);
        }
      }),
      seeded,
    );
  });

  it('of nobody, and before the first event, is nothing', () => {
    expect(kaplanMeier([])).toEqual([]);
    expect(readAt([], 365)).toEqual({ share: 0, low: null, high: null });
  });
});

it('the last day on which so many are watched is the last on which they are', () => {
  fc.assert(
    fc.property(lives, fc.integer({ min: 1, max: 12 }), (watched, least) => {
      const day = watchedUntil(watched, least);
      expect(day === null).toBe(watched.length < least);
      if (day === null) return;
      expect(watchedAfter(watched, day)).toBeGreaterThanOrEqual(least);
      expect(watchedAfter(watched, day + 0.5)).toBeLessThan(least);
    }),
    seeded,
  );
});
