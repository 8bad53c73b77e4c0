import { queryOptions } from '@tanstack/react-query';
import { getJson } from '@/api/client';
import { overviewSchema } from '@/domain/apiAnswers';
import { serialiseFilters } from '@/domain/filterCodec';
import type { Filters } from '@/domain/filters';

/** Everything the overview draws under `filters`, in one answer. */
export function overviewQuery(filters: Filters) {
  const query = serialiseFilters(filters);
  return queryOptions({ queryKey: ['overview', query], queryFn: ({ signal }) => getJson(`/overview${query}`, overviewSchema, signal) });
}
