import type { ChartTable } from '@/charts/model';

/** More columns than this find no room on a page of paper. */
const MOST_COLUMNS = 24;

/** Returns the table as it fits on paper: one with very many columns and fewer rows is turned, so that its columns stand under each other. */
export function paperTable(table: ChartTable): ChartTable {
  const { columns, rows } = table;
  if (columns.length <= MOST_COLUMNS || rows.length >= columns.length) return table;
  const [names, ...values] = columns;
  return {
    columns: [{ label: names?.label ?? '', isNumber: false }, ...rows.map(([name = '']) => ({ label: String(name), isNumber: true }))],
    rows: values.map(({ label }, at) => [label, ...rows.map((row) => row[at + 1] ?? '')]),
  };
}
