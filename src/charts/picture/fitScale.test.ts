import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitScale, LEAST_SCALE, mostScale } from '@/charts/picture/fitPicture';

it.each([
  [1200, 1],
  [1080, 1],
  [794, 1],
  [2400, 2],
  [4000, 3.32],
  [448, 0.8],
  [300, 0.6],
])('a picture %i px wide is drawn at %d at most', (width, scale) => expect(mostScale(width)).toBe(scale));

it.each([
  ['fits as it is', 1.2, 1],
  ['fits exactly', 1, 1],
  ['needs to be a little smaller', 0.995, 0.98],
  ['needs to be smaller', 0.75, 0.74],
  ['fits just at the least', 0.6, 0.6],
  ['does not fit', 0.59, null],
])('%s', (_case, limit, scale) => expect(fitScale((tried) => tried <= limit, 1)).toBe(scale));

it('is the largest scale that fits, on a step of 0.02 or at the end', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 4, noNaN: true }), fc.integer({ min: 300, max: 4000 }), (limit, width) => {
      const most = mostScale(width);
      const scale = fitScale((tried) => tried <= limit, most);
      if (scale === null) {
        expect(limit).toBeLessThan(LEAST_SCALE);
        return;
      }
      expect(scale).toBeLessThanOrEqual(Math.min(limit, most));
      expect(scale).toBeGreaterThanOrEqual(LEAST_SCALE);
      if (scale < most) expect(scale + 0.02).toBeGreaterThan(limit - 1e-9);
      expect(Math.round(scale * 50)).toBeCloseTo(scale * 50, 9);
    }),
    { seed: 20261124, numRuns: 500 },
  );
});
