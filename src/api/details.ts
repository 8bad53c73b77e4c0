import { queryOptions } from '@tanstack/react-query';
import { getJson } from '@/api/client';
import { activityDetailSchema, agreementDetailSchema, initiativeDetailSchema } from '@/domain/answers/apiAnswers';

/** One activity with its related records; fails with a 404 `ApiError` for an unknown id. */
export function activityQuery(id: string) {
  const path = `/activities/${encodeURIComponent(id)}`;
  return queryOptions({ queryKey: ['detail', path], queryFn: ({ signal }) => getJson(path, activityDetailSchema, signal) });
}

/** One agreement with its related records; fails with a 404 `ApiError` for an unknown id. */
export function agreementQuery(id: string) {
  const path = `/agreements/${encodeURIComponent(id)}`;
  return queryOptions({ queryKey: ['detail', path], queryFn: ({ signal }) => getJson(path, agreementDetailSchema, signal) });
}

/** One initiative with its related records; fails with a 404 `ApiError` for an unknown id. */
export function initiativeQuery(id: string) {
  const path = `/initiatives/${encodeURIComponent(id)}`;
  return queryOptions({ queryKey: ['detail', path], queryFn: ({ signal }) => getJson(path, initiativeDetailSchema, signal) });
}
