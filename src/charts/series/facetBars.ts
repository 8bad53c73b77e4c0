import type { Emphasis } from '@/charts/model';
import type { FacetCount, Overview } from '@/domain/answers/apiAnswers';
import { type FacetName, facets } from '@/domain/facets/facets';
import { chosenValues, type Groups, isLone } from '@/domain/facets/groups';

/** A facet value with its count, split by scope where that is asked for, and its standing to the choice made in that facet. */
export interface FacetBar extends CountedValue {
  readonly emphasis: Emphasis;
}

type CountedValue = Overview['counts'][FacetName][number];

/** Returns how to name the values of a facet; one that is not known comes back as it is. */
export function labelOf(facet: FacetName): (value: string) => string {
  return (value) => facets[facet].nameOf(value, (id) => id);
}

/** Returns how a value stands to what is chosen in its facet: chosen is what a click takes away again. */
export function emphasisOf(value: string, groups: Groups): Emphasis {
  return isLone(groups, value) ? 'chosen' : 'none';
}

/** Returns the counts with the most first; ties keep their order. */
export function byCount<C extends FacetCount>(counts: readonly C[]): C[] {
  return counts.toSorted((a, b) => b.count - a.count);
}

/**
 * Returns the `limit` values with most records, most first. Chosen values are always among them, in place of the smallest; values without
 * records are left out unless chosen.
 */
export function topBars(counts: readonly CountedValue[], groups: Groups, limit: number): FacetBar[] {
  const chosen: readonly string[] = chosenValues(groups);
  const own = counts.filter(({ value }) => chosen.includes(value));
  const others = byCount(counts.filter(({ value, count }) => count > 0 && !chosen.includes(value)));
  const kept = [...own, ...others.slice(0, Math.max(0, limit - own.length))];
  return byCount(kept).map((counted) => ({ ...counted, emphasis: emphasisOf(counted.value, groups) }));
}

/** Returns how to look up the count of two values, zero where there is none. */
export function countsOfTwo(counts: Iterable<readonly [string, string, number]>): (one: string, other: string) => number {
  const rows = new Map<string, Map<string, number>>();
  for (const [one, other, count] of counts) rows.set(one, (rows.get(one) ?? new Map<string, number>()).set(other, count));
  return (one, other) => rows.get(one)?.get(other) ?? 0;
}

/** Returns how many values with records `topBars` leaves out. */
export function leftOut(counts: readonly FacetCount[], bars: readonly FacetBar[]): number {
  const shown = new Set(bars.map(({ value }) => value));
  return counts.filter(({ value, count }) => count > 0 && !shown.has(value)).length;
}
