import { keepPreviousData, queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { ApiError } from '@/api/apiError';
import { getJson } from '@/api/client';
import type { ListQuery } from '@/domain/address/listQuery';
import { apiListParameters, pageParameters, serialiseAll } from '@/domain/address/parameters';
import type { Listed, RecordDetail, RecordList } from '@/domain/answers/apiAnswers';
import { type Answered, canonicalQuery } from '@/domain/answers/canonicalQuery';
import { type AnswerOf, type Endpoint, type EndpointId, endpoints, fillPath, type PathValues } from '@/domain/answers/endpoints';
import type { LaneVariable } from '@/domain/answers/timelineAnswers';
import { filterQuery } from '@/domain/facets/filterCodec';
import type { Filters } from '@/domain/facets/filters';
import { recordKinds } from '@/domain/records/kinds';
import type { Kind } from '@/domain/vocabulary/vocabulary';

/** The endpoints of the profiles. */
export type ProfileId = 'country' | 'topic' | 'organisation' | 'pair';

interface Asked<Answer> extends Pick<Endpoint, 'path' | 'parameters'> {
  readonly schema: z.ZodType<Answer>;
}

/** The endpoints by a type that keeps the answer of an id that is not known yet. */
const checked: { readonly [Id in EndpointId]: Asked<AnswerOf<Id>> } = endpoints;

/** The same of the kinds of record. */
const records: { readonly [K in Kind]: Asked<RecordDetail<K> & Answered> } = endpoints;
const lists: { readonly [K in Kind]: Asked<RecordList<Listed[K]> & Answered> } = {
  activity: endpoints.activities,
  agreement: endpoints.agreements,
  initiative: endpoints.initiatives,
};

/** Throws an `ApiError` (502) where the data service answers another question than it was asked: its numbers would stand under the wrong words. */
function answerTo<Answer extends Answered>(asked: string, answer: Answer): Answer {
  if (answer.query === asked) return answer;
  throw new ApiError({
    type: 'about:blank',
    title: 'The data service answered another question',
    status: 502,
    detail: `It was asked for “${asked || 'everything'}” but answered “${answer.query || 'everything'}”, so nothing is shown. Reload the page; if it happens again, report this address.`,
  });
}

function question<Answer extends Answered>(
  id: EndpointId,
  { path, parameters, schema }: Asked<Answer>,
  values: Readonly<Record<string, string>>,
  query = '',
) {
  const asked = canonicalQuery(parameters, new URLSearchParams(query));
  const address = fillPath(path, values) + (asked && `?${asked}`);
  const options = queryOptions({
    queryKey: [id, address],
    queryFn: async ({ signal, meta }) => answerTo(asked, await getJson(address, schema, { signal, ...meta })),
  });
  return { ...options, asked };
}

/** Tells whether an answer is the one to this question. Until it is there, the answer before may stand in its place. */
export function isAnswerTo({ asked }: { readonly asked: string }, answer: Answered | undefined): boolean {
  return answer?.query === asked;
}

/** The question to an endpoint, with what fills its path and a query string with its question mark. Fails with an `ApiError`, for an unknown name with a 404 one. */
export function endpointQuery<Id extends EndpointId>(id: Id, values: PathValues[Id], query = '') {
  return question<AnswerOf<Id>>(id, checked[id], values, query);
}

/** Tells whether a key is that of a question to an endpoint, which `questionOf` can ask again. */
function isQuestion(key: readonly unknown[]): key is readonly [EndpointId, string] {
  const [id, address] = key;
  return typeof id === 'string' && id in checked && typeof address === 'string';
}

/** Returns the question that has this key; null for the key of something else, such as a file. */
export function questionOf(key: readonly unknown[]) {
  if (!isQuestion(key)) return null;
  const [id, address] = key;
  const [path = '', query = ''] = address.split('?');
  return question<AnswerOf<EndpointId>>(id, { ...checked[id], path: `/${path.slice(1)}` }, {}, query);
}

/** What the dataset holds. The layout's loader fetches it before any page is drawn. */
export const metaQuery = endpointQuery('meta', {});

/** Returns the dataset's description; present on every page, since the layout waits for it. */
export function useMeta() {
  return useSuspenseQuery(metaQuery).data;
}

/** Everything the overview draws under `filters`, in one answer. */
export function overviewQuery(filters: Filters) {
  return endpointQuery('overview', {}, filterQuery(filters));
}

/** The records under `filters` in lanes: as marks, or as counts when there are more than can be drawn. `from` and `to` are the window. */
export function timelineQuery(filters: Filters, lane: LaneVariable) {
  return endpointQuery('timeline', {}, queryOf(filters, serialiseAll({ lane: pageParameters.lane }, { lane })));
}

/** Contacts per country and quarter under `filters`; `kind` is ignored, since only activities are contacts. */
export function rhythmQuery(filters: Filters) {
  return endpointQuery('rhythm', {}, filterQuery({ ...filters, kind: [] }));
}

/** One page of the records of a kind. */
export function listQuery<K extends Kind>(kind: K, { filters, ...asked }: ListQuery) {
  return question<RecordList<Listed[K]> & Answered>(
    recordKinds[kind].plural,
    lists[kind],
    {},
    queryOf(filters, serialiseAll(apiListParameters, asked)),
  );
}

/** One record with its related records. */
export function recordQuery<K extends Kind>(kind: K, id: string) {
  return question<RecordDetail<K> & Answered>(kind, records[kind], { id });
}

/** Grouped suggestions for `q`; while they are on their way the ones before stay. Nothing is asked for an empty text. */
export function searchQuery(q: string) {
  const text = q.trim();
  return {
    ...endpointQuery('search', {}, `?${new URLSearchParams({ q: text })}`),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  };
}

/** What the filters leave of a subject that has a page of its own; `others` are further parameters. */
export function profileQuery<Id extends ProfileId>(
  id: Id,
  values: PathValues[Id],
  filters: Filters,
  others: Readonly<Record<string, string | null>> = {},
) {
  return endpointQuery(id, values, queryOf(filters, others));
}

/** The sources of the records under `filters`. */
export function sourcesQuery(filters: Filters) {
  return endpointQuery('sources', {}, filterQuery(filters));
}

/** What changed under `filters` after the release `since`, up to `until`. Fails with a 400 `ApiError` for an unknown release and when `since` is the newer one. */
export function changesQuery(filters: Filters, since: string, until: string) {
  return endpointQuery('changes', {}, queryOf(filters, { since, until }));
}

/** Returns the query string of filters and of what else is asked. */
function queryOf(filters: Filters, others: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(others).filter((entry): entry is [string, string] => entry[1] !== null);
  return [filterQuery(filters), new URLSearchParams(given).toString()].filter(Boolean).join('&');
}
