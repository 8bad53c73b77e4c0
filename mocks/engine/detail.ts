import { defaultSort } from '@/domain/address/listQuery';
import type { AgreementDetail, Neighbours, OrganisationRef, RelatedRecord } from '@/domain/answers/apiAnswers';
import type { AtlasRecord } from '@/domain/records/atlasRecord';
import type { RecordHistory } from '@/domain/records/changes';
import { followUpOf } from '@/domain/records/followUpRule';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { type AtlasIndex, keyOf, organisationRef } from './atlasIndex';
import { linksOf, namedKeys, neighboursOf } from './links';
import { historyOf } from './releases';
import { sortEntries } from './sortEntries';

/** A record with the records that it names or that name it, and its organisations. */
export interface Detail {
  readonly release: string;
  readonly record: AtlasRecord['record'];
  readonly related: Readonly<Record<'activities' | 'agreements' | 'initiatives', RelatedRecord[]>>;
  readonly organisations: OrganisationRef[];
  readonly neighbours: Neighbours;
  readonly history: RecordHistory;
  /** Of an agreement only. */
  readonly followUps?: AgreementDetail['followUps'];
}

/** Returns the record with the records linked with it, newest first; null when the index has no such record. */
export function detailOf(index: AtlasIndex, kind: Kind, id: string): Detail | null {
  const entry = index.byKey.get(keyOf(kind, id));
  if (!entry) return null;
  const named = namedKeys(entry);
  const linked = sortEntries(
    linksOf(index, entry).flatMap((key) => index.byKey.get(key) ?? []),
    defaultSort,
  );
  const related = (wanted: Kind): RelatedRecord[] =>
    linked
      .filter((other) => other.kind === wanted)
      .map((other) => ({ ...other.stub, direction: named.has(keyOf(other.kind, other.id)) ? 'to' : 'from' }));
  return {
    release: index.dataset.release.id,
    record: entry.entry.record,
    related: { activities: related('activity'), agreements: related('agreement'), initiatives: related('initiative') },
    organisations: entry.organisations.flatMap((organisationId) => {
      const organisation = index.organisations.get(organisationId);
      return organisation ? [organisationRef(index, organisation)] : [];
    }),
    neighbours: neighboursOf(index, entry),
    history: historyOf(index.dataset, kind, id),
    ...(entry.entry.kind === 'agreement' && {
      followUps: entry.entry.record.commitments.map((commitment) => ({ status: followUpOf(commitment) })),
    }),
  };
}
