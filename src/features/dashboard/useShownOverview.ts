import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { overviewQuery } from '@/api/queries';
import type { Overview } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';
import { useIsSlow } from '@/ui/useIsSlow';

/** An answer with the filters it answers, so that the page never draws one with the other's choices. */
export interface ShownOverview {
  readonly overview: Overview;
  readonly filters: Filters;
}

/**
 * Returns the overview under `filters`; until the answer is there, the last one. A choice is asked for at once, typed text when the page has
 * time for it. `shown` is null before the first answer; `error` is set when the last request failed.
 */
export function useShownOverview(filters: Filters) {
  const calm = useDeferredValue(filters);
  const asked = calm.q === filters.q ? filters : calm;
  const { data, error, isFetching, refetch } = useQuery(overviewQuery(asked));
  const [shown, setShown] = useState<ShownOverview | null>(null);
  if (data && (shown?.overview !== data || shown.filters !== asked)) setShown({ overview: data, filters: asked });
  return { shown, error, isWaiting: isFetching, isSlow: useIsSlow(isFetching), refetch };
}
