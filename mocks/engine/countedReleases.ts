import type { Change, Release } from '@/domain/records/changes';
import type { Dataset } from './dataset';

/** A release with the number of records in it (activities, agreements, initiatives), and what it did to them. */
export type CountedRelease = Release & { readonly records: number; readonly changed: Readonly<Record<Change['change'], number>> };

/** Returns the releases of a dataset with their numbers of records, oldest first. */
export function countedReleases(dataset: Dataset): CountedRelease[] {
  let records = dataset.activities.length + dataset.agreements.length + dataset.initiatives.length;
  return dataset.releases
    .toReversed()
    .map((release) => {
      const changed = { added: 0, revised: 0, removed: 0 };
      for (const { release: id, kind, change } of dataset.changes) if (id === release.id && kind !== 'organisation') changed[change] += 1;
      const counted = { ...release, records, changed };
      records += changed.removed - changed.added;
      return counted;
    })
    .toReversed();
}
