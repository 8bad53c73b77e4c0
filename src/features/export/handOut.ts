import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { searchQuery } from '@/api/queries';
import { ANY_FILTERS } from '@/charts/model';
import { filterQuery } from '@/domain/facets/filterCodec';
import { useFilters } from '@/features/filters/useFilters';
import { isCutOff } from '@/ui/useIsCutOff';

/** What leaves the page together, in a file, a citation, a picture: it must all be of one query. */
export interface HandOut {
  /** The query that the numbers answer; null while it is not known, `ANY_FILTERS` where they follow none. */
  readonly numbers: string | null;
  /** The query of the filters that stand beside them in words. */
  readonly words: string;
  /** Whether the link opens these filters. */
  readonly isLinked: boolean;
}

/** Tells whether numbers, words and link are of one query. */
export function isOfOneQuery({ numbers, words, isLinked }: HandOut): boolean {
  return isLinked && (numbers === words || numbers === ANY_FILTERS);
}

/** Says why nothing is handed out; `what` names it: `Records by country`. */
export function waitingWords(what: string, isCutOff: boolean): string {
  if (isCutOff)
    return `There is no connection, so the numbers of ${what} under these filters have not arrived. What you see was fetched earlier for other filters, so it cannot be saved or cited under these.`;
  return `The numbers of ${what} are still loading. Try again in a moment.`;
}

/** Returns how to ask, at the moment of a press, whether something may leave the page: null if so, else a sentence that says why not. */
export function useRefusal(): (what: string, numbers: string | null) => string | null {
  const { filters, isInStep } = useFilters();
  const client = useQueryClient();
  return useCallback(
    (what, numbers) => {
      // How the text was read stands in the words too.
      const isTextRead = filters.q === '' || client.getQueryData(searchQuery(filters.q).queryKey) !== undefined;
      if (isTextRead && isOfOneQuery({ numbers, words: filterQuery(filters), isLinked: isInStep() })) return null;
      return waitingWords(what, isCutOff(client));
    },
    [filters, isInStep, client],
  );
}
