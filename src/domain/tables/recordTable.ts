import { pages, pathOf } from '@/domain/address/pages';
import {
  type AtlasRecord,
  contactRule,
  dateOf,
  endDateOf,
  isContact,
  organisationIdsOf,
  recordPath,
  scopeOf,
  statusOf,
  typeLabel,
  typeOf,
} from '@/domain/records/atlasRecord';
import type { Organisation } from '@/domain/records/records';
import { storedStatusLabel } from '@/domain/records/statusLabel';
import { column, columnsCsv, listColumn, type TableColumn, type TableNames, withPrecisions } from '@/domain/tables/tableColumn';
import { countryName } from '@/domain/vocabulary/countries';
import { frameworks, kinds, organisationTypes, scopes, topics } from '@/domain/vocabulary/vocabulary';

const always = { isRequired: true } as const;
const date = { type: 'date' } as const;

function lifeCycle(step: 'announced' | 'signed' | 'inForce' | 'ends'): TableColumn<AtlasRecord>['cell'] {
  return (entry) => (entry.kind === 'agreement' ? entry.record.dates[step] : null);
}

/** The columns of a table of records, names beside codes. Dates are as precise as their source, and a column beside says how precise. */
export const recordColumns: readonly TableColumn<AtlasRecord>[] = withPrecisions<AtlasRecord>([
  column('id', 'Stable id of the record; part of the address of its page.', ({ record }) => record.id, always),
  column('kind', 'Activity, Agreement or Initiative.', ({ kind }) => kinds[kind], always),
  column('type code', 'Code of the type of activity, agreement or initiative.', typeOf, always),
  column('type', 'The type in words.', (entry) => typeLabel(typeOf(entry)), always),
  column('status code', 'Code of the status.', statusOf, always),
  column('status', 'The status in words.', (entry) => storedStatusLabel({ kind: entry.kind, status: statusOf(entry) }), always),
  column('title', 'Headline, in our own words.', ({ record }) => record.title, always),
  column('date', 'The date the record is listed under: first day, signature, or start.', dateOf, date),
  column('end date', 'Last day of an activity, end of an initiative.', endDateOf, date),
  column('announced', 'When a source reported that an agreement was coming.', lifeCycle('announced'), date),
  column('signed', 'When an agreement was signed, or adopted.', lifeCycle('signed'), date),
  column('in force', 'When an agreement entered into force.', lifeCycle('inForce'), date),
  column('ends', 'When an agreement ends.', lifeCycle('ends'), date),
  listColumn('country codes', 'ISO 3166-1 alpha-2 codes of the countries that take part; XK for Kosovo.', ({ record }) => record.countries),
  listColumn('countries', 'The countries by name.', ({ record }) => record.countries.map(countryName)),
  column(
    'scope code',
    'Code for how many countries take part; derived from the countries and, where there is only one, from the organisations.',
    (entry, { isBodyOfNoCountry }) => scopeOf(entry, isBodyOfNoCountry),
    always,
  ),
  column('scope', 'The same in words.', (entry, { isBodyOfNoCountry }) => scopes[scopeOf(entry, isBodyOfNoCountry)], always),
  column('contact', `Whether it is a contact. ${contactRule} Empty for initiatives.`, (entry) =>
    entry.kind === 'initiative' ? null : isContact(entry) ? 'yes' : 'no',
  ),
  listColumn('topic codes', 'Codes of the topics, the main one first.', ({ record }) => record.topics, true),
  listColumn('topics', 'The topics in words.', ({ record }) => record.topics.map((topic) => topics[topic]), true),
  listColumn(
    'framework codes',
    'Codes of the regional frameworks that title, summary or sources name.',
    ({ record }) => record.frameworks ?? [],
  ),
  listColumn('frameworks', 'The frameworks by name.', ({ record }) => (record.frameworks ?? []).map((id) => frameworks[id])),
  listColumn('organisation ids', 'Ids of the organisations that take part.', organisationIdsOf),
  listColumn('organisations', 'The organisations by name, with the country where two share a name.', (entry, { organisationName }) =>
    organisationIdsOf(entry).map(organisationName),
  ),
  column('summary', 'One paragraph, in our own words.', ({ record }) => record.summary, always),
  listColumn(
    'source addresses',
    'Addresses of the pages on which the record rests.',
    ({ record }) => record.sources.map(({ url }) => url),
    true,
  ),
  listColumn(
    'source titles',
    'Their titles; “not noted” if there is none.',
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
  listColumn('source qualities', 'How close they are to the event.', ({ record }) => record.sources.map(({ quality }) => quality), true),
  column('page', 'Address of the record’s page.', ({ kind, record }, { addressOf }) => addressOf(recordPath(kind, record.id)), always),
]);

/** Returns records as CSV for programs, one per row, names beside codes, several values of one field joined by "; ". */
export function recordsCsv(entries: readonly AtlasRecord[], names: TableNames): string {
  return columnsCsv(recordColumns, entries, names);
}

/** The columns of a table of organisations, names beside codes. */
export const organisationColumns: readonly TableColumn<Organisation>[] = [
  column('id', 'Stable id of the organisation; part of the address of its page.', ({ id }) => id, always),
  column('name', 'Its name in English.', ({ name }) => name, always),
  column('short name', 'Its short name.', ({ shortName }) => shortName),
  column('type code', 'Code of its type.', ({ type }) => type, always),
  column('type', 'The type in words.', ({ type }) => organisationTypes[type], always),
  column('country code', 'ISO 3166-1 alpha-2 code, XK for Kosovo; empty for international bodies.', ({ country }) => country),
  column('country', 'The country by name.', ({ country }) => (country ? countryName(country) : null)),
  listColumn('aliases', 'Other names, in any language or script.', ({ aliases }) => aliases),
  column('predecessor id', 'Id of the organisation that it succeeded.', ({ predecessorId }) => predecessorId),
  column('successor id', 'Id of the organisation that succeeded it.', ({ successorId }) => successorId),
  column('website', 'Address of its own site.', ({ url }) => url),
  column('page', 'Address of its page.', ({ id }, { addressOf }) => addressOf(pathOf(pages.organisation, id)), always),
];

/** Returns organisations as CSV for programs, one per row. */
export function organisationsCsv(organisations: readonly Organisation[], names: TableNames): string {
  return columnsCsv(organisationColumns, organisations, names);
}
