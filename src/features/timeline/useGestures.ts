import { type RefObject, useEffect, useRef } from 'react';
import { dayUnder, draggedWindow, type Fingers, pinchedWindow, wheelMove } from '@/features/timeline/gestureMoves';
import { panBy, pxPerDay, type TimeWindow, zoomAround } from '@/features/timeline/layout/timeWindow';
import type { TimeWindowState } from '@/features/timeline/useTimeWindow';

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
    let start: Start = { window: latest.current.state.window, fingers: [] };
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
