import { type RefObject, useEffect, useRef } from 'react';
import { panBy, pxPerDay, type TimeWindow, zoomAround } from '@/features/timeline/layout/timeWindow';
import type { TimeWindowState } from '@/features/timeline/useTimeWindow';

/** What a turn of the wheel asks for: to zoom by a factor (above 1 is closer) or to move by px (later when positive). */
type WheelMove = { readonly zoom: number } | { readonly pan: number };

type Wheel = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** By `deltaMode`: px, lines, pages. */
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
  return window.start + x / pxPerDay(window, width);
}

/** Returns the window after it was dragged by px (to the right when positive). */
export function draggedWindow(window: TimeWindow, px: number, width: number, whole: TimeWindow): TimeWindow {
  return panBy(window, -px / pxPerDay(window, width), whole);
}

/** Where two fingers are, px from the left. */
type Fingers = readonly [number, number];

/** Closest two fingers count, in px: beyond it a pinch would zoom without end. */
const LEAST_SPREAD = 24;

/** Returns the window after two fingers moved from `before` to `now`: the day between them stays between them, as far as the whole window allows. */
export function pinchedWindow(window: TimeWindow, before: Fingers, now: Fingers, width: number, whole: TimeWindow): TimeWindow {
  const spread = ([a, b]: Fingers) => Math.max(LEAST_SPREAD, Math.abs(a - b));
  const middle = ([a, b]: Fingers) => (a + b) / 2;
  const zoomed = zoomAround(window, spread(now) / spread(before), dayUnder(window, middle(before), width), whole);
  return draggedWindow(zoomed, middle(now) - middle(before), width, whole);
}

/** A pointer that moves less than this, in px, presses; one that moves more drags. */
const DRAG_FROM = 4;
/** How much closer a double click brings the time. */
const DOUBLE_CLICK_ZOOM = 2;

/** What a drag or pinch started from. */
interface Start {
  readonly window: TimeWindow;
  readonly fingers: readonly number[];
}

/**
 * Lets the window be moved on `surface`, which is `width` px wide: one pointer drags, two pinch, the wheel zooms with a modifier key and moves sideways, a
 * double click comes closer. The click at the end of a drag is swallowed. The surface needs `touch-action: pan-y`, so that a finger still scrolls the page.
 */
export function useGestures(surface: RefObject<HTMLElement | null>, width: number, state: TimeWindowState): void {
  const latest = useRef({ width, state });
  useEffect(() => {
    latest.current = { width, state };
  }, [width, state]);

  useEffect(() => {
    const node = surface.current;
    if (!node) return;
    const abort = new AbortController();
    const options = { signal: abort.signal };
    const pointers = new Map<number, number>();
    let start: Start = { window: latest.current.state.now(), fingers: [] };
    let isDragging = false;
    const placeOf = (event: MouseEvent) => event.clientX - node.getBoundingClientRect().left;
    const restart = () => {
      // The moves below are set against the window in force when the number of fingers last changed.
      latest.current.state.move((window) => {
        start = { window, fingers: [...pointers.values()] };
        return window;
      });
    };

    const onDown = (event: PointerEvent) => {
      if (event.button !== 0) return;
      if (pointers.size === 0) isDragging = false;
      pointers.set(event.pointerId, placeOf(event));
      latest.current.state.hold();
      restart();
    };
    const onMove = (event: PointerEvent) => {
      if (!pointers.has(event.pointerId)) return;
      pointers.set(event.pointerId, placeOf(event));
      const now = [...pointers.values()];
      const [a = 0, b = 0] = now;
      const [a0 = 0, b0 = 0] = start.fingers;
      const isPinch = now.length > 1;
      if (!isDragging && !isPinch && Math.abs(a - a0) < DRAG_FROM) return;
      if (!isDragging) {
        isDragging = true;
        for (const id of pointers.keys()) node.setPointerCapture?.(id);
      }
      const { width: px, state: own } = latest.current;
      const before: Fingers = [a0, b0];
      own.move(() =>
        isPinch ? pinchedWindow(start.window, before, [a, b], px, own.whole) : draggedWindow(start.window, a - a0, px, own.whole),
      );
    };
    const onUp = (event: PointerEvent) => {
      if (!pointers.delete(event.pointerId)) return;
      if (pointers.size === 0) latest.current.state.release();
      else restart();
    };
    const onClick = (event: MouseEvent) => {
      if (!isDragging) return;
      isDragging = false;
      event.stopPropagation();
      event.preventDefault();
    };
    const onDoubleClick = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('[data-key]')) return;
      const { width: px, state: own } = latest.current;
      own.move((window) => zoomAround(window, DOUBLE_CLICK_ZOOM, dayUnder(window, placeOf(event), px), own.whole));
    };
    const onWheel = (event: WheelEvent) => {
      const move = wheelMove(event);
      if (!move) return;
      event.preventDefault();
      const { width: px, state: own } = latest.current;
      own.move((window) =>
        'zoom' in move
          ? zoomAround(window, move.zoom, dayUnder(window, placeOf(event), px), own.whole)
          : panBy(window, move.pan / pxPerDay(window, px), own.whole),
      );
    };

    node.addEventListener('pointerdown', onDown, options);
    node.addEventListener('pointermove', onMove, options);
    // Also outside: before the capture, a button may be let go elsewhere.
    window.addEventListener('pointerup', onUp, options);
    window.addEventListener('pointercancel', onUp, options);
    node.addEventListener('click', onClick, { ...options, capture: true });
    node.addEventListener('dblclick', onDoubleClick, options);
    node.addEventListener('wheel', onWheel, { ...options, passive: false });
    return () => abort.abort();
  }, [surface]);
}
