import { startTransition, useEffect, useState } from 'react';
import { whenIdle } from '@/ui/whenIdle';

/** Calls back after the next frame, or soon where the page is in the background and draws none; returns how to give that up. */
function afterFrame(then: () => void): () => void {
  let timer = setTimeout(then, 100);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Returns which of the elements are in view, even in part, before all others; all of them where none is. */
function nextOf(ids: readonly string[]): readonly string[] {
  const inView = ids.filter((id) => {
    const box = document.getElementById(id)?.getBoundingClientRect();
    return box && box.top < window.innerHeight && box.bottom > 0;
  });
  return inView.length > 0 ? inView : ids;
}

/**
 * Gives a new value to parts of a page after what came with it has been seen: first to those in view, then to all others, in work that gives way to the next click.
 * Returns the value of each part by the id of its element; until its turn it keeps the one before. Pass the same list of ids as long as it means the same.
 */
export function useInTurn<T>(value: T, ids: readonly string[]): ReadonlyMap<string, T> {
  const [held, setHeld] = useState<ReadonlyMap<string, T>>(() => new Map(ids.map((id) => [id, value])));
  useEffect(() => {
    const behind = ids.filter((id) => held.get(id) !== value);
    if (behind.length === 0) return;
    return afterFrame(() => {
      // The page is laid out at this moment, so that to ask for places costs nothing; to ask for those of what lies inside a part that is skipped would.
      const next = nextOf(behind);
      startTransition(() => setHeld((before) => new Map([...before, ...next.map((id) => [id, value] as const)])));
    });
  }, [held, ids, value]);
  return held;
}

/** Tells whether the browser has had time to spare since the value came. */
export function useIsRested(value: unknown): boolean {
  const [rested, setRested] = useState<unknown>(null);
  useEffect(() => whenIdle(() => setRested(value)), [value]);
  return rested === value;
}
