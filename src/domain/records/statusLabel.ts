import { type AtlasRecord, dateOf, endDateOf, statusOf } from '@/domain/records/atlasRecord';
import { type PartialDate, toInterval } from '@/domain/time/partialDate';
import { initiativeStatuses, type Kind, type RecordStatus, recordStatuses } from '@/domain/vocabulary/vocabulary';

/** What a status says of a record and when: the record in short, and every mark of the timeline, have it. */
export interface StatusInTime {
  readonly kind: Kind;
  readonly status: RecordStatus;
  readonly date: PartialDate | null;
  readonly endDate: PartialDate | null;
}

/** Returns the status of a record with the dates that its wording depends on. */
export function statusInTime(entry: AtlasRecord): StatusInTime {
  return { kind: entry.kind, status: statusOf(entry), date: dateOf(entry), endDate: endDateOf(entry) };
}

/** Tells whether every day that a date may mean lay before the given day, `YYYY-MM-DD`. */
export function isPast(date: PartialDate, day: string): boolean {
  return toInterval(date).end < day;
}

/** What is said of something that was planned for a day that has passed. */
export const PLANNED_ONLY = 'Planned, outcome not recorded';

/** Tells whether an activity was only announced, for a time that had passed on the given day: nothing tells whether it took place. */
function isOutcomeUnknown({ kind, status, date, endDate }: StatusInTime, day: string): boolean {
  const last = endDate ?? date;
  return kind === 'activity' && status === 'planned' && last !== null && isPast(last, day);
}

/**
 * Returns the wording of a status as it reads on the day of the release: `In force`. What was planned for a day that has passed reads “Planned, outcome not
 * recorded”; it stays `planned` in data and filters.
 */
export function statusLabel(stated: StatusInTime, day: string): string {
  return isOutcomeUnknown(stated, day) ? PLANNED_ONLY : storedStatusLabel(stated);
}

/** Returns the wording of a status as it is stored, whatever day it is: what a table gives beside the code. */
export function storedStatusLabel({ kind, status }: Pick<StatusInTime, 'kind' | 'status'>): string {
  return kind === 'initiative' && status === 'ended' ? initiativeStatuses.ended : recordStatuses[status];
}

/** Statuses of what is only coming. */
const coming: readonly RecordStatus[] = ['planned', 'announced', 'negotiating', 'initialled', 'drafting', 'public-debate', 'postponed'];

/** Tells whether what a status is said of has not happened yet; it is drawn with a dashed edge, its sign hollow. */
export function isComing(status: RecordStatus): boolean {
  return coming.includes(status);
}
