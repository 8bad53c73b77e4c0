import { PAGE_SIZE, sortKeys } from '@/domain/address/listQuery';
import { laneVariables } from '@/domain/answers/timelineAnswers';
import { type FacetName, facetLabels, facetNames } from '@/domain/facets/filters';
import { followUpStatuses } from '@/domain/records/followUpRule';
import { ID_SHAPE } from '@/domain/records/records';
import { idsOf, kinds, recordStatuses, recordTypes, sourceQualities, topics } from '@/domain/vocabulary/vocabulary';
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

const countryCode = { type: 'string', pattern: '^[A-Z]{2}$', examples: ['MK'] };
const recordId = { type: 'string', pattern: ID_SHAPE.source };

function query(name: string, description: string, schema: object): Parameter {
  return { name, in: 'query', description, schema };
}

const itemsOf: Readonly<Record<FacetName, object>> = {
  kind: { type: 'string', enum: idsOf(kinds) },
  country: countryCode,
  topic: { type: 'string', enum: idsOf(topics) },
  type: { type: 'string', enum: idsOf(recordTypes) },
  status: { type: 'string', enum: idsOf(recordStatuses) },
  org: recordId,
  sourceQuality: { type: 'string', enum: idsOf(sourceQualities) },
  followUp: { type: 'string', enum: idsOf(followUpStatuses) },
};

/** The filters. OR within a filter, AND between filters. */
export const filterParameters: readonly Parameter[] = [
  ...facetNames.map(
    (name): Parameter => ({
      ...query(name, `${facetLabels[name]}: any of the values, with commas between them.`, { type: 'array', items: itemsOf[name] }),
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
  return { name, in: 'path', description, required: true, schema: isCountry ? countryCode : recordId };
}
