import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inLines } from '@/charts/plot/plotLayout';

const own = (space: number) => space;

it('fills a line before it begins the next', () => {
  const { placed, height } = inLines([30, 30, 60, 200, 10], own, { width: 100, line: 20, air: 5 });
  expect(placed.map(({ x, y }) => [x, y])).toEqual([
    [0, 0],
    [35, 0],
    [0, 20],
    [0, 40],
    [0, 60],
  ]);
  expect(height).toBe(80);
  expect(inLines([], own, { width: 100, line: 20 })).toEqual({ placed: [], height: 0 });
});

it('law: nothing meets another, and only what is too wide for any line goes over the edge', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 120 })), fc.nat(20), (spaces, air) => {
      const { placed, height } = inLines(spaces, own, { width: 100, line: 20, air });
      for (const [at, { item, x, y }] of placed.entries()) {
        expect(x === 0 || x + item <= 100).toBe(true);
        expect(y + 20).toBeLessThanOrEqual(height);
        const next = placed[at + 1];
        if (next) expect(next.y > y || next.x >= x + item + air).toBe(true);
      }
    }),
    { seed: 20261130, numRuns: 100 },
  );
});
