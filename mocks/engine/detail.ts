import { defaultSort } from '@/domain/address/listQuery';
import type { AgreementDetail, Neighbours, OrganisationRef, RelatedRecord } from '@/domain/answers/apiAnswers';
import type { AtlasRecord } from '@/domain/records/atlasRecord';
import type { RecordHistory } from '@/domain/records/changes';
import { followUpOf } from '@/domain/records/followUpRule';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { type AtlasIndex, organisationRef } from './atlasIndex';
import { linkedRows, namedRows, neighboursOf } from './links';
import { sortRows } from './list';
import { historyOf } from './releases';

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
  const row = index.rowOf(kind, id);
  if (row === null) return null;
  const { entry, organisations } = index.entryAt(row);
  const named = new Set(namedRows(index, row));
  const linked = Array.from(sortRows(index, linkedRows(index, row), defaultSort), (other) => ({
    ...index.stubAt(other),
    direction: named.has(other) ? ('to' as const) : ('from' as const),
  }));
  const related = (wanted: Kind): RelatedRecord[] => linked.filter((other) => other.kind === wanted);
  return {
    release: index.dataset.release.id,
    record: entry.record,
    related: { activities: related('activity'), agreements: related('agreement'), initiatives: related('initiative') },
    organisations: organisations.flatMap((organisationId) => {
      const organisation = index.organisations.get(organisationId);
      return organisation ? [organisationRef(index, organisation)] : [];
    }),
    neighbours: neighboursOf(index, row),
    history: historyOf({ releases: index.dataset.releases, changes: index.changes() }, kind, id, entry.record),
    ...(entry.kind === 'agreement' && {
      followUps: entry.record.commitments.map((commitment) => ({ status: followUpOf(commitment) })),
    }),
  };
}
