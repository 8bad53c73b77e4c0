import Papa from 'papaparse';
import { cleanText } from '@/domain/words/markupText';

/**
 * Spreadsheets run text that begins with one of these as a formula, the full-width signs too; an apostrophe before it makes it text (OWASP, "CSV Injection"
 * and ASVS 1.2.10).
 */
const FORMULA_START = /^[=+\-@\t\r\n\0＝＋－＠]/;

function neutralised(cell: string | number): string | number {
  if (typeof cell !== 'string') return cell;
  const text = cleanText(cell);
  return FORMULA_START.test(text) ? `'${text}` : text;
}

/** Returns rows as CSV for programs: RFC 4180 with CRLF, formulas neutralised, no controls, and no byte order mark. The first row is the header. */
export function plainCsv(rows: readonly (readonly (string | number)[])[]): string {
  const text = Papa.unparse(
    rows.map((row) => row.map(neutralised)),
    { newline: '\r\n' },
  );
  return `${text}\r\n`;
}

/** Returns CSV as readers save it: a byte order mark before it tells their spreadsheet that it is UTF-8. */
export function withByteOrderMark(csv: string): string {
  return `\uFEFF${csv}`;
}

/** Returns rows as CSV that a reader saves. The first row is the header. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return withByteOrderMark(plainCsv(rows));
}

/** Rows under labelled columns, as a chart's table has them. */
export interface LabelledTable {
  readonly columns: readonly { readonly label: string }[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Returns a table as CSV: its header and its rows and nothing else. */
export function tableCsv({ columns, rows }: LabelledTable): string {
  return toCsv([columns.map(({ label }) => label), ...rows]);
}
