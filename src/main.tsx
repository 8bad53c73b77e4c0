import { coverRefusals } from '@/app/coverRefusals';
import { fetchCode, LostCode } from '@/ui/lostCode';
import '@/ui/theme.css';

/** Loads the data service, which ships with the page, with its records. */
async function loadData() {
  const { startDataService } = await fetchCode(() => import('../mocks/msw/start'));
  return startDataService(import.meta.env.BASE_URL);
}

/** Has the questions of the page answered by the data service, and returns what starts it; null where a real server, named in VITE_API_URL, takes its place. */
async function routeToData() {
  if (import.meta.env.VITE_API_URL) return null;
  const { startLocally } = await fetchCode(() => import('@/api/localTransport'));
  return startLocally(loadData);
}

function showStartFailure(cause: unknown): void {
  const line = document.getElementById('start-line');
  // Once the page is running, it reports failures itself.
  if (!line) throw cause;
  // What the build has drawn can still be read below.
  document.getElementById('starting')?.style.setProperty('display', 'block');
  line.setAttribute('role', 'alert');
  line.textContent = cause instanceof LostCode ? `${cause.message} ` : `The page could not start (${String(cause)}). `;
  const retry = document.createElement('button');
  retry.textContent = 'Reload the page';
  retry.addEventListener('click', () => location.reload());
  line.append(retry);
}

/** Longest wait for a frame, in ms: a page in the background draws none. */
const LONGEST_FRAME = 1000;

function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_FRAME);
  });
}

/** Whether the build has drawn the page for this very address, as theme.js has found out. */
const isDrawn = document.documentElement.dataset.path !== undefined && document.documentElement.dataset.asked === undefined;

/** Renews the copy that a reader keeps for offline use; whoever keeps none fetches nothing for it. */
async function renewCopy(): Promise<void> {
  const names = 'caches' in window ? await caches.keys() : [];
  if (!navigator.onLine || !names.some((name) => name.startsWith('atlas-copy:'))) return;
  const copies = await import('@/api/offlineCopy');
  await copies.renewCopy(new Date().toISOString().slice(0, 10));
}

/**
 * Boots in order: data service → query client → router → render; a router made earlier would only wait for the answers. If the build has drawn the page, its scripts
 * come first, and the data service with its records after them. Requests to the API are answered last: the page itself makes none.
 */
async function boot(root: HTMLElement): Promise<void> {
  coverRefusals({ window, document, navigator });
  // Everything is fetched at once: an import at the top of this file would have to arrive and run before the others are asked for.
  const routed = routeToData();
  const early = isDrawn ? null : routed.then((start) => start?.());
  // Its failure is met below; until then it must not count as one that nobody met.
  early?.catch(() => undefined);
  const { fetchPageCode, mount } = await fetchCode(() => import('@/app/App'));
  fetchPageCode();
  if (isDrawn) await firstPaint();
  const start = await routed;
  await early;
  await mount(root);
  const service = await start?.();
  await service?.answerRequests();
  if (service) await renewCopy().catch(() => undefined);
}

const root = document.getElementById('root');
if (root) boot(root).catch((cause: unknown) => showStartFailure(cause));
