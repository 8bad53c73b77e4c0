import { useMemo } from 'react';
import { overviewEntry, overviewIds } from '@/charts/chartList';
import type { Filters } from '@/domain/facets/filters';
import { OverviewCharts, OverviewLoading } from '@/features/dashboard/OverviewCharts';
import { useChartModes, useMarkActions, useShownOverview } from '@/features/dashboard/useDashboard';
import { CountAnnouncer } from '@/features/filters/CountAnnouncer';
import { useFilters } from '@/features/filters/useFilters';
import { Failed } from '@/ui/Failed';
import { Updating } from '@/ui/Updating';

interface Props {
  /** What the profile is about, as given to the `FixedFilters` around. */
  fixed: Partial<Filters>;
}

/** The overview's charts under what a profile is about; a click on a mark filters the whole page. */
export function ProfileCharts({ fixed }: Props) {
  const state = useFilters();
  const modes = useChartModes();
  const actions = useMarkActions(state);
  // A chart of what the profile is about would hold one chosen mark, and others that stand in the profile's own tables.
  const charts = useMemo(
    () =>
      overviewIds.filter((id) => {
        const { isOnProfiles, facet } = overviewEntry(id);
        return isOnProfiles && !(facet && facet in fixed);
      }),
    [fixed],
  );
  const { shown, total, isUpdating, error, refetch } = useShownOverview(state.filters);

  const drawing = () => {
    if (error) return <Failed error={error} onRetry={() => void refetch()} />;
    if (!shown) return <OverviewLoading />;
    return shown.overview.total > 0 && <OverviewCharts shown={shown} modes={modes} actions={actions} ids={charts} />;
  };
  return (
    <>
      <CountAnnouncer total={total} />
      <Updating isUpdating={isUpdating}>{drawing()}</Updating>
    </>
  );
}
