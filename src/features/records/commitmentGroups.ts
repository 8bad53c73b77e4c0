import type { RecordStub } from '@/domain/answers/apiAnswers';
import type { Agreement } from '@/domain/records/records';
import { commitmentKinds } from '@/domain/vocabulary/vocabulary';

type Commitment = Agreement['commitments'][number];

/** A commitment with its place in the record, which numbers it and names its evidence. */
export interface PlacedCommitment {
  readonly commitment: Commitment;
  readonly position: number;
}

export interface CommitmentGroup {
  readonly label: string;
  readonly items: readonly PlacedCommitment[];
}

/** Returns the commitments by kind, the kinds in the order in which the record first has them; each keeps its place in the record. */
export function groupCommitments(commitments: readonly Commitment[]): readonly CommitmentGroup[] {
  const groups = Map.groupBy(
    commitments.map((commitment, position) => ({ commitment, position })),
    ({ commitment }) => commitment.kind,
  );
  return [...groups].map(([kind, items]) => ({ label: commitmentKinds[kind], items }));
}

/** Returns the candidates that are not recorded follow-ups already, oldest first. */
export function possibleFollowUps({ followUps }: Commitment, candidates: readonly RecordStub[]): readonly RecordStub[] {
  const recorded = new Set(followUps.map(({ activityId }) => activityId));
  return candidates.filter(({ id }) => !recorded.has(id)).toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
}
