import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OfflineSection } from '@/routes/data/OfflineSection';
import { renderPage } from '@/testing/renderPage';

const list = { build: 'b2', release: '2026.12', bytes: 30, packedBytes: 12, paths: ['shell.html', 'assets/a.js', 'assets/b.js'] };

/** Caches as a browser has them, of which `put` can be told to fail. */
function stubBrowser({ put }: { put?: (address: string) => void } = {}) {
  const stores = new Map<string, Map<string, Response>>();
  vi.stubGlobal('caches', {
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    open: async (name: string) => {
      const store = stores.get(name) ?? new Map<string, Response>();
      stores.set(name, store);
      return {
        match: async (address: string) => store.get(address)?.clone(),
        put: async (address: string, response: Response) => {
          put?.(address);
          store.set(address, response);
        },
      };
    },
  });
  vi.stubGlobal('navigator', {
    ...navigator,
    language: 'en-GB',
    serviceWorker: { controller: { postMessage: vi.fn() }, ready: Promise.resolve({}) },
  });
  return stores;
}

const text = (body: string, type: string) => new Response(body, { headers: { 'content-type': type } });
function serve(fileAt: (path: string) => Response | Promise<Response> = () => text('0123456789', 'text/javascript')) {
  vi.stubGlobal('fetch', async (path: string, { signal }: { signal?: AbortSignal } = {}) => {
    if (path === '/offline.json') return Response.json(list);
    if (path === '/shell.html') return text('0123456789', 'text/html');
    const answer = await fileAt(path);
    signal?.throwIfAborted();
    return answer;
  });
}

const keep = { name: 'Keep for offline use' };
beforeEach(() => serve());
afterEach(() => vi.unstubAllGlobals());

test('says how large a copy is, keeps it whole, says of which release it is, and removes it', async () => {
  const stores = stubBrowser();
  const { user } = renderPage(<OfflineSection />);
  expect(await screen.findByText(/can keep a copy of the site, 30 B \(12 B over the line\)/)).toBeVisible();
  await user.click(screen.getByRole('button', keep));
  expect(await screen.findByText('The copy is complete.')).toBeVisible();
  expect(screen.getByText(/A copy of release 2026\.12 is kept in this browser since/)).toBeVisible();
  expect([...(stores.values().next().value?.keys() ?? [])].map((address) => address.replace(/^.*\/(?=[^/]*$)/, ''))).toEqual(
    expect.arrayContaining(['shell.html', 'a.js', 'b.js', 'offline-copy']),
  );
  await user.click(screen.getByRole('button', { name: 'Remove the copy' }));
  expect(await screen.findByRole('button', keep)).toBeVisible();
  expect(stores.size).toBe(0);
});

test('a copy of an older version is said to be one, stays until the new one is whole, and is replaced', async () => {
  const stores = stubBrowser();
  const scope = `${location.origin}/`;
  const old = `atlas-copy:${scope}:2026-01-01:b1`;
  stores.set(old, new Map([[`${scope}offline-copy`, Response.json({ build: 'b1', release: '2026.11', bytes: 7, kept: '2026-01-01' })]]));
  serve(() => text('<!doctype html>', 'text/html'));
  const { user } = renderPage(<OfflineSection />);
  expect(await screen.findByText(/Meanwhile a newer version was published/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Renew the copy' }));
  expect(await screen.findByText(/is not there any more: a newer version was published\. Reload the page/)).toBeVisible();
  expect([...stores.keys()]).toEqual([old]);
  serve();
  await user.click(screen.getByRole('button', { name: 'Renew the copy' }));
  expect(await screen.findByText(/A copy of release 2026\.12 is kept/)).toBeVisible();
  expect([...stores.keys()]).toEqual([expect.stringMatching(/:b2$/)]);
});

test('can be given up, and then nothing is left', async () => {
  const stores = stubBrowser();
  const { promise, resolve } = Promise.withResolvers<void>();
  serve(async () => {
    await promise;
    return text('0123456789', 'text/javascript');
  });
  const { user } = renderPage(<OfflineSection />);
  await user.click(await screen.findByRole('button', keep));
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  resolve();
  expect(await screen.findByText('Given up; nothing was kept.')).toBeVisible();
  await waitFor(() => expect(stores.size).toBe(0));
});

test('says so where there is no room, and where a browser keeps nothing', async () => {
  const stores = stubBrowser({
    put: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  const { user, unmount } = renderPage(<OfflineSection />);
  await user.click(await screen.findByRole('button', keep));
  expect(await screen.findByText(/There is no room: the copy needs/)).toBeVisible();
  expect(stores.size).toBe(0);
  unmount();
  vi.stubGlobal('caches', { keys: () => Promise.reject(new DOMException('refused', 'SecurityError')) });
  renderPage(<OfflineSection />);
  expect(await screen.findByText(/refuses to keep anything of this site/)).toBeVisible();
});
