import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';
import { migrateSearch } from '@/domain/address/addressMigrations';

export { fetchPageCode } from '@/app/router';

/** Gives an address of an earlier version its present form, before anything reads it. */
function renewAddress(): void {
  const { pathname, search, hash } = location;
  const renewed = migrateSearch(`/${pathname.slice(import.meta.env.BASE_URL.length)}`, search);
  if (renewed !== search) history.replaceState(history.state, '', pathname + renewed + hash);
}

/** Draws the whole page into `root`. To be called once, after the data service answers. */
export function mount(root: HTMLElement): void {
  renewAddress();
  createRoot(root).render(<App />);
}
