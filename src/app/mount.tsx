import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';

export { fetchPageCode } from '@/app/router';

/** Draws the whole page into `root`. To be called once, after the data service answers. */
export function mount(root: HTMLElement): void {
  createRoot(root).render(<App />);
}
