import { coverRefusals } from '@/app/coverRefusals';
import '@/ui/theme.css';

/** The data service ships with the page; a real server named in VITE_API_URL takes its place. */
async function startData(): Promise<void> {
  if (import.meta.env.VITE_API_URL) return;
  const baseUrl = import.meta.env.BASE_URL;
  // The worker comes up while the records are still on their way; the data service takes over this registration, and says so if it is refused.
  navigator.serviceWorker?.register(`${baseUrl}mockServiceWorker.js`, { scope: baseUrl }).catch(() => undefined);
  const { setTransport } = await import('@/api/client');
  const started = import('../mocks/msw/start').then(({ startDataService }) => startDataService({ baseUrl }));
  // What is asked for before the data service answers waits for it.
  setTransport(async (request) => {
    const service = await started;
    return service.mode === 'in-page' ? service.respond(request) : fetch(request);
  });
  await started;
}

function showStartFailure(root: HTMLElement, cause: unknown): void {
  const line = document.getElementById('start-line') ?? root;
  line.setAttribute('role', 'alert');
  line.textContent = `The page could not start (${String(cause)}). `;
  const retry = document.createElement('button');
  retry.textContent = 'Reload the page';
  retry.addEventListener('click', () => location.reload());
  line.append(retry);
}

/** Boots in order: data service → query client → router → render. A router made earlier would fetch before anything answers. */
async function boot(root: HTMLElement): Promise<void> {
  coverRefusals({ window, document, navigator });
  // Everything is fetched at once: an import at the top of this file would have to arrive and run before the others are asked for.
  const data = startData();
  // Its failure is met below; until then it must not count as one that nobody met.
  data.catch(() => undefined);
  const { fetchPageCode, mount } = await import('@/app/App');
  fetchPageCode();
  if (!document.getElementById('answers') || location.search) await data;
  await mount(root);
  await data;
}

const root = document.getElementById('root');
if (root) boot(root).catch((cause: unknown) => showStartFailure(root, cause));
