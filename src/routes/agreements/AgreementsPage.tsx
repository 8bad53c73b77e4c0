import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { listQuery } from '@/api/queries';
import type { ListedAgreement, RecordList } from '@/domain/answers/apiAnswers';
import type { ListedRecord } from '@/domain/tables/exportFile';
import { ListExportButton } from '@/features/export/files/ListExportButton';
import { listRow } from '@/features/records/listRow';
import { RecordListPage } from '@/features/records/RecordListPage';
import { useListState } from '@/features/records/useListState';

function toRows({ total, items }: RecordList<ListedAgreement>) {
  return { total, rows: items.map((record) => listRow({ kind: 'agreement', record }, record.followUp)) };
}

/** The agreements under the filters, as a sortable table. */
export function AgreementsPage() {
  const list = useListState();
  const queryClient = useQueryClient();
  const answer = useQuery({ ...listQuery('agreement', list.query), placeholderData: keepPreviousData, select: toRows });
  const fetchAll = async (): Promise<ListedRecord[]> => {
    const { items } = await queryClient.query(listQuery('agreement', { ...list.query, page: 1, pageSize: 'all' }));
    return items.map((record) => ({ kind: 'agreement', record }));
  };
  return (
    <RecordListPage
      kind="agreement"
      heading="Agreements"
      list={list}
      answer={answer}
      exportButton={
        <ListExportButton
          name="Agreements"
          kind="agreement"
          fetchAll={fetchAll}
          total={answer.isPlaceholderData ? undefined : answer.data?.total}
        />
      }
    />
  );
}
