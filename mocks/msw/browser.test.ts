import { getResponse } from 'msw/utils/get-response';
import { expect, test } from 'vitest';
import { apiHandler } from './browser';

const ask = (url: string) => getResponse([apiHandler(async (request) => Response.json(request.url))], new Request(url));

test('requests to the API go to the service, in whatever folder the page lies; others do not', async () => {
  for (const url of ['https://example.org/atlas/api/v1/meta?release=2026.11', 'https://example.org/api/v2/nothing'])
    expect(await (await ask(url))?.json()).toBe(url);
  expect(await ask('https://example.org/atlas/feeds/all.xml')).toBeUndefined();
});

test('the modules of the development server are no part of the API', async () => {
  const response = await ask('http://localhost:5173/src/api/client.ts');
  expect(response?.headers.get('x-msw-intention')).toBe('passthrough');
});
