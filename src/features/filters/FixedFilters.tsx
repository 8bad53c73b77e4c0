import { type ReactNode, useMemo } from 'react';
import type { LinkProblem } from '@/domain/filterCodec';
import { activeCount, type Filters, filtersWith, noFilters } from '@/domain/filters';
import { withFixed, withoutKeys } from '@/features/filters/fixedKeys';
import type { FilterState } from '@/features/filters/useFilterState';
import { FiltersContext, useFilters } from '@/features/filters/useFilters';

interface Props {
  /** What the page is about: `{ country: ['MK'] }`. Pass the same object as long as it is the same. */
  fixed: Partial<Filters>;
  children: ReactNode;
}

function problemOf(address: Filters, blank: Partial<Filters>): LinkProblem[] {
  const rest = { ...noFilters, ...withoutKeys(address, Object.keys(blank), true) };
  if (activeCount(rest) === 0) return [];
  const parameters = Object.keys(blank).join(',');
  return [
    {
      parameter: parameters,
      value: parameters,
      message: 'The link filters by what this page is about; that part of it was left out. The page shows all records of its own subject.',
    },
  ];
}

/**
 * The filters of the address with some of them fixed by the page. What is fixed cannot be changed and is never written into the address, so
 * that every chart, export and citation inside works as on the overview.
 */
export function FixedFilters({ fixed, children }: Props) {
  const address = useFilters();
  const state = useMemo<FilterState>(() => {
    const blank = withFixed(fixed);
    return {
      filters: { ...address.filters, ...fixed },
      problems: [...address.problems, ...problemOf(address.filters, blank)],
      change: (patch, how) => {
        const allowed = withoutKeys(patch, Object.keys(fixed));
        const isRefused = Object.keys(patch).length > 0 && Object.keys(allowed).length === 0;
        if (!isRefused) address.change({ ...allowed, ...blank }, how);
      },
      clear: address.clear,
    };
  }, [address, fixed]);
  return <FiltersContext value={state}>{children}</FiltersContext>;
}

/** Inside `FixedFilters`: shows its children only what the reader chose besides, so that no chip offers to remove what is fixed. */
export function ExtraFilters({ fixed, children }: Props) {
  const state = useFilters();
  const extra = useMemo(() => ({ ...state, filters: { ...state.filters, ...withFixed(fixed) } }), [state, fixed]);
  return <FiltersContext value={extra}>{children}</FiltersContext>;
}
