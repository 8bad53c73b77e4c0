import { COUNTING_METHOD } from '@/domain/answers/countingMethod';
import { datasetName } from '@/domain/records/about';
import { derivedOf } from '@/domain/records/atlasRecord';
import { ID_SHAPE } from '@/domain/records/idShape';
import { recordKinds } from '@/domain/records/kinds';
import { organisationLabels } from '@/domain/records/organisationLabels';
import { plainCsv } from '@/domain/tables/csv';
import { recordColumns, recordsCsv } from '@/domain/tables/recordTable';
import { type TableColumn, type TableNames, VALUE_SEPARATOR } from '@/domain/tables/tableColumn';
import { aliasTable, recordValueTables, type ValueTable } from '@/domain/tables/valueTables';
import { PARTIAL_DATE_SHAPE } from '@/domain/time/partialDate';
import { kosovoFootnote } from '@/domain/vocabulary/countries';
import { idsOf, kinds } from '@/domain/vocabulary/vocabulary';
import { organisationColumns, organisationsCsv } from '../../src/domain/tables/recordTable';
import { type Dataset, entriesOf } from '../engine/dataset';
import { fingerprint, jsonFile, type PublishedFile } from './publishedFile';
import type { Site } from './site';

/** The forms of the published files, the last one in use: a release published again holds the same values in today's form. */
const fileForms = [
  { version: 1, change: 'As first published.' },
  {
    version: 2,
    change:
      'Each record says how many countries it names (scope) and whether it is a contact; the Data Package names the method of counting.',
  },
  {
    version: 3,
    change: 'CSV files begin with their header, without a byte order mark; a column beside each date says how precise it is.',
  },
  {
    version: 4,
    change: 'Fields that may have several values have tables of their own, with one value per row: records-countries.csv and others.',
  },
  {
    version: 5,
    change:
      'Records name the regional frameworks that their title, summary or sources name; in CSV as two columns and a table of their own.',
  },
] as const;

/** What a column is called, holds and promises, whatever its rows are. */
type ColumnFacts = Omit<TableColumn<never>, 'cell'>;

/** A file of records of one kind, or of the values that they have of one field. */
export interface DataFile extends PublishedFile {
  /** `activities`, `agreements`, `initiatives`, `organisations`, or such as `records-countries`. */
  readonly table: string;
  /** How many records it has; absent if its rows are values of a record. */
  readonly records?: number;
  /** What the file holds: `688 activities, one per row`. */
  readonly title: string;
  /** The columns that tell rows apart. */
  readonly key: readonly string[];
  /** The columns of a CSV file; null for JSON, which holds the records as the API gives them. */
  readonly columns: readonly ColumnFacts[] | null;
}

