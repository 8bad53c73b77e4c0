import { createRoot } from 'react-dom/client';
import { setTransport } from '@/api/client';
import '@/ui/theme.css';

/** The data service ships with the page; a real server named in VITE_API_URL takes its place. */
async function startData(): Promise<void> {
  if (import.meta.env.VITE_API_URL) return;
  const { startDataService } = await import('../mocks/start');
  const service = await startDataService({ baseUrl: import.meta.env.BASE_URL });
  if (service.mode === 'in-page') setTransport(service.respond);
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
  const [{ App }] = await Promise.all([import('@/app/App'), startData()]);
  createRoot(root).render(<App />);
}

const root = document.getElementById('root');
if (root) boot(root).catch((cause: unknown) => showStartFailure(root, cause));
