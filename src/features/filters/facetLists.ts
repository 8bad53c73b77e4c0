import { useState } from 'react';
import type { FacetCount, Overview } from '@/domain/answers/apiAnswers';
import type { FacetName } from '@/domain/facets/facets';
import type { Filters } from '@/domain/facets/filters';
import { type Groups, loneValues, placeOf, readingOrder } from '@/domain/facets/groups';

/** The counts beside the options, and the filters that they answer, which may be those of a moment ago. */
export interface AnsweredCounts {
  readonly overview: Pick<Overview, 'facets' | 'counts'>;
  readonly filters: Filters;
}

/** Returns the last answer with the filters that it answers; null before the first one. `filters` must stay the same object as long as they mean the same. */
export function useAnsweredCounts(
  { data, isPlaceholderData }: { readonly data: Overview | undefined; readonly isPlaceholderData: boolean },
  filters: Filters,
): AnsweredCounts | null {
  const [shown, setShown] = useState<AnsweredCounts | null>(null);
  if (data && !isPlaceholderData && (shown?.overview !== data || shown.filters !== filters)) setShown({ overview: data, filters });
  return shown;
}

/**
 * Returns the groups in the order in which they are to be shown: those that stood there stay where they were, one that changed takes the place of what it was, new
 * ones follow. Canonical order alone would let a list jump away from under the hand that ticks in it.
 */
export function keepingPlaces(before: Groups, now: Groups): Groups {
  const fresh = now.filter((group) => placeOf(before, group) < 0);
  const gone = before.filter((group) => placeOf(now, group) < 0);
  const kept = before.flatMap((group) => {
    if (placeOf(now, group) >= 0) return [group];
    const heir = fresh[gone.indexOf(group)];
    return heir ? [heir] : [];
  });
  return [...kept, ...fresh.slice(gone.length)];
}

/** Returns the groups of a facet in the order in which they are read, or were made here by hand, and whether an empty list for one more stands open, with how to open or close it. */
export function useFacetLists(groups: Groups): { lists: Groups; isAdding: boolean; setIsAdding: (isAdding: boolean) => void } {
  const [lists, setLists] = useState(() => readingOrder(groups));
  // The number of lists beside it: it is no longer empty once there is one more.
  const [emptyAt, setEmptyAt] = useState<number | null>(null);
  const isOrdered = lists.length === groups.length && groups.every((group) => placeOf(lists, group) >= 0);
  // A group that came or went by another way than these lists, such as a click on a mark, moves no list from under a hand.
  const isByHand = lists.length === groups.length || emptyAt !== null;
  const ordered = isOrdered ? lists : isByHand ? keepingPlaces(lists, groups) : readingOrder(groups);
  if (!isOrdered) setLists(ordered);
  if (emptyAt !== null && emptyAt !== ordered.length) setEmptyAt(null);
  return {
    lists: ordered,
    isAdding: emptyAt === ordered.length && ordered.length > 0,
    setIsAdding: (isAdding) => setEmptyAt(isAdding ? ordered.length : null),
  };
}

/**
 * Returns the counts beside the options of one group: what each value would leave if the group held it too. An answer of a moment ago does as well, since what
 * changed meanwhile is this group, which its counts leave aside: then it is the one that is gone, or a new one, whose counts are those inside the filter.
 */
export function countsOfGroup(facet: FacetName, group: readonly string[], now: Groups, { overview, filters }: AnsweredCounts) {
  const answered: Groups = filters[facet];
  const known = placeOf(answered, group);
  const place = known >= 0 || group.length === 0 ? known : answered.findIndex((other) => placeOf(now, other) < 0);
  if (place < 0) return insideCounts(facet, overview);
  return overview.facets[facet].map(({ value, count, more }) => ({ value, count: place === 0 ? count : (more?.[place - 1] ?? 0) }));
}

function insideCounts(facet: FacetName, { counts }: AnsweredCounts['overview']): readonly FacetCount[] {
  return counts[facet];
}

/** Returns the values that a group need not offer, as every record left holds them: each is a group by itself elsewhere. */
export function takenElsewhere(groups: Groups, group: readonly string[]): readonly string[] {
  return loneValues(groups.filter((other) => other.join() !== group.join()));
}

/** Tells whether one more group can narrow what is left: whether another value stands in some of the records. */
export function canNarrow(facet: FacetName, groups: Groups, { overview }: AnsweredCounts): boolean {
  const chosen = new Set(groups.flat());
  return groups.length > 0 && insideCounts(facet, overview).some(({ value, count }) => count > 0 && !chosen.has(value));
}
