import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMeta } from '@/api/queries';
import { usePinnedRelease } from '@/api/release';
import { serialiseFilters } from '@/domain/facets/filterCodec';
import { type Filters, noFilters } from '@/domain/facets/filters';
import { recordPath } from '@/domain/records/atlasRecord';
import { allRecords } from '@/features/export/files/allRecords';
import { changesSince } from '@/features/filters/filterHref';
import { filtersAt } from '@/features/filters/restsOn';
import { markSeen, newRecords, type SavedView, seenNow } from '@/features/savedViews/savedViews';
import { savedViewsStore } from '@/features/savedViews/savedViewsStore';
import { releaseOfAddress } from '@/features/savedViews/viewAddresses';

/** A record as far as news tell of it. */
export interface MatchingRecord {
  /** `kind/id`. */
  readonly key: string;
  readonly title: string;
  readonly path: string;
}

/** All records that the filters leave, newest first; of kinds that the filters leave out nothing is asked. */
export function matchingQuery(filters: Filters) {
  return queryOptions({
    queryKey: ['matching', serialiseFilters(filters)],
    queryFn: async ({ client }): Promise<MatchingRecord[]> =>
      (await allRecords(client, filters)).map(({ kind, record: { id, title } }) => ({
        key: `${kind}/${id}`,
        title,
        path: recordPath(kind, id),
      })),
  });
}

/**
 * Returns the records that match a view now and did not at the reader's last visit (null while they are looked for, and where nothing can be new: a frozen
 * view, a page of an older release, a page without filters), the way to what a newer release changed in it, and how to note that the reader has seen them.
 */
export function useViewNews(view: SavedView) {
  const { release } = useMeta();
  const queryClient = useQueryClient();
  const pinned = usePinnedRelease();
  const filters = filtersAt(view.address);
  const isLive = filters !== null && releaseOfAddress(view.address) === null && pinned === null;
  const query = matchingQuery(filters ?? noFilters);
  const { data, error } = useQuery({ ...query, enabled: isLive });
  const news = data && isLive ? newRecords(view.seen, data) : null;
  const changes = filters && isLive && view.seen.release !== release ? changesSince(filters, view.seen.release) : null;

  const see = async () => {
    if (!isLive) return;
    const records = await queryClient.query(query);
    savedViewsStore.change((views) => markSeen(views, view.id, seenNow(release, records)));
  };
  // The page that opens shows the failure; what is new stays new.
  return { news, changes, error, see: () => void see().catch(() => undefined) };
}
