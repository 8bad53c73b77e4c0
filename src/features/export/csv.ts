import Papa from 'papaparse';
import type { ChartTable } from '@/features/export/chartExport';

/** Spreadsheets run text that begins with one of these as a formula; an apostrophe before it makes it text (OWASP, "CSV Injection"). */
const FORMULA_START = /^[=+\-@\t\r]/;

function neutralised(cell: string | number): string | number {
  return typeof cell === 'string' && FORMULA_START.test(cell) ? `'${cell}` : cell;
}

/** Returns rows as CSV: RFC 4180 with CRLF, a byte order mark so that spreadsheets read UTF-8, formulas neutralised. The first row is the header. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${Papa.unparse(
    rows.map((row) => row.map(neutralised)),
    { newline: '\r\n' },
  )}\r\n`;
}

/** Returns a chart's table as CSV: the rows on the screen and nothing else. */
export function tableCsv({ columns, rows }: ChartTable): string {
  return toCsv([columns.map(({ label }) => label), ...rows]);
}
