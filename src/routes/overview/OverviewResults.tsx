import { memo, useDeferredValue } from 'react';
import type { ChartModeState } from '@/features/charts/useChartModes';
import { NewestRecords } from '@/routes/overview/NewestRecords';
import { type ChartKey, OverviewCharts } from '@/routes/overview/OverviewCharts';
import type { MarkActions } from '@/routes/overview/useMarkActions';
import type { ShownOverview } from '@/routes/overview/useShownOverview';

interface Props {
  shown: ShownOverview;
  modes: ChartModeState;
  actions: MarkActions;
}

const firstCharts: readonly ChartKey[] = ['time', 'country', 'topic'];
const furtherCharts: readonly ChartKey[] = ['type', 'status', 'commitments', 'grid', 'pairs', 'where'];

/**
 * Charts and newest records of an answer that holds at least one record. What stands further down, several hundred marks, is drawn right after the
 * first charts, in work that gives way to the next click.
 */
export const OverviewResults = memo(function OverviewResults({ shown, modes, actions }: Props) {
  const further = useDeferredValue(shown);
  return (
    <>
      <OverviewCharts shown={shown} modes={modes} actions={actions} only={firstCharts} />
      <OverviewCharts shown={further} modes={modes} actions={actions} only={furtherCharts} />
      <NewestRecords records={further.overview.newest} />
    </>
  );
});
