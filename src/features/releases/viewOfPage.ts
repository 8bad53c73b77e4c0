import { filtersOfPath, kindOfPart } from '@/domain/address/pageFilters';
import type { Filters } from '@/domain/facets/filters';
import { hrefWith } from '@/features/filters/filterHref';

/**
 * Returns the address, without the site's folder, that tells what changed since a release in what a page shows: for a record the history on its page, for
 * everything else the change log under the page's filters.
 */
export function changesHref(pathname: string, filters: Filters, since: string): string {
  const [page = '', id] = pathname.split('/').filter(Boolean);
  if (kindOfPart(page) && id) return `${pathname}#history`;
  const href = hrefWith('/data/changes', { ...filters, ...filtersOfPath(pathname) });
  return `${href}${href.includes('?') ? '&' : '?'}since=${encodeURIComponent(since)}`;
}
