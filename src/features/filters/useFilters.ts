import { createContext, useContext } from 'react';
import type { FilterState } from '@/features/filters/useFilterState';

export const FiltersContext = createContext<FilterState | null>(null);

/** Returns the filters of the address and the ways to change them. Throws outside a `FiltersProvider`. */
export function useFilters(): FilterState {
  const state = useContext(FiltersContext);
  if (!state) throw new Error('useFilters was called outside FiltersProvider; put the provider around the page.');
  return state;
}
