import { type RecordOfKind, recordKinds } from '@/domain/records/kinds';
import type { Agreement } from '@/domain/records/records';
import { formatDateRange, formatPartialDate, type Interval, type PartialDate, spanOf, toInterval } from '@/domain/time/partialDate';
import {
  type ActivityType,
  type AgreementStatus,
  type Kind,
  type RecordStatus,
  type RecordType,
  recordTypes,
  type Scope,
} from '@/domain/vocabulary/vocabulary';

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

/**
 * Returns the partial dates between which a record takes place, runs or is in force: an activity from its date to its end date, an agreement from in force (else
 * signed, else announced), an initiative over its period. A null end is open, for an activity it is never null. Null without a start: such a record has no span.
 */
export function spanDatesOf(entry: AtlasRecord): SpanDates | null {
  return spanDatesFrom({ kind: entry.kind, date: dateOf(entry), endDate: endDateOf(entry), dates: stepDatesOf(entry) });
}

/** The partial dates of a span; a null end is open. */
interface SpanDates {
  readonly start: PartialDate;
  readonly end: PartialDate | null;
}

/** What is known of a record's time: its own date, the date it ends on, and an agreement's life cycle. */
interface KnownDates {
  readonly kind: Kind;
  readonly date: PartialDate | null;
  readonly endDate: PartialDate | null;
  readonly dates: Agreement['dates'] | null;
}

function stepDatesOf(entry: AtlasRecord): Agreement['dates'] | null {
  return entry.kind === 'agreement' ? entry.record.dates : null;
}

/** Returns the dates of a span from what is known of a record's time; see `spanDatesOf`. */
export function spanDatesFrom({ kind, date, endDate, dates }: KnownDates): SpanDates | null {
  const start = dates ? (dates.inForce ?? dates.signed ?? dates.announced) : date;
  if (start === null) return null;
  return { start, end: dates ? dates.ends : (endDate ?? (kind === 'activity' ? date : null)) };
}

/** Returns the days of a record's own date, see `dateOf`; null without one. */
export function ownDaysOf(entry: AtlasRecord): Interval | null {
  const date = dateOf(entry);
  return date === null ? null : toInterval(date);
}

/** Returns the days of a record's span, from the first possible to the last possible one; null without one. */
export function spanOfRecord(entry: AtlasRecord): Interval | null {
  const dates = spanDatesOf(entry);
  return dates && spanOf(dates.start, dates.end);
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

/**
 * Returns how many countries a record names, as its scope. `isBodyOfNoCountry` tells of an organisation whether the registry has it under no country: beside
 * the only country it makes the scope another one.
 */
export function scopeOf(entry: AtlasRecord, isBodyOfNoCountry: (organisationId: string) => boolean): Scope {
  const { length } = entry.record.countries;
  if (length === 1) return organisationIdsOf(entry).some(isBodyOfNoCountry) ? 'one-with-body' : 'one';
  if (length === 2) return 'two';
  return length > 2 && length < 6 ? 'few' : 'many';
}

/** Types of activity in which the parties met. */
export const meetingTypes = [
  'signing',
  'official-visit',
  'meeting',
  'workshop',
  'conference',
  'working-group',
  'exercise',
  'training',
  'consultation',
] as const satisfies readonly ActivityType[];

const isMeetingType: ReadonlySet<string> = new Set(meetingTypes);

const concludedStatuses: ReadonlySet<string> = new Set(['signed', 'adopted', 'in-force', 'ended'] satisfies AgreementStatus[]);

/** By which date records are kept, counted and listed, for readers: the second half of a sentence. What is rarer `glossary` has: see `agreementDate`. */
export const ownDateRule =
  'a meeting by its first day, an agreement by its signing or, failing that, its announcement, an initiative by its start';

/** What a contact is, for readers. */
export const contactRule = 'A contact is a meeting held, or an agreement concluded, by two to five countries.';

/**
 * Tells whether two to five countries met in the record: an activity that was held and in which the parties meet, or an agreement that was concluded. It is a
 * contact of each pair of its countries. Larger meetings are regional: attending one together is not a contact.
 */
export function isContact(entry: AtlasRecord): boolean {
  const { length } = entry.record.countries;
  if (length < 2 || length > 5) return false;
  if (entry.kind === 'activity') return isHeldMeeting(entry.record);
  return entry.kind === 'agreement' && concludedStatuses.has(entry.record.status);
}

function isHeldMeeting({ status, type }: { readonly status: string; readonly type: string }): boolean {
  return status === 'held' && isMeetingType.has(type);
}

/** Tells whether six countries or more met in a record, known by their number: a meeting that was held, see `isContact`. */
export function isRegionalMeeting(known: {
  readonly kind: string;
  readonly status: string;
  readonly type: string;
  readonly countries: number;
}): boolean {
  return known.kind === 'activity' && known.countries > 5 && isHeldMeeting(known);
}

/** What is derived from a record and given beside its own fields in lists and files; an initiative is not a meeting, so it says nothing about a contact. */
export function derivedOf(entry: AtlasRecord, isBodyOfNoCountry: (organisationId: string) => boolean) {
  const scope = scopeOf(entry, isBodyOfNoCountry);
  return entry.kind === 'initiative' ? { scope } : { scope, contact: isContact(entry) };
}

/** Tells whether nothing is recorded of an agreement after it was announced or negotiated: no signing, no entry into force, no end. */
export function awaitsSigning({ status, dates }: { readonly status: RecordStatus; readonly dates: Agreement['dates'] | null }): boolean {
  return dates !== null && !concludedStatuses.has(status) && !dates.signed && !dates.inForce && !dates.ends;
}

/** Returns the wording of a record type: `Official visit`. */
export function typeLabel(type: RecordType): string {
  return recordTypes[type];
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
