import { useMemo } from 'react';
import { type OverviewChartId, overviewEntry, overviewIds } from '@/charts/chartList';
import type { Filters } from '@/domain/facets/filters';
import { isHandful } from '@/domain/facets/profileFilters';
import { FoldedCharts, OverviewCharts, OverviewLoading } from '@/features/dashboard/OverviewCharts';
import { useChartModes, useMarkActions, useShownOverview } from '@/features/dashboard/useDashboard';
import { CountAnnouncer } from '@/features/filters/CountAnnouncer';
import { useFilters } from '@/features/filters/useFilters';
import { Failed } from '@/ui/Failed';
import { Updating } from '@/ui/Updating';

interface Props {
  /** What the profile is about, as given to the `FixedFilters` around. */
  fixed: Partial<Filters>;
  /** How many records it has under the filters: the charts of a handful are folded. */
  total: number;
}

/** Returns the overview's charts that stand on a profile. One of what the profile is about would hold one chosen mark, and others that stand in the profile's own tables. */
export function chartsOfProfile(fixed: Partial<Filters>): OverviewChartId[] {
  return overviewIds.filter((id) => {
    const { isOnProfiles, facet } = overviewEntry(id);
    return isOnProfiles && !(facet && facet in fixed);
  });
}

/** The overview's charts under what a profile is about; a click on a mark filters the whole page. */
export function ProfileCharts({ fixed, total: counted }: Props) {
  const state = useFilters();
  const charts = useMemo(() => chartsOfProfile(fixed), [fixed]);
  const modes = useChartModes(charts);
  const actions = useMarkActions(state);
  const { shown, total, isUpdating, error, refetch } = useShownOverview(state.filters);

  const drawing = () => {
    if (error) return <Failed error={error} onRetry={() => void refetch()} />;
    if (!shown) return <OverviewLoading />;
    return shown.overview.total > 0 && <OverviewCharts shown={shown} modes={modes} actions={actions} ids={charts} />;
  };
  const drawn = <Updating isUpdating={isUpdating}>{drawing()}</Updating>;
  return (
    <>
      <CountAnnouncer total={total} />
      {isHandful(counted) ? <FoldedCharts total={counted}>{drawn}</FoldedCharts> : drawn}
    </>
  );
}
