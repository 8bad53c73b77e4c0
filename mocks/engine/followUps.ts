import { agreementDate } from '@/domain/atlasRecord';
import { FOLLOW_UP_YEARS, type FollowUpStatus, fittingTypes, SHARED_SIDES } from '@/domain/followUpRule';
import { toInterval } from '@/domain/partialDate';
import type { Activity, Agreement } from '@/domain/records';

/** What is known to have come of one commitment. Candidates stand only where nothing is recorded. */
export interface CommitmentFollowUp {
  readonly status: FollowUpStatus;
  /** Possible follow-ups, in the order of the activities given. */
  readonly candidates: readonly Activity[];
}

const STATE_PARTIES: ReadonlySet<string> = new Set(['state', 'ministry', 'agency']);

function sharesSome(a: readonly string[], b: readonly string[]): boolean {
  return a.some((value) => b.includes(value));
}

/**
 * Tells whether enough of the agreement's sides take part. State bodies stand for their country, since another ministry of it may carry the promise
 * out; every other party stands for itself.
 */
function sharesSides({ level, countries, parties }: Agreement, activity: Activity): boolean {
  const bodies = parties.flatMap(({ organisationId, type }) =>
    organisationId && (level === 'domestic' || !STATE_PARTIES.has(type)) ? [organisationId] : [],
  );
  if (level === 'domestic') return sharesSome(bodies, activity.organisationIds);
  const shared = [
    ...countries.filter((code) => activity.countries.includes(code)),
    ...bodies.filter((id) => activity.organisationIds.includes(id)),
  ];
  return new Set(shared).size >= SHARED_SIDES;
}

/** Tells whether the activity begins after the first day of the agreement's date, and at most so many years later. */
function isLater(agreement: Agreement, activity: Activity): boolean {
  const date = agreementDate(agreement);
  if (!date) return false;
  const { start } = toInterval(date);
  const last = `${Number(start.slice(0, 4)) + FOLLOW_UP_YEARS}${start.slice(4)}`;
  const begins = toInterval(activity.date).start;
  return begins > start && begins <= last;
}

function mayFollow(agreement: Agreement, activity: Activity): boolean {
  if (activity.status === 'cancelled' || activity.status === 'postponed') return false;
  const isNaming = activity.agreementIds.includes(agreement.id);
  if (isNaming && activity.type === 'signing') return false;
  return isLater(agreement, activity) && sharesSome(agreement.topics, activity.topics) && (isNaming || sharesSides(agreement, activity));
}

/**
 * Returns, for each commitment of the agreement, what is known to have come of it: recorded follow-ups, else activities that may be one
 * by the rule of `domain/followUpRule.ts`, else none.
 */
export function followUpsOf(agreement: Agreement, activities: readonly Activity[]): CommitmentFollowUp[] {
  const later = activities.filter((activity) => mayFollow(agreement, activity));
  return agreement.commitments.map(({ kind, followUps }): CommitmentFollowUp => {
    if (followUps.length > 0) return { status: 'recorded', candidates: [] };
    const candidates = later.filter(({ type }) => fittingTypes[kind].includes(type));
    return { status: candidates.length > 0 ? 'possible' : 'none', candidates };
  });
}

/** Returns the best status among the commitments; `none` when there are no commitments. */
export function bestStatus(followUps: readonly CommitmentFollowUp[]): FollowUpStatus {
  const statuses = new Set(followUps.map(({ status }) => status));
  if (statuses.has('recorded')) return 'recorded';
  return statuses.has('possible') ? 'possible' : 'none';
}
