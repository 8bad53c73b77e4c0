import { useQueryStates } from 'nuqs';
import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { LinkProblem } from '@/domain/address/linkProblem';
import { filterParsers, filterQuery, parseFilters, settle, toParameters } from '@/domain/facets/filterCodec';
import { type Filters, noFilters } from '@/domain/facets/filters';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { useWriteAddress } from '@/features/filters/useWriteAddress';

/** The filters of the address and the ways to change them. */
export interface FilterState {
  readonly filters: Filters;
  /** What the link asked for and could not be used. */
  readonly problems: readonly LinkProblem[];
  /** Sets the given filters. A choice makes a step that Back undoes; `typing` replaces the present one. A list goes back to its first page. */
  readonly change: (patch: Partial<Filters>, how?: 'choice' | 'typing') => void;
  /** Takes all filters away, in one step. */
  readonly clear: () => void;
  /** Tells whether the address asks for these filters at this moment: while a step is drawn, one of the two is ahead of the other. */
  readonly isInStep: () => boolean;
}

/** Returns the filters with a patch. Who chooses a range no longer wants what has no date. */
function changed(filters: Filters, patch: Partial<Filters>): Filters {
  const hasRange = Boolean(patch.from || patch.to) && patch.time === undefined;
  return { ...filters, ...(hasRange && filters.time === 'undated' && { time: null }), ...patch };
}

/**
 * Returns what the parameters mean: the same objects as long as they mean the same. A step is read twice, when it is asked for and when the address has it, and
 * every chart would be drawn again for the second one.
 */
function useSettled(...[raw, isKnown]: Parameters<typeof settle>) {
  const settled = useMemo(() => settle(raw, isKnown), [raw, isKnown]);
  const [kept, setKept] = useState(settled);
  if (kept === settled || isAlike(kept, settled)) return kept;
  setKept(settled);
  return settled;
}

function isAlike(a: ReturnType<typeof settle>, b: ReturnType<typeof settle>): boolean {
  return filterQuery(a.filters) === filterQuery(b.filters) && JSON.stringify(a.problems) === JSON.stringify(b.problems);
}

/** Works out the filters of the address, for `FiltersProvider` alone. The address is their only store: nothing here is kept anywhere else. */
export function useFilterState(): FilterState {
  const { isKnown } = useOrganisationNames();
  const [raw] = useQueryStates(filterParsers);
  const { write } = useWriteAddress();
  const { filters, problems } = useSettled(raw, isKnown);

  const change = useCallback(
    (patch: Partial<Filters>, how: 'choice' | 'typing' = 'choice') => {
      write({ ...toParameters(changed(filters, patch)), page: null }, how === 'typing' ? 'replace' : 'push');
    },
    [filters, write],
  );
  const clear = useCallback(() => change(noFilters), [change]);

  const isInStep = useCallback(
    () => filterQuery(parseFilters(new URLSearchParams(location.search), isKnown).filters) === filterQuery(filters),
    [filters, isKnown],
  );

  return useMemo(() => ({ filters, problems, change, clear, isInStep }), [filters, problems, change, clear, isInStep]);
}

export const FiltersContext = createContext<FilterState | null>(null);

/** Returns the filters of the address and the ways to change them. Throws outside a `FiltersProvider`. */
export function useFilters(): FilterState {
  const state = useContext(FiltersContext);
  if (!state) throw new Error('useFilters was called outside FiltersProvider; put the provider around the page.');
  return state;
}
