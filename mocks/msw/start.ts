import { publishedArchive } from '../api/publishedArchive';
import { responderFor } from '../api/respond';
import type { ReadArchive } from '../engine/readArchive';
import { startWorker } from './browser';

/** How the API is answered: by the service worker, or by `respond` inside the page. */
export type DataService =
  | { readonly mode: 'worker' }
  | { readonly mode: 'in-page'; readonly respond: (request: Request) => Promise<Response> };

interface Options {
  /** Folder of the page, with slashes at both ends; the worker's script lies in it. */
  readonly baseUrl: string;
  /** How long to wait for the worker, in ms. */
  readonly timeoutMs?: number;
}

/** Loads what may be asked for later, when the page has nothing else to do. Where that fails, the question that needs it loads it again. */
function loadInIdleTime({ loadRest }: ReadArchive): void {
  const load = () => loadRest().catch(() => undefined);
  if ('requestIdleCallback' in globalThis) globalThis.requestIdleCallback(load);
  else setTimeout(load);
}

/**
 * Starts the data service. Where the worker is missing, refused or slower than the wait, the same handlers answer inside the page; a worker that comes up
 * later answers the same from the same dataset, so it does no harm.
 */
export async function startDataService({ baseUrl, timeoutMs = 3000 }: Options): Promise<DataService> {
  const archive = await publishedArchive(baseUrl);
  const respond = responderFor(archive);
  loadInIdleTime(archive);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooSlow = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the service worker did not answer within ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    await Promise.race([startWorker(respond, `${baseUrl}mockServiceWorker.js`), tooSlow]);
    return { mode: 'worker' };
  } catch (cause) {
    console.warn(`The data service answers inside the page: ${cause instanceof Error ? cause.message : String(cause)}.`);
    return { mode: 'in-page', respond };
  } finally {
    clearTimeout(timer);
  }
}
