import type { ChartExport, ChartTable } from '@/charts/model';
import type { ExportAbout } from '@/domain/tables/exportFile';
import { isPartialDate } from '@/domain/time/partialDate';
import { aboutSheet } from '@/features/export/files/aboutSheet';
import { DATE_NOTE, dateCell, headerRow, valueCell, type WorkbookSheet } from '@/features/export/files/workbook';

/** Tells of each column whether it holds dates and nothing else, as those of a timeline and of a life cycle. */
function datedColumns({ columns, rows }: ChartTable): readonly boolean[] {
  return columns.map((_, at) => {
    const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    return cells.length > 0 && cells.every((cell) => typeof cell === 'string' && isPartialDate(cell));
  });
}

/** Returns a chart's table as a workbook: its rows, and a sheet that says what they are and how they are counted. */
export function chartWorkbook({ table, finding }: ChartExport, about: ExportAbout, source: string): WorkbookSheet[] {
  const isDated = datedColumns(table);
  const rows: WorkbookSheet = {
    sheet: 'Chart',
    columns: table.columns.map(({ isNumber }) => ({ width: isNumber ? 14 : 36 })),
    stickyRowsCount: 1,
    data: [
      headerRow(table.columns.map(({ label }) => label)),
      ...table.rows.map((row) => row.map((cell, at) => (isDated[at] && cell !== '' ? dateCell(String(cell)) : valueCell(cell)))),
    ],
  };
  const remarks = [finding, isDated.includes(true) ? DATE_NOTE : ''].filter(Boolean);
  return [rows, aboutSheet(about, source, remarks)];
}
