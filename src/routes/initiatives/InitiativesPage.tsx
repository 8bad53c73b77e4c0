import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { listQuery } from '@/api/queries';
import type { RecordList } from '@/domain/answers/apiAnswers';
import type { Initiative } from '@/domain/records/records';
import type { ListedRecord } from '@/domain/tables/exportFile';
import { ListExportButton } from '@/features/export/files/ListExportButton';
import { listRow } from '@/features/records/listRow';
import { RecordListPage } from '@/features/records/RecordListPage';
import { useListState } from '@/features/records/useListState';

function toRows({ total, items }: RecordList<Initiative>) {
  return { total, rows: items.map((record) => listRow({ kind: 'initiative', record })) };
}

/** The initiatives under the filters, as a sortable table. */
export function InitiativesPage() {
  const list = useListState();
  const queryClient = useQueryClient();
  const answer = useQuery({ ...listQuery('initiative', list.query), placeholderData: keepPreviousData, select: toRows });
  const fetchAll = async (): Promise<ListedRecord[]> => {
    const { items } = await queryClient.query(listQuery('initiative', { ...list.query, page: 1, pageSize: 'all' }));
    return items.map((record) => ({ kind: 'initiative', record }));
  };
  return (
    <RecordListPage
      kind="initiative"
      heading="Initiatives"
      list={list}
      answer={answer}
      exportButton={
        <ListExportButton
          name="Initiatives"
          kind="initiative"
          fetchAll={fetchAll}
          total={answer.isPlaceholderData ? undefined : answer.data?.total}
        />
      }
    />
  );
}
