import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { TimeView } from '@/domain/address/parameters';
import { type TimeWindow, viewedWindow, viewOf } from '@/features/timeline/layout/timeWindow';

/** A window that has not moved for this long, in ms, is written to the address. */
const SETTLE = 250;

/** The window in view, and the ways to move it. */
export interface TimeWindowState {
  readonly window: TimeWindow;
  /** The window that the address asks for; `window` differs from it while it moves. */
  readonly settled: TimeWindow;
  readonly whole: TimeWindow;
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
  const [live, setLive] = useState<Live | null>(null);
  const window = live?.since === settled ? live.window : settled;

  const latest = useRef({ window, settled, whole, write });
  const frame = useRef<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isHeld = useRef(false);
  useEffect(() => {
    // A move that waits for its frame is newer than what was drawn.
    const isMoving = frame.current !== null && latest.current.settled === settled;
    latest.current = { window: isMoving ? latest.current.window : window, settled, whole, write };
  }, [window, settled, whole, write]);

  const settle = useCallback(() => {
    if (isHeld.current) return;
    const now = latest.current;
    const next = viewOf(now.window, now.whole);
    const shown = viewedWindow(next, now.whole) ?? now.whole;
    if (shown.start === now.settled.start && shown.end === now.settled.end) {
      latest.current = { ...now, window: now.settled };
      setLive(null);
    } else now.write(next);
  }, []);
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

  const move = useCallback(
    (next: (window: TimeWindow) => TimeWindow) => {
      const now = latest.current;
      const moved = next(now.window);
      if (moved === now.window) return;
      latest.current = { ...now, window: moved };
      frame.current ??= requestAnimationFrame(() => {
        frame.current = null;
        setLive({ window: latest.current.window, since: latest.current.settled });
      });
      wait();
    },
    [wait],
  );
  const hold = useCallback(() => {
    isHeld.current = true;
    clearTimeout(timer.current);
  }, []);
  const release = useCallback(() => {
    isHeld.current = false;
    wait();
  }, [wait]);
  return useMemo(() => ({ window, settled, whole, move, hold, release }), [window, settled, whole, move, hold, release]);
}
