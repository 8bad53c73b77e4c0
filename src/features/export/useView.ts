import { useCallback, useMemo } from 'react';
import { useMeta } from '@/api/queries';
import { usePinnedRelease } from '@/api/release';
import type { Filters } from '@/domain/facets/filters';
import { chosenValues } from '@/domain/facets/groups';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import type { CitedView, Edition } from '@/features/export/citation/citation';
import { today } from '@/features/export/files/deliver';
import { viewAddress } from '@/features/export/links/viewAddress';
import { useFilterSentence } from '@/features/filters/useFilterSentence';
import { useFilters } from '@/features/filters/useFilters';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';

/** Returns the filters by which a page's records are chosen: those in force and, on the list of one kind, that kind whatever kinds the address asks for. */
export function useViewFilters(kind?: Kind): Filters {
  const { filters } = useFilters();
  return useMemo(() => (kind ? { ...filters, kind: [[kind]] } : filters), [filters, kind]);
}

/** Returns what a page or list is cited as, by its title and the number of its records. */
export function useCitedView(kind?: Kind): (title: string, total: number) => CitedView {
  const filters = useViewFilters(kind);
  const { countriesOf } = useOrganisationNames();
  const sentenceOf = useFilterSentence();
  const countries = [...chosenValues(filters.country), ...countriesOf(chosenValues(filters.org))];
  return (title, total) => ({ title, filterSentence: sentenceOf(filters), total, countries });
}

/** Returns how to tell which edition the reader sees, on which day and where, as of the moment of the call. */
export function useEdition(): () => Edition {
  const { about, release, published } = useMeta();
  const pinned = usePinnedRelease();
  return useCallback(
    () => ({ about, release, published, accessed: today(), link: viewAddress(pinned) }),
    [about, release, published, pinned],
  );
}
