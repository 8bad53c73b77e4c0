import { type AtlasRecord, dateOf, organisationIdsOf } from '@/domain/records/atlasRecord';
import { column, columnsCsv, type TableNames, withPrecisions } from '@/domain/tables/tableColumn';
import { countryName } from '@/domain/vocabulary/countries';
import { kinds, topics } from '@/domain/vocabulary/vocabulary';

/** One value of a field of a record that may have several; `position` counts from one, in the record's order. */
interface ValueRow {
  readonly entry: AtlasRecord;
  readonly field: 'country' | 'topic' | 'organisation' | 'source';
  readonly position: number;
  readonly code: string;
  readonly name: string;
}

function valuesOf(entry: AtlasRecord, { organisationName }: TableNames): readonly ValueRow[] {
  const { record } = entry;
  const rows = (field: ValueRow['field'], values: readonly (readonly [code: string, name: string])[]) =>
    values.map(([code, name], at) => ({ entry, field, position: at + 1, code, name }));
  return [
    ...rows(
      'country',
      record.countries.map((code) => [code, countryName(code)]),
    ),
    ...rows(
      'topic',
      record.topics.map((topic) => [topic, topics[topic]]),
    ),
    ...rows(
      'organisation',
      organisationIdsOf(entry).map((id) => [id, organisationName(id)]),
    ),
    ...rows(
      'source',
      record.sources.map(({ url, publisher }) => [url, publisher]),
    ),
  ];
}

const always = { isRequired: true } as const;

/** The columns of the table of values: whose value it is, of which field, and the value as code and name. */
const valueColumns = withPrecisions<ValueRow>([
  column('kind', 'Activity, Agreement or Initiative.', ({ entry }) => kinds[entry.kind], always),
  column('record id', 'The id of the record in the table of records.', ({ entry }) => entry.record.id, always),
  column('title', 'Headline, in our own words.', ({ entry }) => entry.record.title, always),
  column('date', 'The date the record is listed under: first day, signature, or start.', ({ entry }) => dateOf(entry), { type: 'date' }),
  column('field', 'country, topic, organisation or source.', ({ field }) => field, always),
  column('position', 'Place of the value in the record, from one.', ({ position }) => position, { ...always, type: 'number' }),
  column('code', 'Code of the country or topic, id of the organisation, address of the source.', ({ code }) => code, always),
  column('name', 'The country, topic or organisation by name; the publisher of the source.', ({ name }) => name, always),
]);

/** Returns the values of records as CSV for programs, one per row: no cell holds more than one value. */
export function recordValuesCsv(entries: readonly AtlasRecord[], names: TableNames): string {
  return columnsCsv(
    valueColumns,
    entries.flatMap((entry) => valuesOf(entry, names)),
    names,
  );
}
