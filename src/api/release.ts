import { QueryClient, useQueryClient } from '@tanstack/react-query';
import { apiServer } from '@/api/client';
import { answerAtOnce, metaQuery } from '@/api/queries';
import type { Meta } from '@/domain/answers/apiAnswers';

declare module '@tanstack/react-query' {
  interface Register {
    /** The release that every request of a query client asks for; null follows the newest. */
    queryMeta: { readonly release: string | null };
  }
}

/**
 * Returns a query client for a dataset that does not change during a visit: nothing goes stale, and an error is a fault, not a hiccup. It holds one release only,
 * so that answers from two releases are never mixed. The data service that comes with the page is asked whatever the browser says
 * of its connection; a server is asked when there is one. Every answer comes in a later task: a page that takes over what the build has drawn must be drawn as it was there, with gaps
 * where an answer was left out.
 */
export function createWaitingClient(release: string | null): QueryClient {
  const networkMode = apiServer() === undefined ? 'always' : 'online';
  const queries = {
    networkMode,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    retry: false,
    meta: { release },
  } as const;
  return new QueryClient({ defaultOptions: { queries } });
}

/**
 * Returns such a client that gives a query which is asked for the first time its answer, if that is in memory: what asks then has it in the same task, and draws once.
 */
export function createQueryClient(release: string | null): QueryClient {
  const client = createWaitingClient(release);
  answerAtOnceIn(client);
  return client;
}

/** From now on questions that are new to a client are answered as they are asked, where the answer is in memory. */
export function answerAtOnceIn(client: QueryClient): void {
  const release = releaseOf(client);
  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'added') return;
    const { query } = event;
    if ('enabled' in query.options && query.options.enabled === false) return;
    const answer = answerAtOnce(query.queryKey, release);
    if (answer !== undefined) query.setData(answer, { manual: true });
  });
}

/** Fetches the description of the dataset, without which there is no page. Without a connection it fails instead of waiting. */
export function fetchMeta(client: QueryClient): Promise<Meta> {
  return client.query({ ...metaQuery, staleTime: 'static', networkMode: 'always' });
}

/** Returns the release that a query client is pinned to; null where it follows the newest. */
export function releaseOf(client: QueryClient): string | null {
  return client.getDefaultOptions().queries?.meta?.release ?? null;
}

/** Returns the release that the page is pinned to; null where it follows the newest. */
export function usePinnedRelease(): string | null {
  return releaseOf(useQueryClient());
}

/** Asks for the description of the dataset and tells what `says` makes of it; true when none comes. */
async function metaSays(client: QueryClient, says: (meta: Meta) => boolean): Promise<boolean> {
  return fetchMeta(client).then(says, () => true);
}

/**
 * Returns a query client for the release that an address names. One that the data service does not know is not pinned: the page then works with the newest data,
 * and says so. Any other failure leaves the pin, so that numbers of another release never stand under the link. Never throws.
 */
export async function clientForRelease(asked: string | null): Promise<QueryClient> {
  const newest = createQueryClient(null);
  if (asked === null) return newest;
  // First without the pin: a request for a release that is not there would be refused, and stand as a fault in the browser's log.
  if (!(await metaSays(newest, ({ releases }) => releases.some(({ id }) => id === asked)))) return newest;
  const pinned = createQueryClient(asked);
  // A server that ignores the parameter answers with the newest.
  return (await metaSays(pinned, ({ release }) => release === asked)) ? pinned : newest;
}
