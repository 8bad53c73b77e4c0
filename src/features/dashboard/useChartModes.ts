import { overviewIds } from '@/charts/chartList';
import { pageParameters, setOf } from '@/domain/address/parameters';
import { usePageState } from '@/features/filters/usePageState';

/** What the columns are stacked by, how the pairs are ordered, and which charts stand as tables, by id. */
export const chartParameters = {
  by: pageParameters.by,
  table: setOf(overviewIds, 'chart-not-on-page'),
  pairs: pageParameters.pairs,
};

/** Returns how the charts are shown. The address is the only store. */
export function useChartModes() {
  return usePageState(chartParameters);
}

export type ChartModeState = ReturnType<typeof useChartModes>;
