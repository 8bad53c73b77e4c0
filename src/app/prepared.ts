import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { questionOf } from '@/api/queries';
import { createQueryClient } from '@/api/release';
import { siteHref } from '@/api/siteHref';

/** The element that holds what a page was drawn from before anybody asked for it. */
const PREPARED = 'answers';

/** A page that the build has drawn: where, and from which answers. */
export interface PreparedPage {
  /** The path that it was drawn for, without the folder of the site. */
  readonly path: string;
  /** Answers that stand in the page. */
  readonly answers: readonly (readonly [key: QueryKey, answer: unknown])[];
  /** Answers that many pages share, each a file of the site. */
  readonly files: readonly (readonly [key: QueryKey, path: string])[];
  /** Answers that are too long for a page: the data service gives them. */
  readonly asked: readonly QueryKey[];
}

/** Tells whether the page at this address was drawn for it. One with parameters was not: nobody knows beforehand what it asks for. */
function isFor({ path }: PreparedPage, { pathname, search }: Pick<Location, 'pathname' | 'search'>): boolean {
  return search === '' && pathname === siteHref(path);
}

async function fetchAnswer(path: string): Promise<unknown> {
  const response = await fetch(siteHref(path));
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

/**
 * Returns a client with the answers that the page was drawn from, so that it can be drawn again and taken over; null where it was not drawn for this address, or
 * where an answer is not to be had. The build has checked those that stand in the page and in files.
 */
export async function clientOfPrepared(address: Pick<Location, 'pathname' | 'search'>): Promise<QueryClient | null> {
  const text = document.getElementById(PREPARED)?.textContent;
  if (!text) return null;
  const page: PreparedPage = JSON.parse(text);
  if (!isFor(page, address)) return null;
  const client = createQueryClient(null);
  const askAgain = async (key: QueryKey) => {
    const asked = questionOf(key);
    if (asked) await client.query(asked);
  };
  for (const [key, answer] of page.answers) client.setQueryData(key, answer);
  try {
    await Promise.all([
      // A file that is gone, since the site was published again meanwhile, is no fault: its question can be asked.
      ...page.files.map(([key, path]) =>
        fetchAnswer(path).then(
          (answer) => client.setQueryData(key, answer),
          () => askAgain(key),
        ),
      ),
      ...page.asked.map(askAgain),
    ]);
    return client;
  } catch {
    return null;
  }
}
