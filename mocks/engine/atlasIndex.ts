import { defaultSort, type Sort, serialiseSort } from '@/domain/address/listQuery';
import type { OrganisationRef, RecordStub } from '@/domain/answers/apiAnswers';
import type { FacetName } from '@/domain/facets/facets';
import {
  type AtlasRecord,
  dateOf,
  endDateOf,
  isContact,
  organisationIdsOf,
  ownDaysOf,
  scopeOf,
  spanOfRecord,
  statusOf,
  typeOf,
} from '@/domain/records/atlasRecord';
import type { Change } from '@/domain/records/changes';
import type { ChangedKind } from '@/domain/records/changeTypes';
import { bestFollowUp } from '@/domain/records/followUpRule';
import { organisationLabels } from '@/domain/records/organisationLabels';
import type { Organisation } from '@/domain/records/records';
import type { Interval } from '@/domain/time/partialDate';
import type { Kind, RecordStatus, RecordType } from '@/domain/vocabulary/vocabulary';
import { type Ahead, aheadOf } from './ahead';
import { buildColumns, type Columns } from './columns/columns';
import { type CountedRelease, countedReleases } from './countedReleases';
import { type Dataset, entriesOf } from './dataset';
import { sortEntries } from './sortEntries';
import { textSearchOf } from './textPart';
import type { TextSearch } from './textSearch';

/** A record with what is asked of it, worked out once. */
export interface IndexEntry {
  /** Its place in the index. */
  readonly position: number;
  readonly entry: AtlasRecord;
  readonly kind: Kind;
  readonly id: string;
  readonly type: RecordType;
  readonly status: RecordStatus;
  /** Its distinct countries, topics and organisations. */
  readonly countries: readonly string[];
  readonly topics: readonly string[];
  readonly organisations: readonly string[];
  /** The days of its own date and of its span; null without one. */
  readonly own: Interval | null;
  readonly span: Interval | null;
  /** Distinct source addresses. */
  readonly sources: readonly string[];
  readonly stub: RecordStub;
}

/** What a dataset says beside its records and what changed in them. */
export type DatasetHead = Omit<Dataset, 'activities' | 'agreements' | 'initiatives' | 'changes'>;

/**
 * A release, prepared for questions; every answer is a pure function of it. A row is a record's place. What filters and counts ask is always in memory; whole
 * records, words and the change log may not be, and `Missing` is thrown where one is asked for: the question is then asked again.
 */
export interface AtlasIndex {
  readonly dataset: DatasetHead;
  /** Every release up to this one with its numbers of records, oldest first. */
  readonly counted: readonly CountedRelease[];
  /** What filters and counts ask, as numbers. */
  readonly columns: Columns;
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** What each is called where its country does not stand beside it. */
  readonly organisationLabels: ReadonlyMap<string, string>;
  /** What the records name of the time after the last day collected, in the order of the rows. */
  readonly ahead: readonly Ahead[];
  readonly text: TextSearch;
  /** Returns the row of a record; null where the release has no such record. */
  rowOf(kind: Kind, id: string): number | null;
  /** Returns a record in short. */
  stubAt(row: number): RecordStub;
  /** Returns all rows sorted, as `sortEntries` has it. */
  order(sort: Sort): Uint32Array;
  /** Makes sure that the whole records of all these rows are there; to be asked for all at once, so that nothing is waited for twice. */
  need(rows: Uint32Array): void;
  /** Returns a whole record. */
  entryAt(row: number): IndexEntry;
  /** Returns what each release after the first one changed. */
  changes(): readonly Change[];
}

/** An index with all its records, made from a dataset. */
export interface BuiltIndex extends AtlasIndex {
  readonly dataset: Dataset;
  readonly entries: readonly IndexEntry[];
  /** `agreement/some-id` → entry. */
  readonly byKey: ReadonlyMap<string, IndexEntry>;
}

/** What a record has of each facet. */
export const valuesOf: Readonly<Record<FacetName, (entry: AtlasRecord, index: Pick<AtlasIndex, 'organisations'>) => readonly string[]>> = {
  kind: ({ kind }) => [kind],
  country: ({ record }) => record.countries,
  topic: ({ record }) => record.topics,
  type: (entry) => [typeOf(entry)],
  status: (entry) => [statusOf(entry)],
  scope: (entry, { organisations }) => [scopeOf(entry, (id) => organisations.get(id)?.country === null)],
  contact: (entry) => (isContact(entry) ? ['yes'] : []),
  org: organisationIdsOf,
  orgType: (entry, { organisations }) => organisationIdsOf(entry).flatMap((id) => organisations.get(id)?.type ?? []),
  framework: ({ record }) => record.frameworks ?? [],
  sourceQuality: ({ record }) => record.sources.map(({ quality }) => quality),
  followUp: ({ kind, record }) => (kind === 'agreement' ? [bestFollowUp(record)] : []),
};

