import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { brushedWindow, brushKey } from '@/features/timeline/layout/timeWindow';

const whole = { start: 1000, end: 2000 };
const someWindow = fc
  .tuple(fc.integer({ min: 1000, max: 1990 }), fc.integer({ min: 3, max: 1000 }))
  .map(([start, length]) => ({ start, end: Math.min(2000, start + length) }));

it('a moved brush stays in all of time and keeps three days; one end leaves the other where it is', () => {
  fc.assert(
    fc.property(someWindow, fc.constantFrom('start', 'end', 'middle'), fc.integer({ min: -1500, max: 1500 }), (window, part, days) => {
      const moved = brushedWindow(window, part, days, whole);
      expect(moved.start).toBeGreaterThanOrEqual(whole.start);
      expect(moved.end).toBeLessThanOrEqual(whole.end);
      expect(moved.end - moved.start).toBeGreaterThanOrEqual(3);
      if (part === 'start') expect(moved.end).toBe(window.end);
      if (part === 'end') expect(moved.start).toBe(window.start);
      if (part === 'middle') expect(moved.end - moved.start).toBe(window.end - window.start);
    }),
    { seed: 20261124, numRuns: 300 },
  );
});

test.each([
  ['ArrowLeft', -10],
  ['ArrowUp', 10],
  ['PageUp', 100],
  ['Home', -1000],
  ['a', null],
])('the key %s moves by %s days of 1000', (key, days) => {
  expect(brushKey(key, whole)).toBe(days);
});
