import { z } from 'zod';
import { filterParameters as filters } from '@/domain/address/parameterOrder';
import { apiListParameters, type apiParameters, type SharedParameter } from '@/domain/address/parameters';
import {
  activityDetailSchema,
  activityListSchema,
  agreementDetailSchema,
  agreementListSchema,
  initiativeDetailSchema,
  initiativeListSchema,
  metaSchema,
  overviewSchema,
  searchSchema,
} from '@/domain/answers/apiAnswers';
import type { Answered } from '@/domain/answers/canonicalQuery';
import { changesAnswerSchema } from '@/domain/answers/changesAnswer';
import {
  countryProfileSchema,
  organisationProfileSchema,
  pairProfileSchema,
  sourceListSchema,
  topicProfileSchema,
} from '@/domain/answers/profileAnswers';
import { rhythmSchema, timelineSchema } from '@/domain/answers/timelineAnswers';
import { idsOf } from '@/domain/vocabulary/vocabulary';

const listing = [...filters, ...idsOf(apiListParameters)];

/** A query parameter of the API; `text` is the `q` of the search, the others bear the name that they have in an address. */
export type ApiParameter = (typeof filters)[number] | SharedParameter | keyof typeof apiParameters | 'text';

/** What client, service and OpenAPI agree on about one address under `API_PATH`. All answer to GET. */
export interface Endpoint {
  /** `/pairs/{a}/{b}` */
  readonly path: `/${string}`;
  /** What is heeded beside `release`. */
  readonly parameters: readonly ApiParameter[];
  readonly schema: z.ZodObject;
  /** Names of the operation and of the schema in OpenAPI. Generated clients carry them, so they never change. */
  readonly operation: string;
  readonly schemaName: string;
  readonly summary: string;
}

/** Where the API lies below the folder of the site. */
export const API_PATH = '/api/v1';

/** Every answer tells which question it answers, so that it is never taken for the answer to another one; see `canonicalQuery`. */
const answered = { query: z.string() } satisfies Record<keyof Answered, z.ZodType>;

function endpoint<const Path extends `/${string}`, Shape extends z.ZodRawShape>(
  path: Path,
  operation: string,
  schemaName: string,
  schema: z.ZodObject<Shape>,
  summary: string,
  parameters: readonly ApiParameter[] = [],
) {
  return { path, operation, schemaName, schema: schema.extend(answered), summary, parameters };
}

/** Every endpoint. A kind of record has its own id for one record and its plural for the list. */
export const endpoints = {
  meta: endpoint('/meta', 'getMeta', 'Meta', metaSchema, 'What the dataset contains: releases, counts, span, vocabulary, coverage.'),
  overview: endpoint('/overview', 'getOverview', 'Overview', overviewSchema, 'Counts of the records that match the filters.', filters),
  timeline: endpoint('/timeline', 'getTimeline', 'Timeline', timelineSchema, 'Records in lanes over time.', [...filters, 'lane']),
  rhythm: endpoint('/rhythm', 'getRhythm', 'Rhythm', rhythmSchema, 'Contacts per country and quarter.', filters),
  activities: endpoint('/activities', 'listActivities', 'ActivityList', activityListSchema, 'Activities, sorted and in pages.', listing),
  activity: endpoint('/activities/{id}', 'getActivity', 'ActivityDetail', activityDetailSchema, 'An activity and what is related to it.'),
  agreements: endpoint('/agreements', 'listAgreements', 'AgreementList', agreementListSchema, 'Agreements, sorted and in pages.', listing),
  agreement: endpoint(
    '/agreements/{id}',
    'getAgreement',
    'AgreementDetail',
    agreementDetailSchema,
    'An agreement and what is related to it.',
  ),
  initiatives: endpoint(
    '/initiatives',
    'listInitiatives',
    'InitiativeList',
    initiativeListSchema,
    'Initiatives, sorted and in pages.',
    listing,
  ),
  initiative: endpoint(
    '/initiatives/{id}',
    'getInitiative',
    'InitiativeDetail',
    initiativeDetailSchema,
    'An initiative and what is related to it.',
  ),
  country: endpoint(
    '/countries/{code}',
    'getCountry',
    'CountryProfile',
    countryProfileSchema,
    'What a country takes part in, and with whom, among the records that match the filters.',
    filters,
  ),
  topic: endpoint('/topics/{id}', 'getTopic', 'TopicProfile', topicProfileSchema, 'What is done on a topic, and by whom.', filters),
  organisation: endpoint(
    '/organisations/{id}',
    'getOrganisation',
    'OrganisationProfile',
    organisationProfileSchema,
    'What an organisation takes part in.',
    [...filters, 'merged'],
  ),
  pair: endpoint(
    '/pairs/{a}/{b}',
    'getPair',
    'PairProfile',
    pairProfileSchema,
    'Records that match the filters and name both countries, whose codes go in alphabetical order.',
    filters,
  ),
  sources: endpoint(
    '/sources',
    'listSources',
    'SourceList',
    sourceListSchema,
    'The sources of the records that match the filters.',
    filters,
  ),
  search: endpoint('/search', 'search', 'Search', searchSchema, 'Records, countries, topics and organisations that a text may mean.', [
    'text',
  ]),
  changes: endpoint(
    '/changes',
    'getChanges',
    'Changes',
    changesAnswerSchema,
    'What changed between two releases among the records that match the filters.',
    [...filters, 'since', 'until'],
  ),
} satisfies Record<string, Endpoint>;

export type EndpointId = keyof typeof endpoints;

/** What an endpoint answers. */
export type AnswerOf<Id extends EndpointId> = z.infer<(typeof endpoints)[Id]['schema']>;

/** The names in a path pattern: `'a' | 'b'` of `/pairs/{a}/{b}`. */
export type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** What fills the path of each endpoint. */
export type PathValues = { readonly [Id in EndpointId]: Readonly<Record<NamesIn<(typeof endpoints)[Id]['path']>, string>> };

/** Returns the address below `API_PATH` that a pattern and its values make: `/pairs/MK/RS`. */
export function fillPath(path: string, values: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}
