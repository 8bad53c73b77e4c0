import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { BarFacet, ColumnMark } from '@/features/charts/series/chartSeries';
import { toggleBar, toggleCell, toggleColumn } from '@/features/charts/toggleMark';
import type { FilterState } from '@/features/filters/useFilterState';

/** What a click on a mark does. The functions stay the same, so that charts are not drawn again for them. */
export interface MarkActions {
  readonly onBar: (facet: BarFacet, value: string) => void;
  readonly onColumn: (column: ColumnMark) => void;
  /** A year that is chosen is drawn as its months, so the way back is not on its column. */
  readonly onAllDates: () => void;
  readonly onCell: (country: string, topic: string) => void;
}

/** Returns the actions of the charts' marks on the filters of the address. */
export function useMarkActions(state: Pick<FilterState, 'filters' | 'change'>): MarkActions {
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  const change = useCallback((patchOf: (filters: FilterState['filters']) => Partial<FilterState['filters']>) => {
    latest.current.change(patchOf(latest.current.filters));
  }, []);
  return useMemo(
    () => ({
      onBar: (facet, value) => change((filters) => toggleBar(filters, facet, value)),
      onColumn: (column) => change(() => toggleColumn(column)),
      onAllDates: () => change(() => ({ from: null, to: null })),
      onCell: (country, topic) => change((filters) => toggleCell(filters, country, topic)),
    }),
    [change],
  );
}
