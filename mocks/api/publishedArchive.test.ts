import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { bundledIndexFolder } from '../publish/indexFolder';
import { filesIn } from './filesIn';
import { publishedArchive, tooMany } from './publishedArchive';
import { responderFor } from './respond';

const published = bundledIndexFolder();

vi.mock('virtual:atlas-index', () => ({ folder: 'assets/index-test/', records: 3 }));

afterEach(() => {
  vi.unstubAllGlobals();
});

function serve(answer: (path: string) => Response): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    return Promise.resolve(answer(path));
  });
  return asked;
}

test('the same records give the same files, in a folder that bears their hash', () => {
  expect(bundledIndexFolder()).toEqual(published);
  expect(published.folder).toMatch(/^assets\/index-[\w-]{10}\/$/);
});

test('the page answers from the files that were published, in whatever folder it lies', async () => {
  const folder = '/atlas/assets/index-test/';
  const asked = serve((path) => new Response(published.files.get(path.replace(folder, ''))?.slice() ?? null));
  const respond = responderFor(await publishedArchive('/atlas/'));
  const response = await respond(new Request('https://example.org/atlas/api/v1/agreements?pageSize=1'));
  expect(await response.json()).toMatchObject({ pageSize: 1, items: [{ kind: expect.any(String) }] });
  expect(asked.slice(0, 2)).toEqual([`${folder}columns.bin`, `${folder}short.bin`]);
});

describe('a file', () => {
  const text = new TextEncoder().encode('what is in it');
  const read = async () => new TextDecoder().decode(await filesIn('/')('short'));

  test.each<[string, Uint8Array]>([
    ['packed', gzipSync(text)],
    ['unpacked on the way', text],
  ])('is read whether it comes %s', async (_, bytes) => {
    serve(() => new Response(bytes.slice()));
    expect(await read()).toBe('what is in it');
  });

  test.each<[string, () => Response, string]>([
    ['is not there', () => new Response('no', { status: 404 }), 'a newer version was published: reload to go on'],
    ['is refused', () => new Response('no', { status: 403 }), 'refused with status 403'],
    ['breaks off', () => new Response(gzipSync(text).subarray(0, 12).slice()), 'the file short of the data arrived damaged'],
    [
      'cannot be fetched',
      () => {
        throw new TypeError('Failed to fetch');
      },
      'there may be no connection',
    ],
  ])('that %s is refused, and it is said why', async (_, answer, reason) => {
    vi.stubGlobal('fetch', async () => answer());
    await expect(read()).rejects.toThrow(reason);
  });
});

test('a dataset that no page can hold is refused with what can be done', () => {
  expect(tooMany(100_000)).toBeNull();
  expect(tooMany(1_000_000)).toContain('VITE_API_URL');
});
