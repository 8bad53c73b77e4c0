import { Fragment, type ReactNode, useMemo } from 'react';
import { useMeta } from '@/api/queries';
import { defaultSort, type Sort, type SortKey, sortKeys } from '@/domain/address/listQuery';
import { searchedSinceWords } from '@/domain/records/absence';
import { followUpStatuses } from '@/domain/records/followUpRule';
import { recordKinds } from '@/domain/records/kinds';
import type { ListedRecord } from '@/domain/tables/exportFile';
import { type Kind, topics } from '@/domain/vocabulary/vocabulary';
import { type ListRow, listRow } from '@/features/records/listRow';
import styles from '@/features/records/RecordTable.module.css';
import { CountryCodes, StatusTag } from '@/features/records/RecordTags';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/Link';
import { unbroken } from '@/ui/unbroken';

/** A column of a list: its head, and what stands in the cell of a record. */
interface ListColumn {
  /** The sort key where the list can be sorted by it. */
  readonly id: string;
  readonly label: string;
  readonly cell: (row: ListRow) => ReactNode;
}

function shownColumn(id: string, label: string, cell: ListColumn['cell']): ListColumn {
  return { id, label, cell };
}

/** The best that came of an agreement; where nothing is known, how sources were searched for it. */
function FollowUp({ row: { followUp, countries, agreedOn } }: { row: ListRow }) {
  const research = useMeta();
  if (followUp === null) return <small className={styles.note}>no commitment on record</small>;
  return (
    <>
      {followUp}
      {followUp === followUpStatuses.none && <small className={styles.note}>{searchedSinceWords(research, countries, agreedOn)}</small>}
    </>
  );
}

/** The names in a row. */
function TopicNames({ ids }: { ids: ListRow['topics'] }) {
  return ids.map((id, at) => (
    <Fragment key={id}>
      {at > 0 && ', '}
      {unbroken(topics[id])}
    </Fragment>
  ));
}

/** Returns the columns of a list of one kind. */
function columnsOf(kind: Kind): readonly ListColumn[] {
  return [
    shownColumn('date', 'Date', ({ date, dateNote }) => (
      <>
        {date}
        {dateNote && <small className={styles.note}>{dateNote}</small>}
      </>
    )),
    shownColumn('title', 'Title', ({ path, title }) => <Link to={path}>{title}</Link>),
    shownColumn('type', recordKinds[kind].typeLabel, ({ type }) => type),
    shownColumn('status', 'Status', ({ status }) => <StatusTag of={status} />),
    shownColumn('countries', 'Countries', ({ countries }) => <CountryCodes codes={countries} />),
    shownColumn('scope', 'Scope', ({ scope }) => scope),
    shownColumn('topics', 'Topics', (row) => <TopicNames ids={row.topics} />),
    ...(kind === 'agreement'
      ? [
          shownColumn('parties', 'Parties', ({ level, partyCount }) => (
            <>
              {partyCount} <small className={styles.note}>{level?.toLowerCase()}</small>
            </>
          )),
          shownColumn('followUp', 'Follow-up', (row) => <FollowUp row={row} />),
        ]
      : []),
    shownColumn('sources', 'Sources', ({ sourceCount }) => sourceCount),
  ];
}

interface Props {
  kind: Kind;
  records: readonly ListedRecord[];
  /** How the records are sorted; the data service did it. */
  sort: Sort;
  onSort: (sort: Sort) => void;
}

const listColumns = { activity: columnsOf('activity'), agreement: columnsOf('agreement'), initiative: columnsOf('initiative') };

/** Small screens draw the table as blocks, which takes its meaning away in Safari; roles written out give it back. */
const tableRoles = { table: { role: 'table' }, group: { role: 'rowgroup' }, row: { role: 'row' }, cell: { role: 'cell' } } as const;

/** Returns the order after the head of a column is pressed: turned round where it holds already; a new one begins as readers expect, dates with the newest. */
function sortedBy(key: SortKey, sort: Sort): Sort {
  return { key, descending: key === sort.key ? !sort.descending : key === defaultSort.key && defaultSort.descending };
}

/** Records of one kind as a table with sortable columns; compact entries where there is no room for columns. */
export function RecordTable({ kind, records, sort, onSort }: Props) {
  const rows = useMemo(() => records.map(listRow), [records]);
  return (
    <div className={styles.room}>
      <table {...tableRoles.table} className={styles.table} aria-label={recordKinds[kind].listLabel}>
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}>
            {listColumns[kind].map(({ id, label }) => {
              const key = sortKeys.find((known) => known === id);
              return (
                <SortHeader
                  key={id}
                  id={id}
                  label={label}
                  sorted={sort.key === id && (sort.descending ? 'desc' : 'asc')}
                  {...(key && { onToggle: () => onSort(sortedBy(key, sort)) })}
                />
              );
            })}
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {rows.map((row) => (
            <tr key={row.id} {...tableRoles.row}>
              {listColumns[kind].map(({ id, label, cell }) => (
                <td key={id} {...tableRoles.cell} className={styles[id]} data-label={label}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SortHeaderProps {
  id: string;
  label: string;
  sorted: 'asc' | 'desc' | false;
  /** Sorts by this column, or turns the order round; without it the column cannot be sorted. */
  onToggle?: () => void;
}

const orders = { asc: 'ascending', desc: 'descending' } as const;
const arrows = { asc: '↑', desc: '↓' } as const;

/** Written out because small screens draw the table as blocks; see `RecordTable`. */
const head = { role: 'columnheader', scope: 'col' } as const;

/** The head of a column, with a button when the list can be sorted by it. */
function SortHeader({ id, label, sorted, onToggle }: SortHeaderProps) {
  if (!onToggle)
    return (
      <th {...head} className={`${styles[id]} ${styles.fixed}`}>
        {label}
      </th>
    );
  return (
    <th {...head} className={styles[id]} aria-sort={sorted ? orders[sorted] : 'none'}>
      <Button look="quiet" onPress={onToggle}>
        {label}
        <span className={styles.arrow} aria-hidden="true">
          {sorted ? arrows[sorted] : '↕'}
        </span>
      </Button>
    </th>
  );
}
