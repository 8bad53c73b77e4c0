import { kindPlurals } from '@/domain/vocabulary/vocabulary';
import type { Dataset } from '../engine/dataset';
import {
  filterParameters,
  laneParameter,
  listParameters,
  mergedParameter,
  type Parameter,
  pathParameter,
  releaseParameter,
  searchTextParameter,
  sinceParameter,
  untilParameter,
} from './openApiParameters';
import { openApiSchemas, type SchemaName, schemaRef } from './openApiSchemas';
import { jsonFile, type PublishedFile } from './publishedFile';
import type { Site } from './site';

/** One endpoint of the API: its path under `/api/v1`, what it answers, and the parameters that it heeds beside `release`. */
export interface Endpoint {
  readonly path: string;
  /** Unique; clients' generated code carries it. */
  readonly operation: string;
  readonly summary: string;
  readonly answer: SchemaName;
  readonly parameters: readonly Parameter[];
}

function endpoint(path: string, operation: string, answer: SchemaName, summary: string, parameters: readonly Parameter[] = []): Endpoint {
  return { path, operation, summary, answer, parameters };
}

const listed = [...filterParameters, ...listParameters];
const { activity, agreement, initiative } = kindPlurals;

/** Every endpoint that the data service answers. */
export const endpoints: readonly Endpoint[] = [
  endpoint('/meta', 'getMeta', 'Meta', 'What the dataset holds: releases, counts, span, vocabulary, coverage.'),
  endpoint('/overview', 'getOverview', 'Overview', 'Counts of the records that the filters leave.', filterParameters),
  endpoint('/timeline', 'getTimeline', 'Timeline', 'Records in lanes over time.', [...filterParameters, laneParameter]),
  endpoint('/rhythm', 'getRhythm', 'Rhythm', 'Contacts per country and quarter.', filterParameters),
  endpoint(`/${activity}`, 'listActivities', 'ActivityList', 'Activities, sorted, by pages.', listed),
  endpoint(`/${activity}/{id}`, 'getActivity', 'ActivityDetail', 'An activity with what is related to it.'),
  endpoint(`/${agreement}`, 'listAgreements', 'AgreementList', 'Agreements, sorted, by pages.', listed),
  endpoint(`/${agreement}/{id}`, 'getAgreement', 'AgreementDetail', 'An agreement with what is related to it.'),
  endpoint(`/${initiative}`, 'listInitiatives', 'InitiativeList', 'Initiatives, sorted, by pages.', listed),
  endpoint(`/${initiative}/{id}`, 'getInitiative', 'InitiativeDetail', 'An initiative with what is related to it.'),
  endpoint('/countries/{code}', 'getCountry', 'CountryProfile', 'What a country takes part in, and with whom.'),
  endpoint('/topics/{id}', 'getTopic', 'TopicProfile', 'What is done on a topic, and by whom.'),
  endpoint('/organisations/{id}', 'getOrganisation', 'OrganisationProfile', 'What an organisation takes part in.', [mergedParameter]),
  endpoint('/pairs/{a}/{b}', 'getPair', 'PairProfile', 'Everything between two countries, their codes in alphabetical order.'),
  endpoint('/search', 'search', 'Search', 'Records, countries, topics and organisations that a text may mean.', [searchTextParameter]),
  endpoint('/changes', 'getChanges', 'Changes', 'What changed between two releases among the records that the filters leave.', [
    ...filterParameters,
    sinceParameter,
    untilParameter,
  ]),
];

const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: schemaRef('Problem') } } });

function operationOf({ path, operation, summary, answer, parameters }: Endpoint) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => pathParameter(name));
  return {
    get: {
      operationId: operation,
      summary,
      parameters: [...inPath, ...parameters, releaseParameter],
      responses: {
        200: {
          description: summary,
          headers: { 'X-Dataset-Release': { description: 'The release answered from.', schema: { type: 'string' } } },
          content: { 'application/json': { schema: schemaRef(answer) } },
        },
        400: problem('A parameter that cannot be used; each is named with what was expected.'),
        404: problem('Nothing of that name.'),
      },
    },
  };
}

/** Returns the OpenAPI 3.1 description of the API, made from the schemas by which the page checks its answers. */
export function openApi({ about, release }: Dataset, site: Site): PublishedFile {
  const description = `${about.description} Nothing needs an account. The published site answers these requests inside the page; where the API runs on a server, its address takes the place of the one given here.`;
  return jsonFile('data/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: `${about.title} API`,
      version: release.id,
      summary: 'Read access to the records, their counts and their releases.',
      description,
      license: { name: about.licence.title, identifier: about.licence.id },
    },
    servers: [{ url: site.address('/api/v1') }],
    security: [],
    paths: Object.fromEntries(endpoints.map((each) => [each.path, operationOf(each)])),
    components: { schemas: openApiSchemas() },
  });
}
