import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { feedIndexQuery } from '@/api/staticFiles';
import { activeCount } from '@/domain/facets/filters';
import { filtersAt } from '@/features/filters/restsOn';
import { feedOfAll, nearestFeed } from '@/features/savedViews/follow/nearestFeed';

/** Returns the address of the page without the site's folder: what is followed from it. */
export function useFollowedAddress(): string {
  const { pathname, search } = useLocation();
  return pathname + search;
}

/**
 * Returns the feed nearest to what an address shows, and whether it has just these records; null for a page of something else than records, and while the list of
 * feeds is on its way or where this copy of the site has none. The list is only asked for where something is chosen, unless `isWhole` asks for calendars too.
 */
export function useNearestFeed(address: string, isWhole = false) {
  const filters = useMemo(() => filtersAt(address), [address]);
  const isEverything = filters === null || activeCount(filters) === 0;
  const { data, error, isPending } = useQuery({ ...feedIndexQuery, enabled: isWhole || !isEverything });
  const found = useMemo(() => {
    if (data) return filters && nearestFeed(data, filters);
    return isEverything && !isWhole ? { feed: feedOfAll, isExact: true } : null;
  }, [data, filters, isEverything, isWhole]);
  return { found, filters, error, isPending };
}
