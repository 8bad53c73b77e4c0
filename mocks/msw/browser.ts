import { setupWorker } from 'msw/browser';
import type { createHandlers } from './handlers';

/** Tells whether a frame of the network is a request below `/api/`. */
function isForApi(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || !('request' in data) || !(data.request instanceof Request)) return false;
  const { pathname } = new URL(data.request.url);
  return pathname.includes('/api/') && !pathname.includes('/src/api/');
}

/** Resolves when a worker controls the page. Without one, requests go to the network although the worker runs. */
async function controlled(): Promise<void> {
  if (navigator.serviceWorker.controller) return;
  await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
}

/**
 * Registers the service worker and resolves once it answers the page's requests under `/api/`; everything else goes to the network. Rejects
 * when service workers are missing or refused, and stays open while the worker does not come up: callers bound the wait.
 */
export async function startWorker(handlers: ReturnType<typeof createHandlers>, workerUrl: string): Promise<void> {
  // MSW would patch `fetch` here instead. The caller's own way inside the page needs no patch.
  if (!navigator.serviceWorker) throw new Error('this browser has no service workers here (plain http, or switched off)');
  const worker = setupWorker(...handlers);
  await worker.start({
    quiet: true,
    serviceWorker: { url: workerUrl },
    onUnhandledFrame: ({ frame, defaults }) => {
      if (isForApi(frame.data)) defaults.error();
    },
  });
  await controlled();
}
