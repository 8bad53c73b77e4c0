import { PAGE_SIZE, sortKeys } from '@/domain/address/listQuery';
import { laneVariables } from '@/domain/answers/timelineAnswers';
import { facets } from '@/domain/facets/facets';
import { facetNames } from '@/domain/facets/filters';
import { schemaRef } from './openApiSchemas';

/** A parameter as OpenAPI describes it. */
export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly description: string;
  readonly required?: true;
  readonly schema: object;
  readonly style?: 'form';
  readonly explode?: false;
}

function query(name: string, description: string, schema: object): Parameter {
  return { name, in: 'query', description, schema };
}

/** The filters. OR within a filter, AND between filters. */
export const filterParameters: readonly Parameter[] = [
  ...facetNames.map(
    (name): Parameter => ({
      ...query(name, `${facets[name].label}: any of the values, with commas between them.`, {
        type: 'array',
        items: facets[name].schema,
      }),
      style: 'form',
      explode: false,
    }),
  ),
  query('countryMatch', 'With “all”, records in which all the countries take part together.', { type: 'string', enum: ['any', 'all'] }),
  query('from', 'Keeps records whose time meets the interval that begins here.', schemaRef('PartialDate')),
  query('to', 'Keeps records whose time meets the interval that ends here.', schemaRef('PartialDate')),
  query('q', 'Text: blind to case, diacritics and script, by beginnings of words. Cut after 200 characters.', { type: 'string' }),
];

/** How a list is sorted and cut into pages. */
export const listParameters: readonly Parameter[] = [
  query('sort', 'Sort key, with “-” before it for the other direction. Newest first when it is left out.', {
    type: 'string',
    enum: sortKeys.flatMap((key) => [key, `-${key}`]),
  }),
  query('page', 'Page, from 1 on.', { type: 'integer', minimum: 1, default: 1 }),
  query('pageSize', 'Records on a page, or “all”.', {
    oneOf: [
      { type: 'integer', minimum: 1, maximum: 500 },
      { type: 'string', const: 'all' },
    ],
    default: PAGE_SIZE,
  }),
];

export const laneParameter = query('lane', 'What the lanes stand for.', { type: 'string', enum: laneVariables, default: laneVariables[0] });
export const mergedParameter = query('merged', 'With true, the records of its predecessors and successors are counted too.', {
  type: 'boolean',
  default: false,
});
export const searchTextParameter = query('q', 'The text to look for; nothing is found without one.', { type: 'string' });
export const sinceParameter: Parameter = {
  ...query('since', 'The older release.', { type: 'string' }),
  required: true,
};
export const untilParameter = query('until', 'The newer release; the one answered from when it is left out.', { type: 'string' });
export const releaseParameter = query('release', 'The release to answer from, such as 2026.11; the newest when it is left out.', {
  type: 'string',
});

/** Returns the parameter that stands in the path of an endpoint. */
export function pathParameter(name: string): Parameter {
  const isCountry = name === 'code' || name === 'a' || name === 'b';
  const description = isCountry ? 'ISO 3166-1 alpha-2 code in capitals; XK for Kosovo.' : 'Id as lists and search give it.';
  return { name, in: 'path', description, required: true, schema: isCountry ? facets.country.schema : facets.org.schema };
}
