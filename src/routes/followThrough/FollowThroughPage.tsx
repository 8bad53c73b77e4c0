import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { followModes, overviewQuery } from '@/api/queries';
import { serialiseAll } from '@/domain/address/parameters';
import { followSplits, followUnits } from '@/domain/answers/followThroughModes';
import type { Filters } from '@/domain/facets/filters';
import { idsOf, type Kind } from '@/domain/vocabulary/vocabulary';
import { counted } from '@/domain/words/sentences';
import { CiteViewButton } from '@/features/export/citation/CiteButton';
import { BriefLink } from '@/features/export/links/BriefLink';
import { CopyLinkButton } from '@/features/export/links/CopyLinkButton';
import { PageExportButton } from '@/features/export/PageExportButton';
import { ActiveFilters } from '@/features/filters/ActiveFilters';
import { CountAnnouncer } from '@/features/filters/CountAnnouncer';
import { FilteredLayout } from '@/features/filters/FilteredLayout';
import { FixedFilters } from '@/features/filters/FilterProviders';
import { FilterRail } from '@/features/filters/FilterRail';
import { useAnsweredCounts } from '@/features/filters/facetLists';
import { LinkNotice } from '@/features/filters/LinkNotice';
import { NoMatch } from '@/features/filters/NoMatch';
import { useFilters } from '@/features/filters/useFilters';
import { CaseList } from '@/features/followThrough/CaseList';
import { ChainTable } from '@/features/followThrough/ChainTable';
import { FollowFigure } from '@/features/followThrough/FollowFigure';
import { GroupTable } from '@/features/followThrough/GroupTable';
import { StallList } from '@/features/followThrough/StallList';
import { type FollowState, ofAgreements, useFollowState, useFollowThrough } from '@/features/followThrough/useFollowThrough';
import { QuestionHere } from '@/features/question/QuestionHere';
import styles from '@/routes/followThrough/FollowThroughPage.module.css';
import { ChoiceSelect, ChoiceSwitch } from '@/ui/Choice';
import { Failed } from '@/ui/Failed';
import { Link } from '@/ui/Link';
import { Loading } from '@/ui/Loading';
import { PageHeading } from '@/ui/PageHeading';
import { Updating } from '@/ui/Updating';

const units = idsOf(followUnits).map((id) => [id, followUnits[id]] as const);
const splits = idsOf(followSplits).map((id) => [id, followSplits[id]] as const);

/** The modes of the page as a link writes them, without those that are as usual. */
function ownModes(modes: Pick<FollowState, 'follow' | 'split'>): Record<string, string> {
  const texts = Object.entries(serialiseAll(followModes, modes));
  return Object.fromEntries(texts.filter((entry): entry is [string, string] => entry[1] !== null));
}

const TITLE = 'What became of what was signed';

/** What became of agreements: how soon a follow-up is on record, where nothing moves, and the steps of each. */
export function FollowThroughPage({ kind = 'agreement' }: { kind?: Kind }) {
  const { filters } = useFilters();
  const state = useFollowState();
  const counts = useQuery({ ...overviewQuery({ ...filters, kind: [[kind]] }), placeholderData: keepPreviousData });
  const total = counts.isPlaceholderData ? undefined : counts.data?.total;
  return (
    <FilteredLayout
      rail={<FilterRail answered={useAnsweredCounts(counts, filters)} kind={kind} />}
      {...(total !== undefined && { showLabel: `Show ${counted(total, 'agreement')}` })}
    >
      <div className={styles.head}>
        <PageHeading title="Follow-through">{TITLE}</PageHeading>
        <div className={styles.choices}>
          <ChoiceSwitch label="Follow" value={state.follow} options={units} onChange={(follow) => state.set({ follow })} />
          <ChoiceSelect label="Split by" value={state.split} options={splits} onChange={(split) => state.set({ split })} />
        </div>
      </div>
      <QuestionHere />
      <LinkNotice extra={state.problems} onRemoveExtra={state.dropUnknown} />
      <ActiveFilters emptyLabel="No filter: all agreements">
        <CopyLinkButton />
        <CiteViewButton title={TITLE} total={total} kind={kind} />
        <BriefLink kind={kind} own={{ charts: 'follow-through', ...ownModes(state) }} />
        <PageExportButton />
      </ActiveFilters>
      <CountAnnouncer total={total} />
      <FollowThroughBody {...{ filters, state }} />
    </FilteredLayout>
  );
}

function FollowThroughBody({ filters, state }: { filters: Filters; state: FollowState }) {
  const page = useFilters();
  const { answer, query, isCurrent, error, refetch } = useFollowThrough(filters, state);
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!answer) return <Loading label="Following the agreements" height={960} />;
  const [all] = answer.groups;
  if (!all || all.agreements === 0) return <NoMatch state={page} kind="agreement" />;
  return (
    <Updating isUpdating={!isCurrent}>
      <div className={`${styles.columns} ${styles.first}`}>
        <div>
          <FixedFilters fixed={ofAgreements}>
            <FollowFigure answer={answer} total={all.agreements} query={query} isTable={state.isTable} onToggleTable={state.toggleTable} />
          </FixedFilters>
          <p className={styles.method}>
            <Link to="/about#follow-through">How this is estimated</Link>
          </p>
        </div>
        <StallList answer={answer} />
      </div>
      <ChainTable answer={answer} filters={filters} />
      <div className={styles.columns}>
        <GroupTable answer={answer} filters={filters} />
        <CaseList answer={answer} />
      </div>
    </Updating>
  );
}
