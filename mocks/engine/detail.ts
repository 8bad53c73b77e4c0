import type { AgreementDetail, OrganisationRef, RelatedRecord } from '@/domain/apiAnswers';
import type { AtlasRecord } from '@/domain/atlasRecord';
import { defaultSort } from '@/domain/listQuery';
import type { Kind } from '@/domain/vocabulary';
import { type AtlasIndex, type IndexEntry, keyOf, organisationRef } from './atlasIndex';
import { followUpStubs } from './commitments';
import { sortEntries } from './sortRecords';

/** A record with the records that it names or that name it, and its organisations. */
export interface Detail {
  readonly release: string;
  readonly record: AtlasRecord['record'];
  readonly related: Readonly<Record<'activities' | 'agreements' | 'initiatives', RelatedRecord[]>>;
  readonly organisations: OrganisationRef[];
  /** Of an agreement only. */
  readonly followUps?: AgreementDetail['followUps'];
}

/** Returns the keys of the records that a record names, follow-ups of commitments included. */
function namedKeys({ entry }: IndexEntry): Set<string> {
  const { kind, record } = entry;
  if (kind === 'initiative') return new Set();
  const agreementIds = kind === 'activity' ? record.agreementIds : record.relatedAgreementIds;
  const followUps = kind === 'agreement' ? record.commitments.flatMap((commitment) => commitment.followUps) : [];
  return new Set([
    ...agreementIds.map((id) => keyOf('agreement', id)),
    ...record.initiativeIds.map((id) => keyOf('initiative', id)),
    ...followUps.map(({ activityId }) => keyOf('activity', activityId)),
  ]);
}

/** Returns the record with its neighbours, newest first; null when the index has no such record. */
export function detailOf(index: AtlasIndex, kind: Kind, id: string): Detail | null {
  const key = keyOf(kind, id);
  const entry = index.byKey.get(key);
  if (!entry) return null;
  const named = namedKeys(entry);
  const neighbours = sortEntries(
    index.entries.filter((other) => other !== entry && (named.has(keyOf(other.kind, other.id)) || namedKeys(other).has(key))),
    defaultSort,
  );
  const related = (wanted: Kind): RelatedRecord[] =>
    neighbours
      .filter((other) => other.kind === wanted)
      .map((other) => ({ ...other.stub, direction: named.has(keyOf(other.kind, other.id)) ? 'to' : 'from' }));
  return {
    release: index.dataset.release.id,
    record: entry.entry.record,
    related: { activities: related('activity'), agreements: related('agreement'), initiatives: related('initiative') },
    organisations: entry.organisations.flatMap((organisationId) => {
      const organisation = index.organisations.get(organisationId);
      return organisation ? [organisationRef(organisation)] : [];
    }),
    ...(kind === 'agreement' && { followUps: followUpStubs(index, id) }),
  };
}
