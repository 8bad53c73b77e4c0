import { type RecordOfKind, recordKinds } from '@/domain/records/kinds';
import type { Agreement } from '@/domain/records/records';
import { formatDateRange, formatPartialDate, type Interval, type PartialDate, spanOf } from '@/domain/time/partialDate';
import { type Kind, type RecordStatus, type RecordType, recordStatuses, recordTypes } from '@/domain/vocabulary/vocabulary';

/** A record with its kind: what filters, counts and lists work on. */
export type AtlasRecord<K extends Kind = Kind> = { [P in K]: { readonly kind: P; readonly record: RecordOfKind[P] } }[K];

/** Returns the activity type, agreement kind or initiative kind. */
export function typeOf(entry: AtlasRecord): RecordType {
  return entry.kind === 'activity' ? entry.record.type : entry.record.kind;
}

/** Returns the record's status. */
export function statusOf(entry: AtlasRecord): RecordStatus {
  return entry.record.status;
}

/** Returns the date an agreement stands under: signed, else announced, else in force, else ended; null if it has none. */
export function agreementDate({ dates }: Agreement): PartialDate | null {
  return dates.signed ?? dates.announced ?? dates.inForce ?? dates.ends;
}

/** Returns the partial date a record is listed under: its start. Null for an initiative whose start is not known. */
export function dateOf(entry: AtlasRecord): PartialDate | null {
  if (entry.kind === 'activity') return entry.record.date;
  return entry.kind === 'agreement' ? agreementDate(entry.record) : entry.record.period.start;
}

/** Returns the partial date a record ends on, or null: an activity's last day, an initiative's end. */
export function endDateOf(entry: AtlasRecord): PartialDate | null {
  if (entry.kind === 'activity') return entry.record.endDate;
  return entry.kind === 'agreement' ? null : entry.record.period.end;
}

/** What of a record its interval follows from; a record in short has it too. */
export interface RecordDates {
  readonly kind: Kind;
  /** As `dateOf` and `endDateOf` return them. */
  readonly date: PartialDate | null;
  readonly endDate: PartialDate | null;
}

/**
 * Returns the days that count for the date filter: an activity from its first day to its last, an agreement those of the date it stands under, an
 * initiative its period. What has no date, and an initiative's side that is null, is open.
 */
export function intervalOfDates({ kind, date, endDate }: RecordDates): Interval {
  return kind === 'initiative' ? spanOf(date, endDate) : spanOf(date, endDate ?? date);
}

/** Returns the days a record may lie on. */
export function intervalOf(entry: AtlasRecord): Interval {
  return intervalOfDates({ kind: entry.kind, date: dateOf(entry), endDate: endDateOf(entry) });
}

/** Returns the distinct organisations of a record: an activity's bodies, an agreement's parties, an initiative's lead, partners, funders. */
export function organisationIdsOf(entry: AtlasRecord): string[] {
  const { kind, record } = entry;
  const ids =
    kind === 'activity'
      ? record.organisationIds
      : kind === 'agreement'
        ? record.parties.map((party) => party.organisationId)
        : [record.leadId, ...record.partnerIds, ...record.funderIds];
  return [...new Set(ids.filter((id) => id !== null))];
}

/** Returns the wording of a record type: `Official visit`. */
export function typeLabel(type: RecordType): string {
  return recordTypes[type];
}

/** Returns the wording of a status: `In force`. */
export function statusLabel(status: RecordStatus): string {
  return recordStatuses[status];
}

/** Returns the path of a record's page, as the routes define it: `/agreements/2024-…`. */
export function recordPath(kind: Kind, id: string): string {
  return `${listPath(kind)}/${id}`;
}

/** Returns the path of the list of a kind: `/agreements`. */
export function listPath(kind: Kind): string {
  return `/${recordKinds[kind].plural}`;
}

/** Returns for which event an agreement's date stands when it was not signed, or its signing is not dated; null when it is the signing. */
export function agreementDateNote({ dates }: Agreement): string | null {
  if (dates.signed) return null;
  if (dates.announced) return 'announced';
  if (dates.inForce) return 'in force';
  return dates.ends ? 'ends' : null;
}

/** Returns when a record took place or runs, in words as precise as its source: `May 2024`, `since 2019`, `not known`. */
export function recordDateWords(entry: AtlasRecord): string {
  if (entry.kind === 'agreement') {
    const date = agreementDate(entry.record);
    return date ? formatPartialDate(date) : 'not known';
  }
  const [from, to] = [dateOf(entry), endDateOf(entry)];
  if (entry.kind === 'activity' && from && !to) return formatPartialDate(from);
  return formatDateRange(from, to) ?? 'not known';
}
