import { type RefObject, useEffect, useState } from 'react';

/** Returns the width of an element in px, following it; `fallback` until it is measured and where the browser cannot measure, as in tests. */
export function useWidth(element: RefObject<HTMLElement | null>, fallback: number): number {
  const [width, setWidth] = useState(fallback);
  useEffect(() => {
    if (!element.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      // On paper and while hidden there is nothing to measure; the drawing keeps its last size and is scaled.
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
