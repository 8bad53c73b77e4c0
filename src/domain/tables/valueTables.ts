import { type AtlasRecord, organisationIdsOf } from '@/domain/records/atlasRecord';
import type { Organisation, Source } from '@/domain/records/records';
import { column, type TableColumn, type TableNames, withPrecisions } from '@/domain/tables/tableColumn';
import { countryName } from '@/domain/vocabulary/countries';
import { type Framework, frameworks, kinds, type Topic, topics } from '@/domain/vocabulary/vocabulary';

/** One of the values that a record or an organisation has of a field. `position` counts from one, in the record's order. */
interface Value<T, Owner> {
  readonly owner: Owner;
  readonly value: T;
  readonly position: number;
}

/** A table with a row for each value of a field that may have several: to be joined to the table of its owners by their id. */
export interface ValueTable<Owner> {
  /** Names its file. */
  readonly name: string;
  /** What its rows are: `countries of the records`. */
  readonly title: string;
  /** What its values are, `countries`; names its sheet. */
  readonly field: string;
  readonly columns: readonly TableColumn<never>[];
  /** The columns that together are different in every row. */
  readonly key: readonly string[];
  /** Returns the cells of all rows, in the order of the columns. */
  readonly rowsOf: (owners: readonly Owner[], names: TableNames) => (string | number | null)[][];
}

const always = { isRequired: true } as const;

interface TableParts<T, Owner> {
  readonly owners: 'records' | 'organisations';
  readonly field: string;
  readonly valuesOf: (owner: Owner) => readonly T[];
  readonly ownerColumns: readonly TableColumn<Value<T, Owner>>[];
  readonly columns: readonly TableColumn<Value<T, Owner>>[];
}

function valueTable<T, Owner>({ owners, field, valuesOf, ownerColumns, columns: own }: TableParts<T, Owner>): ValueTable<Owner> {
  const position = column<Value<T, Owner>>('position', 'Place of the value in the record, from one.', (row) => row.position, {
    ...always,
    type: 'number',
  });
  const columns = withPrecisions([...ownerColumns, position, ...own]);
  return {
    name: `${owners}-${field}`,
    title: `${field} of the ${owners}`,
    field,
    columns,
    key: [...ownerColumns, position].map((one) => one.name),
    rowsOf: (all, names) =>
      all
        .flatMap((owner) => valuesOf(owner).map((value, at) => ({ owner, value, position: at + 1 })))
        .map((row) => columns.map(({ cell }) => cell(row, names))),
  };
}

type RecordValue<T> = Value<T, AtlasRecord>;

/** A table of the values of records, and each value by itself. */
interface RecordValueTable extends ValueTable<AtlasRecord> {
  /** What one value is: `country`. */
  readonly one: string;
  /** Returns the values of a record as code and name, in its order. */
  readonly namedValues: (entry: AtlasRecord, names: TableNames) => readonly { readonly code: string; readonly name: string }[];
}

/** Returns the table of a field of records. The first of its columns is a value's code, `nameColumn` its name. */
function recordValues<T>(
  one: string,
  field: string,
  nameColumn: string,
  valuesOf: (entry: AtlasRecord) => readonly T[],
  columns: readonly TableColumn<RecordValue<T>>[],
): RecordValueTable {
  const named = columns.find(({ name }) => name === nameColumn);
  const table = valueTable({
    owners: 'records',
    field,
    valuesOf,
    ownerColumns: [
      column<RecordValue<T>>('kind', 'Activity, Agreement or Initiative.', ({ owner }) => kinds[owner.kind], always),
      column<RecordValue<T>>('record id', 'The id of the record in the table of its kind.', ({ owner }) => owner.record.id, always),
    ],
    columns,
  });
  const textIn = (cells: TableColumn<RecordValue<T>> | undefined, row: RecordValue<T>, names: TableNames) =>
    String(cells?.cell(row, names) ?? '');
  return {
    ...table,
    one,
    namedValues: (owner, names) =>
      valuesOf(owner).map((value, at) => {
        const row = { owner, value, position: at + 1 };
        return { code: textIn(columns[0], row, names), name: textIn(named, row, names) };
      }),
  };
}

/** The tables with one row for each country, topic, framework, organisation and source of records. */
export const recordValueTables: readonly RecordValueTable[] = [
  recordValues<string>('country', 'countries', 'country', ({ record }) => record.countries, [
    column<RecordValue<string>>(
      'country code',
      'ISO 3166-1 alpha-2 code of a country that takes part; XK for Kosovo.',
      ({ value }) => value,
      always,
    ),
    column<RecordValue<string>>('country', 'The country by name.', ({ value }) => countryName(value), always),
  ]),
  recordValues<Topic>('topic', 'topics', 'topic', ({ record }) => record.topics, [
    column<RecordValue<Topic>>('topic code', 'Code of a topic; the main one has position one.', ({ value }) => value, always),
    column<RecordValue<Topic>>('topic', 'The topic in words.', ({ value }) => topics[value], always),
  ]),
  recordValues<Framework>('framework', 'frameworks', 'framework', ({ record }) => record.frameworks ?? [], [
    column<RecordValue<Framework>>(
      'framework code',
      'Code of a regional framework that title, summary or sources name.',
      ({ value }) => value,
      always,
    ),
    column<RecordValue<Framework>>('framework', 'The framework by name.', ({ value }) => frameworks[value], always),
  ]),
  recordValues<string>('organisation', 'organisations', 'organisation', organisationIdsOf, [
    column<RecordValue<string>>(
      'organisation id',
      'Id of an organisation that takes part, in the table of organisations.',
      ({ value }) => value,
      always,
    ),
    column<RecordValue<string>>(
      'organisation',
      'Its name, with the country where two share a name.',
      ({ value }, { organisationName }) => organisationName(value),
      always,
    ),
  ]),
  recordValues<Source>('source', 'sources', 'publisher', ({ record }) => record.sources, [
    column<RecordValue<Source>>('address', 'Address of a page that the record rests on.', ({ value }) => value.url, always),
    column<RecordValue<Source>>('title', 'Its title; empty where none was noted.', ({ value }) => value.title ?? null),
    column<RecordValue<Source>>('publisher', 'Who published it.', ({ value }) => value.publisher, always),
    column<RecordValue<Source>>('published', 'When it was published; empty where the page does not say.', ({ value }) => value.published, {
      type: 'date',
    }),
    column<RecordValue<Source>>('language', 'ISO 639-1 code of its language.', ({ value }) => value.language, always),
    column<RecordValue<Source>>('quality', 'How close it stands to the event.', ({ value }) => value.quality, always),
  ]),
];

/** The table with one row for each other name of an organisation. */
export const aliasTable: ValueTable<Organisation> = valueTable({
  owners: 'organisations',
  field: 'aliases',
  valuesOf: ({ aliases }: Organisation) => aliases,
  ownerColumns: [
    column<Value<string, Organisation>>('organisation id', 'The id of the organisation in its table.', ({ owner }) => owner.id, always),
  ],
  columns: [column<Value<string, Organisation>>('alias', 'Another name, in any language or script.', ({ value }) => value, always)],
});
