import { onlineManager } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setTransport } from '@/api/client';
import { isAnswerTo, listQuery, overviewQuery, searchQuery, timelineQuery } from '@/api/queries';
import { createQueryClient, fetchMeta } from '@/api/release';
import { defaultSort } from '@/domain/address/listQuery';
import { filtersWith, noFilters } from '@/domain/facets/filters';
import { respond } from '../../mocks/testing/respond';

vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => {
  vi.stubGlobal('location', { origin: 'https://example.org', href: 'https://example.org/' });
  setTransport(respond);
});

afterEach(() => {
  onlineManager.setOnline(true);
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const serbia = filtersWith({ country: [['RS']] });

test('an answer says which question it answers, and is not taken for the answer to another one', async () => {
  const client = createQueryClient(null);
  const answer = await client.query(overviewQuery(serbia));
  expect(answer.query).toBe('country=RS');
  expect(isAnswerTo(overviewQuery(serbia), answer)).toBe(true);
  expect(isAnswerTo(overviewQuery(noFilters), answer)).toBe(false);
  expect(isAnswerTo(overviewQuery(serbia), undefined)).toBe(false);
});

test.each([
  ['a list', listQuery('activity', { filters: serbia, sort: defaultSort, page: 2, pageSize: 25 }), 'country=RS&page=2'],
  ['the timeline', timelineQuery(serbia, 'topic'), 'country=RS&lane=topic'],
  ['the search', searchQuery(`  ${'roaming '.repeat(40)}`), `q=${'roaming+'.repeat(25)}`],
])('%s too', async (_, question, asked) => {
  expect(question.asked).toBe(asked);
});

test('an answer to another question is refused at the door, in words', async () => {
  setTransport((request) => respond(new Request(request.url.replace('country=RS', 'country=MK'))));
  await expect(createQueryClient(null).query(overviewQuery(serbia))).rejects.toThrow(
    'The data service answered another question: It was asked for “country=RS” but answered “country=MK”, so nothing is shown.',
  );
});

test('the data service in the page answers although the browser says that it is offline', async () => {
  onlineManager.setOnline(false);
  const { total } = await createQueryClient(null).query(overviewQuery(serbia));
  expect(total).toBeGreaterThan(100);
});

test('a server is not asked without a connection, and answers when there is one', async () => {
  vi.stubEnv('VITE_API_URL', 'https://api.example.org/api/v1');
  onlineManager.setOnline(false);
  const client = createQueryClient(null);
  client.mount();
  const answer = client.query(overviewQuery(serbia));
  await Promise.resolve();
  expect(client.getQueryCache().findAll({ fetchStatus: 'paused' })).toHaveLength(1);
  onlineManager.setOnline(true);
  expect((await answer).query).toBe('country=RS');
  client.unmount();
});

test('the description of the dataset, without which no page is drawn, fails rather than waits', async () => {
  vi.stubEnv('VITE_API_URL', 'https://api.example.org/api/v1');
  onlineManager.setOnline(false);
  setTransport(() => Promise.reject(new TypeError('Failed to fetch')));
  await expect(fetchMeta(createQueryClient(null))).rejects.toThrow('The data service cannot be reached');
});
