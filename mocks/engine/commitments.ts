import { defaultSort } from '@/domain/address/listQuery';
import type { AgreementDetail, CommitmentCount } from '@/domain/answers/apiAnswers';
import { type CommitmentKind, commitmentKinds, idsOf } from '@/domain/vocabulary/vocabulary';
import { type AtlasIndex, type IndexEntry, keyOf } from './atlasIndex';
import { sortEntries } from './list';

/** Candidates shown with one commitment. */
const MOST_CANDIDATES = 5;

/** Returns the commitments of the agreements among `entries` by kind, split by what came of them; every kind that the dataset holds, zeros too. */
export function countCommitments(index: AtlasIndex, entries: readonly IndexEntry[]): CommitmentCount[] {
  const held = new Set(index.dataset.agreements.flatMap(({ commitments }) => commitments.map(({ kind }) => kind)));
  const counts = new Map<CommitmentKind, CommitmentCount>(
    idsOf(commitmentKinds)
      .filter((kind) => held.has(kind))
      .map((kind) => [kind, { kind, recorded: 0, possible: 0, none: 0 }]),
  );
  for (const { entry, id } of entries) {
    if (entry.kind !== 'agreement') continue;
    const followUps = index.followUps.get(id) ?? [];
    for (const [position, { kind }] of entry.record.commitments.entries()) {
      const count = counts.get(kind);
      if (count) count[followUps[position]?.status ?? 'none'] += 1;
    }
  }
  return [...counts.values()];
}

/** Returns what came of each commitment of an agreement, its newest candidates in short. */
export function followUpStubs(index: AtlasIndex, agreementId: string): AgreementDetail['followUps'] {
  return (index.followUps.get(agreementId) ?? []).map(({ status, candidates }) => ({
    status,
    candidates: sortEntries(
      candidates.flatMap(({ id }) => index.byKey.get(keyOf('activity', id)) ?? []),
      defaultSort,
    )
      .slice(0, MOST_CANDIDATES)
      .map(({ stub }) => stub),
  }));
}
