import { defaultSort } from '@/domain/address/listQuery';
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
import type { ChangedKind } from '@/domain/records/changeTypes';
import { bestFollowUp } from '@/domain/records/followUpRule';
import { organisationLabels } from '@/domain/records/organisationLabels';
import type { Organisation } from '@/domain/records/records';
import type { Interval } from '@/domain/time/partialDate';
import type { Kind, RecordStatus, RecordType } from '@/domain/vocabulary/vocabulary';
import { buildColumns, type Columns } from './columns/columns';
import { type Dataset, entriesOf } from './dataset';
import { sortEntries } from './sortEntries';
import { buildTextSearch, type TextSearch } from './textSearch';

/** A record with what filters and counts ask of it, worked out once. */
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

/** The dataset, prepared for questions. Built once; every request is a pure function of it. */
export interface AtlasIndex {
  readonly dataset: Dataset;
  readonly entries: readonly IndexEntry[];
  /** What filters and counts ask, as numbers; a row is an entry's position. */
  readonly columns: Columns;
  /** `agreement/some-id` → entry. */
  readonly byKey: ReadonlyMap<string, IndexEntry>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** What each is called where its country does not stand beside it. */
  readonly organisationLabels: ReadonlyMap<string, string>;
  readonly text: TextSearch;
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
  sourceQuality: ({ record }) => record.sources.map(({ quality }) => quality),
  followUp: ({ kind, record }) => (kind === 'agreement' ? [bestFollowUp(record)] : []),
};

/** Returns the key under which `byKey` holds a record; ids are unique within a kind only. */
export function keyOf(kind: ChangedKind, id: string): string {
  return `${kind}/${id}`;
}

function stubOf(entry: AtlasRecord): RecordStub {
  return {
    kind: entry.kind,
    id: entry.record.id,
    title: entry.record.title,
    date: dateOf(entry),
    endDate: endDateOf(entry),
    type: typeOf(entry),
    status: statusOf(entry),
    countries: entry.record.countries,
  };
}

/** Returns an organisation in short. */
export function organisationRef(
  { organisationLabels }: Pick<AtlasIndex, 'organisationLabels'>,
  { id, name, shortName, type, country }: Organisation,
): OrganisationRef {
  return { id, name, label: organisationLabels.get(id) ?? name, shortName, type, country };
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return values.length > 1 ? [...new Set(values)] : values;
}

/** Builds the index; pure, some tens of milliseconds for the whole dataset. */
export function buildIndex(dataset: Dataset): AtlasIndex {
  const records = entriesOf(dataset);
  const organisations = new Map(dataset.organisations.map((organisation) => [organisation.id, organisation]));
  const entries = records.map((entry, position): IndexEntry => {
    return {
      position,
      entry,
      kind: entry.kind,
      id: entry.record.id,
      type: typeOf(entry),
      status: statusOf(entry),
      countries: distinct(entry.record.countries),
      topics: distinct(entry.record.topics),
      organisations: organisationIdsOf(entry),
      own: ownDaysOf(entry),
      span: spanOfRecord(entry),
      sources: distinct(entry.record.sources.map(({ url }) => url)),
      stub: stubOf(entry),
    };
  });
  const valuesAt = (facet: FacetName, row: number) => {
    const entry = records[row];
    return entry ? distinct(valuesOf[facet](entry, { organisations })) : [];
  };
  const newest = Uint32Array.from(sortEntries(entries, defaultSort), ({ position }) => position);
  return {
    dataset,
    entries,
    columns: buildColumns(entries, valuesAt, dataset.release.collectedTo, newest),
    byKey: new Map(entries.map((entry) => [keyOf(entry.kind, entry.id), entry])),
    organisations,
    organisationLabels: organisationLabels(dataset.organisations),
    text: buildTextSearch(records, organisations),
  };
}
