import { orderParameters } from '@/domain/address/parameterOrder';
import { serialiseFilters } from '@/domain/facets/filterCodec';
import type { Filters } from '@/domain/facets/filters';

/** Returns the address of a page under `filters`, with the page's `own` parameters that are not empty: `/agreements?country=MK`, `/brief?charts=where`. */
export function hrefWith(path: string, filters: Filters, own: Readonly<Record<string, string>> = {}): string {
  const query = serialiseFilters(filters);
  const written = Object.entries(own).filter(([, value]) => value !== '');
  if (written.length === 0) return `${path}${query}`;
  const parameters = new URLSearchParams(query);
  for (const [name, value] of written) parameters.set(name, value);
  return `${path}?${orderParameters(parameters).toString().replaceAll('%2C', ',')}`;
}
