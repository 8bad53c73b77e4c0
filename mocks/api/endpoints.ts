import type { AnswerOf } from '@/domain/answers/answerSchemas';
import { API_PATH, type Endpoint, type EndpointId, endpoints, type NamesIn } from '@/domain/answers/endpoints';
import { Q_LIMIT } from '@/domain/facets/singleFilters';
import { recordKinds } from '@/domain/records/kinds';
import { countryName, isCountryCode } from '@/domain/vocabulary/countries';
import { idsOf, isIdOf, type Kind, topics } from '@/domain/vocabulary/vocabulary';
import { shorten } from '@/domain/words/sentences';
import type { AtlasIndex } from '../engine/atlasIndex';
import { changesBetween } from '../engine/changesBetween';
import { detailOf } from '../engine/detail';
import { listRecords } from '../engine/list';
import { metaOf } from '../engine/meta';
import { lazily } from '../engine/missing';
import { organisationProfileOf } from '../engine/organisationProfile';
import { overviewOf } from '../engine/overview';
import { pairProfileOf } from '../engine/pairProfile';
import { pivotOf } from '../engine/pivot';
import { countryProfileOf, topicProfileOf } from '../engine/profiles';
import { type Archive, removalOf } from '../engine/releases';
import { restsOn } from '../engine/restsOn';
import { rhythmOf } from '../engine/rhythm';
import { sourcesOf } from '../engine/sources';
import { suggestPart } from '../engine/suggestPart';
import { timelineOf } from '../engine/timeline';
import {
  type AskedParameters,
  notFound,
  Refusal,
  readChangesQuery,
  readFilters,
  readFollowThroughQuery,
  readListQuery,
  readMerged,
  readPivotQuery,
  readTimelineQuery,
} from './queries';

/** What a question is answered from: all releases, and the one that the request names. */
export interface Source {
  readonly archive: Archive;
  readonly index: AtlasIndex;
}

/** A request that was led to its endpoint: what fills the path, the parameters, and the problems found in them. */
export interface Asked<Names extends string = never> extends AskedParameters {
  readonly values: Readonly<Record<Names, string>>;
}

/** An endpoint with what answers it. Both functions may throw a `Refusal`. */
export interface Served<Query = unknown> extends Endpoint {
  /** Adds what it cannot use to the problems; the request is then refused, whatever is returned. */
  read(source: Source, asked: Asked): Query;
  /** What is found; `Missing` is thrown where a file has to be fetched first, and the question asked again. The query that it answers is added to all of them alike. */
  answer(source: Source, query: Query): { readonly release: string };
}

function serve<Id extends EndpointId, Query>(
  id: Id,
  read: (source: Source, asked: Asked<NamesIn<(typeof endpoints)[Id]['path']>>) => Query,
  answer: (source: Source, query: Query) => Omit<AnswerOf<Id>, 'query'>,
) {
  return { ...endpoints[id], read, answer };
}

const filtersOf = ({ index }: Source, asked: Asked) => readFilters(index, asked);

/** One page of the records of a kind. Their shape is that of the dataset, which the types do not tell by kind; tests check every record by the schema. */
function list(kind: Kind) {
  return {
    read: ({ index }: Source, asked: Asked) => readListQuery(index, asked),
    answer: ({ index }: Source, query: ReturnType<typeof readListQuery>) => listRecords(index, kind, query),
  };
}

function record(kind: Kind) {
  return {
    read: (_: Source, { values }: Asked<'id'>) => values.id,
    answer: ({ index }: Source, id: string) => detailOf(index, kind, id) ?? noRecord(index, kind, id),
  };
}

function noRecord(index: AtlasIndex, kind: Kind, id: string): never {
  const { dataset } = index;
  const removal = removalOf({ releases: dataset.releases, changes: index.changes() }, kind, id);
  const why = removal
    ? `It was removed with release ${removal.release}: ${removal.reason} Earlier releases still have it.`
    : `The address may be mistyped, or cut off in the message it came in. Look for the ${kind} in the list of ${recordKinds[kind].plural}.`;
  return notFound('No such record', `There is no ${kind} '${id.slice(0, 120)}' in release ${dataset.release.id}. ${why}`);
}

/** Returns the code of a country that takes part in a record; refuses any other. */
function countryOf(index: AtlasIndex, code: string): string {
  const capitals = code.toUpperCase();
  const hint = isCountryCode(capitals)
    ? `Write it in capitals: ${capitals}.`
    : 'Write an ISO 3166-1 alpha-2 code, such as MK (XK for Kosovo).';
  if (!isCountryCode(code)) return notFound('No such country', `'${shorten(code)}' is not a country code. ${hint}`);
  if (index.columns.facets.country.codeOf.has(code)) return code;
  const detail = `${countryName(code)} (${code}) appears in no record of release ${index.dataset.release.id}. The list of countries names those that do.`;
  return notFound('No records of this country', detail);
}

