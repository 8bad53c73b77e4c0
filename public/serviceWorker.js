/*
 * The worker of the site. It does two things:
 *  - from a copy that the reader keeps for offline use it answers what the network does not;
 *  - it answers requests to the API, by the script of MSW, which the build lays beside this one.
 * Plain JavaScript without imports of the project: a worker of an older version must go on with pages of a newer one, and the other way round.
 */
(() => {
  const COPIES = `atlas-copy:${registration.scope}:`;
  /** Stored last, so that a copy that has it is whole. `src/api/offlineCopy.ts` writes it. */
  const WHOLE = new URL('offline-copy', registration.scope).href;
  const SHELL = new URL('shell.html', registration.scope).href;
  /** A line that is there and gives nothing is worse than none: after so many ms a page comes from the copy. */
  const LONGEST_WAIT = 6000;

  /** The whole copy that was kept last; null where there is none. Unknown after a pause of the worker and when the page says that it has changed. */
  let found;
  /** Known to have none: then nothing of a page passes through here. */
  let hasNone = false;
  async function findCopy() {
    for (const name of (await caches.keys())
      .filter((one) => one.startsWith(COPIES))
      .sort()
      .reverse()) {
      const copy = await caches.open(name);
      if (await copy.match(WHOLE)) return copy;
    }
    hasNone = true;
    return null;
  }
  function copy() {
    found ??= findCopy().catch(() => null);
    return found;
  }

  addEventListener('message', ({ data }) => {
    if (data !== 'COPY_CHANGED') return;
    found = undefined;
    hasNone = false;
  });

  // MSW signs the worker off with the last page that is closed; a reader who keeps a copy wants to open the next one without a network.
  const signOff = registration.unregister.bind(registration);
  registration.unregister = async () => ((await copy()) ? false : signOff());

  /** Asks the network, which has so long to begin; what has begun to come is not cut off. */
  async function asked(request) {
    const ending = new AbortController();
    const waiting = setTimeout(() => ending.abort(), LONGEST_WAIT);
    try {
      return await fetch(request, { signal: ending.signal });
    } finally {
      clearTimeout(waiting);
    }
  }

  /** What has an ending is a file: a download must not be answered with a page. */
  const isFile = (url) => /\.[a-z0-9]+$/i.test(new URL(url).pathname);

  async function answer(request, kept) {
    const own = await kept.match(request, { ignoreSearch: true, ignoreVary: true });
    // Their names say what is in them.
    if (own && request.url.startsWith(`${registration.scope}assets/`)) return own;
    const fallback = request.mode === 'navigate' && !isFile(request.url) ? await kept.match(SHELL) : own;
    if (!fallback) return fetch(request);
    try {
      return await asked(request);
    } catch {
      return fallback;
    }
  }

  addEventListener('fetch', (event) => {
    const { request } = event;
    if (hasNone) return;
    const isOwn = request.method === 'GET' && request.url.startsWith(registration.scope);
    if (!isOwn || request.url.startsWith(`${registration.scope}api/`) || request.cache === 'only-if-cached') return;
    event.respondWith(copy().then((kept) => (kept ? answer(request, kept) : fetch(request))));
  });
})();

importScripts('mockServiceWorker.js');
