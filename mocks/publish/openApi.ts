import type { z } from 'zod';
import { LARGEST_PAGE, PAGE_SIZE, sortKeys } from '@/domain/address/listQuery';
import { answerSchemas } from '@/domain/answers/answerSchemas';
import { API_PATH, type ApiParameter, type Endpoint, endpoints } from '@/domain/answers/endpoints';
import { laneVariables } from '@/domain/answers/laneVariables';
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
  from: {
    description: 'Keeps records whose own date falls in or overlaps the interval that begins here.',
    schema: schemaRef('PartialDate'),
  },
  to: { description: 'Keeps records whose own date falls in or overlaps the interval that ends here.', schema: schemaRef('PartialDate') },
  time: {
    description:
      'With “underway”, the interval keeps records that were under way or in force during it, whatever their own date. “undated” keeps records without a date of their own and takes no interval.',
    schema: { type: 'string', enum: timeMeanings },
  },
  q: {
    description: `Text to search for. Matches the beginnings of words; ignores case, diacritics and script. Cut after ${Q_LIMIT} characters.`,
    schema: { type: 'string' },
  },
  sort: {
    description: 'Sort key; a “-” in front reverses the order. Newest first by default.',
    schema: { type: 'string', enum: sortKeys.flatMap((key) => [key, `-${key}`]) },
  },
  page: { description: 'Page, from 1 on.', schema: { type: 'integer', minimum: 1, default: 1 } },
  pageSize: {
    description: 'Records per page, or “all”.',
    schema: {
      oneOf: [
        { type: 'integer', minimum: 1, maximum: LARGEST_PAGE },
        { type: 'string', const: 'all' },
      ],
      default: PAGE_SIZE,
    },
  },
  lane: { description: 'What each lane represents.', schema: { type: 'string', enum: laneVariables, default: laneVariables[0] } },
  merged: {
    description: 'If true, the records of its predecessors and successors are counted too.',
    schema: { type: 'boolean', default: false },
  },
  text: {
    name: 'q',
    description: 'The text to search for, or the question to read; without one nothing is found, and all records are asked for.',
    schema: { type: 'string' },
  },
  since: { description: 'The older release.', schema: { type: 'string' }, required: true },
  until: { description: 'The newer release; by default the one that answers.', schema: { type: 'string' } },
  release: {
    description: 'The release to answer from, such as 2026.11; by default the newest.',
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
  const description = `${facets[name].label}: any of the values, separated by commas. Given again, any of those values too.`;
  const schema = { type: 'array', items: valueSchema(facets[name]) };
  return { name, in: 'query', description, schema, style: 'form', explode: false };
}

/** Returns a parameter of an endpoint’s path. */
function pathParameter(name: string): OpenApiParameter {
  const isCountry = name === 'code' || name === 'a' || name === 'b';
  const description = isCountry ? 'ISO 3166-1 alpha-2 code in capitals; XK for Kosovo.' : 'The id, as lists and search results give it.';
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
          headers: { 'X-Dataset-Release': { description: 'The release that the answer comes from.', schema: { type: 'string' } } },
          content: { 'application/json': { schema: schemaRef(schemaName) } },
        },
        400: problem('A parameter cannot be used; each is named, with what was expected.'),
        404: problem('Nothing has that name.'),
      },
    },
  };
}

/** Returns the OpenAPI 3.1 description of the API, made from the schemas by which the page checks its answers. */
export function openApi(
  { about, release }: Pick<Dataset, 'about' | 'release'>,
  site: Site,
  table: Readonly<Record<string, Endpoint>> = endpoints,
  schemas: Readonly<Record<string, z.ZodType>> = answerSchemas,
): PublishedFile {
  const described = Object.values(table);
  const description = `${about.description} No account is needed. The published site answers these requests inside the page; where the API runs on a server, use its address instead of the one given here.`;
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
    components: { schemas: openApiSchemas(table, schemas) },
  });
}
