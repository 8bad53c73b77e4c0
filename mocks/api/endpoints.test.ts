import { once } from 'node:events';
import { createServer } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { answerSchemas } from '@/domain/answers/answerSchemas';
import { metaSchema, overviewSchema, problemSchema } from '@/domain/answers/apiAnswers';
import { API_PATH, endpoints, fillPath, readPath } from '@/domain/answers/endpoints';
import { archiveOf } from '../engine/releases';
import { openApi } from '../publish/openApi';
import { siteAt } from '../publish/site';
import { activity, datasetOf } from '../testing/tinyDataset';
import { type Served, served } from './endpoints';
import { responderFor } from './respond';

const archive = archiveOf(datasetOf({ activities: [activity({ id: 'one', countries: ['MK'] })] }));

test('what fills the path of an endpoint is read from the address again, and no other endpoint takes it', () => {
  const value = fc.string({ minLength: 1, unit: 'grapheme' });
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(endpoints)),
      value,
      value,
      fc.constantFrom('', '/atlas', '/a/b'),
      ({ path }, one, two, folder) => {
        const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
        const values = Object.fromEntries(names.map((name, place) => [name, place === 0 ? one : two]));
        const address = folder + API_PATH + fillPath(path, values);
        expect(readPath(path, address)).toEqual(values);
        expect(Object.values(endpoints).filter((other) => readPath(other.path, address))).toHaveLength(1);
      },
    ),
    { seed: 10 },
  );
});

describe('an endpoint that is added to the table', () => {
  const tides: Served<string> = {
    path: '/tides/{harbour}',
    parameters: ['country'],
    operation: 'getTides',
    schemaName: 'Tides',
    summary: 'High and low water.',
    read: (_, { values }: { readonly values: Readonly<Record<string, string>> }) => values.harbour ?? '',
    answer: ({ index }, harbour) => ({ release: index.dataset.release.id, harbour }),
  };
  const ask = (path: string, table: Readonly<Record<string, Served>> = { ...served, tides }) =>
    responderFor(archive, table)(new Request(`https://example.org/atlas/api/v1${path}`));

  test('is answered', async () => {
    expect(await (await ask('/tides/Bar?country=MK')).json()).toEqual({ release: 'test', harbour: 'Bar', query: 'country=MK' });
    expect((await ask('/tides/Bar', served)).status).toBe(404);
  });

  test('is named where nothing is found', async () => {
    const { detail } = problemSchema.parse(await (await ask('/nothing')).json());
    for (const { path } of [...Object.values(endpoints), tides])
      expect([path, detail.includes(path.slice(1)) || path.endsWith('/{id}')]).toEqual([path, true]);
  });

  test('is described', () => {
    const schemas = { ...answerSchemas, tides: z.object({ release: z.string(), harbour: z.string() }) };
    const { paths, components } = JSON.parse(
      openApi(archive.newest.dataset, siteAt(undefined, '/'), { ...endpoints, tides }, schemas).text,
    );
    const { get } = paths['/tides/{harbour}'];
    expect(get.operationId).toBe('getTides');
    expect(get.parameters.map(({ name }: { name: string }) => name)).toEqual(['harbour', 'country', 'release']);
    expect(get.responses[200].content['application/json'].schema.$ref).toBe('#/components/schemas/Tides');
    expect(components.schemas.Tides.required).toEqual(['release', 'harbour']);
  });
});

describe('a plain HTTP server answers from the same table', () => {
  const respond = responderFor(archive);
  const server = createServer(async ({ method = 'GET', url }, outgoing) => {
    const response = await respond(new Request(new URL(url ?? '/', 'http://127.0.0.1'), { method }));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
  });
  let root = '';

  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    root = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api/v1`;
  });

  afterAll(() => {
    server.close();
  });

  test.each([
    ['/meta', 200, 'application/json', metaSchema],
    ['/overview?country=MK', 200, 'application/json', overviewSchema],
    ['/activities/two', 404, 'application/problem+json', problemSchema],
    ['/nothing', 404, 'application/problem+json', problemSchema],
    ['/overview?topic=cyber', 400, 'application/problem+json', problemSchema],
  ])('%s: %i', async (path, status, mediaType, schema) => {
    const response = await fetch(root + path);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, mediaType]);
    expect(response.headers.get('x-dataset-release')).toBe('test');
    expect(schema.safeParse(await response.json()).error).toBeUndefined();
  });
});
