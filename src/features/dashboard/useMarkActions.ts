import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { overviewQuery } from '@/api/queries';
import type { ColumnMark } from '@/charts/series/chartSeries';
import type { FacetName } from '@/domain/facets/facets';
import { type Filters, toggled } from '@/domain/facets/filters';
import type { FollowUpStatus } from '@/domain/records/followUpRule';
import { toggleBar, toggleCell, toggleColumn } from '@/features/dashboard/toggleMark';
import type { FilterState } from '@/features/filters/useFilterState';

/** What a click on a mark does, and what resting on it fetches ahead. The functions stay the same, so that charts are not drawn again for them. */
export interface MarkActions {
  readonly onBar: (facet: FacetName, value: string) => void;
  readonly onColumn: (column: ColumnMark) => void;
  /** A year that is chosen is drawn as its months, so the way back is not on its column. */
  readonly onAllDates: () => void;
  readonly onCell: (country: string, topic: string) => void;
  readonly onFollowUp: (status: FollowUpStatus) => void;
  readonly onVisitBar: (facet: FacetName, value: string) => void;
  readonly onVisitColumn: (column: ColumnMark) => void;
  readonly onVisitCell: (country: string, topic: string) => void;
  readonly onVisitFollowUp: (status: FollowUpStatus) => void;
}

type Patch = (filters: Filters) => Partial<Filters>;

/** A pointer that rests this long on a mark may be about to press it, in ms; one that passes over fetches nothing. */
const REST = 40;

const barPatch =
  (facet: FacetName, value: string): Patch =>
  (filters) =>
    toggleBar(filters, facet, value);
const columnPatch =
  (column: ColumnMark): Patch =>
  () =>
    toggleColumn(column);
const cellPatch =
  (country: string, topic: string): Patch =>
  (filters) =>
    toggleCell(filters, country, topic);
const followUpPatch =
  (status: FollowUpStatus): Patch =>
  (filters) => ({ followUp: toggled(filters.followUp, status) });

/** Returns the actions of the charts' marks on the filters of the address. */
export function useMarkActions(state: Pick<FilterState, 'filters' | 'change'>): MarkActions {
  const queryClient = useQueryClient();
  const latest = useRef(state);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  useEffect(() => () => clearTimeout(rest.current), []);
  const choose = useCallback((patch: Patch) => latest.current.change(patch(latest.current.filters)), []);
  const visit = useCallback(
    (patch: Patch) => {
      clearTimeout(rest.current);
      rest.current = setTimeout(() => {
        const { filters } = latest.current;
        // A failure shows when the mark is chosen and the answer is asked for again.
        queryClient.query(overviewQuery({ ...filters, ...patch(filters) })).catch(() => undefined);
      }, REST);
    },
    [queryClient],
  );
  return useMemo(
    () => ({
      onBar: (facet, value) => choose(barPatch(facet, value)),
      onColumn: (column) => choose(columnPatch(column)),
      onAllDates: () => choose(() => ({ from: null, to: null })),
      onCell: (country, topic) => choose(cellPatch(country, topic)),
      onFollowUp: (status) => choose(followUpPatch(status)),
      onVisitBar: (facet, value) => visit(barPatch(facet, value)),
      onVisitColumn: (column) => visit(columnPatch(column)),
      onVisitCell: (country, topic) => visit(cellPatch(country, topic)),
      onVisitFollowUp: (status) => visit(followUpPatch(status)),
    }),
    [choose, visit],
  );
}
