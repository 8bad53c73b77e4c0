import { type ReactNode, useMemo } from 'react';
import type { LinkProblem } from '@/domain/address/linkProblem';
import { activeCount, type Filters, filtersWith, noFilters } from '@/domain/facets/filters';
import { type FilterState, FiltersContext, useFilterState, useFilters } from '@/features/filters/useFilters';

/** Reads the filters from the address once for the whole page: a dozen parts ask for them, and each reading costs a few milliseconds. */
export function FiltersProvider({ children }: { children: ReactNode }) {
  return <FiltersContext value={useFilterState()}>{children}</FiltersContext>;
}

interface Props {
  /** What the page is about: `{ country: ['MK'] }`. Pass the same object as long as it means the same. */
  fixed: Partial<Filters>;
  children: ReactNode;
}

function only(source: Partial<Filters>, isWanted: (key: string) => boolean): Partial<Filters> {
  return Object.fromEntries(Object.entries(source).filter(([key]) => isWanted(key)));
}

/** Names a filter of the link that the page fixes by itself. */
function problemsOf(asked: Partial<Filters>): LinkProblem[] {
  const [parameter] = Object.keys(asked);
  return parameter && activeCount(filtersWith(asked)) > 0 ? [{ parameter, value: parameter, code: 'set-by-page' }] : [];
}

/**
 * The filters of the address with some of them fixed by the page. What is fixed cannot be changed and is never written into the address;
 * charts, exports and citations inside work as on the overview.
 */
export function FixedFilters({ fixed, children }: Props) {
  const address = useFilters();
  const state = useMemo<FilterState>(() => {
    const isFixed = (key: string) => Object.hasOwn(fixed, key);
    const blank = only(noFilters, isFixed);
    return {
      filters: { ...address.filters, ...fixed },
      problems: [...address.problems, ...problemsOf(only(address.filters, isFixed))],
      change: (patch, how) => {
        const allowed = only(patch, (key) => !isFixed(key));
        // A change of nothing else than what is fixed would only push a step that Back undoes to the same page.
        const isRefused = Object.keys(patch).length > 0 && Object.keys(allowed).length === 0;
        if (!isRefused) address.change({ ...allowed, ...blank }, how);
      },
      clear: address.clear,
    };
  }, [address, fixed]);
  return <FiltersContext value={state}>{children}</FiltersContext>;
}

/** Inside `FixedFilters`: shows its children only what the reader chose besides, so that no chip offers to take away what is fixed. */
export function ExtraFilters({ fixed, children }: Props) {
  const state = useFilters();
  const extra = useMemo<FilterState>(
    () => ({ ...state, filters: { ...state.filters, ...only(noFilters, (key) => Object.hasOwn(fixed, key)) } }),
    [state, fixed],
  );
  return <FiltersContext value={extra}>{children}</FiltersContext>;
}
