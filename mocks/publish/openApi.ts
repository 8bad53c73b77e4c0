import { API_PATH, type Endpoint, endpoints } from '@/domain/answers/endpoints';
import type { Dataset } from '../engine/dataset';
import { pathParameter, queryParameter } from './openApiParameters';
import { openApiSchemas, schemaRef } from './openApiSchemas';
import { jsonFile, type PublishedFile } from './publishedFile';
import type { Site } from './site';

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
