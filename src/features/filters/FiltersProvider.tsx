import type { ReactNode } from 'react';
import { useFilterState } from '@/features/filters/useFilterState';
import { FiltersContext } from '@/features/filters/useFilters';

/** Reads the filters from the address once for the whole page: a dozen parts ask for them, and each reading costs a few milliseconds. */
export function FiltersProvider({ children }: { children: ReactNode }) {
  return <FiltersContext value={useFilterState()}>{children}</FiltersContext>;
}
