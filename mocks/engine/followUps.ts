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

/** Returns the first day after which, and the last on which, something of the agreement may begin; null when its date is not known. */
function followingDays(agreement: Agreement): { after: string; last: string } | null {
  const date = agreementDate(agreement);
  if (!date) return null;
  const { start } = toInterval(date);
  return { after: start, last: `${Number(start.slice(0, 4)) + FOLLOW_UP_YEARS}${start.slice(4)}` };
}

function mayFollow(agreement: Agreement, activity: Activity): boolean {
  if (activity.status === 'cancelled' || activity.status === 'postponed') return false;
  const isNaming = activity.agreementIds.includes(agreement.id);
  if (isNaming && activity.type === 'signing') return false;
  return isNaming || sharesSides(agreement, activity);
}

/**
 * Returns, for each commitment of the agreement, what is known to have come of it: recorded follow-ups, else activities that may be one
 * by the rule of `domain/followUpRule.ts`, else none.
 */
export function followUpsOf(agreement: Agreement, activities: readonly Activity[]): CommitmentFollowUp[] {
  const days = followingDays(agreement);
  // Every agreement is held against every activity: what is cheap to tell and seldom true comes first.
  const later = activities.filter((activity) => {
    if (!days || !sharesSome(agreement.topics, activity.topics)) return false;
    const begins = toInterval(activity.date).start;
    return begins > days.after && begins <= days.last && mayFollow(agreement, activity);
  });
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
