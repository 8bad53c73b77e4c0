import type { CellObject, Row, Sheet } from 'write-excel-file/universal';
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
