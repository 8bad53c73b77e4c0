import { dequal } from 'dequal/lite';
import { type BuiltIndex, keyOf } from '../engine/atlasIndex';
import type { Dataset } from '../engine/dataset';

/** The days on which a record came and was last changed: those of the releases that did it. */
export interface RecordDays {
  readonly published: string;
  readonly updated: string;
}

function recordsOf(dataset: Dataset): [string, BuiltIndex['entries'][number]['entry']['record']][] {
  return [
    ...dataset.activities.map((record) => [keyOf('activity', record.id), record] as [string, typeof record]),
    ...dataset.agreements.map((record) => [keyOf('agreement', record.id), record] as [string, typeof record]),
    ...dataset.initiatives.map((record) => [keyOf('initiative', record.id), record] as [string, typeof record]),
  ];
}

/** Returns the days of every record of the newest release, by its key (`agreement/some-id`). Expects the releases oldest first. */
export function recordDays(datasets: readonly Dataset[]): ReadonlyMap<string, RecordDays> {
  let before = new Map<string, RecordDays & { record: unknown }>();
  for (const dataset of datasets) {
    const day = dataset.release.published;
    before = new Map(
      recordsOf(dataset).map(([key, record]) => {
        const old = before.get(key);
        if (!old) return [key, { published: day, updated: day, record }];
        return [key, { published: old.published, updated: dequal(old.record, record) ? old.updated : day, record }];
      }),
    );
  }
  return before;
}
