import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { parameterOrder } from '@/domain/address/parameterOrder';
import { endpoints } from '@/domain/answers/endpoints';
import { responderFor } from '../api/respond';
import { archiveOf } from '../engine/releases';
import { respond } from '../testing/respond';
import { datasetOf } from '../testing/tinyDataset';
import { historyReleases, plainSteps, withHistory } from '../testing/withHistory';
import { bundledReleases } from './bundledPublication';
import { openApi } from './openApi';
import { siteAt } from './site';

interface Operation {
  operationId: string;
  parameters: { name: string; in: string; schema: object; required?: boolean }[];
  responses: Record<string, { content: Record<string, { schema: { $ref: string } }> }>;
}
interface Description {
  openapi: string;
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, object> };
  servers: { url: string }[];
}

const dataset = datasetOf({ release: { id: '2026.11', published: '2026-11-24', collectedTo: '2026-02-25' } });
const text = openApi(dataset, siteAt(undefined, '/atlas/')).text;
const description = JSON.parse(text) as Description;

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addFormat('iri', URL.canParse);
ajv.addSchema({ ...description, $id: 'openapi' });

/** Returns what is wrong with an answer by the published schema. */
function problemsOf(ref: string, answer: unknown): string[] {
  const validate = ajv.getSchema(`openapi${ref}`);
  if (!validate) throw new Error(`${ref} is no schema of the description`);
  validate(answer);
  return (validate.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function schemaOf(path: string, status: string, mediaType: string): string {
  return description.paths[path]?.get.responses[status]?.content[mediaType]?.schema.$ref ?? '';
}

async function ask(address: string, answer = respond): Promise<{ status: number; body: unknown }> {
  const response = await answer(new Request(`https://example.org/atlas/api/v1${address}`));
  return { status: response.status, body: await response.json() };
}

test('a linter finds nothing to improve in it', async () => {
  const source = openApi(dataset, siteAt('https://example.org/atlas/', '/atlas/')).text;
  const config = await createConfig({ extends: ['recommended'] });
  const problems = await lintFromString({ source, config });
  expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  const broken = source.replace('"operationId"', '"operationID"');
  expect((await lintFromString({ source: broken, config })).length).toBeGreaterThan(0);
});

test('the description is valid OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(text);
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(description.openapi).toBe('3.1.0');
  expect(description.servers).toEqual([{ url: '/atlas/api/v1' }]);
});

test('the validator refuses a description that is none', async () => {
  expect((await new Validator().validate(JSON.stringify({ ...description, info: {} }))).valid).toBe(false);
});

test('every reference names a schema that is there, and no operation has the name of another', () => {
  const names = new Set(Object.keys(description.components.schemas));
  const references = [...text.matchAll(/"\$ref": "([^"]+)"/g)].map(([, ref = '']) => ref);
  expect(references.filter((ref) => !names.has(ref.replace('#/components/schemas/', '')))).toEqual([]);
  const operations = Object.values(description.paths).map(({ get }) => get.operationId);
  expect(new Set(operations).size).toBe(operations.length);
});

test('it has every endpoint that the service says it answers, and no other', async () => {
  const { detail } = (await ask('/nothing')).body as { detail: string };
  const named = /for (.+)\.$/.exec(detail)?.[1]?.split(/, | and /) ?? [];
  // The service names a list of records and its records in one word.
  const described = Object.values(endpoints)
    .map(({ path }) => path.slice(1))
    .filter((path) => !/^(activities|agreements|initiatives)\/\{id\}$/.test(path));
  expect(described.sort()).toEqual(named.sort());
});

test('it names no parameter that the service does not know', () => {
  const known = new Set<string>([...parameterOrder, 'pageSize', 'merged']);
  const named = Object.values(description.paths).flatMap(({ get }) => get.parameters.filter((parameter) => parameter.in === 'query'));
  expect(named.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  for (const { get } of Object.values(description.paths)) expect(get.parameters.map(({ name }) => name)).toContain('release');
});

describe('every answer is valid by the schema of its endpoint', () => {
  let agreements: string[] = [];
  beforeAll(async () => {
    const { items } = (await ask('/agreements?pageSize=all')).body as { items: { id: string }[] };
    agreements = items.map(({ id }) => id);
  });

  test.each([
    ['/meta', '/meta'],
    ['/overview', '/overview'],
    ['/overview', '/overview?country=MK&country=RS&from=2019&to=2024-06&q=certification'],
    ['/timeline', '/timeline?lane=topic'],
    ['/rhythm', '/rhythm?country=MK'],
    ['/activities', '/activities?pageSize=all'],
    ['/agreements', '/agreements?pageSize=all&sort=-title'],
    ['/initiatives', '/initiatives?pageSize=all'],
    ['/activities/{id}', '/activities/2014-09-29-ba-me-mk-rs-roaming-agreement-signing'],
    ['/initiatives/{id}', '/initiatives/mk-digital-economy-node-project'],
    ['/countries/{code}', '/countries/RS'],
    ['/topics/{id}', '/topics/cybersecurity'],
    ['/organisations/{id}', '/organisations/int-itu?merged=true'],
    ['/pairs/{a}/{b}', '/pairs/MK/RS'],
    ['/search', '/search?q=min'],
    ['/changes', '/changes?since=2026.11'],
  ])('%s: %s', async (path, address) => {
    const { status, body } = await ask(address);
    expect(status).toBe(200);
    expect(problemsOf(schemaOf(path, '200', 'application/json'), body)).toEqual([]);
    expect(problemsOf(schemaOf(path, '200', 'application/json'), { ...(body as object), release: 1 })).not.toEqual([]);
  });

  test('/agreements/{id}: all of them', async () => {
    for (const id of agreements)
      expect({
        id,
        problems: problemsOf(schemaOf('/agreements/{id}', '200', 'application/json'), (await ask(`/agreements/${id}`)).body),
      }).toEqual({
        id,
        problems: [],
      });
  });

  test.each([
    ['400', '/overview', '/overview?topic=cyber'],
    ['400', '/changes', '/changes'],
    ['400', '/meta', '/meta?release=1999.01'],
    ['404', '/agreements/{id}', '/agreements/no-such-agreement'],
  ])('%s of %s: %s', async (expected, path, address) => {
    const { status, body } = await ask(address);
    expect(String(status)).toBe(expected);
    expect(problemsOf(schemaOf(path, expected, 'application/problem+json'), body)).toEqual([]);
  });

  test('changes with something in them, and the history of a record', async () => {
    const { dataset } = withHistory(bundledReleases().at(-1) ?? datasetOf(), plainSteps);
    const answer = responderFor(archiveOf(dataset));
    const { body } = await ask(`/changes?since=${historyReleases[0].id}`, answer);
    expect((body as { total: number }).total).toBeGreaterThan(0);
    expect(problemsOf(schemaOf('/changes', '200', 'application/json'), body)).toEqual([]);
    const revised = dataset.changes.find(({ kind, change }) => kind === 'agreement' && change === 'revised')?.id;
    const detail = (await ask(`/agreements/${revised}`, answer)).body;
    expect(problemsOf(schemaOf('/agreements/{id}', '200', 'application/json'), detail)).toEqual([]);
  });
});
