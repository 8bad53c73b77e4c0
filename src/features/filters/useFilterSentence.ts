import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { searchQuery } from '@/api/queries';
import type { Filters } from '@/domain/facets/filters';
import { filterSentence } from '@/domain/facets/filterWords';
import { useFilters } from '@/features/filters/useFilters';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';

/** Returns how filters are said wherever they leave the page: in one line, which also says how their text was read where it does not count as it was typed. */
export function useFilterSentence(): (filters: Filters) => string {
  const { nameOf } = useOrganisationNames();
  const { filters } = useFilters();
  const { data } = useQuery(searchQuery(filters.q));
  return useCallback((said) => filterSentence(said, nameOf, said.q !== '' && data?.q === said.q ? data.text : undefined), [nameOf, data]);
}
