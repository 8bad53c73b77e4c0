import { LARGEST_PAGE, PAGE_SIZE, sortKeys } from '@/domain/address/listQuery';
import type { ApiParameter } from '@/domain/answers/endpoints';
import { laneVariables } from '@/domain/answers/timelineAnswers';
import { type Facet, type FacetName, facets } from '@/domain/facets/facets';
import { Q_LIMIT } from '@/domain/facets/filterCodec';
import { isIdOf } from '@/domain/vocabulary/vocabulary';
import { schemaRef } from './openApiSchemas';

/** A parameter as OpenAPI describes it. */
export interface OpenApiParameter {
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
  countryMatch: {
    description: 'With “all”, records in which all the countries take part together.',
    schema: { type: 'string', enum: ['any', 'all'] },
  },
  from: { description: 'Keeps records whose time meets the interval that begins here.', schema: schemaRef('PartialDate') },
  to: { description: 'Keeps records whose time meets the interval that ends here.', schema: schemaRef('PartialDate') },
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

/** Returns a parameter of the query. A facet takes several values: OR within a filter, AND between filters. */
export function queryParameter(name: ApiParameter): OpenApiParameter {
  if (!isIdOf(facets, name)) return { name, in: 'query', ...described[name] };
  const description = `${facets[name].label}: any of the values, with commas between them.`;
  const schema = { type: 'array', items: valueSchema(facets[name]) };
  return { name, in: 'query', description, schema, style: 'form', explode: false };
}

/** Returns the parameter that stands in the path of an endpoint. */
export function pathParameter(name: string): OpenApiParameter {
  const isCountry = name === 'code' || name === 'a' || name === 'b';
  const description = isCountry ? 'ISO 3166-1 alpha-2 code in capitals; XK for Kosovo.' : 'Id as lists and search give it.';
  return { name, in: 'path', description, required: true, schema: valueSchema(isCountry ? facets.country : facets.org) };
}
