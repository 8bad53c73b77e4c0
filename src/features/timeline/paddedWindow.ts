import type { TimeWindow } from '@/features/timeline/layout/timeWindow';

/**
 * Returns the range to ask the data service for when a window cannot be drawn from one answer: the window with at least half its width on either side, about
 * three and a half widths, five at most. Its ends lie on a grid of days, so that small moves ask for the same range.
 */
export function paddedWindow({ start, end }: TimeWindow): TimeWindow {
  const cell = 2 ** Math.max(0, Math.floor(Math.log2(end - start)));
  return { start: (Math.floor(start / cell) - 1) * cell, end: (Math.ceil(end / cell) + 1) * cell };
}
