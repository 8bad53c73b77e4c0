import { Fragment, useMemo } from 'react';
import { pages } from '@/domain/address/pages';
import type { Overview } from '@/domain/answers/apiAnswers';
import { bothFilters, type Filters } from '@/domain/facets/filters';
import { profileFilters } from '@/domain/facets/profileFilters';
import { listPath } from '@/domain/records/atlasRecord';
import { counted, formatCount } from '@/domain/words/sentences';
import styles from '@/features/dashboard/Dashboard.module.css';
import { behindNumbers, datedRecords, type HeadNumber, kindNumbers, totalNumber } from '@/features/dashboard/headline';
import { OverviewLoading, OverviewResults } from '@/features/dashboard/OverviewCharts';
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
import { RecordsLink } from '@/features/filters/RecordsLink';
import { useFilters } from '@/features/filters/useFilters';
import { FollowButton } from '@/features/savedViews/follow/FollowButton';
import { Failed } from '@/ui/Failed';
import { PageHeading } from '@/ui/PageHeading';
import { Updating } from '@/ui/Updating';

/**
 * The overview: filters with counts, a head count, charts that filter each other, the newest records. Its parts are kept as elements, because
 * a choice draws the page several times (address, request, answer) and each part has to follow only one of them.
 */
export function OverviewPage() {
  const state = useFilters();
  const modes = useChartModes();
  const actions = useMarkActions(state);
  const { shown, total, isUpdating, error, refetch } = useShownOverview(state.filters);

  const rail = useMemo(() => <FilterRail answered={shown} />, [shown]);
  const head = useMemo(() => shown && <HeadCount overview={shown.overview} filters={shown.filters} />, [shown]);
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
      <PageHeading title="Overview">Digital-policy cooperation in the Western Balkans and its neighbourhood</PageHeading>
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

interface Props {
  overview: Overview;
  filters: Filters;
}

/** What the filters leave, as a sentence; each number leads to what it counts, under the same filters. */
function HeadCount({ overview, filters }: Props) {
  const dated = datedRecords(overview, filters);
  const { undated } = overview.periods;
  return (
    <p className={styles.lead} data-headline>
      <RecordsLink count={overview.total} filters={filters} path={pages.timeline.path}>
        <CountWithNoun of={totalNumber(overview)} />
      </RecordsLink>
      :{' '}
      {kindNumbers(overview).map(({ kind, ...number }, index) => (
        <Fragment key={kind}>
          {index > 0 && ', '}
          <RecordsLink count={number.count} filters={bothFilters(filters, profileFilters.kind(kind))} path={listPath(kind)}>
            <CountWithNoun of={number} />
          </RecordsLink>
        </Fragment>
      ))}
      {behindNumbers(overview).map(({ page, ...number }) => (
        <Fragment key={page.path}>
          {' · '}
          <RecordsLink count={number.count} filters={filters} path={page.path}>
            <CountWithNoun of={number} />
          </RecordsLink>
        </Fragment>
      ))}
      {dated && (
        <>
          {' · '}
          {dated.filters ? (
            <RecordsLink count={dated.count} filters={dated.filters} of={`dated ${dated.years}`}>
              {dated.years}
            </RecordsLink>
          ) : (
            dated.years
          )}
        </>
      )}
      {undated > 0 && (
        <>
          {' · '}
          <RecordsLink count={undated} filters={{ ...filters, time: 'undated' }}>
            <strong>{formatCount(undated)}</strong> without a date
          </RecordsLink>
        </>
      )}
      {` · release ${overview.release}`}
    </p>
  );
}

function CountWithNoun({ of: { count, noun } }: { of: HeadNumber }) {
  return (
    <span className={styles.count}>
      <strong>{formatCount(count)}</strong> {noun}
    </span>
  );
}
