import { useMemo } from 'react';
import { defaultSort, type Sort, type SortKey, sortKeys } from '@/domain/address/listQuery';
import { recordKinds } from '@/domain/records/kinds';
import type { ListedRecord } from '@/domain/tables/exportFile';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { listRow } from '@/features/records/listRow';
import styles from '@/features/records/RecordTable.module.css';
import { columnsOf } from '@/features/records/recordColumns';
import { SortHeader } from '@/features/records/SortHeader';

interface Props {
  kind: Kind;
  records: readonly ListedRecord[];
  /** How the records are sorted; the data service did it. */
  sort: Sort;
  onSort: (sort: Sort) => void;
}

const columns = { activity: columnsOf('activity'), agreement: columnsOf('agreement'), initiative: columnsOf('initiative') };

/** Small screens draw the table as blocks, which takes its meaning away in Safari; roles written out give it back. */
const roles = { table: { role: 'table' }, group: { role: 'rowgroup' }, row: { role: 'row' }, cell: { role: 'cell' } } as const;

/** Returns the order after the head of a column is pressed: turned round where it holds already; a new one begins as readers expect, dates with the newest. */
function sortedBy(key: SortKey, sort: Sort): Sort {
  return { key, descending: key === sort.key ? !sort.descending : key === defaultSort.key && defaultSort.descending };
}

/** Records of one kind as a table with sortable columns; compact entries where there is no room for columns. */
export function RecordTable({ kind, records, sort, onSort }: Props) {
  const rows = useMemo(() => records.map(listRow), [records]);
  return (
    <div className={styles.room}>
      <table {...roles.table} className={styles.table} aria-label={recordKinds[kind].listLabel}>
        <thead {...roles.group}>
          <tr {...roles.row}>
            {columns[kind].map(({ id, label }) => {
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
        <tbody {...roles.group}>
          {rows.map((row) => (
            <tr key={row.id} {...roles.row}>
              {columns[kind].map(({ id, label, cell }) => (
                <td key={id} {...roles.cell} className={styles[id]} data-label={label}>
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
