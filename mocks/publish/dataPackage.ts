import { COUNTING_METHOD } from '@/domain/answers/countingMethod';
import { datasetName } from '@/domain/records/about';
import { type AtlasRecord, derivedOf } from '@/domain/records/atlasRecord';
import { organisationLabels } from '@/domain/records/organisationLabels';
import { ID_SHAPE } from '@/domain/records/records';
import { recordColumns, recordsCsv } from '@/domain/tables/recordTable';
import { type TableColumn, type TableNames, VALUE_SEPARATOR } from '@/domain/tables/tableColumn';
import { PARTIAL_DATE_SHAPE } from '@/domain/time/partialDate';
import { kosovoFootnote } from '@/domain/vocabulary/countries';
import { organisationColumns, organisationsCsv } from '../../src/domain/tables/recordTable';
import type { Dataset } from '../engine/dataset';
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
] as const;

/** What a column is called, holds and promises, whatever its rows are. */
type ColumnFacts = Omit<TableColumn<never>, 'cell'>;

/** A file of records of one kind. */
export interface DataFile extends PublishedFile {
  /** `activities`, `agreements`, `initiatives` or `organisations`. */
  readonly table: string;
  readonly records: number;
  /** The columns of a CSV file; null for JSON, which holds the records as the API gives them. */
  readonly columns: readonly ColumnFacts[] | null;
}

/** One record on a line, so that two releases can be compared line by line. */
function recordsJson(records: readonly object[]): string {
  return records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

/** Returns the records of a release as JSON and CSV, one file per kind and form, in the order of the dataset. */
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
      columns: null,
      mediaType: 'application/json',
      text: recordsJson(records),
    },
    { path: `${folder}/${table}.csv`, table, records: records.length, columns, mediaType: 'text/csv', text: csv },
  ];
  const ofKind = (table: string, entries: readonly AtlasRecord[]) =>
    pair(
      table,
      entries.map((entry) => ({ ...entry.record, ...derivedOf(entry, isBodyOfNoCountry) })),
      recordColumns,
      recordsCsv(entries, names),
    );
  return [
    ...ofKind(
      'activities',
      dataset.activities.map((record) => ({ kind: 'activity', record })),
    ),
    ...ofKind(
      'agreements',
      dataset.agreements.map((record) => ({ kind: 'agreement', record })),
    ),
    ...ofKind(
      'initiatives',
      dataset.initiatives.map((record) => ({ kind: 'initiative', record })),
    ),
    ...pair('organisations', dataset.organisations, organisationColumns, organisationsCsv(dataset.organisations, names)),
  ];
}

function fieldOf({ name, description, type, isRequired, isList }: ColumnFacts) {
  const about = isList ? `${description} Several values are separated by “${VALUE_SEPARATOR}”.` : description;
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
      title: `${file.records} ${file.table}, every field`,
      profile: 'data-resource',
      format: 'json',
      ...shared,
    };
  return {
    name: file.table,
    title: `${file.records} ${file.table}, one per row`,
    profile: 'tabular-data-resource',
    format: 'csv',
    ...shared,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields: file.columns.map(fieldOf), missingValues: [''], primaryKey: 'id' },
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
