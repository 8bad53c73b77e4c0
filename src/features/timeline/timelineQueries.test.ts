import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paddedWindow } from '@/features/timeline/timelineQueries';

it('the range asked for holds the window with half its width on either side, and five widths at most', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 1, max: 9000 }), (start, length) => {
      const padded = paddedWindow({ start, end: start + length });
      expect(padded.start).toBeLessThanOrEqual(start - length / 2);
      expect(padded.end).toBeGreaterThanOrEqual(start + length + length / 2);
      expect(padded.end - padded.start).toBeLessThanOrEqual(5 * length);
      expect(Number.isInteger(padded.start) && Number.isInteger(padded.end)).toBe(true);
    }),
    { seed: 20261124, numRuns: 300 },
  );
});
