import { type SortingState, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { defaultSort, type Sort, sortKeys } from '@/domain/address/listQuery';
import { recordKinds } from '@/domain/records/kinds';
import type { ListedRecord } from '@/domain/tables/exportFile';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { listRow } from '@/features/records/listRow';
import styles from '@/features/records/RecordTable.module.css';
import { columnsOf, tableParts } from '@/features/records/recordColumns';
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

function toSort(sorting: SortingState): Sort {
  const [first] = sorting;
  const key = sortKeys.find((known) => known === first?.id);
  return key && first ? { key, descending: first.desc } : defaultSort;
}

/** Records of one kind as a table with sortable columns; compact entries where there is no room for columns. */
export function RecordTable({ kind, records, sort, onSort }: Props) {
  const sorting = useMemo(() => [{ id: sort.key, desc: sort.descending }], [sort]);
  const data = useMemo(() => records.map(listRow), [records]);
  const table = useTable({
    features: tableParts,
    columns: columns[kind],
    data,
    getRowId: (row) => row.id,
    state: { sorting },
    onSortingChange: (update) => onSort(toSort(typeof update === 'function' ? update(sorting) : update)),
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
  });
  return (
    <div className={styles.room}>
      <table {...roles.table} className={styles.table} aria-label={recordKinds[kind].listLabel}>
        <thead {...roles.group}>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} {...roles.row}>
              {group.headers.map(({ id, column }) => (
                <SortHeader
                  key={id}
                  id={id}
                  label={column.columnDef.meta?.label ?? id}
                  sorted={column.getIsSorted()}
                  {...(column.getCanSort() && { onToggle: () => column.toggleSorting() })}
                />
              ))}
            </tr>
          ))}
        </thead>
        <tbody {...roles.group}>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} {...roles.row}>
              {row.getAllCells().map((cell) => (
                <td key={cell.id} {...roles.cell} className={styles[cell.column.id]} data-label={cell.column.columnDef.meta?.label}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
