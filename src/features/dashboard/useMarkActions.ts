import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { overviewQuery } from '@/api/queries';
import type { ChartMark } from '@/charts/series/chartSeries';
import { toggleMark } from '@/features/dashboard/toggleMark';
import type { FilterState } from '@/features/filters/useFilters';

/** What a click on a mark does, and what resting on it fetches ahead. The functions stay the same, so that charts are not drawn again for them. */
export interface MarkActions {
  readonly toggle: (mark: ChartMark) => void;
  readonly visit: (mark: ChartMark) => void;
}

/** A pointer that rests this long on a mark may be about to press it, in ms; one that passes over fetches nothing. */
const REST = 40;

/** Returns the actions of the charts' marks on the filters of the address. */
export function useMarkActions(state: Pick<FilterState, 'filters' | 'change'>): MarkActions {
  const queryClient = useQueryClient();
  const latest = useRef(state);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  useEffect(() => () => clearTimeout(rest.current), []);
  const toggle = useCallback((mark: ChartMark) => latest.current.change(toggleMark(latest.current.filters, mark)), []);
  const visit = useCallback(
    (mark: ChartMark) => {
      clearTimeout(rest.current);
      rest.current = setTimeout(() => {
        const { filters } = latest.current;
        // A failure shows when the mark is chosen and the answer is asked for again.
        queryClient.query(overviewQuery({ ...filters, ...toggleMark(filters, mark) })).catch(() => undefined);
      }, REST);
    },
    [queryClient],
  );
  return useMemo(() => ({ toggle, visit }), [toggle, visit]);
}
