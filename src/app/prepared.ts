import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { questionOf } from '@/api/queries';
import { createWaitingClient } from '@/api/release';
import { siteHref } from '@/api/siteHref';

/** Id of the element with the answers that the build drew the page from. */
const PREPARED = 'answers';

/** A page that the build has drawn: where, and from which answers. */
export interface PreparedPage {
  /** The path that it was drawn for, without the folder of the site. */
  readonly path: string;
  /** Answers that are in the page itself. */
  readonly answers: readonly (readonly [key: QueryKey, answer: unknown])[];
  /** Answers that many pages share, each a file of the site. */
  readonly files: readonly (readonly [key: QueryKey, path: string])[];
  /** Answers that are too long for a page: the data service gives them. */
  readonly asked: readonly QueryKey[];
}

/** Tells whether the page was drawn for this address. For one with parameters it never was: the build cannot know them. */
function isFor({ path }: PreparedPage, { pathname, search }: Pick<Location, 'pathname' | 'search'>): boolean {
  return search === '' && pathname === siteHref(path);
}

async function fetchAnswer(path: string): Promise<unknown> {
  const response = await fetch(siteHref(path));
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

/**
 * Returns a client with the answers that the page was drawn from, so that it can be drawn again and taken over; null if it was not drawn for this address, or if an
 * answer cannot be fetched. The build has checked the answers in the page and in files.
 */
export async function clientOfPrepared(address: Pick<Location, 'pathname' | 'search'>): Promise<QueryClient | null> {
  const text = document.getElementById(PREPARED)?.textContent;
  if (!text) return null;
  const page: PreparedPage = JSON.parse(text);
  if (!isFor(page, address)) return null;
  const client = createWaitingClient(null);
  const askAgain = async (key: QueryKey) => {
    const asked = questionOf(key);
    if (asked) await client.query(asked);
  };
  for (const [key, answer] of page.answers) client.setQueryData(key, answer);
  try {
    await Promise.all([
      // A file may be gone because the site has been published again since; then the data service is asked instead.
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
