import type { Interval, PartialDate } from '@/domain/time/partialDate';
import { dayNumber, daysOf, isoDay } from '@/domain/time/timeScale';

/** A stretch of time in days since 1970: `end` is the day after the last. A gesture under way may leave fractions. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/** The sides of a date filter; null is open. */
export interface AskedDates {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** Shortest time a gesture may zoom to. A shorter one may be typed. */
export const NARROWEST_DAYS = 3;
/** Air on both sides of the records: a share of their time, and no less than so many days. */
const AIR_SHARE = 0.02;
const LEAST_AIR = 7;
/** How much closer one step of a button or key brings the time, and what part of the window one step moves by. */
const ZOOM_STEP = 1.6;
const PAN_STEP = 0.25;

function lengthOf({ start, end }: TimeWindow): number {
  return end - start;
}

/** Returns the widest window: the span of the records with a little air, in whole days. Without dated records it is the year of `today`. */
export function wholeWindow(span: Interval | null, today: number): TimeWindow {
  const { start, end } = span ? { start: dayNumber(span.start), end: dayNumber(span.end) + 1 } : daysOf(isoDay(today).slice(0, 4));
  const air = Math.max(LEAST_AIR, Math.round((end - start) * AIR_SHARE));
  return { start: start - air, end: end + air };
}

/**
 * Returns the window that a date filter asks for, exactly as asked, even past the records. An open side is the end of the whole window; where the other side
 * lies beyond that end, it is the far side of the date that was given.
 */
export function windowOf({ from, to }: AskedDates, whole: TimeWindow): TimeWindow {
  const first = from ? daysOf(from) : null;
  const last = to ? daysOf(to) : null;
  return {
    start: first ? first.start : last && last.end <= whole.start ? last.start : whole.start,
    end: last ? last.end : first && first.start >= whole.end ? first.end : whole.end,
  };
}

/** Returns how many letters of an ISO day are needed to say that a period begins with this day: a year, a month or a day. */
function boundaryLength(day: number): number {
  const iso = isoDay(day);
  if (iso.endsWith('-01-01')) return 4;
  return iso.endsWith('-01') ? 7 : 10;
}

/** Returns the shortest dates that mean exactly these whole days, both of one precision: `2024` to `2025`, `2024-05` to `2024-05`. */
export function datesOfDays({ start, end }: TimeWindow): { readonly from: PartialDate; readonly to: PartialDate } {
  const length = Math.max(boundaryLength(start), boundaryLength(end));
  return { from: isoDay(start).slice(0, length), to: isoDay(end - 1).slice(0, length) };
}

/** Returns the window in whole days, one at least. */
export function wholeDays({ start, end }: TimeWindow): TimeWindow {
  const first = Math.round(start);
  return { start: first, end: Math.max(first + 1, Math.round(end)) };
}

/**
 * Returns the date filter that asks for a window, to the day: null on a side that reaches the end of the whole window, else years or months where the ends
 * fall on them, else days. `asked` is the filter in force: it stays as it was typed while it still means this window.
 */
export function windowToDates(window: TimeWindow, whole: TimeWindow, asked: AskedDates = { from: null, to: null }): AskedDates {
  const { start, end } = wholeDays(window);
  const typed = windowOf(asked, whole);
  if (typed.start === start && typed.end === end) return asked;
  const isOpen = { from: start <= whole.start && end > whole.start, to: end >= whole.end && start < whole.end };
  if (isOpen.from && isOpen.to) return { from: null, to: null };
  if (isOpen.from) return { from: null, to: isoDay(end - 1).slice(0, boundaryLength(end)) };
  if (isOpen.to) return { from: isoDay(start).slice(0, boundaryLength(start)), to: null };
  return datesOfDays({ start, end });
}

/** Moves a window of the right length into the whole window. */
function movedInto(window: TimeWindow, whole: TimeWindow): TimeWindow {
  const length = lengthOf(window);
  if (length >= lengthOf(whole)) return whole;
  const start = Math.min(Math.max(window.start, whole.start), whole.end - length);
  return { start, end: start + length };
}

/** Returns the window, widened to three days about its middle where it is shorter, and moved or cut to lie in the whole window. */
export function clampWindow(window: TimeWindow, whole: TimeWindow): TimeWindow {
  const missing = Math.max(0, NARROWEST_DAYS - lengthOf(window)) / 2;
  return movedInto({ start: window.start - missing, end: window.end + missing }, whole);
}

/**
 * Returns the window zoomed by `factor` (above 1 is closer) with `anchor` (a day) staying in its place, as far as the whole window and the shortest time
 * allow. At a limit nothing moves.
 */
export function zoomAround(window: TimeWindow, factor: number, anchor: number, whole: TimeWindow): TimeWindow {
  const now = lengthOf(window);
  const length = Math.min(Math.max(now / factor, Math.min(NARROWEST_DAYS, now)), Math.max(lengthOf(whole), now));
  if (length === now) return window;
  const start = anchor - (anchor - window.start) * (length / now);
  return movedInto({ start, end: start + length }, whole);
}

/** Returns the window moved by `days` (later when positive) as far as the whole window reaches. */
export function panBy(window: TimeWindow, days: number, whole: TimeWindow): TimeWindow {
  return movedInto({ start: window.start + days, end: window.end + days }, whole);
}

/** Returns a window about the given days with a tenth of air on both sides: what a cluster opens into. */
export function windowAbout(days: TimeWindow, whole: TimeWindow): TimeWindow {
  const air = Math.max(1, lengthOf(days) / 10);
  return clampWindow({ start: days.start - air, end: days.end + air }, whole);
}

/** Returns the window moved just enough to show `day` with some air; the same window when it is in view already. */
export function windowShowing(window: TimeWindow, day: number, whole: TimeWindow): TimeWindow {
  if (day >= window.start && day < window.end) return window;
  const air = lengthOf(window) / 10;
  return panBy(window, day < window.start ? day - air - window.start : day + air - window.end, whole);
}

export type WindowStep = 'closer' | 'wider' | 'earlier' | 'later' | 'whole';

/** Returns the window after a step of a button or key; zooming keeps the middle. */
export function stepWindow(window: TimeWindow, step: WindowStep, whole: TimeWindow): TimeWindow {
  const middle = (window.start + window.end) / 2;
  switch (step) {
    case 'closer':
      return zoomAround(window, ZOOM_STEP, middle, whole);
    case 'wider':
      return zoomAround(window, 1 / ZOOM_STEP, middle, whole);
    case 'earlier':
      return panBy(window, -lengthOf(window) * PAN_STEP, whole);
    case 'later':
      return panBy(window, lengthOf(window) * PAN_STEP, whole);
    case 'whole':
      return whole;
  }
}

/** Returns the step that a key stands for: `+`, `-`, `0`, and Shift with the left and right arrows; null for every other key. */
export function windowStepOf({ key, shiftKey }: { readonly key: string; readonly shiftKey: boolean }): WindowStep | null {
  if (key === '+' || key === '=') return 'closer';
  if (key === '-' || key === '_') return 'wider';
  if (key === '0') return 'whole';
  if (!shiftKey) return null;
  if (key === 'ArrowLeft') return 'earlier';
  return key === 'ArrowRight' ? 'later' : null;
}

/** Returns the px of one day when the window fills a line of `width` px. */
export function pxPerDay(window: TimeWindow, width: number): number {
  return width / lengthOf(window);
}

/** The day at which world coordinates are 0, amid the records, so that they stay small at a close scale. */
const WORLD_ORIGIN = dayNumber('2020-01-01');

/** Returns where a day begins in world coordinates (px), which know the scale (px per day) and not the window. */
export function worldX(day: number, scale: number): number {
  return (day - WORLD_ORIGIN) * scale;
}

/** Returns the day at a place in world coordinates. */
export function dayAt(x: number, scale: number): number {
  return x / scale + WORLD_ORIGIN;
}

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
  const days: Readonly<Record<string, number>> = {
    ArrowLeft: -small,
    ArrowDown: -small,
    ArrowRight: small,
    ArrowUp: small,
    PageDown: -large,
    PageUp: large,
    Home: -all,
    End: all,
  };
  return days[key] ?? null;
}
