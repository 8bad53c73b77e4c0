import { createLoader, createParser, createSerializer, parseAsString } from 'nuqs/server';
import type { LinkProblem } from '@/domain/address/linkProblem';
import { orderParameters } from '@/domain/address/parameterOrder';
import { oneOf, partialDate, settleAll, textUpTo } from '@/domain/address/parameters';
import { type FacetName, type FacetValue, facets } from '@/domain/facets/facets';
import { type Filters, perFacet } from '@/domain/facets/filters';
import { type PartialDate, toInterval } from '@/domain/time/partialDate';

/** The longest search text that is used; more is cut, and the reader is told. */
export const Q_LIMIT = 200;

/**
 * A set of codes, comma-separated, sorted and without repeats. Values are not checked here: `settle` does that, so that what is unknown
 * can be named instead of vanishing.
 */
const setParser = createParser<string[]>({
  parse: (text) => [...new Set(text.split(',').map((part) => part.trim()))].filter(Boolean).sort(),
  serialize: (values) => [...new Set(values)].sort().join(','),
  eq: (a, b) => a.join() === b.join(),
}).withDefault([]);

const textParser = parseAsString.withDefault('');

/** One parser per filter parameter; hook, handlers and links come from it. Values are as written in the link, unchecked. */
export const filterParsers = {
  ...perFacet(() => setParser),
  countryMatch: textParser,
  from: textParser,
  to: textParser,
  q: textParser,
};

/** The filter parameters as they stand in a link. */
export interface RawFilters extends Readonly<Record<FacetName, readonly string[]>> {
  readonly countryMatch: string;
  readonly from: string;
  readonly to: string;
  readonly q: string;
}

function settleSet<N extends FacetName>(
  name: N,
  values: readonly string[],
  isOrganisation: (id: string) => boolean,
  problems: LinkProblem[],
): FacetValue<N>[] {
  const { isKnown } = facets[name];
  return values.filter((value): value is FacetValue<N> => {
    if (isKnown(value, isOrganisation)) return true;
    problems.push({ parameter: name, value, code: 'unknown-facet-value', facet: name });
    return false;
  });
}

function settleRange(from: PartialDate | null, to: PartialDate | null, problems: LinkProblem[]) {
  if (!from || !to || toInterval(from).start <= toInterval(to).end) return { from, to };
  problems.push({ parameter: 'from', value: `${from},${to}`, code: 'reversed-range', from, to });
  return { from: null, to: null };
}

/** The filters that hold one value, as every parameter of an address is read and written. */
const single = { countryMatch: oneOf(['any', 'all'], 'any'), from: partialDate, to: partialDate, q: textUpTo(Q_LIMIT) };

/**
 * Turns the parameters of a link into filters. What cannot be used is left out and named; the rest works. Never throws.
 * `isOrganisation` tells which organisation ids the dataset holds; without it any well-formed id passes.
 */
export function settle(
  raw: RawFilters,
  isOrganisation: (id: string) => boolean = () => true,
): { filters: Filters; problems: readonly LinkProblem[] } {
  const problems: LinkProblem[] = [];
  const { countryMatch, from, to, q } = raw;
  const choices = perFacet((name) => settleSet(name, raw[name], isOrganisation, problems));
  const { values, problems: ofSingle } = settleAll(single, { countryMatch, from, to, q });
  problems.push(...ofSingle);
  const filters: Filters = { ...choices, ...values, ...settleRange(values.from, values.to, problems) };
  return { filters, problems };
}

/** Returns the parameters as they stand in a link; defaults become empty values, which are not written. */
export function toParameters(filters: Filters) {
  return {
    ...perFacet((name) => [...filters[name]]),
    countryMatch: filters.countryMatch === 'all' ? 'all' : '',
    from: filters.from ?? '',
    to: filters.to ?? '',
    q: filters.q,
  };
}

const loadRaw = createLoader(filterParsers);

/** Reads filters from the parameters of an address; see `settle` for what is left out and named. */
export function parseFilters(params: URLSearchParams, isOrganisation?: (id: string) => boolean) {
  return settle(loadRaw(params), isOrganisation);
}

const serialiseRaw = createSerializer(filterParsers, { processUrlSearchParams: orderParameters });

/**
 * Writes filters as a query string with its question mark, or '' when nothing is asked for. Lists are sorted, defaults not written,
 * parameters in the fixed order, so that equal filters give equal links. `parseFilters` reads it back to the same filters.
 */
export function serialiseFilters(filters: Filters): string {
  return serialiseRaw(toParameters(filters));
}
