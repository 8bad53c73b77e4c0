import { createContext, type RefObject, useContext, useLayoutEffect, useState } from 'react';

/**
 * Where a part that comes and goes keeps the width that it had, in px: it is drawn in that at once. To measure it again in the midst of a change would have the
 * browser lay out the whole page.
 */
export const LastWidth = createContext<{ current: number | null } | null>(null);

/**
 * Returns the width of an element in px, following it; `fallback` where the browser cannot measure, as in tests. It is measured before the first paint, so
 * that nothing jumps.
 */
export function useWidth(element: RefObject<HTMLElement | null>, fallback: number): number {
  const last = useContext(LastWidth);
  const [width, setWidth] = useState(last?.current ?? fallback);
  useLayoutEffect(() => {
    if (!element.current || typeof ResizeObserver === 'undefined') return;
    const take = (measured: number) => {
      // On paper and while hidden there is nothing to measure; the drawing keeps its last size and is scaled.
      if (measured < 1) return;
      setWidth(Math.floor(measured));
      if (last) last.current = Math.floor(measured);
    };
    if (!last?.current) take(element.current.getBoundingClientRect().width);
    const observer = new ResizeObserver(([entry]) => take(entry?.contentRect.width ?? 0));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, last]);
  return width;
}
