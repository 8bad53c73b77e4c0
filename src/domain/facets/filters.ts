import { type FacetName, type FacetValue, facets } from '@/domain/facets/facets';
import type { PartialDate } from '@/domain/time/partialDate';
import { idsOf } from '@/domain/vocabulary/vocabulary';

type FacetChoices = { readonly [N in FacetName]: readonly FacetValue<N>[] };

/**
 * What a reader asked for. OR within a filter, AND between filters; an empty list, an empty text and null ask for nothing.
 * `countryMatch: 'all'` asks for records in which all chosen countries take part. `from` and `to` keep a record whose interval meets the
 * closed interval between them. Lists are sorted and without repeats, so that equal filters are equal values.
 */
export interface Filters extends FacetChoices {
  readonly countryMatch: 'any' | 'all';
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly q: string;
}

export const facetNames = idsOf(facets);

/** Returns an object that holds for each facet what `make` returns for it. */
export function perFacet(make: <N extends FacetName>(name: N) => readonly FacetValue<N>[]): FacetChoices;
export function perFacet<T>(make: (name: FacetName) => T): Record<FacetName, T>;
export function perFacet(make: (name: FacetName) => unknown) {
  return Object.fromEntries(facetNames.map((name) => [name, make(name)]));
}

export const noFilters: Filters = { ...perFacet(() => []), countryMatch: 'any', from: null, to: null, q: '' };

/** Returns how many choices are in force: each value, the date range and the text count one. */
export function activeCount(filters: Filters): number {
  const values = facetNames.reduce((sum, name) => sum + filters[name].length, 0);
  return values + (filters.from || filters.to ? 1 : 0) + (filters.q ? 1 : 0);
}

/** Returns the list with `value` added, or removed if it was there; sorted. */
export function toggled<T extends string>(list: readonly T[], value: T): T[] {
  const rest = list.filter((item) => item !== value);
  return rest.length < list.length ? rest : [...list, value].sort();
}

/** Returns what to set so that a value of a facet is chosen, or no longer chosen; nothing for a value that the facet does not know. */
export function toggledValue(filters: Filters, facet: FacetName, value: string): Partial<Filters> {
  const isKnown = facets[facet].isKnown(value, () => true);
  return isKnown ? { [facet]: toggled<string>(filters[facet], value) } : {};
}

/** Returns filters with only the given fields set. */
export function filtersWith(patch: Partial<Filters>): Filters {
  return { ...noFilters, ...patch };
}
