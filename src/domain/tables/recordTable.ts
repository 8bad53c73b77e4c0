import {
  type AtlasRecord,
  dateOf,
  endDateOf,
  organisationIdsOf,
  recordPath,
  statusLabel,
  statusOf,
  typeLabel,
  typeOf,
} from '@/domain/records/atlasRecord';
import { column, columnsCsv, listColumn, type TableColumn, type TableNames } from '@/domain/tables/tableColumn';
import { countryName } from '@/domain/vocabulary/countries';
import { kinds, topics } from '@/domain/vocabulary/vocabulary';

const always = { isRequired: true } as const;
const date = { type: 'date' } as const;

function lifeCycle(step: 'announced' | 'signed' | 'inForce' | 'ends'): TableColumn<AtlasRecord>['cell'] {
  return (entry) => (entry.kind === 'agreement' ? entry.record.dates[step] : null);
}

/** The columns of a table of records, names beside codes. Dates are as precise as their source. */
export const recordColumns: readonly TableColumn<AtlasRecord>[] = [
  column('id', 'Stable id of the record; part of the address of its page.', ({ record }) => record.id, always),
  column('kind', 'Activity, Agreement or Initiative.', ({ kind }) => kinds[kind], always),
  column('type code', 'Code of the activity type, agreement kind or initiative kind.', typeOf, always),
  column('type', 'The type in words.', (entry) => typeLabel(typeOf(entry)), always),
  column('status code', 'Code of the status.', statusOf, always),
  column('status', 'The status in words.', (entry) => statusLabel(statusOf(entry)), always),
  column('title', 'Headline in own words.', ({ record }) => record.title, always),
  column('date', 'The date the record is listed under: first day, signature, or start.', dateOf, date),
  column('end date', 'Last day of an activity, end of an initiative.', endDateOf, date),
  column('announced', 'When a source reported an agreement as coming.', lifeCycle('announced'), date),
  column('signed', 'When an agreement was signed, or adopted.', lifeCycle('signed'), date),
  column('in force', 'When an agreement entered into force.', lifeCycle('inForce'), date),
  column('ends', 'When an agreement ends.', lifeCycle('ends'), date),
  listColumn('country codes', 'ISO 3166-1 alpha-2 codes of the countries that take part; XK for Kosovo.', ({ record }) => record.countries),
  listColumn('countries', 'The countries by name.', ({ record }) => record.countries.map(countryName)),
  listColumn('topic codes', 'Codes of the topics, the main one first.', ({ record }) => record.topics, true),
  listColumn('topics', 'The topics in words.', ({ record }) => record.topics.map((topic) => topics[topic]), true),
  listColumn('organisation ids', 'Ids of the organisations that take part.', organisationIdsOf),
  listColumn('organisations', 'The organisations by name.', (entry, { organisationName }) =>
    organisationIdsOf(entry).map(organisationName),
  ),
  column('summary', 'One paragraph in own words.', ({ record }) => record.summary, always),
  listColumn(
    'source addresses',
    'Addresses of the pages that the record rests on.',
    ({ record }) => record.sources.map(({ url }) => url),
    true,
  ),
  listColumn(
    'source titles',
    'Their titles; “not noted” where there is none.',
    ({ record }) => record.sources.map(({ title }) => title ?? 'not noted'),
    true,
  ),
  listColumn('source publishers', 'Who published them.', ({ record }) => record.sources.map(({ publisher }) => publisher), true),
  listColumn(
    'source dates',
    'When they were published, as precise as known; “undated” where a page does not say.',
    ({ record }) => record.sources.map(({ published }) => published ?? 'undated'),
    true,
  ),
  listColumn(
    'source languages',
    'ISO 639-1 codes of their languages.',
    ({ record }) => record.sources.map(({ language }) => language),
    true,
  ),
  listColumn('source qualities', 'How close they stand to the event.', ({ record }) => record.sources.map(({ quality }) => quality), true),
  column('page', 'Address of the record’s page.', ({ kind, record }, { addressOf }) => addressOf(recordPath(kind, record.id)), always),
];

/** Returns records as CSV, one a row, names beside codes, several values of one field joined by "; ". */
export function recordsCsv(entries: readonly AtlasRecord[], names: TableNames): string {
  return columnsCsv(recordColumns, entries, names);
}
