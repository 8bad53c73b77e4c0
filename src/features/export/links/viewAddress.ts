import { useCallback } from 'react';
import { siteHref, siteOrigin } from '@/api/siteHref';
import { orderParameters } from '@/domain/address/parameterOrder';
import { shownSearch } from '@/domain/address/releaseLink';
import { useKeptInLinks } from '@/ui/Link';
import { useIsTakingOver } from '@/ui/useIsTakingOver';

/** Parameters that say which dialog is open; who follows a link wants the view behind it. */
const dialogParameters = ['dialog', 'picture'];

/** Returns the full address of a view, its parameters in the fixed order whatever order the reader came with, without an open dialog. */
export function addressOfView({ origin, pathname, search }: Pick<Location, 'origin' | 'pathname' | 'search'>): string {
  const parameters = orderParameters(new URLSearchParams(search));
  for (const name of dialogParameters) parameters.delete(name);
  const query = parameters.toString().replaceAll('%2C', ',');
  return origin + pathname + (query && `?${query}`);
}

/** Returns the full address of the view that the reader sees, with its release where that is the `pinned` one. */
export function viewAddress(pinned: string | null): string {
  const { origin, pathname, search } = location;
  return addressOfView({ origin, pathname, search: shownSearch(search, pinned) });
}

/** Returns the full address of a path of the site, just as it is: `/embed/where` becomes `https://…/embed/where`. */
export function siteAddress(path: string): string {
  return siteOrigin() + siteHref(path);
}

/**
 * Returns how to make the full address of a page, which keeps the release that is read: what a file of an earlier release links to must say what the file says.
 * The build does not know where the site will be, so what it draws has the path alone.
 */
export function usePageAddress(): (path: string) => string {
  const kept = useKeptInLinks();
  const isTakingOver = useIsTakingOver();
  return useCallback((path) => (isTakingOver ? siteHref(kept(path)) : siteAddress(kept(path))), [kept, isTakingOver]);
}
