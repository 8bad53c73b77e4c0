import { pageParameters } from '@/domain/address/parameters';
import { facetNames } from '@/domain/facets/filters';

/** All parameters of the page's addresses, in the order in which they are written. */
export const parameterOrder: readonly string[] = [...facetNames, 'from', 'to', 'time', 'q', ...Object.keys(pageParameters)];

/** Returns the parameters sorted into the fixed order; unknown ones follow in their own order. */
export function orderParameters(params: URLSearchParams): URLSearchParams {
  const rank = (name: string) => {
    const place = parameterOrder.indexOf(name);
    return place < 0 ? parameterOrder.length : place;
  };
  return new URLSearchParams([...params].sort(([a], [b]) => rank(a) - rank(b)));
}
