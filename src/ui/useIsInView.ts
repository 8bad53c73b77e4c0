import { type RefObject, useEffect, useState } from 'react';

/** Tells whether a part of an element is in the window; yes where the browser does not tell. */
export function useIsInView(place: RefObject<Element | null>): boolean {
  const [isInView, setIsInView] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined' || !place.current) return;
    const observer = new IntersectionObserver((entries) => setIsInView(entries.at(-1)?.isIntersecting ?? false));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return isInView;
}
