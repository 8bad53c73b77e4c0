import type { OrganisationRef } from '@/domain/answers/apiAnswers';
import { type AtlasRecord, organisationIdsOf } from '@/domain/records/atlasRecord';
import { activityFacts, type Fact, initiativeFacts, lifeCycleFacts } from '@/features/records/facts';

/** Returns the known dates of a record with their precision; none when no date is known. */
export function dateFacts(entry: AtlasRecord): readonly Fact[] {
  const facts =
    entry.kind === 'activity'
      ? activityFacts(entry.record).slice(0, 2)
      : entry.kind === 'agreement'
        ? lifeCycleFacts(entry.record)
        : initiativeFacts(entry.record);
  return facts.filter(({ path }) => path !== null);
}

/** One who takes part: the name, and the organisation's id where the registry knows it. */
export interface Participant {
  readonly name: string;
  readonly organisationId: string | null;
}

/** Returns the parties of an agreement by the names they bear in it, of other records the organisations that take part. */
export function participantsOf(entry: AtlasRecord, organisations: readonly OrganisationRef[]): readonly Participant[] {
  if (entry.kind === 'agreement') return entry.record.parties.map(({ name, organisationId }) => ({ name, organisationId }));
  return organisationIdsOf(entry).map((id) => ({ name: organisations.find((known) => known.id === id)?.name ?? id, organisationId: id }));
}
