import { useQuery } from '@tanstack/react-query';
import { recordQuery } from '@/api/queries';
import type { ActivityDetail, AgreementDetail, InitiativeDetail, Neighbours, OrganisationRef } from '@/domain/answers/apiAnswers';
import type { AtlasRecord } from '@/domain/records/atlasRecord';

export interface RecordDetail {
  readonly entry: AtlasRecord;
  readonly organisations: readonly OrganisationRef[];
  readonly neighbours: Neighbours;
}

/** Fetches one record by its key (`kind/id`), whatever its kind. `detail` is undefined until it is there. */
export function useRecordDetail(record: string) {
  const [kind, id = ''] = record.split('/');
  const activity = useQuery({ ...recordQuery('activity', id), enabled: kind === 'activity' });
  const agreement = useQuery({ ...recordQuery('agreement', id), enabled: kind === 'agreement' });
  const initiative = useQuery({ ...recordQuery('initiative', id), enabled: kind === 'initiative' });
  const { error, refetch } = kind === 'activity' ? activity : kind === 'agreement' ? agreement : initiative;
  return { detail: detailOf(activity.data, agreement.data, initiative.data), error, refetch };
}

function detailOf(
  activity: ActivityDetail | undefined,
  agreement: AgreementDetail | undefined,
  initiative: InitiativeDetail | undefined,
): RecordDetail | undefined {
  if (activity) return { ...activity, entry: { kind: 'activity', record: activity.record } };
  if (agreement) return { ...agreement, entry: { kind: 'agreement', record: agreement.record } };
  return initiative && { ...initiative, entry: { kind: 'initiative', record: initiative.record } };
}
