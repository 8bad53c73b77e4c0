import { memo } from 'react';
import type { ChartModeState } from '@/features/charts/useChartModes';
import { NewestRecords } from '@/routes/overview/NewestRecords';
import { OverviewCharts } from '@/routes/overview/OverviewCharts';
import type { MarkActions } from '@/routes/overview/useMarkActions';
import type { ShownOverview } from '@/routes/overview/useShownOverview';

interface Props {
  shown: ShownOverview;
  modes: ChartModeState;
  actions: MarkActions;
}

/** Charts and newest records of an answer that holds at least one record. */
export const OverviewResults = memo(function OverviewResults({ shown, modes, actions }: Props) {
  return (
    <>
      <OverviewCharts shown={shown} modes={modes} actions={actions} />
      <NewestRecords records={shown.overview.newest} />
    </>
  );
});
