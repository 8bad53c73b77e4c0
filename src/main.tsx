import { coverRefusals } from '@/app/coverRefusals';
import '@/ui/theme.css';

/** Starts the data service. It ships with the page; a real server named in VITE_API_URL takes its place. */
async function startData() {
  const baseUrl = import.meta.env.BASE_URL;
  // The worker comes up while the records are still on their way; the data service takes over this registration, and says so if it is refused.
  navigator.serviceWorker?.register(`${baseUrl}mockServiceWorker.js`, { scope: baseUrl }).catch(() => undefined);
  const { startDataService } = await import('../mocks/msw/start');
  return startDataService({ baseUrl });
}

/** Sends requests to the API to the data service, and returns a function that starts it; the first request starts it too, and waits. */
async function routeToData(): Promise<() => Promise<unknown>> {
  if (import.meta.env.VITE_API_URL) return () => Promise.resolve();
  let started: ReturnType<typeof startData> | undefined;
  const start = () => {
    started ??= startData();
    return started;
  };
  const { setTransport } = await import('@/api/client');
  setTransport(async (request) => {
    const service = await start();
    return service.mode === 'in-page' ? service.respond(request) : fetch(request);
  });
  return start;
}

function showStartFailure(cause: unknown): void {
  const line = document.getElementById('start-line');
  // Once the page is running, it reports failures itself.
  if (!line) throw cause;
  // What the build has drawn can still be read below.
  document.getElementById('starting')?.style.setProperty('display', 'block');
  line.setAttribute('role', 'alert');
  line.textContent = `The page could not start (${String(cause)}). `;
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

/**
 * Boots in order: data service → query client → router → render. A router made earlier would fetch before anything answers. If the build has
 * drawn the page, its scripts come first, and the data service with its records after them.
 */
async function boot(root: HTMLElement): Promise<void> {
  coverRefusals({ window, document, navigator });
  // Everything is fetched at once: an import at the top of this file would have to arrive and run before the others are asked for.
  const routed = routeToData();
  const data = isDrawn ? null : routed.then((start) => start());
  // Its failure is met below; until then it must not count as one that nobody met.
  data?.catch(() => undefined);
  const { fetchPageCode, mount } = await import('@/app/App');
  fetchPageCode();
  if (isDrawn) await firstPaint();
  const start = await routed;
  await data;
  await mount(root);
  await start();
}

const root = document.getElementById('root');
if (root) boot(root).catch((cause: unknown) => showStartFailure(cause));
