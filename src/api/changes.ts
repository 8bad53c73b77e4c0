import { queryOptions } from '@tanstack/react-query';
import { getJson } from '@/api/client';
import { changesAnswerSchema } from '@/domain/answers/changesAnswer';
import { serialiseFilters } from '@/domain/facets/filterCodec';
import type { Filters } from '@/domain/facets/filters';

/** What changed under `filters` after the release `since`, up to `until`. Fails with a 400 `ApiError` for an unknown release and when `since` is the newer one. */
export function changesQuery(filters: Filters, since: string, until: string) {
  const params = new URLSearchParams(serialiseFilters(filters));
  params.set('since', since);
  params.set('until', until);
  const path = `/changes?${params}`;
  return queryOptions({ queryKey: ['changes', path], queryFn: ({ signal }) => getJson(path, changesAnswerSchema, signal) });
}
