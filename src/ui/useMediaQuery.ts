import { useCallback, useSyncExternalStore } from 'react';

/** The widths in px from which a page has room for more. Style sheets ask for less than one of them, `(max-width: 699px)`, or for at least one. */
export const breakpoints = { phone: 400, tablet: 700, columns: 900, rail: 1100, panel: 1280 } as const;

/** Returns the media query of windows that have this room. */
export function atLeast(name: keyof typeof breakpoints): string {
  return `(min-width: ${breakpoints[name]}px)`;
}

/** Returns whether the media query holds, following the window; true where the browser cannot tell, as in tests without a screen. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia?.(query);
      list?.addEventListener('change', onChange);
      return () => list?.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia?.(query).matches ?? true,
    () => true,
  );
}
