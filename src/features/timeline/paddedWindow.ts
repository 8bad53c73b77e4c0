import type { TimeWindow } from '@/features/timeline/layout/timeWindow';

/**
 * Returns the range to ask the data service for when a window cannot be drawn from one answer: the window with more than its own width on either side. Its
 * ends lie on a grid that is as wide as the window, so that small moves ask for the same range.
 */
export function paddedWindow({ start, end }: TimeWindow): TimeWindow {
  const cell = 2 ** Math.max(0, Math.ceil(Math.log2(end - start)));
  return { start: (Math.floor(start / cell) - 1) * cell, end: (Math.ceil(end / cell) + 1) * cell };
}
