import { type ReactNode, useMemo } from 'react';
import type { FilterState } from '@/features/filters/useFilters';
import { FiltersContext, useFilters } from '@/features/filters/useFilters';
import { ATLAS } from '@/ui/atlas';
import { showStatus } from '@/ui/StatusLine';

/** What a press on a mark says where it cannot filter. */
export function sayWhereToFilter(): void {
  showStatus(`Open in ${ATLAS} to filter.`);
}

/** The filters of the frame, not to be changed: whoever embedded the chart chose what it shows. */
export function StillFilters({ children }: { children: ReactNode }) {
  const { filters, problems } = useFilters();
  const state = useMemo<FilterState>(() => ({ filters, problems, change: sayWhereToFilter, clear: sayWhereToFilter }), [filters, problems]);
  return <FiltersContext value={state}>{children}</FiltersContext>;
}
