import { pageAt, pages } from '@/domain/address/pages';
import type { Filters } from '@/domain/facets/filters';
import { hrefWith } from '@/features/filters/filterHref';

/**
 * Returns the address, without the site's folder, that tells what changed since a release in what a page shows: for a record the history on its page, for
 * everything else the change log under the page's filters.
 */
export function changesHref(pathname: string, filters: Filters, since: string): string {
  const at = pageAt(pathname);
  if (at && 'each' in at.page && at.page.kind) return `${pathname}#history`;
  const href = hrefWith(pages.changes.path, { ...filters, ...at?.filters });
  return `${href}${href.includes('?') ? '&' : '?'}since=${encodeURIComponent(since)}`;
}
