import { oneOf, type Parameter, partialDate, textUpTo } from '@/domain/address/parameters';
import type { FacetName } from '@/domain/facets/facets';
import { type Filters, timeMeanings } from '@/domain/facets/filters';
import { idsOf } from '@/domain/vocabulary/vocabulary';

/** The longest search text that is used; more is cut, and the reader is told. */
export const Q_LIMIT = 200;

/** A filter that holds one value; its key is the parameter in links and in the API. */
export type SingleFilter = Exclude<keyof Filters, FacetName>;

/**
 * All filters that hold one value, as every parameter of an address is read and written, in the order of links. Codec, order, what pages and endpoints take and
 * OpenAPI are derived from this table, as they are from `facets`.
 */
export const singleFilters = {
  from: partialDate,
  to: partialDate,
  time: oneOf(timeMeanings, null),
  q: textUpTo(Q_LIMIT),
} as const satisfies { readonly [Name in SingleFilter]: Parameter<Filters[Name]> };

export const singleNames = idsOf(singleFilters);
