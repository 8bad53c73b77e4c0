import type { TimeWindow } from '@/features/timeline/layout/timeWindow';

/** How far what was laid out may be stretched or squeezed while the time moves. Beyond it letters and signs would look wrong. */
export const MOST_STRETCH = 1.4;
/** What part of the window it may be moved by; as much again is laid out on either side. */
const MOST_SHIFT = 0.75;

/**
 * Returns the window to lay the lanes out for. While the time moves, `kept` stays as long as what was laid out reaches: to lay out some hundred records and draw
 * them anew takes several frames, to shift and stretch the drawing none. At rest it is the window itself.
 */
export function heldWindow(kept: TimeWindow, window: TimeWindow, isMoving: boolean): TimeWindow {
  if (!isMoving) return window;
  const [keptLength, length] = [kept.end - kept.start, window.end - window.start];
  const stretch = keptLength / length;
  const shift = Math.max(kept.start - window.start, window.end - kept.end);
  const reaches = stretch <= MOST_STRETCH && stretch >= 1 / MOST_STRETCH && shift <= MOST_SHIFT * keptLength;
  return reaches ? kept : window;
}
