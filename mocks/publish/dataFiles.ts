import type { AtlasRecord } from '@/domain/records/atlasRecord';
import { organisationColumns, organisationsCsv } from '@/domain/tables/organisationTable';
import { recordColumns, recordsCsv } from '@/domain/tables/recordTable';
import type { TableColumn, TableNames } from '@/domain/tables/tableColumn';
import type { Dataset } from '../engine/dataset';
import type { PublishedFile } from './publishedFile';
import type { Site } from './site';

/** What a column is called, holds and promises, whatever its rows are. */
export type ColumnFacts = Omit<TableColumn<never>, 'cell'>;

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
  const byId = new Map(dataset.organisations.map(({ id, name }) => [id, name]));
  const names: TableNames = { organisationName: (id) => byId.get(id) ?? id, addressOf: site.address };
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
      entries.map(({ record }) => record),
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
