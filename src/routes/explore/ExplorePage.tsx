import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { isAnswerTo, overviewQuery } from '@/api/queries';
import { PIVOT_CHART, pivotTitle } from '@/charts/series/pivotChart';
import { counted } from '@/domain/words/sentences';
import { ExploreControls } from '@/features/explore/ExploreControls';
import { ExploreFigure } from '@/features/explore/ExploreFigure';
import { rankProblems, useExploreState, useShownPivot, viewOf, writtenParameters } from '@/features/explore/exploreState';
import { CiteViewButton } from '@/features/export/citation/CiteButton';
import { BriefLink } from '@/features/export/links/BriefLink';
import { CopyLinkButton } from '@/features/export/links/CopyLinkButton';
import { ActiveFilters } from '@/features/filters/ActiveFilters';
import { CountAnnouncer } from '@/features/filters/CountAnnouncer';
import { FilteredLayout } from '@/features/filters/FilteredLayout';
import { FilterRail } from '@/features/filters/FilterRail';
import { useAnsweredCounts } from '@/features/filters/facetLists';
import { LinkNotice } from '@/features/filters/LinkNotice';
import { NoMatch } from '@/features/filters/NoMatch';
import { useFilters } from '@/features/filters/useFilters';
import { QuestionHere } from '@/features/question/QuestionHere';
import { FollowButton } from '@/features/savedViews/follow/FollowButton';
import styles from '@/routes/explore/ExplorePage.module.css';
import { Failed } from '@/ui/Failed';
import { Loading } from '@/ui/Loading';
import { PageHeading } from '@/ui/PageHeading';
import { Updating } from '@/ui/Updating';

/** Any two dimensions of the records against each other. The address says which, and how they are drawn. */
export function ExplorePage() {
  const filterState = useFilters();
  const { filters } = filterState;
  const state = useExploreState();
  const { spec, shown: form, chosenView, set } = state;
  const { shown, isCurrent, error, refetch } = useShownPivot(filters, spec);
  const question = overviewQuery(filters);
  const overview = useQuery({ ...question, placeholderData: keepPreviousData });
  const total = isAnswerTo(question, overview.data) ? overview.data?.total : undefined;
  const answered = useAnsweredCounts(overview, filters);
  const rail = useMemo(() => <FilterRail answered={answered} />, [answered]);
  const drawing = useMemo(() => shown && viewOf(shown, form, chosenView), [shown, form, chosenView]);
  const columns = useMemo(
    () => (shown && shown.spec.cols !== 'none' ? shown.pivot.columns.heads.map(({ value }) => [value, value] as const) : []),
    [shown],
  );
  const problems = [...state.problems, ...(drawing?.problems ?? []), ...(shown && isCurrent ? rankProblems(shown) : [])];
  const onView = useCallback((view: typeof chosenView) => set({ view }), [set]);
  const onRank = useCallback((rank: string | null) => set({ rank }), [set]);
  const title = pivotTitle(spec, filters);
  return (
    <FilteredLayout rail={rail} {...(overview.data && { showLabel: `Show ${counted(overview.data.total, 'record')}` })}>
      <PageHeading title="Explore">{title}</PageHeading>
      <QuestionHere />
      <LinkNotice
        extra={problems}
        onRemoveExtra={() =>
          set({ ...spec, rank: shown?.pivot.rank ?? null, shown: form, view: drawing && drawing.problems.length > 0 ? null : chosenView })
        }
      />
      <ActiveFilters>
        <FollowButton />
        <CopyLinkButton />
        <CiteViewButton title={title} total={total} />
        <BriefLink own={{ charts: PIVOT_CHART, ...writtenParameters(state) }} />
      </ActiveFilters>
      <CountAnnouncer total={total} />
      <div className={styles.controls}>
        <ExploreControls state={state} view={drawing?.view ?? 'heat'} columns={columns} />
      </div>
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {!shown && !error && <Loading label="Counting" height={560} />}
      {shown && !error && total === 0 && <NoMatch state={filterState} />}
      {shown && drawing && !error && total !== 0 && (
        <Updating isUpdating={!isCurrent}>
          {shown.pivot.all.records === 0 ? (
            <p className={styles.none}>None of the {counted(total ?? 0, 'record')} counts here. Count records, or loosen the filters.</p>
          ) : (
            <div className={styles.figure}>
              <ExploreFigure {...{ shown, form, total, isCurrent, onView, onRank }} view={drawing.view} />
            </div>
          )}
        </Updating>
      )}
    </FilteredLayout>
  );
}
