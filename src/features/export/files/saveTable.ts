import type { ChartExport } from '@/charts/model';
import { noteTexts } from '@/charts/model';
import { tableCsv } from '@/domain/tables/csv';
import type { ExportAbout, ListedRecord } from '@/domain/tables/exportFile';
import { recordsCsv } from '@/domain/tables/recordTable';
import type { TableNames } from '@/domain/tables/tableColumn';
import { fileName } from '@/domain/words/fileName';
import { counted, formatCount } from '@/domain/words/sentences';
import type { CitedView, Edition } from '@/features/export/citation/citation';
import { chartWorkbook } from '@/features/export/files/chartWorkbook';
import { chartJson, recordsJson } from '@/features/export/files/dataJson';
import { exportAbout } from '@/features/export/files/exportAbout';
import { recordsWorkbook } from '@/features/export/files/recordsWorkbook';
import { type WorkbookSheet, workbookFile } from '@/features/export/files/workbook';
import type { TableFormat } from '@/features/export/verbs';

/** A file and the name to save it under. */
export interface NamedFile {
  readonly name: string;
  readonly content: Blob;
}

/** How one table is written in each form; only the one asked for is made. */
interface Forms {
  readonly csv: () => string;
  readonly xlsx: () => readonly WorkbookSheet[];
  readonly json: () => string;
}

async function fileOf({ title, filter, made }: ExportAbout, format: TableFormat, forms: Forms): Promise<NamedFile> {
  const name = fileName(title, filter, made, format);
  if (format === 'csv') return { name, content: new Blob([forms.csv()], { type: 'text/csv;charset=utf-8' }) };
  if (format === 'json') return { name, content: new Blob([forms.json()], { type: 'application/json' }) };
  return { name, content: await workbookFile(forms.xlsx()) };
}

/** Returns the rows of a chart's table as a file. */
export function chartTableFile(chart: ChartExport, view: CitedView, edition: Edition, format: TableFormat): Promise<NamedFile> {
  const about = exportAbout(view, edition, noteTexts(chart));
  return fileOf(about, format, {
    csv: () => tableCsv(chart.table),
    xlsx: () => chartWorkbook(chart, about, edition.about.title),
    json: () => chartJson(chart, about),
  });
}

/** Returns the records as they are when there are as many as were counted. Throws otherwise: rows that differ from the number shown would mislead. */
export function asCounted<T>(records: readonly T[], total: number): readonly T[] {
  if (records.length === total) return records;
  throw new Error(`The data service sent ${counted(records.length, 'record')} where it had counted ${formatCount(total)}`);
}

/**
 * Returns a filtered set of records as a file: all of them, in their order. Throws when they are not as many as `view.total`, the number that the page
 * shows.
 */
export async function recordsFile(
  records: readonly ListedRecord[],
  view: CitedView,
  edition: Edition,
  names: TableNames,
  format: TableFormat,
): Promise<NamedFile> {
  const all = asCounted(records, view.total);
  // Countries of the records stand in the file, so their footnote is due whatever the filters name.
  const about = exportAbout({ ...view, countries: [...(view.countries ?? []), ...all.flatMap(({ record }) => record.countries)] }, edition);
  return fileOf(about, format, {
    csv: () => recordsCsv(all, names),
    xlsx: () => recordsWorkbook(all, about, edition.about.title, names),
    json: () => recordsJson(all, about),
  });
}
