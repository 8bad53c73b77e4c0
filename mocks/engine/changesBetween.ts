import { dequal } from 'dequal/lite';
import { defaultSort } from '@/domain/address/listQuery';
import type { Filters } from '@/domain/facets/filters';
import type { FieldChange } from '@/domain/records/changes';
import type { ChangesAnswer } from '../../src/domain/answers/changesAnswer';
import { type AtlasIndex, type IndexEntry, keyOf } from './atlasIndex';
import { entriesAt, filterEntries } from './filterRecords';
import { changesAfter, type JsonObject } from './releases';
import { sortEntries } from './sortEntries';

function fieldChanges(before: IndexEntry, after: IndexEntry): FieldChange[] {
  const [old, present] = [before.entry.record, after.entry.record] as unknown as [JsonObject, JsonObject];
  return [...new Set([...Object.keys(old), ...Object.keys(present)])]
    .map((field) => ({ field, from: old[field] ?? null, to: present[field] ?? null }))
    .filter(({ from, to }) => !dequal(from, to));
}

/** What the log says of each record: the last release that touched it, and every reason, oldest first. */
function reasonsSince(until: AtlasIndex, since: string): Map<string, { release: string; reason: string }> {
  const reasons = new Map<string, { release: string; reason: string }>();
  const log = { releases: until.dataset.releases, changes: until.changes() };
  for (const { kind, id, release, reason } of changesAfter(log, since).toReversed()) {
    const key = keyOf(kind, id);
    const earlier = reasons.get(key)?.reason;
    reasons.set(key, { release, reason: earlier ? `${earlier} ${reason}` : reason });
  }
  return reasons;
}

/**
 * Returns what became of the records of a view between two releases. A record counts when the filters leave it in either of the two; one that only
 * enters or leaves the view without having changed itself does not. Entries of the registry are no records of a view.
 */
export function changesBetween(since: AtlasIndex, until: AtlasIndex, filters: Filters): ChangesAnswer {
  // Whatever is compared, the older release is made from all records of the newest.
  for (const index of [since, until]) index.need(index.columns.newest);
  const key = ({ kind, id }: IndexEntry) => keyOf(kind, id);
  const isIn = (index: AtlasIndex, { kind, id }: IndexEntry) => index.rowOf(kind, id) !== null;
  const reasons = reasonsSince(until, since.dataset.release.id);
  const noted = (entry: IndexEntry) => reasons.get(key(entry)) ?? { release: until.dataset.release.id, reason: '' };
  const before = filterEntries(since, filters);
  const after = filterEntries(until, filters);
  const left = new Set([...before, ...after].map(key));
  const added = after.filter((entry) => !isIn(since, entry));
  const removed = before.filter((entry) => !isIn(until, entry));
  const kept = entriesAt(until, until.columns.newest).filter((entry) => left.has(key(entry)));
  const revised = kept.flatMap((entry) => {
    const old = since.rowOf(entry.kind, entry.id);
    const fields = old === null ? [] : fieldChanges(since.entryAt(old), entry);
    return fields.length > 0 ? [{ stub: entry.stub, fields, ...noted(entry) }] : [];
  });
  return {
    release: until.dataset.release.id,
    since: since.dataset.release.id,
    until: until.dataset.release.id,
    total: added.length + revised.length + removed.length,
    added: sortEntries(added, defaultSort).map(({ stub }) => stub),
    revised,
    removed: sortEntries(removed, defaultSort).map((entry) => ({ stub: entry.stub, ...noted(entry) })),
  };
}
