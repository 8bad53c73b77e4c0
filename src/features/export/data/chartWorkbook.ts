import type { ExportAbout } from '@/domain/exportFile';
import type { ChartExport } from '@/features/export/chartExport';
import { aboutSheet } from '@/features/export/data/aboutSheet';
import { headerRow, valueCell, type WorkbookSheet } from '@/features/export/data/workbook';

/** Returns a chart's table as a workbook: its rows, and a sheet that says what they are and how they are counted. */
export function chartWorkbook({ table, finding }: ChartExport, about: ExportAbout): WorkbookSheet[] {
  const rows: WorkbookSheet = {
    sheet: 'Chart',
    columns: table.columns.map(({ isNumber }) => ({ width: isNumber ? 14 : 36 })),
    stickyRowsCount: 1,
    data: [headerRow(table.columns.map(({ label }) => label)), ...table.rows.map((row) => row.map(valueCell))],
  };
  return [rows, aboutSheet(about, finding ? [finding] : [])];
}
