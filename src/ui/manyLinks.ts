import { type MouseEvent, useCallback, useMemo } from 'react';
import { useHref, useNavigate } from 'react-router';
import { useKeptInLinks } from '@/ui/Link';

/** How to make links by the hundred: plain elements with an address, and one handler for the element around them. */
export interface ManyLinks {
  /** Returns the whole address of a page of the site, with what every link carries along. */
  readonly hrefOf: (to: string) => string;
  /** Follows a link inside without loading the page anew; a click that asks for a new tab or a download is left to the browser. */
  readonly onClick: (event: MouseEvent) => void;
}

/** Links as `Link` makes them, where so many stand side by side that a component for each would be felt: a table of cells. */
export function useManyLinks(): ManyLinks {
  const complete = useKeptInLinks();
  const folder = useHref('/').replace(/\/$/u, '');
  const navigate = useNavigate();
  const hrefOf = useCallback((to: string) => folder + complete(to), [folder, complete]);
  const onClick = useCallback(
    (event: MouseEvent) => {
      const href = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : null;
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      if (!href || !isPlain || event.defaultPrevented) return;
      event.preventDefault();
      void navigate(href.slice(folder.length));
    },
    [folder, navigate],
  );
  return useMemo(() => ({ hrefOf, onClick }), [hrefOf, onClick]);
}