/** Returns the key of a record, which is unique; ids are so within a kind only. */
export function keyOf(kind: ChangedKind, id: string): string {
  return `${kind}/${id}`;
}

/** Returns the key of the record of a row. */
export function keyAt(index: Pick<AtlasIndex, 'stubAt'>, row: number): string {
  const { kind, id } = index.stubAt(row);
  return keyOf(kind, id);
}

/** Returns an organisation in short. */
export function organisationRef(
  { organisationLabels }: Pick<AtlasIndex, 'organisationLabels'>,
  { id, name, shortName, type, country }: Organisation,
): OrganisationRef {
  return { id, name, label: organisationLabels.get(id) ?? name, shortName, type, country };
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** Returns the entry of a record at its place. */
export function indexEntry(entry: AtlasRecord, position: number): IndexEntry {
  const { kind, record } = entry;
  const [type, status, countries] = [typeOf(entry), statusOf(entry), distinct(record.countries)];
  return {
    position,
    entry,
    kind,
    id: record.id,
    type,
    status,
    countries,
    topics: distinct(record.topics),
    organisations: organisationIdsOf(entry),
    own: ownDaysOf(entry),
    span: spanOfRecord(entry),
    sources: distinct(record.sources.map(({ url }) => url)),
    stub: { kind, id: record.id, title: record.title, date: dateOf(entry), endDate: endDateOf(entry), type, status, countries },
  };
}

/** Returns the keys of the records that a record names, follow-ups of commitments included. */
function namedKeys({ kind, record }: AtlasRecord): Set<string> {
  if (kind === 'initiative') return new Set();
  const agreementIds = kind === 'activity' ? record.agreementIds : record.relatedAgreementIds;
  const followUps = kind === 'agreement' ? record.commitments.flatMap((commitment) => commitment.followUps) : [];
  return new Set([
    ...agreementIds.map((id) => keyOf('agreement', id)),
    ...record.initiativeIds.map((id) => keyOf('initiative', id)),
    ...followUps.map(({ activityId }) => keyOf('activity', activityId)),
  ]);
}

/** To sort all records by title takes longer than any answer, so each order is made once. */
function ordersOf(entries: readonly IndexEntry[], newest: Uint32Array): AtlasIndex['order'] {
  const known = new Map([[serialiseSort(defaultSort), newest]]);
  return (sort) => {
    const name = serialiseSort(sort);
    const order = known.get(name) ?? Uint32Array.from(sortEntries(entries, sort), ({ position }) => position);
    known.set(name, order);
    return order;
  };
}

/** Builds the index; pure, some tens of milliseconds for the whole dataset. */
export function buildIndex(dataset: Dataset): BuiltIndex {
  const records = entriesOf(dataset);
  const organisations = new Map(dataset.organisations.map((organisation) => [organisation.id, organisation]));
  const entries = records.map(indexEntry);
  const byKey = new Map(entries.map((entry) => [keyOf(entry.kind, entry.id), entry]));
  const valuesAt = (facet: FacetName, row: number) => {
    const entry = records[row];
    return entry ? distinct(valuesOf[facet](entry, { organisations })) : [];
  };
  const namedAt = (row: number) => {
    const entry = records[row];
    const named = entry ? [...namedKeys(entry)].flatMap((key) => byKey.get(key)?.position ?? []) : [];
    return named.filter((other) => other !== row);
  };
  const entryAt = (row: number) => {
    const entry = entries[row];
    if (!entry) throw new RangeError(`There is no record at ${row}; there are ${entries.length}.`);
    return entry;
  };
  const newest = Uint32Array.from(sortEntries(entries, defaultSort), ({ position }) => position);
  return {
    dataset,
    counted: countedReleases(dataset),
    entries,
    columns: buildColumns(entries, valuesAt, namedAt, dataset.release.collectedTo, newest),
    byKey,
    organisations,
    organisationLabels: organisationLabels(dataset.organisations),
    ahead: aheadOf(records, dataset.release.collectedTo),
    text: textSearchOf(records, organisations),
    rowOf: (kind, id) => byKey.get(keyOf(kind, id))?.position ?? null,
    stubAt: (row) => entryAt(row).stub,
    order: ordersOf(entries, newest),
    need: () => undefined,
    entryAt,
    changes: () => dataset.changes,
  };
}
