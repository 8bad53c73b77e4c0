import { queryOptions } from '@tanstack/react-query';
import { getJson } from '@/api/client';
import { type ListQuery, PAGE_SIZE, serialiseSort } from '@/domain/address/listQuery';
import { activityListSchema, agreementListSchema, initiativeListSchema } from '@/domain/answers/apiAnswers';
import { serialiseFilters } from '@/domain/facets/filterCodec';

function listParameters({ filters, sort, page, pageSize }: ListQuery): string {
  const params = new URLSearchParams(serialiseFilters(filters));
  const order = serialiseSort(sort);
  if (order) params.set('sort', order);
  if (page > 1) params.set('page', String(page));
  if (pageSize !== PAGE_SIZE) params.set('pageSize', String(pageSize));
  return params.size > 0 ? `?${params}` : '';
}

/** One page of the activities. */
export function activitiesQuery(query: ListQuery) {
  const path = `/activities${listParameters(query)}`;
  return queryOptions({ queryKey: ['list', path], queryFn: ({ signal }) => getJson(path, activityListSchema, signal) });
}

/** One page of the agreements. */
export function agreementsQuery(query: ListQuery) {
  const path = `/agreements${listParameters(query)}`;
  return queryOptions({ queryKey: ['list', path], queryFn: ({ signal }) => getJson(path, agreementListSchema, signal) });
}

/** One page of the initiatives. */
export function initiativesQuery(query: ListQuery) {
  const path = `/initiatives${listParameters(query)}`;
  return queryOptions({ queryKey: ['list', path], queryFn: ({ signal }) => getJson(path, initiativeListSchema, signal) });
}
