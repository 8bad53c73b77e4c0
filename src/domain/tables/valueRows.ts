import { type AtlasRecord, dateOf } from '@/domain/records/atlasRecord';
import { column, columnsCsv, type TableNames, withPrecisions } from '@/domain/tables/tableColumn';
import { recordValueTables } from '@/domain/tables/valueTables';
import { kinds } from '@/domain/vocabulary/vocabulary';
import { listed } from '@/domain/words/sentences';

/** One value of a field of a record that may have several; `position` counts from one, in the record's order. */
interface ValueRow {
  readonly entry: AtlasRecord;
  /** `country`, `topic` … */
  readonly field: string;
  readonly position: number;
  readonly code: string;
  readonly name: string;
}

const always = { isRequired: true } as const;

/** The columns of the table of values: whose value it is, of which field, and the value as code and name. */
const valueColumns = withPrecisions<ValueRow>([
  column('kind', 'Activity, Agreement or Initiative.', ({ entry }) => kinds[entry.kind], always),
  column('record id', 'The id of the record in the table of records.', ({ entry }) => entry.record.id, always),
  column('title', 'Headline, in our own words.', ({ entry }) => entry.record.title, always),
  column('date', 'The date the record is listed under: first day, signature, or start.', ({ entry }) => dateOf(entry), { type: 'date' }),
  column(
    'field',
    `${listed(
      recordValueTables.map(({ one }) => one),
      'or',
    )}.`,
    ({ field }) => field,
    always,
  ),
  column('position', 'Place of the value in the record, from one.', ({ position }) => position, { ...always, type: 'number' }),
  column('code', 'Code of the country or topic, id of the organisation, address of the source.', ({ code }) => code, always),
  column('name', 'The country, topic or organisation by name; the publisher of the source.', ({ name }) => name, always),
]);

/** Returns the values of records as CSV for programs, one per row: no cell holds more than one value. */
export function recordValuesCsv(entries: readonly AtlasRecord[], names: TableNames): string {
  return columnsCsv(
    valueColumns,
    entries.flatMap((entry) =>
      recordValueTables.flatMap(({ one, namedValues }) =>
        namedValues(entry, names).map((value, at) => ({ entry, field: one, position: at + 1, ...value })),
      ),
    ),
    names,
  );
}
