import type { Cell, CellObject, Row, Sheet, SheetOptions } from 'write-excel-file/universal';
import { type ChartExport, type ChartTable, fileTable } from '@/charts/model';
import type { AtlasRecord } from '@/domain/records/atlasRecord';
import type { ExportAbout } from '@/domain/tables/exportFile';
import { recordColumns } from '@/domain/tables/recordTable';
import type { TableColumn, TableNames } from '@/domain/tables/tableColumn';
import { recordValueTables } from '@/domain/tables/valueTables';
import { isPartialDate, type PartialDate, precisionOf } from '@/domain/time/partialDate';
import { cleanText } from '@/domain/words/markupText';
import { upperFirst } from '@/domain/words/sentences';
import { linksIn } from '@/features/export/files/workbookLinks';

/** A sheet as the library takes it. */
export type WorkbookSheet = Sheet<Blob>;

/** The most characters that a spreadsheet takes in one cell. */
export const CELL_LIMIT = 32_767;

/** Spreadsheets count days from 1900 on, and wrongly until the end of February; a day before that stays text. */
const FIRST_SHEET_DAY = '1900-03-01';

/** A year, which spreadsheets sort and draw as a number. */
const YEAR = /^[12]\d{3}$/;

/** Returns a cell of text. It is typed as text, so that nothing in it is ever run as a formula; longer than a cell can be, it ends with an ellipsis. */
export function textCell(text: string): CellObject {
  const clean = cleanText(text);
  // The library looks texts up in a plain object, where it takes the names that every object has, such as “constructor”, for found; a blank makes them others.
  if (Object.hasOwn(Object.prototype, clean)) return { type: String, value: `${clean} ` };
  // The cut may fall between the halves of a character.
  return { type: String, value: clean.length > CELL_LIMIT ? `${clean.slice(0, CELL_LIMIT - 1).toWellFormed()}…` : clean };
}

/** Returns a cell for a number, or for words that stand in a number's place. */
export function valueCell(value: string | number | null): CellObject | null {
  if (value === null || value === '') return null;
  return typeof value === 'number' ? { type: Number, value } : textCell(value);
}

/** Returns a date known to the day as a real date, and a year as its number; a month stays the text it is, since any day would be false. */
export function dateCell(date: PartialDate | null): CellObject | null {
  if (date === null) return null;
  if (YEAR.test(date)) return valueCell(Number(date));
  if (!isPartialDate(date) || precisionOf(date) !== 'day' || date < FIRST_SHEET_DAY) return textCell(date);
  return { type: Date, value: new Date(`${date}T00:00:00Z`), format: 'yyyy-mm-dd' };
}

/** Said in a workbook that holds dates. */
export const DATE_NOTE =
  'Dates known to the day are dates. One known only to its month stays text (2024-05), and one known only to its year is a number (2024).';

/** Returns the cells of a header. */
export function headerRow(labels: readonly string[]): Row {
  return labels.map((label) => ({ ...textCell(label), fontWeight: 'bold' as const }));
}

/** Returns the workbook as a file. Loads the library that writes it; fails when that cannot be fetched. */
export async function workbookFile(sheets: readonly WorkbookSheet[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  return writeXlsxFile([...sheets], { features: [linksIn(sheets)] }).toBlob();
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

/** Returns a cell of a chart; a year that names its row is a number. */
function chartCell(cell: string | number, at: number): Cell {
  return at === 0 && typeof cell === 'string' && YEAR.test(cell) ? valueCell(Number(cell)) : valueCell(cell);
}

/** Returns a chart's table as a workbook: its rows, and a sheet that says what they are and how they are counted. */
export function chartWorkbook(chart: ChartExport, about: ExportAbout, source: string): WorkbookSheet[] {
  const table = fileTable(chart.table);
  const isDated = datedColumns(table);
  const rows: WorkbookSheet = {
    sheet: 'Chart',
    columns: table.columns.map(({ isNumber }) => ({ width: isNumber ? 14 : 36 })),
    stickyRowsCount: 1,
    data: [
      headerRow(table.columns.map(({ label }) => label)),
      ...table.rows.map((row) => row.map((cell, at) => (isDated[at] && cell !== '' ? dateCell(String(cell)) : chartCell(cell, at)))),
    ],
  };
  const remarks = [chart.finding, isDated.includes(true) ? DATE_NOTE : ''].filter(Boolean);
  return [rows, aboutSheet(about, source, remarks)];
}

const dateNote = `${DATE_NOTE} The column beside each says how precise it is.`;
const cutNote = `A cell holds ${CELL_LIMIT} characters; a longer text ends with an ellipsis here and is complete in the CSV.`;

const VALUE_WIDTHS: Readonly<Record<string, number>> = { 'record id': 40, organisation: 40, 'organisation id': 30, address: 60, title: 60 };
const widths: Readonly<Record<string, number>> = { title: 60, summary: 60, page: 40, 'source addresses': 40 };

function cellOf({ type, cell }: TableColumn<AtlasRecord>, entry: AtlasRecord, names: TableNames): Cell {
  const value = cell(entry, names);
  return type === 'date' && value !== null ? dateCell(String(value)) : valueCell(value);
}

function isCut(entry: AtlasRecord, names: TableNames): boolean {
  return recordColumns.some(({ cell }) => String(cell(entry, names) ?? '').length > CELL_LIMIT);
}

/** Returns the values of a field that may have several as a sheet, one per row. */
function valueSheet(
  { field, columns, rowsOf }: (typeof recordValueTables)[number],
  entries: readonly AtlasRecord[],
  names: TableNames,
): WorkbookSheet {
  const isDated = columns.map(({ type }) => type === 'date');
  return {
    sheet: upperFirst(field),
    columns: columns.map((column) => ({ width: VALUE_WIDTHS[column.name] ?? 18 })),
    stickyRowsCount: 1,
    data: [
      headerRow(columns.map((column) => column.name)),
      ...rowsOf(entries, names).map((row) =>
        row.map((cell, at) => (isDated[at] && cell !== null ? dateCell(String(cell)) : valueCell(cell))),
      ),
    ],
  };
}

/**
 * Returns records as a workbook: a sheet of one row each under the columns of the CSV, sheets with one row for each of their countries, topics, organisations and
 * sources, and a sheet that says what they are.
 */
export function recordsWorkbook(entries: readonly AtlasRecord[], about: ExportAbout, source: string, names: TableNames): WorkbookSheet[] {
  const columns: SheetOptions<Blob>['columns'] = recordColumns.map(({ name }) => ({ width: widths[name] ?? 16 }));
  const records: WorkbookSheet = {
    sheet: 'Records',
    columns,
    stickyRowsCount: 1,
    data: [
      headerRow(recordColumns.map(({ name }) => name)),
      ...entries.map((entry) => recordColumns.map((column) => cellOf(column, entry, names))),
    ],
  };
  const remarks = entries.some((entry) => isCut(entry, names)) ? [dateNote, cutNote] : [dateNote];
  return [records, ...recordValueTables.map((table) => valueSheet(table, entries, names)), aboutSheet(about, source, remarks)];
}
