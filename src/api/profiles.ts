import { queryOptions } from '@tanstack/react-query';
import { getJson } from '@/api/client';
import { countryProfileSchema, organisationProfileSchema, pairProfileSchema, topicProfileSchema } from '@/domain/answers/profileAnswers';

/** Everything on one country; fails with a 404 `ApiError` for an unknown code and for a country without records. */
export function countryProfileQuery(code: string) {
  const path = `/countries/${encodeURIComponent(code)}`;
  return queryOptions({ queryKey: ['profile', path], queryFn: ({ signal }) => getJson(path, countryProfileSchema, signal) });
}

/** Everything on one topic; fails with a 404 `ApiError` for an unknown id. */
export function topicProfileQuery(id: string) {
  const path = `/topics/${encodeURIComponent(id)}`;
  return queryOptions({ queryKey: ['profile', path], queryFn: ({ signal }) => getJson(path, topicProfileSchema, signal) });
}

/** Everything on one organisation, with its predecessors and successors when `merged`; fails with a 404 `ApiError` for an unknown id. */
export function organisationProfileQuery(id: string, merged: boolean) {
  const path = `/organisations/${encodeURIComponent(id)}${merged ? '?merged=true' : ''}`;
  return queryOptions({ queryKey: ['profile', path], queryFn: ({ signal }) => getJson(path, organisationProfileSchema, signal) });
}

/**
 * Everything between two countries. Fails with a 400 `ApiError` for one country twice or for codes that are not in alphabetical order, with
 * a 404 one for an unknown code or a country without records.
 */
export function pairProfileQuery(a: string, b: string) {
  const path = `/pairs/${encodeURIComponent(a)}/${encodeURIComponent(b)}`;
  return queryOptions({ queryKey: ['profile', path], queryFn: ({ signal }) => getJson(path, pairProfileSchema, signal) });
}
