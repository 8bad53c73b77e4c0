import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchCode, type Loss } from '@/ui/lostCode';

afterEach(() => vi.unstubAllGlobals());

const cause = new TypeError('Failed to fetch dynamically imported module: https://example.org/assets/TimelinePage-1.js');
const page = { 'content-type': 'text/html; charset=utf-8' };
const failing = () => Promise.reject(cause);

describe('code that cannot be fetched', () => {
  it.each<[string, Loss, () => Promise<Response>, boolean]>([
    ['the host has it no more', 'renewed', async () => new Response('no', { status: 404 }), true],
    ['the host answers a page', 'renewed', async () => new Response('<!doctype html>', { headers: page }), true],
    ['the host has it after all', 'unknown', async () => new Response('', { headers: { 'content-type': 'text/javascript' } }), true],
    ['the host fails', 'unknown', async () => new Response('', { status: 500 }), true],
    ['the host cannot be reached', 'unreachable', () => Promise.reject(new TypeError('Failed to fetch')), true],
    ['there is no connection', 'offline', () => Promise.reject(new TypeError('Failed to fetch')), false],
  ])('says that %s', async (_, loss, answer, onLine) => {
    vi.stubGlobal('fetch', answer);
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(onLine);
    await expect(fetchCode(failing)).rejects.toMatchObject({ name: 'LostCode', loss, cause });
  });

  it('is asked for past the cache, where a page may have been kept in its place', async () => {
    const fetched = vi.fn(async () => new Response('', { status: 404 }));
    vi.stubGlobal('fetch', fetched);
    await expect(fetchCode(failing)).rejects.toThrow('A newer version was published. Reload to go on.');
    expect(fetched).toHaveBeenCalledWith('https://example.org/assets/TimelinePage-1.js', expect.objectContaining({ cache: 'reload' }));
    await expect(fetchCode(() => Promise.reject(new Error('Unable to preload CSS for /assets/StatusTag-1.css')))).rejects.toThrow('newer');
    expect(fetched).toHaveBeenLastCalledWith('/assets/StatusTag-1.css', expect.anything());
  });

  it('says so in words without addresses', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(fetchCode(failing)).rejects.toThrow('The site cannot be reached. Check the connection, then try again.');
  });
});

it('code that comes is handed on', async () => {
  expect(await fetchCode(async () => 'here')).toBe('here');
});
