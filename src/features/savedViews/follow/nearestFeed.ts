import type { FeedIndex } from '@/domain/answers/releaseFiles';
import { filterQuery, parseFilters } from '@/domain/facets/filterCodec';
import { type Filters, facetNames } from '@/domain/facets/filters';

/** A published feed, with its calendar where it has one. */
export type PublishedFeed = FeedIndex[number];

/** The feed of everything, which every build writes. It is known without the list of feeds; whether it has a calendar is not. */
export const feedOfAll: PublishedFeed = { title: 'All records', atom: 'feeds/all.xml', calendar: null, query: '', records: 0 };

/** What of a feed's filters counts: its groups. A feed with other filters covers no view but its own. */
const groupCount = (filters: Filters) => facetNames.reduce((count, name) => count + filters[name].length, 0);

/** Tells whether every record that `view` leaves is one that `feed` leaves: the view has all groups of the feed, or narrower ones. */
function covers(feed: Filters, view: Filters): boolean {
  if (feed.q || feed.from || feed.to || feed.time) return filterQuery(feed) === filterQuery(view);
  return facetNames.every((name) =>
    feed[name].every((wide: readonly string[]) =>
      view[name].some((narrow: readonly string[]) => narrow.every((value) => wide.includes(value))),
    ),
  );
}

/** What the feeds of a list keep: the list is read once, and asked at every step. */
const readLists = new WeakMap<FeedIndex, readonly { readonly feed: PublishedFeed; readonly filters: Filters }[]>();

function readFeeds(feeds: FeedIndex) {
  const known = readLists.get(feeds);
  if (known) return known;
  const read = feeds.map((feed) => ({ feed, filters: parseFilters(new URLSearchParams(feed.query)).filters }));
  readLists.set(feeds, read);
  return read;
}

/**
 * Returns the feed that follows a view most closely: of those that have all its records the one with most groups in common, then the one about fewest records.
 * `isExact` tells whether it has just the view's records. Null where not even a feed of everything is listed.
 */
export function nearestFeed(feeds: FeedIndex, view: Filters): { feed: PublishedFeed; isExact: boolean } | null {
  const [nearest] = readFeeds(feeds)
    .filter(({ filters }) => covers(filters, view))
    .sort((a, b) => groupCount(b.filters) - groupCount(a.filters) || a.feed.records - b.feed.records);
  return nearest ? { feed: nearest.feed, isExact: nearest.feed.query === filterQuery(view) } : null;
}
