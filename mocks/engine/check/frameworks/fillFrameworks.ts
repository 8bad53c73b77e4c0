import type { AtlasRecord } from '@/domain/records/atlasRecord';
import { recordKinds } from '@/domain/records/kinds';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { keyOf } from '../../atlasIndex';
import { type FrameworkHit, frameworkHits } from './frameworkHits';
import { withEntries, withFrameworks } from './writeFrameworks';

/** A hit with the record that it is in. */
interface RecordHit extends FrameworkHit {
  readonly key: string;
}

/**
 * Returns the frameworks that the records name, and the files of records and of the log with them. A record that stood in the release before without the field
 * gets an entry; one that the newest release added does not.
 */
export function fillFrameworks(
  texts: Readonly<Record<string, string>>,
  entries: readonly AtlasRecord[],
  earlier: readonly AtlasRecord[],
  release: string,
): { readonly hits: readonly RecordHit[]; readonly files: Readonly<Record<string, string>> } {
  const found = entries.map((entry) => ({ entry, hits: frameworkHits(entry.record) })).filter(({ hits }) => hits.length > 0);
  const hits = found.flatMap(({ entry, hits: own }) => own.map((hit) => ({ ...hit, key: keyOf(entry.kind, entry.record.id) })));
  const stood = new Map(earlier.map(({ kind, record }) => [keyOf(kind, record.id), record]));
  const changed = found
    .filter(({ entry }) => {
      const before = stood.get(keyOf(entry.kind, entry.record.id));
      return before !== undefined && before.frameworks === undefined;
    })
    .map(({ entry }) => ({ kind: entry.kind, id: entry.record.id }));
  const files = idsOf(recordKinds).map((kind) => {
    const own = found.filter(({ entry }) => entry.kind === kind);
    const named = new Map(own.map(({ entry, hits: in_ }) => [entry.record.id, in_.map(({ framework }) => framework)]));
    const name = `${recordKinds[kind].plural}.json`;
    return [name, withFrameworks(texts[name] ?? '', named)] as const;
  });
  return { hits, files: { ...Object.fromEntries(files), 'changes.json': withEntries(texts['changes.json'] ?? '', release, changed) } };
}
