import { dayAt, panBy, pxPerDay, type TimeWindow, worldX, zoomAround } from '@/features/timeline/layout/timeWindow';

/** What a turn of the wheel asks for: to zoom by a factor (above 1 is closer) or to move by px (later when positive). */
export type WheelMove = { readonly zoom: number } | { readonly pan: number };

interface Wheel {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0: px, 1: lines, 2: pages. */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const PX_PER_UNIT = [1, 16, 400] as const;
/** A turn of 100 px, one notch of most wheels, zooms by about a fifth. */
const ZOOM_PER_PX = 0.002;
/** Most px of one event, so that a fast wheel does not jump. */
const MOST_PX = 240;

/**
 * Returns what a turn of the wheel asks for: zoom with Ctrl, Command or Alt (browsers tell a pinch on a trackpad as a turn with Ctrl); movement with Shift or
 * sideways; null for a plain turn, which scrolls the page.
 */
export function wheelMove({ deltaX, deltaY, deltaMode, ctrlKey, metaKey, altKey, shiftKey }: Wheel): WheelMove | null {
  const unit = PX_PER_UNIT[deltaMode] ?? 1;
  const held = (px: number) => Math.max(-MOST_PX, Math.min(MOST_PX, px * unit));
  if (ctrlKey || metaKey || altKey) return deltaY === 0 ? null : { zoom: Math.exp(-held(deltaY) * ZOOM_PER_PX) };
  const isSideways = shiftKey || Math.abs(deltaX) > Math.abs(deltaY);
  const turned = deltaX === 0 ? deltaY : deltaX;
  return isSideways && turned !== 0 ? { pan: held(turned) } : null;
}

/** Returns the day at a place (px from the left) of a window drawn `width` px wide. */
export function dayUnder(window: TimeWindow, x: number, width: number): number {
  const scale = pxPerDay(window, width);
  return dayAt(worldX(window.start, scale) + x, scale);
}

/** Returns the window after it was dragged by px (to the right when positive). */
export function draggedWindow(window: TimeWindow, px: number, width: number, whole: TimeWindow): TimeWindow {
  return panBy(window, -px / pxPerDay(window, width), whole);
}

/** Where two fingers are, px from the left. */
export type Fingers = readonly [number, number];

/** Closest two fingers count, in px: beyond it a pinch would zoom without end. */
const LEAST_SPREAD = 24;

/** Returns the window after two fingers moved from `before` to `now`: the day between them stays between them, as far as the whole window allows. */
export function pinchedWindow(window: TimeWindow, before: Fingers, now: Fingers, width: number, whole: TimeWindow): TimeWindow {
  const spread = ([a, b]: Fingers) => Math.max(LEAST_SPREAD, Math.abs(a - b));
  const middle = ([a, b]: Fingers) => (a + b) / 2;
  const zoomed = zoomAround(window, spread(now) / spread(before), dayUnder(window, middle(before), width), whole);
  return draggedWindow(zoomed, middle(now) - middle(before), width, whole);
}
