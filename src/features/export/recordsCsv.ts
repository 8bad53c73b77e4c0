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
} from '@/domain/atlasRecord';
import { countryName } from '@/domain/countries';
import { kinds, topics } from '@/domain/vocabulary';
import { toCsv } from '@/features/export/csv';

interface Names {
  readonly organisationName: (id: string) => string;
  /** Turns a path of the page into a full address. */
  readonly addressOf: (path: string) => string;
}

const joined = (values: readonly string[]) => values.join('; ');

type Cell = (entry: AtlasRecord, names: Names) => string;

const lifeCycle =
  (step: 'announced' | 'signed' | 'inForce' | 'ends'): Cell =>
  (entry) =>
    entry.kind === 'agreement' ? (entry.record.dates[step] ?? '') : '';

const columns: readonly (readonly [string, Cell])[] = [
  ['id', ({ record }) => record.id],
  ['kind', ({ kind }) => kinds[kind]],
  ['type code', typeOf],
  ['type', (entry) => typeLabel(typeOf(entry))],
  ['status code', statusOf],
  ['status', (entry) => statusLabel(statusOf(entry))],
  ['title', ({ record }) => record.title],
  ['date', (entry) => dateOf(entry) ?? ''],
  ['end date', (entry) => endDateOf(entry) ?? ''],
  ['announced', lifeCycle('announced')],
  ['signed', lifeCycle('signed')],
  ['in force', lifeCycle('inForce')],
  ['ends', lifeCycle('ends')],
  ['country codes', ({ record }) => joined(record.countries)],
  ['countries', ({ record }) => joined(record.countries.map(countryName))],
  ['topic codes', ({ record }) => joined(record.topics)],
  ['topics', ({ record }) => joined(record.topics.map((topic) => topics[topic]))],
  ['organisation ids', (entry) => joined(organisationIdsOf(entry))],
  ['organisations', (entry, { organisationName }) => joined(organisationIdsOf(entry).map(organisationName))],
  ['summary', ({ record }) => record.summary],
  ['source addresses', ({ record }) => joined(record.sources.map(({ url }) => url))],
  ['source publishers', ({ record }) => joined(record.sources.map(({ publisher }) => publisher))],
  ['source languages', ({ record }) => joined(record.sources.map(({ language }) => language))],
  ['source qualities', ({ record }) => joined(record.sources.map(({ quality }) => quality))],
  ['page', ({ kind, record }, { addressOf }) => addressOf(recordPath(kind, record.id))],
];

/** Returns records as CSV, one a row, names beside codes, several values of one field joined by "; ". */
export function recordsCsv(entries: readonly AtlasRecord[], names: Names): string {
  return toCsv([columns.map(([name]) => name), ...entries.map((entry) => columns.map(([, cell]) => cell(entry, names)))]);
}
