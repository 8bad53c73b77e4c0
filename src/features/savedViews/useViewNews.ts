import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMeta } from '@/api/queries';
import { usePinnedRelease } from '@/api/release';
import { noFilters } from '@/domain/facets/filters';
import { today } from '@/features/export/files/deliver';
import { type MatchingRecord, matchingQuery } from '@/features/savedViews/matchingRecords';
import { markSeen, newKeys, type SavedView } from '@/features/savedViews/savedViews';
import { savedViewsStore } from '@/features/savedViews/savedViewsStore';
import { filtersOfAddress, releaseOfAddress } from '@/features/savedViews/viewAddresses';

/**
 * Returns the records that match a view now and did not at the reader's last visit (null while they are looked for, and where nothing can be new: a frozen
 * view, a page of an older release, a page without filters), and how to note that the reader has seen them.
 */
export function useViewNews(view: SavedView) {
  const { release } = useMeta();
  const queryClient = useQueryClient();
  const pinned = usePinnedRelease();
  const filters = filtersOfAddress(view.address);
  const isLive = filters !== null && releaseOfAddress(view.address) === null && pinned === null;
  const query = matchingQuery(filters ?? noFilters);
  const { data, error } = useQuery({ ...query, enabled: isLive });
  const fresh =
    data &&
    new Set(
      newKeys(
        view.seen,
        data.map(({ key }) => key),
      ),
    );
  const news: MatchingRecord[] | null = fresh && isLive ? data.filter(({ key }) => fresh.has(key)) : null;

  const see = () => {
    if (!isLive) return;
    queryClient
      .query(query)
      .then((records) =>
        savedViewsStore.change((views) => markSeen(views, view.id, { release, at: today(), keys: records.map(({ key }) => key) })),
      )
      // The page that opens shows the failure; what is new stays new.
      .catch(() => undefined);
  };
  return { news, error, see };
}
