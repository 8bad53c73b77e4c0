import type { Parameter } from '@/domain/address/parameter';
import { apiParameters, pageParameters } from '@/domain/address/parameters';
import { facetNames } from '@/domain/facets/filters';
import { singleNames } from '@/domain/facets/singleFilters';

/** The parameters of the filters. */
export const filterParameters = [...facetNames, ...singleNames];
export type FilterParameter = (typeof filterParameters)[number];

/** Returns an object that holds for each parameter of the filters what `make` returns for it. */
export function perFilter<T>(make: (name: FilterParameter) => T): Record<FilterParameter, T>;
export function perFilter(make: (name: FilterParameter) => unknown) {
  return Object.fromEntries(filterParameters.map((name) => [name, make(name)]));
}

/** A parameter that pages take. */
export type AddressParameter = FilterParameter | keyof typeof pageParameters;

/** All parameters of the page's addresses, in the order in which they are written. */
export const parameterOrder: readonly string[] = [...filterParameters, ...Object.keys(pageParameters)];

const ofPages: readonly (readonly [string, Parameter<unknown>])[] = Object.entries(pageParameters);

/** All parameters that the API takes: those of the filters, those that it shares with the pages, and its own. */
export const apiParameterOrder: readonly string[] = [
  ...filterParameters,
  ...ofPages.flatMap(([name, { isOfApi }]) => (isOfApi ? [name] : [])),
  ...Object.keys(apiParameters),
];

/** Returns the parameters sorted into the fixed order; unknown ones follow in their own order. */
export function orderParameters(params: URLSearchParams): URLSearchParams {
  const rank = (name: string) => {
    const place = parameterOrder.indexOf(name);
    return place < 0 ? parameterOrder.length : place;
  };
  return new URLSearchParams([...params].sort(([a], [b]) => rank(a) - rank(b)));
}
