import { memo, useDeferredValue } from 'react';
import { overviewEntry, overviewIds } from '@/charts/chartList';
import { NewestRecords } from '@/features/dashboard/NewestRecords';
import { OverviewCharts } from '@/features/dashboard/OverviewCharts';
import type { ChartModeState } from '@/features/dashboard/useChartModes';
import type { MarkActions } from '@/features/dashboard/useMarkActions';
import type { ShownOverview } from '@/features/dashboard/useShownOverview';

interface Props {
  shown: ShownOverview;
  modes: ChartModeState;
  actions: MarkActions;
}

const firstCharts = overviewIds.filter((id) => overviewEntry(id).isFirst);
const furtherCharts = overviewIds.filter((id) => !overviewEntry(id).isFirst);

/**
 * Charts and newest records of an answer that holds at least one record. What stands further down, several hundred marks, is drawn right after the
 * first charts, in work that gives way to the next click.
 */
export const OverviewResults = memo(function OverviewResults({ shown, modes, actions }: Props) {
  const further = useDeferredValue(shown);
  return (
    <>
      <OverviewCharts shown={shown} modes={modes} actions={actions} ids={firstCharts} />
      <OverviewCharts shown={further} modes={modes} actions={actions} ids={furtherCharts} />
      <NewestRecords records={further.overview.newest} />
    </>
  );
});
