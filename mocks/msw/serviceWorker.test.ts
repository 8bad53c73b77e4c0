import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const script = readFileSync('public/serviceWorker.js', 'utf8');
const scope = 'https://example.org/atlas/';
const name = `atlas-copy:${scope}:2026-12-01:abc`;

type Listener = (event: Record<string, unknown>) => void;

/** Runs the script in a made-up worker, over caches that are plain maps from address to text. */
function workerWith(kept: Map<string, Map<string, string>>, network: (url: string) => BodyInit | null) {
  const listeners = new Map<string, Listener>();
  const unregister = vi.fn(async () => true);
  const registration: { scope: string; unregister: () => Promise<boolean> } = { scope, unregister };
  const match = (files: Map<string, string>) => async (request: string | { url: string }) => {
    const text = files.get((typeof request === 'string' ? request : request.url).replace(/\?.*/, ''));
    return text === undefined ? undefined : new Response(text);
  };
  const importScripts = vi.fn();
  let lastSignal: AbortSignal | undefined;
  const globals = {
    registration,
    importScripts,
    addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
    caches: {
      keys: async () => [...kept.keys()],
      open: async (one: string) => ({ match: match(kept.get(one) ?? new Map()) }),
    },
    fetch: async ({ url }: { url: string }, { signal }: { signal?: AbortSignal } = {}) => {
      lastSignal = signal;
      const body = network(url);
      if (body === null) throw new TypeError('Failed to fetch');
      if (body === 'silence') return new Promise<Response>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
      return new Response(body);
    },
  };
  new Function(...Object.keys(globals), script)(...Object.values(globals));
  /** What the worker answers; null where it leaves the request to others. */
  const ask = async (path: string, rest: Record<string, string> = {}) => {
    let answer: Promise<Response> | null = null;
    const request = { url: scope + path, method: 'GET', mode: 'cors', cache: 'default', ...rest };
    listeners.get('fetch')?.({ request, respondWith: (given: Promise<Response>) => (answer = given) });
    return answer === null ? null : (await (answer as Promise<Response>)).text();
  };
  return {
    ask,
    isGivenUp: () => lastSignal?.aborted ?? false,
    registration,
    unregister,
    importScripts,
    tell: (data: string) => listeners.get('message')?.({ data }),
  };
}

const whole = () =>
  new Map([
    [`${scope}offline-copy`, '{}'],
    [`${scope}shell.html`, 'kept shell'],
    [`${scope}theme.js`, 'kept theme'],
    [`${scope}assets/app-1.js`, 'kept app'],
  ]);

let kept: Map<string, Map<string, string>>;
beforeEach(() => {
  kept = new Map([[name, whole()]]);
});
const offline = () => null;
const online = (url: string) => `${url.slice(scope.length)} of the network`;
const page = { mode: 'navigate' };

describe('with a copy', () => {
  test('every page comes from its shell where there is no network, and files from the copy', async () => {
    const { ask } = workerWith(kept, offline);
    expect(await ask('agreements/x?release=2026.11', page)).toBe('kept shell');
    expect(await ask('theme.js')).toBe('kept theme');
    await expect(ask('data/2026.12/activities.csv')).rejects.toThrow('Failed to fetch');
  });

  test('what the network has goes first, but for files whose names say what is in them', async () => {
    const { ask } = workerWith(kept, online);
    expect(await ask('', page)).toBe(' of the network');
    expect(await ask('theme.js')).toBe('theme.js of the network');
    expect(await ask('assets/app-1.js')).toBe('kept app');
    expect(await ask('assets/app-2.js')).toBe('assets/app-2.js of the network');
  });

  test('a file that is opened as a page is never answered with the shell', async () => {
    const { ask } = workerWith(kept, offline);
    await expect(ask('data/2026.12/activities.csv', page)).rejects.toThrow('Failed to fetch');
  });

  test('what has begun to come is not cut off, however long it takes', async () => {
    vi.useFakeTimers();
    // The platform's own clock is none of the timers that are faked.
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      const ending = new AbortController();
      setTimeout(() => ending.abort(), ms);
      return ending.signal;
    });
    const { ask, isGivenUp } = workerWith(kept, online);
    expect(await ask('about', page)).toBe('about of the network');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(isGivenUp()).toBe(false);
    timeout.mockRestore();
    vi.useRealTimers();
  });

  test('a line that gives nothing is given up, and the page comes from the copy', async () => {
    vi.useFakeTimers();
    const { ask } = workerWith(kept, () => 'silence');
    const answer = ask('about', page);
    await vi.advanceTimersByTimeAsync(6000);
    expect(await answer).toBe('kept shell');
    vi.useRealTimers();
  });

  test('the worker stays when the last page is closed', async () => {
    const { registration, unregister } = workerWith(kept, online);
    expect(await registration.unregister()).toBe(false);
    expect(unregister).not.toHaveBeenCalled();
  });

  test('one that is not whole is none, and one that is removed is not used any more', async () => {
    kept.set(`atlas-copy:${scope}:2026-12-02:def`, new Map([[`${scope}shell.html`, 'half a copy']]));
    const { ask, tell } = workerWith(kept, offline);
    expect(await ask('about', page)).toBe('kept shell');
    kept.delete(name);
    tell('COPY_CHANGED');
    await expect(ask('about', page)).rejects.toThrow('Failed to fetch');
  });
});

describe('without a copy', () => {
  beforeEach(() => kept.clear());

  test('everything comes from the network, and the worker goes with the last page', async () => {
    const { ask, registration, unregister } = workerWith(kept, online);
    expect(await ask('about', page)).toBe('about of the network');
    expect(await ask('about', page)).toBeNull();
    expect(await registration.unregister()).toBe(true);
    expect(unregister).toHaveBeenCalledOnce();
  });
});

test('the API, other sites and what is sent are left to the script of MSW', async () => {
  const { ask, importScripts } = workerWith(kept, online);
  expect(importScripts).toHaveBeenCalledWith('mockServiceWorker.js');
  expect(await ask('api/v1/meta')).toBeNull();
  expect(await ask('theme.js', { method: 'POST' })).toBeNull();
  expect(await ask('', { url: 'https://other.example/theme.js' })).toBeNull();
});
