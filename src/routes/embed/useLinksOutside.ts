import { type RefObject, useEffect } from 'react';

/** Opens every link inside `frame` in a tab of its own: the frame holds the chart and cannot become another page. */
export function useLinksOutside(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const handleClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link?.href || link.target || event.defaultPrevented) return;
      // The router leaves a click alone that was taken before it.
      event.preventDefault();
      window.open(link.href, '_blank', 'noopener');
    };
    element.addEventListener('click', handleClick, { capture: true });
    return () => element.removeEventListener('click', handleClick, { capture: true });
  }, [frame]);
}
