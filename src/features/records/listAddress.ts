import { useCallback, useMemo } from 'react';
import { PAGE_SIZE, type Sort } from '@/domain/address/listQuery';
import { pageParameters, serialiseAll } from '@/domain/address/parameters';
import type { Filters } from '@/domain/facets/filters';
import { chosenValues } from '@/domain/facets/groups';
import { listPath } from '@/domain/records/atlasRecord';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { hrefWith } from '@/features/filters/filterHref';
import { useFilters } from '@/features/filters/useFilters';
import { usePageState } from '@/features/filters/usePageState';

export const listParameters = { sort: pageParameters.sort, page: pageParameters.page };

/** Returns the address of one page of a sorted list under filters; defaults are not written. */
export function listHref(kind: Kind, filters: Filters, sort: Sort, page: number): string {
  return hrefWith(listPath(kind), filters, serialiseAll(listParameters, { sort, page }));
}

/**
 * Returns the page numbers to offer: first, last, and the present one with its neighbours; null stands for pages left out. A gap of a single page is
 * filled, because a number takes no more room than an ellipsis.
 */
export function offeredPages(page: number, last: number): readonly (number | null)[] {
  const wanted = new Set([1, last, page - 1, page, page + 1].filter((number) => number >= 1 && number <= last));
  const numbers = [...wanted].sort((a, b) => a - b);
  return numbers.flatMap((number, position) => {
    const before = numbers[position - 1] ?? number - 1;
    if (number - before === 2) return [number - 1, number];
    return number - before > 2 ? [null, number] : [number];
  });
}

/** Returns the kinds that the link asks for and the list does not show. */
export function otherKinds(filters: Filters, kind: Kind): readonly Kind[] {
  return chosenValues(filters.kind).filter((asked) => asked !== kind);
}

/** Returns what a list page is asked for, filters, sort order and page of the address, and the ways to change it. */
export function useListState() {
  const { filters } = useFilters();
  const { values, problems, set, dropUnknown } = usePageState(listParameters);
  const query = useMemo(() => ({ filters, ...values, pageSize: PAGE_SIZE }), [filters, values]);
  /** Sorts in another way, from the first page on. */
  const sortBy = useCallback((sort: Sort) => set({ sort, page: 1 }), [set]);
  return { query, problems, sortBy, dropUnknown };
}

export type ListState = ReturnType<typeof useListState>;
