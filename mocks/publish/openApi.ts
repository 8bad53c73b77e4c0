import { LARGEST_PAGE, PAGE_SIZE, sortKeys } from '@/domain/address/listQuery';
import { API_PATH, type ApiParameter, type Endpoint, endpoints } from '@/domain/answers/endpoints';
import { laneVariables } from '@/domain/answers/timelineAnswers';
import { type Facet, type FacetName, facets } from '@/domain/facets/facets';
import { timeMeanings } from '@/domain/facets/filters';
import { Q_LIMIT } from '@/domain/facets/singleFilters';
import { isIdOf } from '@/domain/vocabulary/vocabulary';
import type { Dataset } from '../engine/dataset';
import { openApiSchemas, schemaRef } from './openApiSchemas';
import { jsonFile, type PublishedFile } from './publishedFile';
import type { Site } from './site';

/** A parameter as OpenAPI describes it. */
interface OpenApiParameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly description: string;
  readonly required?: true;
  readonly schema: object;
  readonly style?: 'form';
  readonly explode?: false;
}

/** All but the facets, of which `domain/facets` tells the same. The name is the key unless another one is given. */
const described: Readonly<Record<Exclude<ApiParameter, FacetName>, Omit<OpenApiParameter, 'name' | 'in'> & { readonly name?: string }>> = {
  from: { description: 'Keeps records whose own date meets the interval that begins here.', schema: schemaRef('PartialDate') },
  to: { description: 'Keeps records whose own date meets the interval that ends here.', schema: schemaRef('PartialDate') },
  time: {
    description:
      'With “underway”, the interval keeps records that were under way or in force in it, whatever their own date. With “undated”, which has no interval beside it, records without an own date.',
    schema: { type: 'string', enum: timeMeanings },
  },
  q: {
    description: `Text: blind to case, diacritics and script, by beginnings of words. Cut after ${Q_LIMIT} characters.`,
    schema: { type: 'string' },
  },
  sort: {
    description: 'Sort key, with “-” before it for the other direction. Newest first when it is left out.',
    schema: { type: 'string', enum: sortKeys.flatMap((key) => [key, `-${key}`]) },
  },
  page: { description: 'Page, from 1 on.', schema: { type: 'integer', minimum: 1, default: 1 } },
  pageSize: {
    description: 'Records on a page, or “all”.',
    schema: {
      oneOf: [
        { type: 'integer', minimum: 1, maximum: LARGEST_PAGE },
        { type: 'string', const: 'all' },
      ],
      default: PAGE_SIZE,
    },
  },
  lane: { description: 'What the lanes stand for.', schema: { type: 'string', enum: laneVariables, default: laneVariables[0] } },
  merged: {
    description: 'With true, the records of its predecessors and successors are counted too.',
    schema: { type: 'boolean', default: false },
  },
  text: { name: 'q', description: 'The text to look for; nothing is found without one.', schema: { type: 'string' } },
  since: { description: 'The older release.', schema: { type: 'string' }, required: true },
  until: { description: 'The newer release; the one answered from when it is left out.', schema: { type: 'string' } },
  release: {
    description: 'The release to answer from, such as 2026.11; the newest when it is left out.',
    schema: { type: 'string' },
  },
};

function valueSchema({ ids, shape, example }: Facet): object {
  if (ids) return { type: 'string', enum: ids };
  return { type: 'string', ...(shape && { pattern: shape.source }), ...(example && { examples: [example] }) };
}

/** Returns a parameter of the query. A facet takes several values: OR between commas, AND where it is given again. */
function queryParameter(name: ApiParameter): OpenApiParameter {
  if (!isIdOf(facets, name)) return { name, in: 'query', ...described[name] };
  const description = `${facets[name].label}: any of the values, with commas between them. Given again, also any of those.`;
  const schema = { type: 'array', items: valueSchema(facets[name]) };
  return { name, in: 'query', description, schema, style: 'form', explode: false };
}

/** Returns a parameter of an endpoint’s path. */
function pathParameter(name: string): OpenApiParameter {
  const isCountry = name === 'code' || name === 'a' || name === 'b';
  const description = isCountry ? 'ISO 3166-1 alpha-2 code in capitals; XK for Kosovo.' : 'Id as lists and search give it.';
  return { name, in: 'path', description, required: true, schema: valueSchema(isCountry ? facets.country : facets.org) };
}

const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: schemaRef('Problem') } } });

function operationOf({ path, operation, summary, schemaName, parameters }: Endpoint) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => pathParameter(name));
  return {
    get: {
      operationId: operation,
      summary,
      parameters: [...inPath, ...[...parameters, 'release' as const].map(queryParameter)],
      responses: {
        200: {
          description: summary,
          headers: { 'X-Dataset-Release': { description: 'The release answered from.', schema: { type: 'string' } } },
          content: { 'application/json': { schema: schemaRef(schemaName) } },
        },
        400: problem('A parameter that cannot be used; each is named with what was expected.'),
        404: problem('Nothing of that name.'),
      },
    },
  };
}

/** Returns the OpenAPI 3.1 description of the API, made from the schemas by which the page checks its answers. */
export function openApi(
  { about, release }: Pick<Dataset, 'about' | 'release'>,
  site: Site,
  table: Readonly<Record<string, Endpoint>> = endpoints,
): PublishedFile {
  const described = Object.values(table);
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
    servers: [{ url: site.address(API_PATH) }],
    security: [],
    paths: Object.fromEntries(described.map((each) => [each.path, operationOf(each)])),
    components: { schemas: openApiSchemas(described) },
  });
}
