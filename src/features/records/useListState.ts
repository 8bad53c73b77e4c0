import { useCallback, useMemo } from 'react';
import { PAGE_SIZE, type Sort } from '@/domain/address/listQuery';
import { useFilters } from '@/features/filters/useFilters';
import { usePageState } from '@/features/filters/usePageState';
import { listParameters } from '@/features/records/listAddress';

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
