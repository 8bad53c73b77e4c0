import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { getJson, setTransport, type Transport } from '@/api/client';
import { changesQuery, overviewQuery } from '@/api/queries';
import { clientForRelease, createQueryClient, releaseOf } from '@/api/release';
import { overviewSchema } from '@/domain/answers/apiAnswers';
import { noFilters } from '@/domain/facets/filters';
import { bundledTexts } from '../../mocks/api/bundledArchive';
import { responderFor } from '../../mocks/api/respond';
import { readDataset } from '../../mocks/engine/dataset';
import { archiveOf } from '../../mocks/engine/releases';
import { plainSteps, withHistory } from '../../mocks/testing/withHistory';

const respond = responderFor(archiveOf(withHistory(readDataset(bundledTexts).dataset, plainSteps).dataset));
const asked: string[] = [];
const listening: Transport = (request) => {
  asked.push(new URL(request.url).pathname.replace(/.*\/api\/v1/, '') + new URL(request.url).search);
  return respond(request);
};

beforeEach(() => {
  vi.stubGlobal('location', { origin: 'https://example.org', href: 'https://example.org/' });
  asked.length = 0;
  setTransport(listening);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the release of a document', () => {
  test.each([
    [null, null],
    ['2026.09', '2026.09'],
    ['2026.11', '2026.11'],
    ['1999.01', null],
    ['', null],
    ['<script>', null],
  ])('asked for as %j', async (named, pinned) => {
    expect(releaseOf(await clientForRelease(named))).toBe(pinned);
  });

  test('costs no request when the address names none', async () => {
    await clientForRelease(null);
    expect(asked).toEqual([]);
  });

  test('stays pinned when the data service is down, so that no other numbers stand under the link', async () => {
    setTransport(() => Promise.reject(new Error('offline')));
    expect(releaseOf(await clientForRelease('2026.09'))).toBe('2026.09');
  });

  test('is not pinned to what a server that knows no releases answers', async () => {
    setTransport((request) => respond(new Request(request.url.replace(/[?&]release=[^&]*/, ''))));
    expect(releaseOf(await clientForRelease('2026.09'))).toBeNull();
  });
});

describe('every request of a pinned document', () => {
  test.each([
    ['/overview', '/overview?release=2026.09'],
    ['/overview?country=MK', '/overview?country=MK&release=2026.09'],
    ['/overview?release=2026.10', '/overview?release=2026.10'],
  ])('%s asks for %s', async (path, expected) => {
    const { release } = await getJson(path, overviewSchema, { release: '2026.09' });
    expect(asked).toEqual([expected]);
    expect(release).toBe(new URLSearchParams(expected.split('?')[1]).get('release'));
  });

  test('is made by its query client', async () => {
    const { release } = await createQueryClient('2026.09').query(overviewQuery({ ...noFilters, country: [['MK']] }));
    expect(release).toBe('2026.09');
    expect(asked).toEqual(['/overview?country=MK&release=2026.09']);
  });

  test('and none of another one', async () => {
    await getJson('/overview?country=MK', overviewSchema);
    expect(asked).toEqual(['/overview?country=MK']);
  });
});

test('the query of changes names both releases', () => {
  expect(changesQuery({ ...noFilters, country: [['MK']] }, '2026.09', '2026.11').queryKey[1]).toBe(
    '/changes?country=MK&since=2026.09&until=2026.11',
  );
});
