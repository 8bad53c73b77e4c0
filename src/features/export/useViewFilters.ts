import { useMemo } from 'react';
import type { Filters } from '@/domain/facets/filters';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { useFilters } from '@/features/filters/useFilters';

/** Returns the filters by which a page's records are chosen: those in force and, on the list of one kind, that kind whatever kinds the address asks for. */
export function useViewFilters(kind?: Kind): Filters {
  const { filters } = useFilters();
  return useMemo(() => (kind ? { ...filters, kind: [kind] } : filters), [filters, kind]);
}
