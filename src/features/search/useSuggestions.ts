import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { searchQuery } from '@/api/queries';
import { searchStatus, suggestionGroups } from '@/features/search/suggestions';

/** Returns what is listed for `q`, what is said about it, whether it still answers an earlier text, and a retry after a failure. */
export function useSuggestions(q: string) {
  const asked = useDeferredValue(q);
  const { data, error, isPlaceholderData, isFetching, refetch } = useQuery(searchQuery(asked));
  const isEmpty = q.trim() === '';
  // While the answer is on its way the last one stays, so its own text is what is marked in it.
  const groups = useMemo(() => suggestionGroups(isEmpty ? undefined : data, isEmpty ? '' : asked), [isEmpty, data, asked]);
  const isStale = !isEmpty && (asked !== q || isPlaceholderData || isFetching);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const failure = isEmpty || isFetching ? null : error;
  return {
    groups,
    typed: isEmpty ? '' : (data?.q ?? asked),
    isStale,
    status: searchStatus({ q, count, isSearching: isStale, error: failure }),
    retry: failure ? () => void refetch() : null,
  };
}
