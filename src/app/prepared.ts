import { type DehydratedState, dehydrate, hydrate, type QueryClient } from '@tanstack/react-query';
import { createQueryClient } from '@/api/release';

/** The element that holds the answers a page was drawn from before it was asked for. */
const PREPARED = 'answers';

/** The address that a page was drawn for, without the folder of the site, and the answers in it. */
export interface Prepared {
  readonly address: string;
  readonly client: QueryClient;
}

/** Returns the answers as text that may stand inside a script element of HTML. */
export function writePrepared({ address, client }: Prepared): string {
  return JSON.stringify({ address, state: dehydrate(client) }).replaceAll('<', '\\u003c');
}

/** Returns what the page was drawn from; null where it was not, or where the address asks for something else than what it was drawn for. */
export function readPrepared({ pathname, search }: { readonly pathname: string; readonly search: string }): Prepared | null {
  const text = document.getElementById(PREPARED)?.textContent;
  if (!text || search) return null;
  const { address, state } = JSON.parse(text) as { address: string; state: DehydratedState };
  if (import.meta.env.BASE_URL + address.slice(1) !== pathname) return null;
  const client = createQueryClient(null);
  hydrate(client, state);
  return { address, client };
}
