import type { Cell, SheetOptions } from 'write-excel-file/universal';
import type { AtlasRecord } from '@/domain/records/atlasRecord';
import type { ExportAbout } from '@/domain/tables/exportFile';
import { recordColumns } from '@/domain/tables/recordTable';
import type { TableColumn, TableNames } from '@/domain/tables/tableColumn';
import { aboutSheet } from '@/features/export/files/aboutSheet';
import { CELL_LIMIT, DATE_NOTE, dateCell, headerRow, precisionCell, valueCell, type WorkbookSheet } from '@/features/export/files/workbook';

/** Follows the name of a column of dates: how precise each is. */
export const PRECISION_SUFFIX = ' precision';

const dateNote = `${DATE_NOTE} The column beside says how precise it is.`;
const cutNote = `A cell takes ${CELL_LIMIT} characters; a longer text ends with an ellipsis here and is whole in the CSV.`;

const widths: Readonly<Record<string, number>> = { title: 60, summary: 60, page: 40, 'source addresses': 40 };

type Column = TableColumn<AtlasRecord>;

/** A column of dates takes two: the date and its precision. */
function namesOf({ name, type }: Column): readonly string[] {
  return type === 'date' ? [name, name + PRECISION_SUFFIX] : [name];
}

function cellsOf({ type, cell }: Column, entry: AtlasRecord, names: TableNames): readonly Cell[] {
  const value = cell(entry, names);
  if (type !== 'date') return [valueCell(value)];
  const date = value === null ? null : String(value);
  return [dateCell(date), precisionCell(date)];
}

function isCut(entry: AtlasRecord, names: TableNames): boolean {
  return recordColumns.some(({ cell }) => String(cell(entry, names) ?? '').length > CELL_LIMIT);
}

/** Returns records as a workbook: a sheet of one row each under the columns of the CSV, and a sheet that says what they are. */
export function recordsWorkbook(entries: readonly AtlasRecord[], about: ExportAbout, source: string, names: TableNames): WorkbookSheet[] {
  const columns: SheetOptions<Blob>['columns'] = recordColumns.flatMap((column) =>
    namesOf(column).map((name) => ({ width: widths[name] ?? 16 })),
  );
  const records: WorkbookSheet = {
    sheet: 'Records',
    columns,
    stickyRowsCount: 1,
    data: [
      headerRow(recordColumns.flatMap(namesOf)),
      ...entries.map((entry) => recordColumns.flatMap((column) => cellsOf(column, entry, names))),
    ],
  };
  const remarks = entries.some((entry) => isCut(entry, names)) ? [dateNote, cutNote] : [dateNote];
  return [records, aboutSheet(about, source, remarks)];
}
