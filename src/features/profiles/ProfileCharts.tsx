import { useMemo } from 'react';
import { overviewEntry, overviewIds } from '@/charts/chartList';
import type { Filters } from '@/domain/facets/filters';
import { OverviewCharts, OverviewLoading } from '@/features/dashboard/OverviewCharts';
import { useChartModes, useMarkActions, useShownOverview } from '@/features/dashboard/useDashboard';
import { ActiveFilters } from '@/features/filters/ActiveFilters';
import { CountAnnouncer } from '@/features/filters/CountAnnouncer';
import { ExtraFilters } from '@/features/filters/FilterProviders';
import { NoMatch } from '@/features/filters/NoMatch';
import { useFilters } from '@/features/filters/useFilters';
import { Failed } from '@/ui/Failed';
import { Updating } from '@/ui/Updating';

interface Props {
  /** What the profile is about, as given to the `FixedFilters` around. */
  fixed: Partial<Filters>;
  /** What the charts count while the reader filters nothing: `All records with Serbia`. */
  whole: string;
}

/** The overview's charts under what a profile is about. The reader can filter them further; the chips name only that. */
export function ProfileCharts({ fixed, whole }: Props) {
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
    if (shown.overview.total > 0) return <OverviewCharts shown={shown} modes={modes} actions={actions} ids={charts} />;
    return (
      <ExtraFilters fixed={fixed}>
        <NoExtraMatch />
      </ExtraFilters>
    );
  };
  return (
    <>
      <ExtraFilters fixed={fixed}>
        <ActiveFilters emptyLabel={`${whole}. Choose a mark to filter the charts.`} />
      </ExtraFilters>
      <CountAnnouncer total={total} />
      <Updating isUpdating={isUpdating}>{drawing()}</Updating>
    </>
  );
}

/** Offers to take away what the reader chose, not what the page is about. */
function NoExtraMatch() {
  return <NoMatch state={useFilters()} />;
}
