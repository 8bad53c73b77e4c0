import type { ReactNode } from 'react';
import { recordKinds } from '@/domain/records/kinds';
import { type Kind, topics } from '@/domain/vocabulary/vocabulary';
import { CountryCodes } from '@/features/records/CountryCodes';
import type { ListRow } from '@/features/records/listRow';
import styles from '@/features/records/RecordTable.module.css';
import { StatusTag } from '@/features/records/StatusTag';
import { Link } from '@/ui/Link';

/** A column of a list: its head, and what stands in the cell of a record. */
interface ListColumn {
  /** The sort key where the list can be sorted by it. */
  readonly id: string;
  readonly label: string;
  readonly cell: (row: ListRow) => ReactNode;
}

function column(id: string, label: string, cell: ListColumn['cell']): ListColumn {
  return { id, label, cell };
}

/** Returns the columns of a list of one kind. */
export function columnsOf(kind: Kind): readonly ListColumn[] {
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