function topicOf(id: string) {
  if (isIdOf(topics, id)) return id;
  return notFound('No such topic', `There is no topic '${shorten(id)}'. The topics are ${idsOf(topics).join(', ')}.`);
}

function noOrganisation({ dataset }: AtlasIndex, id: string): never {
  const detail = `There is no organisation '${shorten(id)}' in release ${dataset.release.id}. Look for its name in the search or in the list of organisations.`;
  return notFound('No such organisation', detail);
}

function pairOf(index: AtlasIndex, values: Readonly<Record<'a' | 'b', string>>) {
  const [a, b] = [countryOf(index, values.a), countryOf(index, values.b)];
  if (a < b) return { a, b };
  const isSame = a === b;
  throw new Refusal({
    title: isSame ? 'The same country twice' : 'Codes in the wrong order',
    status: 400,
    detail: isSame
      ? `A pair needs two different countries. For all records of ${countryName(a)} request ${API_PATH}/countries/${a}.`
      : `The codes of a pair go in alphabetical order. Request ${API_PATH}/pairs/${b}/${a}.`,
  });
}

/** The grammar and its words come with the first question: no other answer needs them. */
const questions = lazily('how questions are read', () => import('../engine/question/answerQuestion'));

/** Only its own page asks for it, so its code is not among what every page starts with. */
const followThrough = lazily('the code of follow-through', () => import('../engine/followThrough/followThrough'));

/** What answers each endpoint: the requests, the list in a 404 and the types of the answers follow this table. */
export const served = {
  meta: serve(
    'meta',
    () => null,
    ({ archive, index }) => metaOf(index, archive.newest),
  ),
  overview: serve('overview', filtersOf, ({ index }, filters) => overviewOf(index, filters)),
  timeline: serve(
    'timeline',
    ({ index }, asked) => readTimelineQuery(index, asked),
    ({ index }, query) => timelineOf(index, query),
  ),
  rhythm: serve('rhythm', filtersOf, ({ index }, filters) => rhythmOf(index, filters)),
  pivot: serve(
    'pivot',
    ({ index }, asked) => readPivotQuery(index, asked),
    ({ index }, { filters, spec }) => pivotOf(index, filters, spec),
  ),
  followThrough: serve(
    'followThrough',
    ({ index }, asked) => readFollowThroughQuery(index, asked),
    ({ index }, query) => followThrough().followThroughOf(index, query),
  ),
  activities: { ...endpoints.activities, ...list('activity') },
  activity: { ...endpoints.activity, ...record('activity') },
  agreements: { ...endpoints.agreements, ...list('agreement') },
  agreement: { ...endpoints.agreement, ...record('agreement') },
  initiatives: { ...endpoints.initiatives, ...list('initiative') },
  initiative: { ...endpoints.initiative, ...record('initiative') },
  country: serve(
    'country',
    ({ index }, asked) => ({ code: countryOf(index, asked.values.code), filters: readFilters(index, asked) }),
    ({ index }, { code, filters }) => countryProfileOf(index, code, filters),
  ),
  topic: serve(
    'topic',
    ({ index }, asked) => ({ id: topicOf(asked.values.id), filters: readFilters(index, asked) }),
    ({ index }, { id, filters }) => topicProfileOf(index, id, filters),
  ),
  organisation: serve(
    'organisation',
    ({ index }, asked) => ({ id: asked.values.id, isMerged: readMerged(asked), filters: readFilters(index, asked) }),
    ({ index }, { id, isMerged, filters }) => organisationProfileOf(index, id, isMerged, filters) ?? noOrganisation(index, id),
  ),
  pair: serve(
    'pair',
    ({ index }, asked) => ({ ...pairOf(index, asked.values), filters: readFilters(index, asked) }),
    ({ index }, { a, b, filters }) => pairProfileOf(index, a, b, filters),
  ),
  sources: serve('sources', filtersOf, ({ index }, filters) => sourcesOf(index, filters)),
  restsOn: serve('restsOn', filtersOf, ({ index }, filters) => restsOn(index, filters)),
  search: serve(
    'search',
    (_, { params }) => (params.get('q') ?? '').trim().slice(0, Q_LIMIT),
    ({ index }, q) => suggestPart().suggest(index, q),
  ),
  question: serve(
    'question',
    (_, { params }) => (params.get('q') ?? '').trim().slice(0, Q_LIMIT),
    ({ index }, q) => questions().answerQuestion(index, q),
  ),
  changes: serve(
    'changes',
    ({ archive, index }, asked) => readChangesQuery(archive, index, asked),
    (_, { since, until, filters }) => changesBetween(since, until, filters),
  ),
} satisfies Record<EndpointId, Served>;
