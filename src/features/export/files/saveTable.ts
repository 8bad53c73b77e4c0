import { type ChartExport, fileTable, noteTexts } from '@/charts/model';
import { COUNTING_METHOD } from '@/domain/answers/countingMethod';
import { tableCsv, withByteOrderMark } from '@/domain/tables/csv';
import type { ChartFile, ExportAbout, ListedRecord, RecordsFile } from '@/domain/tables/exportFile';
import { recordsCsv } from '@/domain/tables/recordTable';
import type { TableNames } from '@/domain/tables/tableColumn';
import { recordValuesCsv } from '@/domain/tables/valueRows';
import { footnoteFor } from '@/domain/vocabulary/countries';
import { fileName } from '@/domain/words/fileName';
import { counted, formatCount } from '@/domain/words/sentences';
import { type CitedView, citeView, type Edition } from '@/features/export/citation/citation';
import { toPlainText } from '@/features/export/citation/formats';
import { type Watch, writeInSlices } from '@/features/export/files/watch';
import { chartWorkbook, recordsWorkbook, type WorkbookSheet, workbookFile } from '@/features/export/files/workbook';
import { type RecordFormat, type TableFormat, VALUES } from '@/features/export/verbs';

/** A file and the name to save it under. */
export interface NamedFile {
  readonly name: string;
  readonly content: Blob;
}

/** How one table is written in each form; only the one asked for is made. */
interface Forms {
  readonly csv: () => Text | Promise<Text>;
  readonly xlsx: () => readonly WorkbookSheet[];
  readonly json: () => Text | Promise<Text>;
}

/** A text, or its parts in their order: of very many records it would be longer than a string can be, and making bytes of it would hold up the page. */
type Text = string | readonly BlobPart[];

async function fileOf({ title, filter, made }: ExportAbout, format: TableFormat, forms: Forms): Promise<NamedFile> {
  // A CSV has no room to say so inside.
  const name = fileName(title, filter, format === 'csv' ? `method-${COUNTING_METHOD}_${made}` : made, format);
  const blobOf = async (text: Text | Promise<Text>, type: string) => new Blob([await text].flat(), { type });
  if (format === 'csv') return { name, content: await blobOf(forms.csv(), 'text/csv;charset=utf-8') };
  if (format === 'json') return { name, content: await blobOf(forms.json(), 'application/json') };
  return { name, content: await workbookFile(forms.xlsx()) };
}

/** Returns the rows of a chart's table as a file. */
export function chartTableFile(chart: ChartExport, view: CitedView, edition: Edition, format: TableFormat): Promise<NamedFile> {
  const about = exportAbout(view, edition, noteTexts(chart));
  return fileOf(about, format, {
    csv: () => tableCsv(fileTable(chart.table)),
    xlsx: () => chartWorkbook(chart, about, edition.about.title),
    json: () => chartJson(chart, about),
  });
}

/** Returns the records as they are when there are as many as were counted. Throws otherwise: rows that differ from the number shown would mislead. */
export function asCounted<T>(records: readonly T[], total: number): readonly T[] {
  if (records.length === total) return records;
  throw new Error(`The data service sent ${counted(records.length, 'record')} where it had counted ${formatCount(total)}`);
}

function countriesOf({ countries = [] }: CitedView, records: readonly ListedRecord[]): readonly string[] {
  const found = new Set<string>(countries);
  for (const { record } of records) for (const country of record.countries) found.add(country);
  return [...found];
}

/**
 * Returns a filtered set of records as a file: all of them, in their order. Throws when they are not as many as `view.total`, the number that the page
 * shows, and when `watch` has given it up.
 */
export async function recordsFile(
  records: readonly ListedRecord[],
  view: CitedView,
  edition: Edition,
  names: TableNames,
  format: RecordFormat,
  watch?: Watch,
): Promise<NamedFile> {
  const all = asCounted(records, view.total);
  // Countries of the records stand in the file, so their footnote is due whatever the filters name.
  const about = exportAbout({ ...view, countries: countriesOf(view, all) }, edition);
  const isOfValues = format === 'values';
  return fileOf(isOfValues ? { ...about, title: `${about.title}, ${VALUES}` } : about, isOfValues ? 'csv' : format, {
    csv: () => csvParts(all, (some) => (isOfValues ? recordValuesCsv(some, names) : recordsCsv(some, names)), watch),
    xlsx: () => recordsWorkbook(all, about, edition.about.title, names),
    json: () => jsonParts(all, about, watch),
  });
}

function written(content: RecordsFile | ChartFile): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Returns the parts of a CSV that has its header once. */
async function csvParts<Row>(rows: readonly Row[], write: (rows: readonly Row[]) => string, watch?: Watch): Promise<Text> {
  const header = write([]);
  const partOf = (slice: readonly Row[]) => new Blob([write(slice).slice(header.length)]);
  return [withByteOrderMark(header), ...(await writeInSlices(rows, partOf, watch))];
}

/** Returns the parts of records as JSON, each as the API gives it: together what `written` would make of them. */
async function jsonParts(records: readonly ListedRecord[], about: ExportAbout, watch?: Watch): Promise<Text> {
  const content: RecordsFile = { about, records: [] };
  const [before = '', after = ''] = written(content).split(/(?<="records": \[)(?=\]\n}\n$)/);
  // Lines are as far in as they are inside the file; a record's own text has no line breaks, they are written as \\n.
  const inner = (slice: readonly ListedRecord[]) => new Blob([JSON.stringify(slice, null, 2).slice(1, -2).replaceAll('\n', '\n  ')]);
  const parts = await writeInSlices(records, inner, watch);
  if (parts.length === 0) return [before, after];
  return [before, ...parts.flatMap((part, at) => (at === 0 ? [part] : [',', part])), '\n  ', after];
}

/** Returns the rows of a chart's table as JSON. */
function chartJson({ finding, table }: ChartExport, about: ExportAbout): string {
  const { columns, rows } = fileTable(table);
  const content: ChartFile = {
    about,
    finding,
    columns: columns.map(({ label, isNumber }) => ({ label, type: isNumber ? 'number' : 'text' })),
    rows: rows.map((row) => [...row]),
  };
  return written(content);
}

/** Returns what a saved file says about itself. `notes` are remarks on counting; the footnote on Kosovo is added where the filters name it. */
function exportAbout(view: CitedView, edition: Edition, notes: readonly string[] = []): ExportAbout {
  const footnote = footnoteFor(view.countries ?? []);
  return {
    title: view.title,
    filter: view.filterSentence,
    address: edition.link,
    total: view.total,
    ...(view.amount && { counted: view.amount }),
    release: edition.release,
    method: COUNTING_METHOD,
    published: edition.published,
    made: edition.accessed,
    licence: edition.about.licence.name,
    licenceAddress: edition.about.licence.url,
    citation: toPlainText(citeView(view, edition)),
    notes: [...new Set([...notes, ...(view.restsOn ? [view.restsOn] : []), ...(footnote ? [footnote] : [])])],
  };
}
