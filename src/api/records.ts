import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { getJson } from '@/api/client';
import { type ListQuery, PAGE_SIZE, serialiseSort } from '@/domain/address/listQuery';
import { detailSchemas, type Listed, listSchemas, type RecordDetail, type RecordList } from '@/domain/answers/apiAnswers';
import { serialiseFilters } from '@/domain/facets/filterCodec';
import { type Kind, kindPlurals } from '@/domain/vocabulary/vocabulary';

/** One page of the records of a kind. */
export function listQuery<K extends Kind>(kind: K, { filters, sort, page, pageSize }: ListQuery) {
  const params = new URLSearchParams(serialiseFilters(filters));
  const order = serialiseSort(sort);
  if (order) params.set('sort', order);
  if (page > 1) params.set('page', String(page));
  if (pageSize !== PAGE_SIZE) params.set('pageSize', String(pageSize));
  const path = `/${kindPlurals[kind]}${params.size > 0 ? `?${params}` : ''}`;
  const schema: z.ZodType<RecordList<Listed[K]>> = listSchemas[kind];
  return queryOptions({ queryKey: ['list', path], queryFn: ({ signal }) => getJson(path, schema, signal) });
}

/** One record with its related records; fails with a 404 `ApiError` for an unknown id. */
export function recordQuery<K extends Kind>(kind: K, id: string) {
  const path = `/${kindPlurals[kind]}/${encodeURIComponent(id)}`;
  const schema: z.ZodType<RecordDetail<K>> = detailSchemas[kind];
  return queryOptions({ queryKey: ['detail', path], queryFn: ({ signal }) => getJson(path, schema, signal) });
}
