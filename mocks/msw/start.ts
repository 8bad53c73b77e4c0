import type { LocalTransport } from '@/domain/answers/reply';
import { answererFor } from '../api/answer';
import { addressOfFiles, publishedArchive } from '../api/publishedArchive';
import { responderFor } from '../api/respond';
import { mayNeedWorker } from '../api/worker/whoAnswers';
import type { ReadArchive } from '../engine/readArchive';

/** The data service that comes with the page. */
export interface DataService {
  /** Answers the page itself. */
  readonly answer: LocalTransport;
  /**
   * Has requests under `/api/` answered too, by a service worker in the folder of the page: scripts and whoever tries an address of the API get what the page gets. The page
   * needs none of it, so a browser that refuses is told of in the console and nothing else.
   */
  readonly answerRequests: () => Promise<void>;
}

/** Loads what may be asked for later, when the page has nothing else to do. Where that fails, the question that needs it loads it again. */
function loadInIdleTime({ loadRest }: ReadArchive): void {
  const load = () => loadRest().catch(() => undefined);
  if ('requestIdleCallback' in globalThis) globalThis.requestIdleCallback(load);
  else setTimeout(load);
}

/** Returns what answers the page: of few records the page itself, without a worker; of many, a worker where it would take long. Where that part cannot be fetched, the page answers all. */
async function answersFor(archive: ReadArchive, baseUrl: string): Promise<LocalTransport> {
  const answer = answererFor(archive);
  const { columns, dataset } = archive.newest;
  if (!mayNeedWorker(columns.rows) || !('Worker' in globalThis)) return answer;
  try {
    const { answersOfLargeArchive } = await import('../api/worker/largeArchive');
    return answersOfLargeArchive(answer, addressOfFiles(baseUrl), { records: columns.rows, newest: dataset.release.id });
  } catch {
    return answer;
  }
}

/** Starts the data service with the records that were published beside the page in the folder `baseUrl`. Rejects where they cannot be read. */
export async function startDataService(baseUrl: string): Promise<DataService> {
  const archive = await publishedArchive(baseUrl);
  loadInIdleTime(archive);
  const answerRequests = async () => {
    try {
      const { startWorker } = await import('./browser');
      await startWorker(responderFor(archive), `${baseUrl}serviceWorker.js`);
    } catch (cause) {
      console.warn(`Requests to the API are not answered here: ${cause instanceof Error ? cause.message : String(cause)}.`);
    }
  };
  return { answer: await answersFor(archive, baseUrl), answerRequests };
}
