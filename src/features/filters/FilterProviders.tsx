import { type ReactNode, useMemo } from 'react';
import { bothFilters, type Filters, withoutGroups } from '@/domain/facets/filters';
import { type FilterState, FiltersContext, useFilterState, useFilters } from '@/features/filters/useFilters';

/** Reads the filters from the address once for the whole page: a dozen parts ask for them, and each reading costs a few milliseconds. */
export function FiltersProvider({ children }: { children: ReactNode }) {
  return <FiltersContext value={useFilterState()}>{children}</FiltersContext>;
}

interface Props {
  /** What the page is about: `{ country: [['MK']] }`. Pass the same object as long as it means the same. */
  fixed: Partial<Filters>;
  children: ReactNode;
}

/**
 * The filters of the address with those that the page adds to them: a record has to pass both. What is fixed cannot be taken away and is never written into
 * the address; charts, exports and citations inside work as on the overview.
 */
export function FixedFilters({ fixed, children }: Props) {
  const address = useFilters();
  const state = useMemo<FilterState>(
    () => ({
      ...address,
      filters: bothFilters(address.filters, fixed),
      change: (patch, how) => address.change(withoutGroups(patch, fixed), how),
    }),
    [address, fixed],
  );
  return <FiltersContext value={state}>{children}</FiltersContext>;
}

/** Inside `FixedFilters`: shows its children only what the reader chose besides, so that no chip offers to take away what is fixed. */
export function ExtraFilters({ fixed, children }: Props) {
  const state = useFilters();
  const extra = useMemo<FilterState>(
    () => ({ ...state, filters: { ...state.filters, ...withoutGroups(state.filters, fixed) } }),
    [state, fixed],
  );
  return <FiltersContext value={extra}>{children}</FiltersContext>;
}
