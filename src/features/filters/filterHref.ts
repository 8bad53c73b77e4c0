import { pageAt, pages } from '@/domain/address/pages';
import { orderParameters } from '@/domain/address/parameterOrder';
import { serialiseFilters } from '@/domain/facets/filterCodec';
import { type Filters, withoutGroupsOf } from '@/domain/facets/filters';

/** Returns the address of a page under `filters`, with those of the page's `own` parameters that have a value: `/agreements?country=MK`, `/brief?charts=where`. */
export function hrefWith(path: string, filters: Filters, own: Readonly<Record<string, string | null>> = {}): string {
  const query = serialiseFilters(filters);
  const parameters = new URLSearchParams(query);
  for (const [name, value] of Object.entries(own)) if (value) parameters.set(name, value);
  if (parameters.size === new URLSearchParams(query).size) return `${path}${query}`;
  return `${path}?${orderParameters(parameters).toString().replaceAll('%2C', ',')}`;
}

/** Returns the address at which a page shows what `filters` leave: without the groups that the page adds by itself, and without any where it follows none. */
export function pageHref(path: string, filters: Filters): string {
  const fixed = pageAt(path)?.filters;
  return fixed ? hrefWith(path, { ...filters, ...withoutGroupsOf(fixed, filters) }) : path;
}

/** Returns the address, without the site's folder, of the change log since a release under filters. */
export function changesSince(filters: Filters, since: string): string {
  return hrefWith(pages.changes.path, filters, { since });
}
