import { archiveFrom, bundledTexts } from '../api/bundledArchive';
import { responderFor } from '../api/respond';
import type { TextSearch } from '../engine/textSearch';
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

/** Makes the index of texts while the page has nothing else to do. Where a browser does not tell when that is, the first letter typed waits for it. */
function prepareInIdleTime(text: TextSearch): void {
  globalThis.requestIdleCallback?.((deadline) => {
    if (!text.prepare(() => deadline.timeRemaining() > 1)) prepareInIdleTime(text);
  });
}

/**
 * Starts the data service. Where the worker is missing, refused or slower than the wait, the same handlers answer inside the page; a worker that comes up
 * later answers the same from the same dataset, so it does no harm.
 */
export async function startDataService({ baseUrl, timeoutMs = 3000 }: Options): Promise<DataService> {
  const archive = archiveFrom(bundledTexts);
  const respond = responderFor(archive);
  prepareInIdleTime(archive.newest.text);
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
