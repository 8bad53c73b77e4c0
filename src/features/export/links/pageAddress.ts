import { withPin } from '@/api/pinnedRelease';
import { siteHref } from '@/api/siteHref';

/** Returns the full address of a path of the site, just as it is: `/embed/where` becomes `https://…/embed/where`. */
export function siteAddress(path: string): string {
  return location.origin + siteHref(path);
}

/** Returns the full address of a page, which keeps the release that is read: what a file of an earlier release links to must say what the file says. */
export function pageAddress(path: string): string {
  return withPin(siteAddress(path));
}
