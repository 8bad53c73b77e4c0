import {
  type CalendarUnit,
  clampWindow,
  lengthOf,
  nearestBoundary,
  panBy,
  type TimeWindow,
  unitStart,
} from '@/features/timeline/layout/timeWindow';

/** The parts of the brush: its two ends, and all of it. */
export type BrushPart = 'start' | 'end' | 'middle';

/** Returns the part of the calendar that the brush snaps to over so many days. */
export function brushUnit(whole: TimeWindow): CalendarUnit {
  const years = lengthOf(whole) / 365;
  return years > 30 ? 'year' : years > 6 ? 'quarter' : years > 0.3 ? 'month' : 'day';
}

/** Returns the window after a part of the brush was moved by days (later when positive): to the nearest boundary of the calendar, or to an end of all time. */
export function brushedWindow(window: TimeWindow, part: BrushPart, days: number, whole: TimeWindow): TimeWindow {
  const unit = brushUnit(whole);
  const held = clampWindow(window, whole);
  if (part === 'middle') {
    const moved = panBy(held, days, whole);
    const start = Math.max(whole.start, nearestBoundary(moved.start, unit));
    return start + lengthOf(held) > whole.end ? moved : { start, end: start + lengthOf(held) };
  }
  if (part === 'start') {
    const start = Math.max(whole.start, nearestBoundary(held.start + days, unit));
    return { start: start < held.end ? start : Math.max(whole.start, unitStart(held.end - 1, unit)), end: held.end };
  }
  const end = Math.min(whole.end, nearestBoundary(held.end + days, unit));
  return { start: held.start, end: end > held.start ? end : Math.min(whole.end, unitStart(held.start, unit, 1)) };
}

/** Returns the days by which a key moves a part of the brush: arrows by a step of the calendar, Page keys by four, Home and End to the ends; null for other keys. */
export function brushKey(key: string, whole: TimeWindow): number | null {
  const step = { day: 1, month: 31, quarter: 92, year: 366 }[brushUnit(whole)];
  const all = lengthOf(whole);
  const days: Readonly<Record<string, number>> = {
    ArrowLeft: -step,
    ArrowDown: -step,
    ArrowRight: step,
    ArrowUp: step,
    PageDown: -4 * step,
    PageUp: 4 * step,
    Home: -all,
    End: all,
  };
  return days[key] ?? null;
}
