import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * Returns the width of an element in px, following it; `fallback` where the browser cannot measure, as in tests. It is measured before the first paint, so
 * that nothing jumps.
 */
export function useWidth(element: RefObject<HTMLElement | null>, fallback: number): number {
  const [width, setWidth] = useState(fallback);
  useLayoutEffect(() => {
    if (!element.current || typeof ResizeObserver === 'undefined') return;
    const take = (measured: number) => {
      // On paper and while hidden there is nothing to measure; the drawing keeps its last size and is scaled.
      if (measured >= 1) setWidth(Math.floor(measured));
    };
    take(element.current.getBoundingClientRect().width);
    const observer = new ResizeObserver(([entry]) => take(entry?.contentRect.width ?? 0));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
