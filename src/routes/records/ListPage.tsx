import { keepPreviousData, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { isAnswerTo, listQuery, overviewQuery, useMeta } from '@/api/queries';
import type { Listed, RecordList } from '@/domain/answers/apiAnswers';
import type { Answered } from '@/domain/answers/canonicalQuery';
import type { Filters } from '@/domain/facets/filters';
import { listPath } from '@/domain/records/atlasRecord';
import { recordKinds } from '@/domain/records/kinds';
import type { ListedRecord } from '@/domain/tables/exportFile';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { CiteViewButton } from '@/features/export/citation/CiteButton';
import { recordsOfKind } from '@/features/export/files/allRecords';
import { ListExportButton } from '@/features/export/files/ListExportButton';
import { BriefLink } from '@/features/export/links/BriefLink';
import { CopyLinkButton } from '@/features/export/links/CopyLinkButton';
import { ActiveFilters } from '@/features/filters/ActiveFilters';
import { CountAnnouncer } from '@/features/filters/CountAnnouncer';
import { FilteredLayout } from '@/features/filters/FilteredLayout';
import { FilterRail } from '@/features/filters/FilterRail';
import { useAnsweredCounts } from '@/features/filters/facetLists';
import { hrefWith } from '@/features/filters/filterHref';
import { LinkNotice } from '@/features/filters/LinkNotice';
import { NoMatch } from '@/features/filters/NoMatch';
import { useFilters } from '@/features/filters/useFilters';
import { type ListState, otherKinds, useListState } from '@/features/records/listAddress';
import { countSentence } from '@/features/records/listRow';
import { Paging, PastTheEnd } from '@/features/records/Paging';
import { RecordTable } from '@/features/records/RecordTable';
import { FollowButton } from '@/features/savedViews/follow/FollowButton';
import styles from '@/routes/records/ListPage.module.css';
import { Failed } from '@/ui/Failed';
import { Link } from '@/ui/Link';
import { Loading } from '@/ui/Loading';
import { PageHeading } from '@/ui/PageHeading';
import { Updating } from '@/ui/Updating';

/** A list's answer as this page draws it. */
interface ShownList extends Answered {
  readonly total: number;
  readonly records: readonly ListedRecord[];
}

/** Fetches the shown part of a list; while it is on its way the part before stays. */
function useList<K extends Kind>(kind: K, query: ListState['query']) {
  return useQuery({
    ...listQuery(kind, query),
    placeholderData: keepPreviousData,
    select: ({ query, total, items }: RecordList<Listed[K]> & Answered) => ({
      query,
      total,
      records: items.map((record): ListedRecord<K> => ({ kind, record })),
    }),
  });
}

interface ListBodyProps {
  kind: Kind;
  list: ListState;
  answer: UseQueryResult<ShownList>;
}

/** Rows, or what stands in their place while there are none. */
function ListBody({ kind, list, answer: { data, error, refetch } }: ListBodyProps) {
  const state = useFilters();
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label={`Loading the ${recordKinds[kind].plural}`} height={960} />;
  if (data.total === 0) return <NoMatch state={state} kind={kind} />;
  if (data.records.length === 0) return <PastTheEnd kind={kind} query={list.query} total={data.total} />;
  const hasKosovo = data.records.some(({ record }) => record.countries.includes('XK'));
  return (
    <>
      <RecordTable kind={kind} records={data.records} sort={list.query.sort} onSort={list.sortBy} />
      <Paging kind={kind} query={list.query} total={data.total} />
      {hasKosovo && <p className={styles.footnote}>XK: Kosovo*</p>}
    </>
  );
}

/** Says that the link asks for kinds that this list does not show, and leads to the lists that do. */
function KindNotice({ kind, filters }: { kind: Kind; filters: Filters }) {
  const others = otherKinds(filters, kind);
  if (others.length === 0) return null;
  return (
    <p className={styles.kindNotice} role="note">
      The link also asks for {others.map((other) => recordKinds[other].plural).join(' and ')}; this page shows {recordKinds[kind].plural}{' '}
      only.{' '}
      {others.map((other) => (
        <Link key={other} to={hrefWith(listPath(other), { ...filters, kind: [] })}>
          Show the {recordKinds[other].plural}
        </Link>
      ))}
    </p>
  );
}

/** The records of one kind under the filters, as a sortable table in pages. */
export function ListPage({ kind }: { kind: Kind }) {
  const list = useListState();
  const { filters, sort } = list.query;
  const client = useQueryClient();
  const answer = useList(kind, list.query);
  const facets = useQuery({ ...overviewQuery({ ...filters, kind: [[kind]] }), placeholderData: keepPreviousData });
  const { records } = useMeta();
  const { plural: many, listLabel: label } = recordKinds[kind];
  const isCurrent = isAnswerTo(listQuery(kind, list.query), answer.data);
  const total = isCurrent ? answer.data?.total : undefined;
  return (
    <FilteredLayout
      rail={<FilterRail answered={useAnsweredCounts(facets, filters)} kind={kind} />}
      {...(answer.data && { showLabel: `Show ${answer.data.total} ${many}` })}
    >
      <PageHeading title={label} />
      <p className={styles.lead}>{answer.data ? countSentence(kind, answer.data.total, records[kind]) : `Counting the ${many} …`}</p>
      <LinkNotice extra={list.problems} onRemoveExtra={list.dropUnknown} />
      <KindNotice kind={kind} filters={filters} />
      <ActiveFilters emptyLabel={`No filter: all ${many}`}>
        <FollowButton />
        <CopyLinkButton />
        <CiteViewButton title={label} total={total} kind={kind} />
        <BriefLink kind={kind} />
        <ListExportButton name={label} kind={kind} fetchAll={(watch) => recordsOfKind(client, kind, filters, sort, watch)} total={total} />
      </ActiveFilters>
      <CountAnnouncer total={total} />
      <div className={styles.results}>
        <Updating isUpdating={answer.data !== undefined && !isCurrent && !answer.error}>
          <ListBody kind={kind} list={list} answer={answer} />
        </Updating>
      </div>
    </FilteredLayout>
  );
}
