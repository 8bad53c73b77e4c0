import { keepPreviousData, queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { ApiError } from '@/api/apiError';
import { getJson } from '@/api/client';
import { answerIn, askLocally } from '@/api/localTransport';
import type { ListQuery } from '@/domain/address/listQuery';
import { apiListParameters, pageParameters, serialiseAll, type ValuesOf } from '@/domain/address/parameters';
import type { AnswerOf } from '@/domain/answers/answerSchemas';
import type { Listed, RecordDetail, RecordList } from '@/domain/answers/apiAnswers';
import { type Answered, canonicalQuery } from '@/domain/answers/canonicalQuery';
import { API_PATH, type EndpointId, endpoints, fillPath, type PathValues, readPath } from '@/domain/answers/endpoints';
import type { LaneVariable } from '@/domain/answers/laneVariables';
import type { Question, Reply, SoonerOrLater } from '@/domain/answers/reply';
import { filterQuery } from '@/domain/facets/filterCodec';
import type { Filters } from '@/domain/facets/filters';
import { type PivotSpec, pivotParameters } from '@/domain/pivot/pivotSpec';
import { isIdOf, type Kind } from '@/domain/vocabulary/vocabulary';

/** The endpoints of the profiles. */
export type ProfileId = 'country' | 'topic' | 'organisation' | 'pair';

/** An endpoint by what it answers. */
interface Asked<Answer> {
  readonly id: EndpointId;
  /** Asks the data service in this page; null where questions go to the API. */
  readonly locally: (question: Question, release: string | null) => SoonerOrLater<Reply<Answer>> | null;
  /** Fetches what an answer of the API is checked with. */
  readonly schema: () => Promise<z.ZodType<Answer>>;
}

function asked<Id extends EndpointId>(id: Id): Asked<AnswerOf<Id>> {
  return {
    id,
    locally: (question, release) => askLocally(id, question, release),
    schema: async () => {
      const { answerSchemas } = await import('@/domain/answers/answerSchemas');
      const schemas: { readonly [Each in EndpointId]: z.ZodType<AnswerOf<Each>> } = answerSchemas;
      return schemas[id];
    },
  };
}

/** One record and a list of each kind, by types that keep the kind. */
const records: { readonly [K in Kind]: Asked<RecordDetail<K> & Answered> } = {
  activity: asked('activity'),
  agreement: asked('agreement'),
  initiative: asked('initiative'),
};
const lists: { readonly [K in Kind]: Asked<RecordList<Listed[K]> & Answered> } = {
  activity: asked('activities'),
  agreement: asked('agreements'),
  initiative: asked('initiatives'),
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

function question<Answer extends Answered>({ id, locally, schema }: Asked<Answer>, values: Readonly<Record<string, string>>, query = '') {
  const { path, parameters } = endpoints[id];
  const asked = canonicalQuery(parameters, new URLSearchParams(query));
  const address = fillPath(path, values) + (asked && `?${asked}`);
  const options = queryOptions({
    queryKey: [id, address],
    queryFn: async ({ signal, meta }) => {
      const reply = locally({ values, params: new URLSearchParams(asked) }, meta?.release ?? null);
      return answerTo(asked, reply === null ? await getJson(address, await schema(), { signal, ...meta }) : answerIn(await reply));
    },
  });
  return { ...options, asked };
}

/** Tells whether an answer is the one to this question. Until it is there, the answer before may stand in its place. */
export function isAnswerTo({ asked }: { readonly asked: string }, answer: Answered | undefined): boolean {
  return answer?.query === asked;
}

/** The question to an endpoint, with what fills its path and a query string with its question mark. Fails with an `ApiError`, for an unknown name with a 404 one. */
export function endpointQuery<Id extends EndpointId>(id: Id, values: PathValues[Id], query = '') {
  return question(asked(id), values, query);
}

/** Returns what the key of a question to an endpoint asks; null for the key of something else, such as a file. */
function readKey([id, address]: readonly unknown[]) {
  if (typeof id !== 'string' || !isIdOf(endpoints, id) || typeof address !== 'string') return null;
  const [path = '', query = ''] = address.split('?');
  const values = readPath(endpoints[id].path, API_PATH + path);
  return values && { id, values, query };
}

/** Returns the question that has this key; null for the key of something else, such as a file. */
export function questionOf(key: readonly unknown[]) {
  const read = readKey(key);
  return read && question(asked(read.id), read.values, read.query);
}

/** Returns the answer to the question that has this key, if the data service in this page has it in memory; else undefined. */
export function answerAtOnce(key: readonly unknown[], release: string | null): AnswerOf<EndpointId> | undefined {
  const read = readKey(key);
  const reply = read && askLocally(read.id, { values: read.values, params: new URLSearchParams(read.query) }, release);
  return reply === null || reply instanceof Promise || reply.problem ? undefined : reply.answer;
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

/** What the number of records that the filters leave rests on. */
export function restsOnQuery(filters: Filters) {
  return endpointQuery('restsOn', {}, filterQuery(filters));
}

/** The records under `filters` by two dimensions. */
export function pivotQuery(filters: Filters, spec: PivotSpec) {
  return endpointQuery('pivot', {}, queryOf(filters, serialiseAll(pivotParameters, spec)));
}

/** What is followed through, and by what it is split. */
export const followModes = { follow: pageParameters.follow, split: pageParameters.split };

/** Contacts per country and quarter under `filters`; `kind` is ignored, since only activities are contacts. */
export function rhythmQuery(filters: Filters) {
  return endpointQuery('rhythm', {}, filterQuery({ ...filters, kind: [] }));
}

/** What became of the agreements under `filters`; `kind` is ignored, since only agreements are followed. */
export function followThroughQuery(filters: Filters, asked: Partial<ValuesOf<typeof followModes>> = {}) {
  return endpointQuery('followThrough', {}, queryOf({ ...filters, kind: [] }, serialiseAll(followModes, asked)));
}

/** One page of the records of a kind. */
export function listQuery<K extends Kind>(kind: K, { filters, ...asked }: ListQuery) {
  return question<RecordList<Listed[K]> & Answered>(lists[kind], {}, queryOf(filters, serialiseAll(apiListParameters, asked)));
}

/** One record with its related records. */
export function recordQuery<K extends Kind>(kind: K, id: string) {
  return question<RecordDetail<K> & Answered>(records[kind], { id });
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

/** How a question in words is read; while the answer is on its way the one before stays. Nothing is asked for an empty one. */
export function questionQuery(q: string) {
  const text = q.trim();
  return {
    ...endpointQuery('question', {}, `?${new URLSearchParams({ q: text })}`),
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
