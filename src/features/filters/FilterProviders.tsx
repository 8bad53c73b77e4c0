import { type ReactNode, useMemo } from 'react';
import type { FacetName } from '@/domain/facets/facets';
import { bothFilters, type Filters, facetNames } from '@/domain/facets/filters';
import type { Groups } from '@/domain/facets/groups';
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

/** Returns the patch without the groups that the page adds by itself. */
function withoutFixed(patch: Partial<Filters>, fixed: Partial<Filters>): Partial<Filters> {
  const isFixed = (name: FacetName, group: readonly string[]) => (fixed[name] ?? []).some((other) => other.join() === group.join());
  const own = facetNames.flatMap((name) => {
    const groups: Groups | undefined = patch[name];
    return groups ? [[name, groups.filter((group) => !isFixed(name, group))] as const] : [];
  });
  return { ...patch, ...Object.fromEntries(own) };
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
      change: (patch, how) => address.change(withoutFixed(patch, fixed), how),
    }),
    [address, fixed],
  );
  return <FiltersContext value={state}>{children}</FiltersContext>;
}

/** Inside `FixedFilters`: shows its children only what the reader chose besides, so that no chip offers to take away what is fixed. */
export function ExtraFilters({ fixed, children }: Props) {
  const state = useFilters();
  const extra = useMemo<FilterState>(
    () => ({ ...state, filters: { ...state.filters, ...withoutFixed(state.filters, fixed) } }),
    [state, fixed],
  );
  return <FiltersContext value={extra}>{children}</FiltersContext>;
}
