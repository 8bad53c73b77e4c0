import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { listQuery } from '@/api/queries';
import type { RecordList } from '@/domain/answers/apiAnswers';
import type { Activity } from '@/domain/records/records';
import type { ListedRecord } from '@/domain/tables/exportFile';
import { ListExportButton } from '@/features/export/files/ListExportButton';
import { listRow } from '@/features/records/listRow';
import { RecordListPage } from '@/features/records/RecordListPage';
import { useListState } from '@/features/records/useListState';

function toRows({ total, items }: RecordList<Activity>) {
  return { total, rows: items.map((record) => listRow({ kind: 'activity', record })) };
}

/** The activities under the filters, as a sortable table. */
export function ActivitiesPage() {
  const list = useListState();
  const queryClient = useQueryClient();
  const answer = useQuery({ ...listQuery('activity', list.query), placeholderData: keepPreviousData, select: toRows });
  const fetchAll = async (): Promise<ListedRecord[]> => {
    const { items } = await queryClient.query(listQuery('activity', { ...list.query, page: 1, pageSize: 'all' }));
    return items.map((record) => ({ kind: 'activity', record }));
  };
  return (
    <RecordListPage
      kind="activity"
      heading="Activities"
      list={list}
      answer={answer}
      exportButton={
        <ListExportButton
          name="Activities"
          kind="activity"
          fetchAll={fetchAll}
          total={answer.isPlaceholderData ? undefined : answer.data?.total}
        />
      }
    />
  );
}
