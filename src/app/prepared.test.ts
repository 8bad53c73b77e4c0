import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { setTransport } from '@/api/client';
import { setLocalTransport } from '@/api/localTransport';
import { metaQuery, overviewQuery } from '@/api/queries';
import { answerAtOnceIn } from '@/api/release';
import { clientOfPrepared, type PreparedPage } from '@/app/prepared';
import { filtersWith, noFilters } from '@/domain/facets/filters';
import { index } from '@/testing/listedRecords';
import { answererFor } from '../../mocks/api/answer';
import { responderFor } from '../../mocks/api/respond';
import { metaOf } from '../../mocks/engine/meta';

const meta = metaOf(index);
const respond = responderFor({ newest: index, at: () => index });
const page = (rest: Partial<PreparedPage>): PreparedPage => ({ path: '/about', answers: [], files: [], asked: [], ...rest });

/** Makes a document of the one element that is read. */
function stand(prepared: PreparedPage | null): void {
  vi.stubGlobal('document', { getElementById: () => prepared && { textContent: JSON.stringify(prepared) } });
}

const here = { pathname: '/about', search: '' };

beforeEach(() => setTransport(respond));
afterEach(() => vi.unstubAllGlobals());

it('the answers in the page and in files are taken as they are', async () => {
  stand(page({ answers: [[['static', 'feeds'], 'feeds']], files: [[metaQuery.queryKey, 'assets/meta.json']] }));
  vi.stubGlobal('fetch', async () => Response.json(meta));
  const client = await clientOfPrepared(here);
  expect(client?.getQueryData(metaQuery.queryKey)).toEqual(JSON.parse(JSON.stringify(meta)));
  expect(client?.getQueryData(['static', 'feeds'])).toBe('feeds');
});

it('an answer that was too long for the page is asked for, as is one whose file is gone', async () => {
  const overview = overviewQuery(noFilters).queryKey;
  stand(page({ asked: [overview], files: [[metaQuery.queryKey, 'assets/gone.json']] }));
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  const client = await clientOfPrepared(here);
  expect(client?.getQueryData(overview)).toMatchObject({ total: index.entries.length });
  expect(client?.getQueryData(metaQuery.queryKey)).toMatchObject({ records: {} });
});

it('nothing is taken over at another address, with parameters, without answers, or when one cannot be fetched', async () => {
  stand(page({}));
  expect(await clientOfPrepared(here)).not.toBeNull();
  expect(await clientOfPrepared({ ...here, pathname: '/data' })).toBeNull();
  expect(await clientOfPrepared({ ...here, search: '?release=2026.09' })).toBeNull();
  stand(null);
  expect(await clientOfPrepared(here)).toBeNull();
  setTransport(async () => new Response('', { status: 500 }));
  stand(page({ asked: [metaQuery.queryKey] }));
  expect(await clientOfPrepared(here)).toBeNull();
});

it('what the build has left out is not there at once while the page is taken over, though its answer is in memory; from then on it is', async () => {
  setLocalTransport(answererFor({ newest: index, at: () => index }));
  stand(page({ answers: [[metaQuery.queryKey, meta]] }));
  const client = await clientOfPrepared(here);
  if (!client) throw new Error('The page was not drawn for this address.');
  const [leftOut, later] = [overviewQuery(noFilters), overviewQuery(filtersWith({ country: [['RS']] }))];
  const asked = client.query(leftOut);
  expect(client.getQueryData(leftOut.queryKey)).toBeUndefined();
  expect((await asked).total).toBe(index.entries.length);
  answerAtOnceIn(client);
  void client.query(later);
  expect(client.getQueryData(later.queryKey)?.query).toBe('country=RS');
});
