import { clampWindow, NARROWEST_DAYS, panBy, type TimeWindow } from '@/features/timeline/layout/timeWindow';

/** The parts of the brush: its two ends, and all of it. */
export type BrushPart = 'start' | 'end' | 'middle';

/** Returns the window after a part of the brush was moved by days (later when positive). An end stops three days before the other and at the ends of all time. */
export function brushedWindow(window: TimeWindow, part: BrushPart, days: number, whole: TimeWindow): TimeWindow {
  if (part === 'middle') return panBy(window, days, whole);
  const held = clampWindow(window, whole);
  if (part === 'start') return { start: Math.min(Math.max(held.start + days, whole.start), held.end - NARROWEST_DAYS), end: held.end };
  return { start: held.start, end: Math.max(Math.min(held.end + days, whole.end), held.start + NARROWEST_DAYS) };
}

/** Returns the days by which a key moves a part of the brush: arrows by a hundredth of all time, Page keys by a tenth, Home and End to the ends; null for other keys. */
export function brushKey(key: string, { start, end }: TimeWindow): number | null {
  const all = end - start;
  const small = Math.max(1, Math.round(all / 100));
  const large = Math.max(1, Math.round(all / 10));
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -small;
    case 'ArrowRight':
    case 'ArrowUp':
      return small;
    case 'PageDown':
      return -large;
    case 'PageUp':
      return large;
    case 'Home':
      return -all;
    case 'End':
      return all;
    default:
      return null;
  }
}
