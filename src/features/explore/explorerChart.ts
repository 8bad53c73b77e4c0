import { useMemo } from 'react';
import { useMeta } from '@/api/queries';
import { hasNumber } from '@/charts/chartList';
import { PIVOT_CHART, pivotSeries, pivotTitle } from '@/charts/series/pivotChart';
import { useExploreState, useShownPivot, viewOf, writtenParameters } from '@/features/explore/exploreState';
import { useFilters } from '@/features/filters/useFilters';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';

/** Returns the explorer's chart under the filters of the address, where it is wanted, for a document that holds it. `total` is the number of records, undefined while it is not known. */
export function useExplorerChart(isWanted: boolean, total: number | undefined) {
  const { filters } = useFilters();
  const { nameOf } = useOrganisationNames();
  const research = useMeta();
  const state = useExploreState();
  const isAsked = isWanted && total !== undefined && total > 0;
  const { shown, isCurrent, error, refetch } = useShownPivot(filters, state.spec, isAsked);
  const { shown: form, chosenView } = state;
  const chart = useMemo(() => {
    if (!isAsked || !shown || !isCurrent) return null;
    const { pivot, spec } = shown;
    const { view } = viewOf(shown, form, chosenView);
    const made = pivotSeries({ pivot, filters: shown.filters, spec, shown: form, view, research, nameOf }).chart;
    return hasNumber(made) ? made : null;
  }, [isAsked, shown, isCurrent, form, chosenView, research, nameOf]);
  return {
    chart,
    title: pivotTitle(state.spec, filters),
    /** What a link to the document carries besides. */
    parameters: isWanted ? writtenParameters(state) : {},
    waiting: isAsked && !isCurrent ? ([PIVOT_CHART] as const) : [],
    answers: isAsked ? [{ error, refetch }] : [],
  };
}
