import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { TimeView } from '@/domain/address/parameters';
import { type TimeWindow, viewedWindow, viewOf } from '@/features/timeline/layout/timeWindow';

/** A window that has not moved for this long, in ms, is written to the address. */
const SETTLE = 250;

/** The window in view, and the ways to move it. */
export interface TimeWindowState {
  /** The window that the address asks for. */
  readonly settled: TimeWindow;
  readonly whole: TimeWindow;
  /** Returns the window in view: `settled` at rest, another one while it moves. */
  readonly now: () => TimeWindow;
  /**
   * Calls `follower` in each frame in which the window moved, and when it comes to rest; returns how to stop. A move is not state of React:
   * followers write to their elements, since rendering the page takes longer than a frame.
   */
  readonly follow: (follower: (window: TimeWindow) => void) => () => void;
  /** Moves the window. Several moves between two frames are drawn once; when they stop, one step is written that Back undoes. */
  readonly move: (next: (window: TimeWindow) => TimeWindow) => void;
  /** Between these two the window counts as moving, however long it rests: a finger or a mouse button is down. */
  readonly hold: () => void;
  readonly release: () => void;
}

interface Live {
  readonly window: TimeWindow;
  /** The window of the address when the move began: once that is another one, the move is over. */
  readonly since: TimeWindow;
}

/**
 * Returns the window that the address asks for inside the `whole` range, and lets it move. While it moves it is kept here; when it rests it is written to the
 * address, which changes no filter. A window that is set by other means ends a move.
 */
export function useTimeWindow(whole: TimeWindow, view: TimeView | null, write: (view: TimeView | null) => void): TimeWindowState {
  const settled = useMemo(() => viewedWindow(view, whole) ?? whole, [view, whole]);
  const live = useRef<Live | null>(null);
  const followers = useRef(new Set<(window: TimeWindow) => void>());
  const frame = useRef<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isHeld = useRef(false);
  const now = useCallback(() => (live.current?.since === settled ? live.current.window : settled), [settled]);
  const latest = useRef({ settled, whole, write, now });
  useLayoutEffect(() => {
    latest.current = { settled, whole, write, now };
  }, [settled, whole, write, now]);

  const tell = useCallback(() => {
    frame.current = null;
    const window = latest.current.now();
    for (const follower of followers.current) follower(window);
  }, []);
  const settle = useCallback(() => {
    if (isHeld.current) return;
    const { settled: from, whole: range, write: toAddress, now: shown } = latest.current;
    const next = viewOf(shown(), range);
    const rest = viewedWindow(next, range) ?? range;
    if (rest.start === from.start && rest.end === from.end) {
      live.current = null;
      tell();
    } else toAddress(next);
  }, [tell]);
  const wait = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(settle, SETTLE);
  }, [settle]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      if (frame.current !== null) cancelAnimationFrame(frame.current);
      frame.current = null;
    },
    [],
  );

  const follow = useCallback((follower: (window: TimeWindow) => void) => {
    followers.current.add(follower);
    return () => {
      followers.current.delete(follower);
    };
  }, []);
  const move = useCallback(
    (next: (window: TimeWindow) => TimeWindow) => {
      const { settled: since, now: shown } = latest.current;
      const before = shown();
      const window = next(before);
      if (window === before) return;
      live.current = { window, since };
      frame.current ??= requestAnimationFrame(tell);
      wait();
    },
    [tell, wait],
  );
  const hold = useCallback(() => {
    isHeld.current = true;
    clearTimeout(timer.current);
  }, []);
  const release = useCallback(() => {
    isHeld.current = false;
    wait();
  }, [wait]);
  return useMemo(() => ({ settled, whole, now, follow, move, hold, release }), [settled, whole, now, follow, move, hold, release]);
}

/** Calls `follower` with the window in view at once, before anything is painted, and in each frame in which it moved. It must be kept with `useCallback`. */
export function useFollow({ now, follow }: Pick<TimeWindowState, 'now' | 'follow'>, follower: (window: TimeWindow) => void): void {
  useLayoutEffect(() => {
    follower(now());
    return follow(follower);
  }, [now, follow, follower]);
}
