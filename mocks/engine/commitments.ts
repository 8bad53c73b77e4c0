import type { CommitmentCount } from '@/domain/answers/apiAnswers';
import { followUpOf } from '@/domain/records/followUpRule';
import { type CommitmentKind, commitmentKinds, idsOf } from '@/domain/vocabulary/vocabulary';
import type { AtlasIndex, IndexEntry } from './atlasIndex';

/** Returns the commitments of the agreements among `entries` by kind, split by what came of them; every kind that the dataset holds, zeros too. */
export function countCommitments(index: AtlasIndex, entries: readonly IndexEntry[]): CommitmentCount[] {
  const held = new Set(index.dataset.agreements.flatMap(({ commitments }) => commitments.map(({ kind }) => kind)));
  const counts = new Map<CommitmentKind, CommitmentCount>(
    idsOf(commitmentKinds)
      .filter((kind) => held.has(kind))
      .map((kind) => [kind, { kind, recorded: 0, none: 0 }]),
  );
  for (const { entry } of entries) {
    if (entry.kind !== 'agreement') continue;
    for (const commitment of entry.record.commitments) {
      const count = counts.get(commitment.kind);
      if (count) count[followUpOf(commitment)] += 1;
    }
  }
  return [...counts.values()];
}
