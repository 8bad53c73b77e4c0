import { useCallback } from 'react';
import { siteHref } from '@/api/siteHref';
import { useKeptInLinks } from '@/ui/Link';

/** Returns the full address of a path of the site, just as it is: `/embed/where` becomes `https://…/embed/where`. */
export function siteAddress(path: string): string {
  return location.origin + siteHref(path);
}

/** Returns how to make the full address of a page, which keeps the release that is read: what a file of an earlier release links to must say what the file says. */
export function usePageAddress(): (path: string) => string {
  const kept = useKeptInLinks();
  return useCallback((path) => siteAddress(kept(path)), [kept]);
}
