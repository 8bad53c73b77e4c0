import type { DaySpan } from '@/charts/timelineBody';
import type { TimeView } from '@/domain/address/parameters';
import type { Timeline } from '@/domain/answers/timelineAnswers';
import type { PartialDate } from '@/domain/time/partialDate';
import { dayNumber, daysOf, isoDay } from '@/domain/time/timeScale';

/** A stretch of time in days since 1970. A gesture under way may leave fractions. */
export type TimeWindow = DaySpan;

/** The sides of a date filter; null is open. */
export interface AskedDates {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** Shortest time a gesture may zoom to. A shorter one may be typed. */
export const NARROWEST_DAYS = 3;
/** How much closer one step of a button or key brings the time, and what part of the window one step moves by. */
const ZOOM_STEP = 1.6;
const PAN_STEP = 0.25;

/** Returns how many days it holds. */
export function lengthOf({ start, end }: TimeWindow): number {
  return end - start;
}

/** Parts of the calendar that a window snaps to, the finest first. */
export const calendarUnits = ['day', 'month', 'quarter', 'year'] as const;
export type CalendarUnit = (typeof calendarUnits)[number];
const MONTHS_IN = { month: 1, quarter: 3, year: 12 } as const;

/** Returns the first day of the part of the calendar that a day lies in, or of one some parts later. */
export function unitStart(day: number, unit: CalendarUnit, later = 0): number {
  if (unit === 'day') return Math.floor(day) + later;
  const [year = 0, month = 1] = isoDay(day).split('-').map(Number);
  const size = MONTHS_IN[unit];
  const months = (Math.floor((year * 12 + month - 1) / size) + later) * size;
  return Date.UTC(Math.floor(months / 12), months % 12, 1) / 86_400_000;
}

/** Returns the boundary of the calendar that lies nearest. */
export function nearestBoundary(day: number, unit: CalendarUnit): number {
  const [before, after] = [unitStart(day, unit), unitStart(day, unit, 1)];
  return day - before <= after - day ? before : after;
}

/**
 * Returns the days that the records of an answer leave room for, in whole quarters: from the first own date to the last one, of those within its span, or to the last day collected. What
 * records name beyond that, ends and milestones, is told apart. Without dated records it is the year collected last.
 */
export function rangeOfRecords(
  { marks, density, span = null }: Pick<Timeline, 'marks' | 'density'> & Partial<Pick<Timeline, 'span'>>,
  collectedTo: PartialDate,
): TimeWindow {
  const last = daysOf(collectedTo);
  const isNear = ({ start, end }: TimeWindow) => !span || (start <= dayNumber(span.end) && end > dayNumber(span.start));
  const own = marks
    ? marks.flatMap(({ date }) => (date === null || !isNear(daysOf(date)) ? [] : [daysOf(date).start]))
    : density.bins.flatMap(({ start, total }) => (total > 0 ? [dayNumber(start)] : []));
  if (own.length === 0) return daysOf(collectedTo.slice(0, 4));
  const [first, latest] = [own.reduce((a, b) => Math.min(a, b)), own.reduce((a, b) => Math.max(a, b))];
  return { start: unitStart(first, 'quarter'), end: unitStart(Math.max(last.start, latest), 'quarter', 1) };
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

/** Returns the window that the address asks for, cut to the whole one; null where it lies beside it. */
export function viewedWindow(view: TimeView | null, whole: TimeWindow): TimeWindow | null {
  if (!view) return whole;
  const asked = { start: Math.max(daysOf(view.from).start, whole.start), end: Math.min(daysOf(view.to).end, whole.end) };
  return asked.end > asked.start ? asked : null;
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

/** From so many days on, a window that was moved comes to rest at quarters, at months. */
const QUARTERS_FROM = 6 * 365;
const MONTHS_FROM = 120;

/** Returns the part of the calendar that a window of this length comes to rest at. */
function restingUnit(window: TimeWindow): CalendarUnit {
  const length = lengthOf(window);
  return length >= QUARTERS_FROM ? 'quarter' : length >= MONTHS_FROM ? 'month' : 'day';
}

/** Returns what the address says of a window that came to rest: null of the whole one, else dates on boundaries of the calendar. */
export function viewOf(window: TimeWindow, whole: TimeWindow): TimeView | null {
  const unit = restingUnit(window);
  const snap = (day: number) => Math.min(whole.end, Math.max(whole.start, nearestBoundary(day, unit)));
  const snapped = { start: snap(window.start), end: snap(window.end) };
  const shown = snapped.end > snapped.start ? snapped : wholeDays(window);
  return shown.start <= whole.start && shown.end >= whole.end ? null : datesOfDays(shown);
}

/** Returns the dates to ask the data service for: those of the window, none where it is the whole one. */
export function windowToDates(window: TimeWindow, whole: TimeWindow): AskedDates {
  const { start, end } = wholeDays(window);
  if (start <= whole.start && end >= whole.end) return { from: null, to: null };
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

/** Returns the window moved just enough to show `day` with some air; the same window when it is in view already. */
export function windowShowing(window: TimeWindow, day: number, whole: TimeWindow): TimeWindow {
  if (day >= window.start && day < window.end) return window;
  const air = lengthOf(window) / 10;
  return panBy(window, day < window.start ? day - air - window.start : day + air - window.end, whole);
}

/** Returns the part of the calendar that a window is one of; null for any other. */
function unitOf({ start, end }: TimeWindow): CalendarUnit | null {
  return calendarUnits.findLast((unit) => unitStart(start, unit) === start && unitStart(start, unit, 1) === end) ?? null;
}

/** Returns the window of a month, quarter or year: the one about the middle of what is in view, or the last one where all is. */
export function unitWindow(window: TimeWindow, unit: CalendarUnit, whole: TimeWindow): TimeWindow {
  const isWhole = window.start <= whole.start && window.end >= whole.end;
  const day = isWhole ? whole.end - 1 : (window.start + window.end) / 2;
  return { start: Math.max(whole.start, unitStart(day, unit)), end: Math.min(whole.end, unitStart(day, unit, 1)) };
}

/** Returns the window one month, quarter or year on, where it is one; else moved by a quarter of its length. */
function steppedBy(window: TimeWindow, steps: 1 | -1, whole: TimeWindow): TimeWindow {
  const unit = unitOf(window);
  if (!unit) return panBy(window, steps * lengthOf(window) * PAN_STEP, whole);
  const next = {
    start: Math.max(whole.start, unitStart(window.start, unit, steps)),
    end: Math.min(whole.end, unitStart(window.start, unit, steps + 1)),
  };
  return next.end > next.start ? next : window;
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
      return steppedBy(window, -1, whole);
    case 'later':
      return steppedBy(window, 1, whole);
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
