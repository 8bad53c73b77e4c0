import { useMemo } from 'react';
import { filterTitle } from '@/domain/facets/filterWords';
import { SUBJECT } from '@/domain/records/about';
import { counted } from '@/domain/words/sentences';
import styles from '@/features/dashboard/Dashboard.module.css';
import { OverviewLoading, OverviewResults } from '@/features/dashboard/OverviewCharts';
import { OverviewHead } from '@/features/dashboard/OverviewHead';
import { useChartModes, useMarkActions, useShownOverview } from '@/features/dashboard/useDashboard';
import { CiteViewButton } from '@/features/export/citation/CiteButton';
import { AllRecordsButton } from '@/features/export/files/ListExportButton';
import { BriefLink } from '@/features/export/links/BriefLink';
import { CopyLinkButton } from '@/features/export/links/CopyLinkButton';
import { PageExportButton } from '@/features/export/PageExportButton';
import { ActiveFilters } from '@/features/filters/ActiveFilters';
import { CountAnnouncer } from '@/features/filters/CountAnnouncer';
import { FilteredLayout } from '@/features/filters/FilteredLayout';
import { FilterRail } from '@/features/filters/FilterRail';
import { LinkNotice } from '@/features/filters/LinkNotice';
import { NoMatch } from '@/features/filters/NoMatch';
import { useFilters } from '@/features/filters/useFilters';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { QuestionField } from '@/features/question/QuestionField';
import { FollowButton } from '@/features/savedViews/follow/FollowButton';
import { Failed } from '@/ui/Failed';
import { PageHeading } from '@/ui/PageHeading';
import { Updating } from '@/ui/Updating';

/** In characters: a view that takes more words is called by them in its chips alone. */
const LONGEST_HEADING = 90;

/**
 * The overview: filters with counts, a head count, charts that filter each other, the newest records. Its parts are kept as elements, because
 * a choice draws the page several times (address, request, answer) and each part has to follow only one of them.
 */
export function OverviewPage() {
  const state = useFilters();
  const modes = useChartModes();
  const actions = useMarkActions(state);
  const { shown, total, isUpdating, error, refetch } = useShownOverview(state.filters);

  const { nameOf } = useOrganisationNames();
  const asked = filterTitle(state.filters, nameOf);
  const heading = asked && asked.length <= LONGEST_HEADING ? asked : SUBJECT;

  const rail = useMemo(() => <FilterRail answered={shown} />, [shown]);
  const head = useMemo(() => shown && <OverviewHead overview={shown.overview} filters={shown.filters} />, [shown]);
  // The chips read the filters by themselves; only the citation has to know the count.
  const chips = useMemo(
    () => (
      <ActiveFilters>
        <FollowButton />
        <CopyLinkButton />
        <PageExportButton />
        <CiteViewButton title="Overview of digital-policy cooperation" total={total} />
        <BriefLink />
        <AllRecordsButton title="Records" total={total} />
      </ActiveFilters>
    ),
    [total],
  );
  const results = useMemo(() => {
    if (error) return <Failed error={error} onRetry={() => void refetch()} />;
    if (!shown) return <OverviewLoading />;
    if (shown.overview.total === 0) return <NoMatch state={state} />;
    return <OverviewResults shown={shown} modes={modes} actions={actions} />;
  }, [error, refetch, shown, modes, actions, state]);

  return (
    <FilteredLayout rail={rail} {...(shown && { showLabel: `Show ${counted(shown.overview.total, 'record')}` })}>
      <div className={styles.heading}>
        <PageHeading title="Overview">{heading}</PageHeading>
      </div>
      <QuestionField />
      <Updating isUpdating={isUpdating} isQuiet>
        {head ?? <p className={styles.lead}>Counting the records …</p>}
      </Updating>
      <LinkNotice extra={modes.problems} onRemoveExtra={modes.dropUnknown} />
      {chips}
      <CountAnnouncer total={total} />
      <Updating isUpdating={isUpdating}>{results}</Updating>
    </FilteredLayout>
  );
}
