import type { Cell, CellObject, Row, Sheet, SheetOptions } from 'write-excel-file/universal';
import type { ChartExport, ChartTable } from '@/charts/model';
import type { AtlasRecord } from '@/domain/records/atlasRecord';
import type { ExportAbout } from '@/domain/tables/exportFile';
import { recordColumns } from '@/domain/tables/recordTable';
import type { TableColumn, TableNames } from '@/domain/tables/tableColumn';
import { isPartialDate, type PartialDate, precisionOf } from '@/domain/time/partialDate';

/** A sheet as the library takes it. */
export type WorkbookSheet = Sheet<Blob>;

/** The most characters that a spreadsheet takes in one cell. */
export const CELL_LIMIT = 32_767;

/** Spreadsheets count days from 1900 on, and wrongly until the end of February; a day before that stays text. */
const FIRST_SHEET_DAY = '1900-03-01';

/** Returns a cell of text. It is typed as text, so that nothing in it is ever run as a formula; longer than a cell can be, it ends with an ellipsis. */
export function textCell(text: string): CellObject {
  return { type: String, value: text.length > CELL_LIMIT ? `${text.slice(0, CELL_LIMIT - 1)}…` : text };
}

/** Returns a cell for a number, or for words that stand in a number's place. */
export function valueCell(value: string | number | null): CellObject | null {
  if (value === null || value === '') return null;
  return typeof value === 'number' ? { type: Number, value } : textCell(value);
}

/** Returns a date known to the day as a real date; one known to the month or year only stays the text it is, since any day would be false. */
export function dateCell(date: PartialDate | null): CellObject | null {
  if (date === null) return null;
  if (!isPartialDate(date) || precisionOf(date) !== 'day' || date < FIRST_SHEET_DAY) return textCell(date);
  return { type: Date, value: new Date(`${date}T00:00:00Z`), format: 'yyyy-mm-dd' };
}

/** Said in a workbook that holds dates. */
export const DATE_NOTE = 'Dates known to the day are dates. A date known only to its month or year stays text (2024-05, 2024).';

/** Returns the cell beside a date: how precise it is. */
export function precisionCell(date: PartialDate | null): CellObject | null {
  return date === null ? null : textCell(precisionOf(date));
}

/** Returns the cells of a header. */
export function headerRow(labels: readonly string[]): Row {
  return labels.map((label) => ({ ...textCell(label), fontWeight: 'bold' as const }));
}

/** Returns the workbook as a file. Loads the library that writes it; fails when that cannot be fetched. */
export async function workbookFile(sheets: readonly WorkbookSheet[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  return writeXlsxFile([...sheets]).toBlob();
}

/** Returns the sheet that says what the other one holds: filter, address, number of records, release, licence, citation. `source` is the title of the dataset. */
export function aboutSheet(about: ExportAbout, source: string, remarks: readonly string[] = []): WorkbookSheet {
  const rows = [
    ['Title', textCell(about.title)],
    ['Filter', textCell(about.filter)],
    [about.counted ? 'Counted' : 'Records', valueCell(about.counted ?? about.total)],
    ['Address', textCell(about.address)],
    ['Source', textCell(source)],
    ['Release', textCell(about.release)],
    ['Published', dateCell(about.published)],
    ['Method', valueCell(about.method)],
    ['Made', dateCell(about.made)],
    ['Licence', textCell(`${about.licence}, ${about.licenceAddress}`)],
    ['Citation', textCell(about.citation)],
    ...[...about.notes, ...remarks].map((note) => ['Note', textCell(note)] as const),
  ] as const;
  return {
    sheet: 'About',
    columns: [{ width: 14 }, { width: 110 }],
    data: rows.map(([label, cell]) => [
      { ...textCell(label), fontWeight: 'bold', alignVertical: 'top' },
      cell && { ...cell, align: 'left', wrap: true },
    ]),
  };
}

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
