import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { overviewQuery, useMeta } from '@/api/queries';
import { footnoteFor } from '@/domain/vocabulary/countries';
import { type Kind, kindPlurals } from '@/domain/vocabulary/vocabulary';
import { CiteViewButton } from '@/features/export/citation/CiteViewButton';
import { BriefLink } from '@/features/export/links/BriefLink';
import { CopyLinkButton } from '@/features/export/links/CopyLinkButton';
import { ActiveFilters } from '@/features/filters/ActiveFilters';
import { CountAnnouncer } from '@/features/filters/CountAnnouncer';
import { FilteredLayout } from '@/features/filters/FilteredLayout';
import { FilterRail } from '@/features/filters/FilterRail';
import { LinkNotice } from '@/features/filters/LinkNotice';
import { KindNotice } from '@/features/records/KindNotice';
import { countSentence, type ListRow } from '@/features/records/listRow';
import { NoRows } from '@/features/records/NoRows';
import { Paging } from '@/features/records/Paging';
import styles from '@/features/records/RecordListPage.module.css';
import { RecordTable } from '@/features/records/RecordTable';
import type { ListState } from '@/features/records/useListState';
import { Failed } from '@/ui/Failed';
import { Loading } from '@/ui/Loading';
import { PageHeading } from '@/ui/PageHeading';
import { useIsSlow } from '@/ui/useIsSlow';

/** A list's answer as this page draws it. */
export interface ListAnswer {
  readonly total: number;
  readonly rows: readonly ListRow[];
}

interface Props {
  kind: Kind;
  /** `Agreements`: heading and title of the page. */
  heading: string;
  list: ListState;
  answer: Pick<UseQueryResult<ListAnswer>, 'data' | 'error' | 'isFetching' | 'isPlaceholderData' | 'refetch'>;
  /** The button that exports the whole list. */
  exportButton: ReactNode;
}

/** Rows, or what stands in their place while there are none. */
function ListBody({ kind, list, answer }: Pick<Props, 'kind' | 'list' | 'answer'>) {
  const { data, error, refetch } = answer;
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label={`Loading the ${kindPlurals[kind]}`} height={960} />;
  if (data.rows.length === 0) return <NoRows kind={kind} query={list.query} total={data.total} />;
  const footnote = footnoteFor(data.rows.flatMap(({ countries }) => countries));
  return (
    <>
      <RecordTable kind={kind} rows={data.rows} sort={list.query.sort} onSort={list.sortBy} />
      <Paging kind={kind} query={list.query} total={data.total} />
      {footnote && <p className={styles.footnote}>XK: Kosovo{footnote}</p>}
    </>
  );
}

/** A filtered, sortable, paged list of one kind of record. */
export function RecordListPage({ kind, heading, list, answer, exportButton }: Props) {
  const { filters } = list.query;
  const { records } = useMeta();
  const facets = useQuery({ ...overviewQuery({ ...filters, kind: [kind] }), placeholderData: keepPreviousData });
  const isSlow = useIsSlow(answer.isFetching);
  const total = answer.isPlaceholderData ? undefined : answer.data?.total;
  const sentence = answer.data && countSentence(kind, answer.data.total, records[kind]);
  return (
    <FilteredLayout
      rail={<FilterRail facets={facets.data?.facets} kind={kind} />}
      {...(answer.data && { showLabel: `Show ${answer.data.total} ${kindPlurals[kind]}` })}
    >
      <PageHeading title={heading}>{heading}</PageHeading>
      <p className={styles.lead}>{sentence ?? `Counting the ${kindPlurals[kind]} …`}</p>
      <LinkNotice extra={list.problems} onRemoveExtra={list.forgetProblems} />
      <KindNotice kind={kind} filters={filters} />
      <ActiveFilters>
        <CopyLinkButton />
        <CiteViewButton title={heading} total={total} kind={kind} />
        <BriefLink kind={kind} />
        {exportButton}
      </ActiveFilters>
      <CountAnnouncer total={total} />
      <div className={styles.results} aria-busy={answer.isFetching} data-slow={isSlow}>
        <ListBody kind={kind} list={list} answer={answer} />
      </div>
    </FilteredLayout>
  );
}
