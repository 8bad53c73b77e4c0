import { setupWorker } from 'msw/browser';
import type { createHandlers } from './handlers/handlers';

/**
 * Registers the service worker and resolves once it answers requests under `/api/`; everything else goes to the network. Rejects when the worker is
 * missing or refused.
 */
export async function startWorker(handlers: ReturnType<typeof createHandlers>, workerUrl: string): Promise<void> {
  if (!('serviceWorker' in navigator)) throw new Error('this browser has no service workers here (plain http, or switched off)');
  const worker = setupWorker(...handlers);
  await worker.start({ quiet: true, serviceWorker: { url: workerUrl }, onUnhandledFrame: 'bypass' });
  if (!(await navigator.serviceWorker.getRegistration())) throw new Error('the browser refused to register the service worker');
}
