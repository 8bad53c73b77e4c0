import { facetNames } from '@/domain/facets/filters';

/** All parameters of the page's addresses, in the order in which they are written. */
export const parameterOrder = [
  ...facetNames.flatMap((name) => (name === 'country' ? ([name, 'countryMatch'] as const) : [name])),
  'from',
  'to',
  'q',
  'sort',
  'page',
  'lane',
  'order',
  'mode',
  'lanes',
  'by',
  'table',
  'pairs',
  'merged',
  'ids',
  'diff',
  'record',
  'charts',
  'dialog',
  'picture',
  'theme',
  'since',
  'until',
  'release',
] as const;

/** Returns the parameters sorted into the fixed order; unknown ones follow in their own order. */
export function orderParameters(params: URLSearchParams): URLSearchParams {
  const rank = (name: string) => {
    const place = (parameterOrder as readonly string[]).indexOf(name);
    return place < 0 ? parameterOrder.length : place;
  };
  return new URLSearchParams([...params].sort(([a], [b]) => rank(a) - rank(b)));
}