/** One record on a line, so that two releases can be compared line by line. */
function recordsJson(records: readonly object[]): string {
  return records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

/** Returns the records of a release as JSON and CSV, one file per kind and form, in the order of the dataset, and tables of the fields that may have several values. */
export function dataFiles(dataset: Dataset, site: Site): DataFile[] {
  const labels = organisationLabels(dataset.organisations);
  const bodies = new Set(dataset.organisations.flatMap(({ id, country }) => (country === null ? [id] : [])));
  const isBodyOfNoCountry = (id: string) => bodies.has(id);
  const names: TableNames = { organisationName: (id) => labels.get(id) ?? id, isBodyOfNoCountry, addressOf: site.address };
  const folder = `data/${dataset.release.id}`;
  const pair = (table: string, records: readonly object[], columns: readonly ColumnFacts[], csv: string): DataFile[] => [
    {
      path: `${folder}/${table}.json`,
      table,
      records: records.length,
      title: `${records.length} ${table}, every field`,
      key: ['id'],
      columns: null,
      mediaType: 'application/json',
      text: recordsJson(records),
    },
    {
      path: `${folder}/${table}.csv`,
      table,
      records: records.length,
      title: `${records.length} ${table}, one per row`,
      key: ['id'],
      columns,
      mediaType: 'text/csv',
      text: csv,
    },
  ];
  // A field that a release does not have yet has no table in it.
  const valuesOf = <Owner>({ name: table, title, columns, key, rowsOf }: ValueTable<Owner>, owners: readonly Owner[]): DataFile[] => {
    const rows = rowsOf(owners, names);
    if (rows.length === 0) return [];
    const text = plainCsv([columns.map(({ name }) => name), ...rows.map((row) => row.map((cell) => cell ?? ''))]);
    return [{ path: `${folder}/${table}.csv`, table, title: `${title}, one per row`, key, columns, mediaType: 'text/csv', text }];
  };
  const all = entriesOf(dataset);
  return [
    ...idsOf(kinds).flatMap((kind) => {
      const entries = all.filter((entry) => entry.kind === kind);
      const records = entries.map((entry) => ({ ...entry.record, ...derivedOf(entry, isBodyOfNoCountry) }));
      return pair(recordKinds[kind].plural, records, recordColumns, recordsCsv(entries, names));
    }),
    ...pair('organisations', dataset.organisations, organisationColumns, organisationsCsv(dataset.organisations, names)),
    ...recordValueTables.flatMap((table) => valuesOf(table, all)),
    ...valuesOf(aliasTable, dataset.organisations),
  ];
}

function fieldOf({ name, description, type, isRequired, isList }: ColumnFacts) {
  const about = isList
    ? `${description} Several values are separated by “${VALUE_SEPARATOR}”; a table of their own has one value per row.`
    : description;
  if (type === 'number') return { name, type: 'number', description: about, constraints: { required: isRequired } };
  const constraints = {
    required: isRequired,
    ...(name === 'id' ? { unique: true, pattern: ID_SHAPE.source } : {}),
    ...(type === 'date' ? { pattern: PARTIAL_DATE_SHAPE.source } : {}),
  };
  // A date known to the month only is no value of the type "date", so the fields are text of a given form.
  const precise = type === 'date' ? `${about} YYYY, YYYY-MM or YYYY-MM-DD, as precise as its source.` : about;
  return { name, type: 'string', description: precise, constraints };
}

function resourceOf(file: DataFile, folder: string) {
  const { bytes, sha256 } = fingerprint(file.text);
  const shared = {
    path: file.path.slice(folder.length),
    mediatype: file.mediaType,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
  };
  if (!file.columns)
    return {
      name: `${file.table}-json`,
      title: file.title,
      profile: 'data-resource',
      format: 'json',
      ...shared,
    };
  return {
    name: file.table,
    title: file.title,
    profile: 'tabular-data-resource',
    format: 'csv',
    ...shared,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields: file.columns.map(fieldOf), missingValues: [''], primaryKey: file.key.length === 1 ? file.key[0] : file.key },
  };
}

/** Returns the Frictionless Data Package (version 1) of a release: each file with size, SHA-256 and, for tables, its fields. */
export function dataPackage({ about, release }: Dataset, files: readonly DataFile[], site: Site): PublishedFile {
  const { id, title, url } = about.licence;
  const folder = `data/${release.id}/`;
  return jsonFile(`${folder}datapackage.json`, {
    $schema: 'https://datapackage.org/profiles/1.0/datapackage.json',
    profile: 'data-package',
    name: datasetName(about),
    title: `${about.title}, release ${release.id}`,
    description: `${about.description} A cell that a spreadsheet would run as a formula begins with an apostrophe. ${kosovoFootnote}`,
    ...(site.isKnown ? { homepage: site.absolute('/') } : {}),
    version: release.id,
    created: `${release.published}T00:00:00Z`,
    collectedTo: release.collectedTo,
    countingMethod: COUNTING_METHOD,
    formVersion: fileForms.length,
    forms: fileForms,
    keywords: about.keywords,
    contributors: [{ title: about.publisher }],
    licenses: [{ name: id, title, path: url }],
    sources: [{ title: 'Public pages of institutions and the press, named in every record' }],
    resources: files.map((file) => resourceOf(file, folder)),
  });
}
