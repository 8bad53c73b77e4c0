import { useMemo } from 'react';
import type { OverviewChartId } from '@/charts/chartList';
import { OverviewCharts } from '@/features/dashboard/OverviewCharts';
import { type MarkActions, useChartModes, useShownOverview } from '@/features/dashboard/useDashboard';
import { HowSearched } from '@/features/filters/HowSearched';
import { useFilters } from '@/features/filters/useFilters';
import { FrameNotice, sayWhereToFilter } from '@/routes/embed/FrameFilters';
import { Empty } from '@/ui/Empty';
import { Failed } from '@/ui/Failed';
import { Loading } from '@/ui/Loading';
import { Updating } from '@/ui/Updating';

const stillMarks: MarkActions = { toggle: sayWhereToFilter, visit: () => undefined, ask: () => undefined };

/** One chart of the overview, to read: its marks name their numbers and do not filter. */
export function OverviewEmbed({ id }: { id: OverviewChartId }) {
  const { filters } = useFilters();
  const ids = useMemo(() => [id], [id]);
  const modes = useChartModes(ids);
  const { shown, isUpdating, error, refetch } = useShownOverview(filters);
  const drawing = () => {
    if (error) return <Failed error={error} onRetry={() => void refetch()} />;
    if (!shown) return <Loading label="Counting the records" height={560} />;
    if (shown.overview.total === 0)
      return (
        <Empty title="No record matches these filters">
          No record matches all the filters that this chart was embedded with.
          <HowSearched filters={shown.filters} />
        </Empty>
      );
    return <OverviewCharts shown={shown} modes={modes} actions={stillMarks} ids={ids} />;
  };
  return (
    <>
      <FrameNotice modes={modes} />
      <Updating isUpdating={isUpdating}>{drawing()}</Updating>
    </>
  );
}
