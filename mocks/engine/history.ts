import { type ChangedKind, changedTables, type RecordHistory } from '@/domain/records/changes';
import type { Dataset } from './dataset';
import { changesAfter, type JsonObject, recordBefore } from './releases';

/**
 * Returns what became of a record up to the release of the dataset, newest first, ending with its addition; a record without an entry of its addition
 * stands since the first release. Of a revision each field has its value before and after.
 */
export function historyOf(dataset: Dataset, kind: ChangedKind, id: string): RecordHistory {
  const published = new Map(dataset.releases.map((release) => [release.id, release.published]));
  const list: readonly { id: string }[] = dataset[changedTables[kind].plural];
  let record: object | undefined = list.find((candidate) => candidate.id === id);
  const history: RecordHistory = [];
  for (const entry of changesAfter(dataset, '')) {
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
  const first = dataset.releases[0];
  if (first && history.at(-1)?.change !== 'added')
    history.push({ release: first.id, published: first.published, change: 'added', reason: null, fields: [] });
  return history;
}

/** Returns the entry that removed a record from the dataset; null for a record that is in it, and for one that never was. */
export function removalOf(dataset: Dataset, kind: ChangedKind, id: string): RecordHistory[number] | null {
  const [last] = historyOf(dataset, kind, id);
  return last?.change === 'removed' ? last : null;
}
