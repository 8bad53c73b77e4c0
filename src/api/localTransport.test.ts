import { afterEach, expect, it, vi } from 'vitest';
import { startLocally } from '@/api/localTransport';
import { metaQuery, overviewQuery } from '@/api/queries';
import { createQueryClient } from '@/api/release';
import type { LocalTransport } from '@/domain/answers/reply';
import { filtersWith, noFilters } from '@/domain/facets/filters';
import { firstRelease } from '../../mocks/testing/firstRelease';
import { answer } from '../../mocks/testing/respond';

const serbia = filtersWith({ country: [['RS']] });
const overviewOf = (client: ReturnType<typeof createQueryClient>) => client.getQueryData(overviewQuery(serbia).queryKey);

afterEach(() => vi.unstubAllGlobals());

it('a question before the data service is there waits for it, and is not lost', async () => {
  let arrive = () => {};
  const start = startLocally(() => new Promise<{ answer: typeof answer }>((done) => (arrive = () => done({ answer }))));
  const client = createQueryClient(null);
  const asked = client.query(overviewQuery(serbia));
  expect(overviewOf(client)).toBeUndefined();
  arrive();
  expect((await asked).query).toBe('country=RS');
  await start();
});

it('from then on a question is answered in the task in which it is asked, without a request', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('There is no network here.')));
  await startLocally(async () => ({ answer }))();
  const client = createQueryClient(null);
  void client.query(overviewQuery(serbia));
  expect(overviewOf(client)?.query).toBe('country=RS');
});

it('in the release that the page is pinned to', async () => {
  await startLocally(async () => ({ answer }))();
  const first = firstRelease.release.id;
  const clients = [createQueryClient(null), createQueryClient(first)];
  for (const client of clients) void client.query(overviewQuery(noFilters));
  const releases = clients.map((client) => client.getQueryData(overviewQuery(noFilters).queryKey)?.release);
  expect(releases).toEqual([(await createQueryClient(null).query(metaQuery)).newest, first]);
});

it('what fails to load is said, and tried again at the next question', async () => {
  const load = vi.fn(async () => ({ answer })).mockRejectedValueOnce(new TypeError('Failed to fetch'));
  startLocally(load);
  const client = createQueryClient(null);
  await expect(client.query(overviewQuery(serbia))).rejects.toThrow('The records could not be loaded (TypeError: Failed to fetch).');
  expect((await client.query(overviewQuery(serbia))).query).toBe('country=RS');
  expect(load).toHaveBeenCalledTimes(2);
});

it('a part of the data that has still to be fetched is waited for', async () => {
  const slowly: LocalTransport = async (id, question) => answer(id, question);
  await startLocally(async () => ({ answer: slowly }))();
  const client = createQueryClient(null);
  const asked = client.query(overviewQuery(serbia));
  expect(overviewOf(client)).toBeUndefined();
  expect((await asked).query).toBe('country=RS');
});

it('a refusal is an error with the words of the data service', async () => {
  await startLocally(async () => ({ answer }))();
  const asked = createQueryClient('2020.01').query(overviewQuery(serbia));
  await expect(asked).rejects.toMatchObject({ status: 400, problem: { errors: [{ code: 'unknown-release' }] } });
});
