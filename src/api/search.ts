import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { getJson } from '@/api/client';
import { searchSchema } from '@/domain/answers/apiAnswers';

/** Grouped suggestions for `q`; while they are on their way the ones before stay. Nothing is asked for an empty text. */
export function searchQuery(q: string) {
  const text = q.trim();
  return queryOptions({
    queryKey: ['search', text],
    queryFn: ({ signal }) => getJson(`/search?${new URLSearchParams({ q: text })}`, searchSchema, signal),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
}
