import type { z } from 'zod';
import { dateOf } from '@/domain/records/atlasRecord';
import { type Change, type ChangedKind, changedTables, type FieldChange, type Release } from '@/domain/records/changes';
import type { Dataset } from './dataset';

/** Returns the changes of the releases after `releaseId`, the newest first; those of a release that is not listed are left out. */
export function changesAfter({ releases, changes }: Pick<Dataset, 'releases' | 'changes'>, releaseId: string): Change[] {
  const place = releases.findIndex(({ id }) => id === releaseId);
  const later = releases.slice(place + 1).toReversed();
  return later.flatMap(({ id }) => changes.filter(({ release }) => release === id).toReversed());
}

/** A record by its fields, as the log sees it. */
export type JsonObject = { readonly [field: string]: FieldChange['from'] };

/** Returns the values that the fields of a revision had before it. */
export function oldValues({ fields = [] }: Change): JsonObject {
  return Object.fromEntries(fields.map(({ field, from }) => [field, from]));
}

/**
 * Returns the record as it was before a change that revised or removed it. Null when what the log says makes no sound record, or when the record to be
 * restored is not there; the check of the data names both.
 */
export function recordBefore<T>(change: Change, present: T | undefined, schema: z.ZodType<T>): T | null {
  if (change.change === 'removed') return schema.safeParse(change.record).data ?? null;
  if (present === undefined) return null;
  return schema.safeParse({ ...present, ...oldValues(change) }).data ?? null;
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
  const keyOf = (record: T) => keys.get(record) ?? '';
  return records.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/**
 * Returns the dataset as it was in an earlier release, by undoing what later ones changed: what they added is taken away, what they revised has its old
 * values, what they removed is back. Null for a release that is not listed. Vocabulary and coverage have no log and stay as they are today.
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
    changes: dataset.changes.filter((change) => releases.some(({ id }) => id === change.release)),
    activities: inOrder(undone(dataset.activities, 'activity', later, changedTables.activity.schema), ({ date }) => date),
    agreements: inOrder(undone(dataset.agreements, 'agreement', later, changedTables.agreement.schema), (record) =>
      dateOf({ kind: 'agreement', record }),
    ),
    initiatives: inOrder(undone(dataset.initiatives, 'initiative', later, changedTables.initiative.schema), ({ period }) => period.start),
    organisations: inOrder(undone(dataset.organisations, 'organisation', later, changedTables.organisation.schema), () => ''),
  };
}

/** A release with the number of records in it: activities, agreements and initiatives. */
export type CountedRelease = Release & { readonly records: number };

/** Returns the releases of a dataset with their numbers of records, oldest first. */
export function countedReleases(dataset: Dataset): CountedRelease[] {
  let records = dataset.activities.length + dataset.agreements.length + dataset.initiatives.length;
  return dataset.releases
    .toReversed()
    .map((release) => {
      const counted = { ...release, records };
      for (const { change } of dataset.changes.filter((entry) => entry.release === release.id && entry.kind !== 'organisation'))
        if (change !== 'revised') records += change === 'added' ? -1 : 1;
      return counted;
    })
    .toReversed();
}
