import { type FacetName, type FacetValue, facets } from '@/domain/facets/facets';
import { canonical, type Groups, withMark } from '@/domain/facets/groups';
import type { PartialDate } from '@/domain/time/partialDate';
import { idsOf } from '@/domain/vocabulary/vocabulary';

type FacetChoices = { readonly [N in FacetName]: Groups<FacetValue<N>> };

/** By what a range of dates keeps a record: null, its own date; `underway`, its span. `undated` keeps the records without an own date. */
export const timeMeanings = ['underway', 'undated'] as const;
export type TimeMeaning = (typeof timeMeanings)[number];

/**
 * What a reader asked for. Of a facet OR within a group of values and AND between groups; AND between filters; no group, an empty text and null ask for
 * nothing. Groups are canonical, so that equal filters are equal values.
 */
export interface Filters extends FacetChoices {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly time: TimeMeaning | null;
  readonly q: string;
}

/** The filters of time, which are read together: one alone may mean something else. */
export type DateFilters = Pick<Filters, 'from' | 'to' | 'time'>;
export const noDates: DateFilters = { from: null, to: null, time: null };

export const facetNames = idsOf(facets);

/** Returns an object that holds for each facet what `make` returns for it. */
export function perFacet(make: <N extends FacetName>(name: N) => Groups<FacetValue<N>>): FacetChoices;
export function perFacet<T>(make: (name: FacetName) => T): Record<FacetName, T>;
export function perFacet(make: (name: FacetName) => unknown) {
  return Object.fromEntries(facetNames.map((name) => [name, make(name)]));
}

export const noFilters: Filters = { ...perFacet(() => []), ...noDates, q: '' };

/** Returns how many choices are in force: each value, the dates and the text count one. */
export function activeCount(filters: Filters): number {
  const values = facetNames.reduce((sum, name) => sum + filters[name].flat().length, 0);
  return values + (filters.from || filters.to || filters.time ? 1 : 0) + (filters.q ? 1 : 0);
}

/** Returns the groups as those of the facet's values; unknown values are left out. */
export function groupsOf<N extends FacetName>(name: N, groups: Groups): FacetValue<N>[][] {
  const { isKnown } = facets[name];
  return canonical(groups.map((group) => group.filter((value): value is FacetValue<N> => isKnown(value, () => true))));
}

/** Returns what to set when a reader clicks the mark of a value: it is added as a group of its own, or taken away if it was one; see `withMark`. */
export function clickedMark(filters: Filters, facet: FacetName, value: string): Partial<Filters> {
  return { [facet]: groupsOf(facet, withMark<string>(filters[facet], value)) };
}

/** Returns filters with only the given fields set. */
export function filtersWith(patch: Partial<Filters>): Filters {
  return { ...noFilters, ...patch };
}

/** Returns both filters in one: what passes it passes both, as far as one has a range of dates, a meaning of time or a text that the other lacks. */
export function bothFilters(filters: Filters, other: Partial<Filters>): Filters {
  return { ...filters, ...other, ...perFacet((name) => groupsOf(name, [...filters[name], ...(other[name] ?? [])])) };
}

/** Returns the filters, or some of them, without the groups that stand in `fixed`: what a reader asked for besides what a page adds by itself. */
export function withoutGroupsOf<F extends Partial<Filters>>(fixed: Partial<Filters>, filters: F): F {
  const isFixed = (name: FacetName, group: readonly string[]) => (fixed[name] ?? []).some((other) => other.join() === group.join());
  const own = facetNames.flatMap((name) => {
    const groups: Groups | undefined = filters[name];
    return groups ? [[name, groups.filter((group) => !isFixed(name, group))] as const] : [];
  });
  return { ...filters, ...Object.fromEntries(own) };
}
