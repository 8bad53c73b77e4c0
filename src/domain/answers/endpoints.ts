import type { z } from 'zod';
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
import { changesAnswerSchema } from '@/domain/answers/changesAnswer';
import { countryProfileSchema, organisationProfileSchema, pairProfileSchema, topicProfileSchema } from '@/domain/answers/profileAnswers';
import { rhythmSchema, timelineSchema } from '@/domain/answers/timelineAnswers';
import type { FacetName } from '@/domain/facets/facets';
import { facetNames } from '@/domain/facets/filters';

/** A query parameter of the API; `text` is the `q` of the search, the others bear the name that they have in an address. */
export type ApiParameter =
  | FacetName
  | 'countryMatch'
  | 'from'
  | 'to'
  | 'q'
  | 'sort'
  | 'page'
  | 'pageSize'
  | 'lane'
  | 'merged'
  | 'text'
  | 'since'
  | 'until'
  | 'release';

/** What client, service and OpenAPI agree on about one address under `API_PATH`. All answer to GET. */
export interface Endpoint {
  /** `/pairs/{a}/{b}` */
  readonly path: `/${string}`;
  /** What is heeded beside `release`. */
  readonly parameters: readonly ApiParameter[];
  readonly schema: z.ZodType;
  /** Names of the operation and of the schema in OpenAPI. Generated clients carry them, so they never change. */
  readonly operation: string;
  readonly schemaName: string;
  readonly summary: string;
}

/** Where the API lies below the folder of the site. */
export const API_PATH = '/api/v1';

const filters = [...facetNames, 'countryMatch', 'from', 'to', 'q'] as const;
const listing = [...filters, 'sort', 'page', 'pageSize'] as const;

/** Every endpoint. A kind of record has its own id for one record and its plural for the list. */
export const endpoints = {
  meta: {
    path: '/meta',
    parameters: [],
    schema: metaSchema,
    operation: 'getMeta',
    schemaName: 'Meta',
    summary: 'What the dataset holds: releases, counts, span, vocabulary, coverage.',
  },
  overview: {
    path: '/overview',
    parameters: filters,
    schema: overviewSchema,
    operation: 'getOverview',
    schemaName: 'Overview',
    summary: 'Counts of the records that the filters leave.',
  },
  timeline: {
    path: '/timeline',
    parameters: [...filters, 'lane'],
    schema: timelineSchema,
    operation: 'getTimeline',
    schemaName: 'Timeline',
    summary: 'Records in lanes over time.',
  },
  rhythm: {
    path: '/rhythm',
    parameters: filters,
    schema: rhythmSchema,
    operation: 'getRhythm',
    schemaName: 'Rhythm',
    summary: 'Contacts per country and quarter.',
  },
  activities: {
    path: '/activities',
    parameters: listing,
    schema: activityListSchema,
    operation: 'listActivities',
    schemaName: 'ActivityList',
    summary: 'Activities, sorted, by pages.',
  },
  activity: {
    path: '/activities/{id}',
    parameters: [],
    schema: activityDetailSchema,
    operation: 'getActivity',
    schemaName: 'ActivityDetail',
    summary: 'An activity with what is related to it.',
  },
  agreements: {
    path: '/agreements',
    parameters: listing,
    schema: agreementListSchema,
    operation: 'listAgreements',
    schemaName: 'AgreementList',
    summary: 'Agreements, sorted, by pages.',
  },
  agreement: {
    path: '/agreements/{id}',
    parameters: [],
    schema: agreementDetailSchema,
    operation: 'getAgreement',
    schemaName: 'AgreementDetail',
    summary: 'An agreement with what is related to it.',
  },
  initiatives: {
    path: '/initiatives',
    parameters: listing,
    schema: initiativeListSchema,
    operation: 'listInitiatives',
    schemaName: 'InitiativeList',
    summary: 'Initiatives, sorted, by pages.',
  },
  initiative: {
    path: '/initiatives/{id}',
    parameters: [],
    schema: initiativeDetailSchema,
    operation: 'getInitiative',
    schemaName: 'InitiativeDetail',
    summary: 'An initiative with what is related to it.',
  },
  country: {
    path: '/countries/{code}',
    parameters: [],
    schema: countryProfileSchema,
    operation: 'getCountry',
    schemaName: 'CountryProfile',
    summary: 'What a country takes part in, and with whom.',
  },
  topic: {
    path: '/topics/{id}',
    parameters: [],
    schema: topicProfileSchema,
    operation: 'getTopic',
    schemaName: 'TopicProfile',
    summary: 'What is done on a topic, and by whom.',
  },
  organisation: {
    path: '/organisations/{id}',
    parameters: ['merged'],
    schema: organisationProfileSchema,
    operation: 'getOrganisation',
    schemaName: 'OrganisationProfile',
    summary: 'What an organisation takes part in.',
  },
  pair: {
    path: '/pairs/{a}/{b}',
    parameters: [],
    schema: pairProfileSchema,
    operation: 'getPair',
    schemaName: 'PairProfile',
    summary: 'Everything between two countries, their codes in alphabetical order.',
  },
  search: {
    path: '/search',
    parameters: ['text'],
    schema: searchSchema,
    operation: 'search',
    schemaName: 'Search',
    summary: 'Records, countries, topics and organisations that a text may mean.',
  },
  changes: {
    path: '/changes',
    parameters: [...filters, 'since', 'until'],
    schema: changesAnswerSchema,
    operation: 'getChanges',
    schemaName: 'Changes',
    summary: 'What changed between two releases among the records that the filters leave.',
  },
} as const satisfies Record<string, Endpoint>;

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
