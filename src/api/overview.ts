import { queryOptions } from '@tanstack/react-query';
import { getJson } from '@/api/client';
import { overviewSchema } from '@/domain/answers/apiAnswers';
import { serialiseFilters } from '@/domain/facets/filterCodec';
import type { Filters } from '@/domain/facets/filters';

/** Everything the overview draws under `filters`, in one answer. */
export function overviewQuery(filters: Filters) {
  const query = serialiseFilters(filters);
  return queryOptions({ queryKey: ['overview', query], queryFn: ({ signal }) => getJson(`/overview${query}`, overviewSchema, signal) });
}
