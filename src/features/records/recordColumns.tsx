import { createColumnHelper, metaHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { sortKeys } from '@/domain/address/listQuery';
import { recordKinds } from '@/domain/records/kinds';
import { type Kind, topics } from '@/domain/vocabulary/vocabulary';
import { CountryCodes } from '@/features/records/CountryCodes';
import type { ListRow } from '@/features/records/listRow';
import styles from '@/features/records/RecordTable.module.css';
import { StatusTag } from '@/features/records/StatusTag';
import { Link } from '@/ui/Link';

/** Sorting only; the order itself comes from the data service. `label` names a cell where the heads are out of sight. */
export const tableParts = tableFeatures({ rowSortingFeature, columnMeta: metaHelper<{ label: string }>() });

const helper = createColumnHelper<typeof tableParts, ListRow>();

/** Returns the columns of a list of one kind. A column that can be sorted has the name of its sort key. */
export function columnsOf(kind: Kind) {
  const column = (id: string, label: string, cell: (row: ListRow) => ReactNode) =>
    helper.accessor((row): unknown => row.id, {
      id,
      header: label,
      meta: { label },
      cell: ({ row }) => cell(row.original),
      sortDescFirst: id === 'date',
      enableSorting: sortKeys.some((key) => key === id),
    });
  return [
    column('date', 'Date', ({ date, dateNote }) => (
      <>
        {date}
        {dateNote && <small className={styles.note}>{dateNote}</small>}
      </>
    )),
    column('title', 'Title', ({ path, title }) => <Link to={path}>{title}</Link>),
    column('type', recordKinds[kind].typeLabel, ({ type }) => type),
    column('status', 'Status', ({ status }) => <StatusTag status={status} />),
    column('countries', 'Countries', ({ countries }) => <CountryCodes codes={countries} />),
    column('topics', 'Topics', (row) => row.topics.map((id) => topics[id]).join(', ')),
    ...(kind === 'agreement'
      ? [
          column('parties', 'Parties', ({ level, partyCount }) => (
            <>
              {partyCount} <small className={styles.note}>{level?.toLowerCase()}</small>
            </>
          )),
          column('followUp', 'Follow-up', ({ followUp }) => followUp ?? <small className={styles.note}>no commitment on record</small>),
        ]
      : []),
    column('sources', 'Sources', ({ sourceCount }) => sourceCount),
  ];
}
