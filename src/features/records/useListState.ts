import { parseAsString, useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import type { LinkProblem } from '@/domain/address/linkProblem';
import { type ListQuery, PAGE_SIZE, type Sort, serialiseSort } from '@/domain/address/listQuery';
import { useFilters } from '@/features/filters/useFilters';
import { readListAddress } from '@/features/records/listAddress';

/** What a list page is asked for, and the ways to change it. */
export interface ListState {
  readonly query: ListQuery;
  /** What of `sort` and `page` could not be used. */
  readonly problems: readonly LinkProblem[];
  /** Sorts in another way, from the first page on; a step that Back undoes. */
  readonly sortBy: (sort: Sort) => void;
  /** Takes an unusable `sort` and `page` out of the address. */
  readonly forgetProblems: () => void;
}

const parsers = { sort: parseAsString, page: parseAsString };

/** Returns filters, sort order and page of the address, the only place where they are kept. */
export function useListState(): ListState {
  const { filters } = useFilters();
  const [raw, setRaw] = useQueryStates(parsers, { history: 'push' });
  const { sort, page, problems } = useMemo(() => readListAddress(raw.sort, raw.page), [raw]);
  const sortBy = useCallback((next: Sort) => void setRaw({ sort: serialiseSort(next) || null, page: null }), [setRaw]);
  const forgetProblems = useCallback(() => {
    const unusable = Object.fromEntries(problems.map(({ parameter }) => [parameter, null]));
    void setRaw(unusable, { history: 'replace' });
  }, [problems, setRaw]);
  const query = useMemo(() => ({ filters, sort, page, pageSize: PAGE_SIZE }), [filters, sort, page]);
  return { query, problems, sortBy, forgetProblems };
}
