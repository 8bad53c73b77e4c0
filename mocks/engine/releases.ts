import type { z } from 'zod';
import { dateOf } from '@/domain/records/atlasRecord';
import { type Change, changedTables, type FieldChange, type RecordHistory } from '@/domain/records/changes';
import type { ChangedKind } from '@/domain/records/changeTypes';
import { type AtlasIndex, type BuiltIndex, buildIndex } from './atlasIndex';
import { coverageIn, type Dataset } from './dataset';

/** Returns the changes of the releases after `releaseId`, the newest first; those of a release that is not listed are left out. */
export function changesAfter({ releases, changes }: Pick<Dataset, 'releases' | 'changes'>, releaseId: string): Change[] {
  const place = releases.findIndex(({ id }) => id === releaseId);
  const later = releases.slice(place + 1).toReversed();
  return later.flatMap(({ id }) => changes.filter(({ release }) => release === id).toReversed());
}

/** A record by its fields, as the log sees it. */
export type JsonObject = { readonly [field: string]: FieldChange['from'] | undefined };

/** Fields that a record may lack; the log says null where it did. */
const optionalFields: ReadonlySet<string> = new Set(['shortTitle', 'frameworks']);

/** Returns the values that the fields of a revision had before it. */
export function oldValues({ fields = [] }: Change): JsonObject {
  return Object.fromEntries(fields.map(({ field, from }) => [field, from === null && optionalFields.has(field) ? undefined : from]));
}

/**
 * Returns the record as it was before a change that revised or removed it. Null when what the log says makes no sound record, or when the record to be
 * restored is not there; the check of the data names both.
 */
export function recordBefore<T>(change: Change, present: T | undefined, schema: z.ZodType<T>): T | null {
  if (change.change === 'removed') return schema.safeParse(change.record).data ?? null;
  if (present === undefined) return null;
  const before = Object.entries({ ...present, ...oldValues(change) }).filter(([, value]) => value !== undefined);
  return schema.safeParse(Object.fromEntries(before)).data ?? null;
}

function undone<T extends { id: string }>(list: readonly T[], kind: ChangedKind, changes: readonly Change[], schema: z.ZodType<T>): T[] {
  const byId = new Map(list.map((record) => [record.id, record]));
  for (const change of changes) {
    if (change.kind !== kind) continue;
    if (change.change === 'added') byId.delete(change.id);
    else {
      const before = recordBefore(change, byId.get(change.id), schema);
      if (before) byId.set(change.id, before);
    }
  }
  return [...byId.values()];
}

/** By date and id, undated ones first, as the codebook orders the files: what was published once comes out the same, byte for byte. */
function inOrder<T extends { id: string }>(records: T[], listedDate: (record: T) => string | null): T[] {
  const keys = new Map(records.map((record) => [record, `${listedDate(record) ?? ''} ${record.id}`]));
  const placeOf = (record: T) => keys.get(record) ?? '';
  return records.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

/**
 * Returns the dataset as it was in an earlier release, by undoing what later ones changed: what they added is taken away, what they revised has its old
 * values, what they removed is back; its coverage is its own. Null for a release that is not listed. The vocabulary has no log and stays as it is today.
 */
export function datasetAt(dataset: Dataset, releaseId: string): Dataset | null {
  const place = dataset.releases.findIndex(({ id }) => id === releaseId);
  const release = dataset.releases[place];
  if (!release) return null;
  if (place === dataset.releases.length - 1) return dataset;
  const later = changesAfter(dataset, releaseId);
  const releases = dataset.releases.slice(0, place + 1);
  return {
    ...dataset,
    release,
    releases,
    coverage: coverageIn(dataset.coverages, releases),
    changes: dataset.changes.filter((change) => releases.some(({ id }) => id === change.release)),
    activities: inOrder(undone(dataset.activities, 'activity', later, changedTables.activity.schema), ({ date }) => date),
    agreements: inOrder(undone(dataset.agreements, 'agreement', later, changedTables.agreement.schema), (record) =>
      dateOf({ kind: 'agreement', record }),
    ),
    initiatives: inOrder(undone(dataset.initiatives, 'initiative', later, changedTables.initiative.schema), ({ period }) => period.start),
    organisations: inOrder(undone(dataset.organisations, 'organisation', later, changedTables.organisation.schema), () => ''),
  };
}

/** The change log with the releases that it names. */
type Log = Pick<Dataset, 'releases' | 'changes'>;

/**
 * Returns what became of a record up to the last release of the log, newest first, ending with its addition; a record without an entry of its addition
 * stands since the first release. `present` is the record as it is now, if it is there. Of a revision each field has its value before and after.
 */
export function historyOf(log: Log, kind: ChangedKind, id: string, present: object | undefined): RecordHistory {
  const published = new Map(log.releases.map((release) => [release.id, release.published]));
  let record = present;
  const history: RecordHistory = [];
  for (const entry of changesAfter(log, '')) {
    if (entry.kind !== kind || entry.id !== id) continue;
    const after = (record ?? {}) as JsonObject;
    history.push({
      release: entry.release,
      published: published.get(entry.release) ?? '',
      change: entry.change,
      reason: entry.reason,
      fields: (entry.fields ?? []).map(({ field, from }) => ({ field, from, to: after[field] ?? null })),
    });
    record = entry.change === 'added' ? undefined : (recordBefore<object>(entry, record, changedTables[kind].schema) ?? record);
  }
  const first = log.releases[0];
  if (first && history.at(-1)?.change !== 'added')
    history.push({ release: first.id, published: first.published, change: 'added', reason: null, fields: [] });
  return history;
}

/** Returns the log's entry that removed a record which is not there now; null for one that never was. */
export function removalOf(log: Log, kind: ChangedKind, id: string): RecordHistory[number] | null {
  const [last] = historyOf(log, kind, id, undefined);
  return last?.change === 'removed' ? last : null;
}

/** Every release of the dataset, prepared for questions. */
export interface Archive {
  readonly newest: AtlasIndex;
  /** Returns the index of a release, the newest one included; null for a release that there is not. */
  readonly at: (releaseId: string) => AtlasIndex | null;
}

/**
 * Returns the archive around the newest release. The index of an earlier one is built when it is first asked for, from all that is known now, and kept.
 * `whole` may throw where that is not in memory.
 */
export function archiveAround<I extends AtlasIndex>(newest: I, whole: () => Dataset): Archive & { readonly newest: I } {
  const { release, releases } = newest.dataset;
  const built = new Map<string, AtlasIndex>([[release.id, newest]]);
  return {
    newest,
    at: (releaseId) => {
      const known = built.get(releaseId);
      if (known !== undefined) return known;
      // Anybody can ask for any name.
      if (!releases.some(({ id }) => id === releaseId)) return null;
      const earlier = datasetAt(whole(), releaseId);
      const index = earlier && buildIndex(earlier);
      if (index) built.set(releaseId, index);
      return index;
    },
  };
}

/** Returns the archive of a dataset, which is all in memory. */
export function archiveOf(dataset: Dataset): Archive & { readonly newest: BuiltIndex } {
  return archiveAround(buildIndex(dataset), () => dataset);
}
