import { setupWorker } from 'msw/browser';
import { http } from 'msw/http';
import { passthrough } from 'msw/utils/passthrough';

/** The one handler of the worker. The development server hands out the modules of `src/api/` under such addresses too; they are no part of the API. */
export function apiHandler(respond: (request: Request) => Promise<Response>) {
  return http.all('*/api/*', ({ request }) => (new URL(request.url).pathname.includes('/src/api/') ? passthrough() : respond(request)));
}

/** Resolves when a worker controls the page. Without one, requests go to the network although the worker runs. */
async function controlled(): Promise<void> {
  if (navigator.serviceWorker.controller) return;
  await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
}

/**
 * Registers the service worker and resolves once it answers the page's requests under `/api/`; everything else goes to the network. Rejects
 * when service workers are missing or refused, and stays open while the worker does not come up. It signs itself off when the last page that it serves is closed.
 */
export async function startWorker(respond: (request: Request) => Promise<Response>, workerUrl: string): Promise<void> {
  // MSW would patch `fetch` here instead, for this page alone.
  if (!navigator.serviceWorker) throw new Error('this browser has no service workers here (plain http, or switched off)');
  const worker = setupWorker(apiHandler(respond));
  await worker.start({
    quiet: true,
    serviceWorker: { url: workerUrl },
    onUnhandledFrame: 'bypass',
  });
  await controlled();
}
