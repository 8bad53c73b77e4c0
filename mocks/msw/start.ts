import type { LocalTransport } from '@/domain/answers/reply';
import { answererFor } from '../api/answer';
import { archiveFrom, bundledTexts } from '../api/bundledArchive';
import { responderFor } from '../api/respond';
import type { TextSearch } from '../engine/textSearch';

/** The data service that comes with the page. */
export interface DataService {
  /** Answers the page itself. */
  readonly answer: LocalTransport;
  /**
   * Has requests under `/api/` answered too, by a service worker in the folder of the page: scripts and whoever tries an address of the API get what the page gets. The page
   * needs none of it, so a browser that refuses is told of in the console and nothing else.
   */
  readonly answerRequests: (baseUrl: string) => Promise<void>;
}

/** Makes the index of texts while the page has nothing else to do. Where a browser does not tell when that is, the first letter typed waits for it. */
function prepareInIdleTime(text: TextSearch): void {
  globalThis.requestIdleCallback?.((deadline) => {
    if (!text.prepare(() => deadline.timeRemaining() > 1)) prepareInIdleTime(text);
  });
}

/** Starts the data service with the records of the project. */
export function startDataService(): DataService {
  const archive = archiveFrom(bundledTexts);
  prepareInIdleTime(archive.newest.text);
  const answerRequests = async (baseUrl: string) => {
    try {
      const { startWorker } = await import('./browser');
      await startWorker(responderFor(archive), `${baseUrl}mockServiceWorker.js`);
    } catch (cause) {
      console.warn(`Requests to the API are not answered here: ${cause instanceof Error ? cause.message : String(cause)}.`);
    }
  };
  return { answer: answererFor(archive), answerRequests };
}
