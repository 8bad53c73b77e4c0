import { agreementDate } from '@/domain/records/atlasRecord';
import { FOLLOW_UP_YEARS, type FollowUpStatus, fittingTypes, SHARED_SIDES } from '@/domain/records/followUpRule';
import type { Activity, Agreement } from '@/domain/records/records';
import { toInterval } from '@/domain/time/partialDate';

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

/** An activity with its place among those given, and the first day on which it may begin. */
interface Dated {
  readonly place: number;
  readonly begins: string;
  readonly activity: Activity;
}

/** Returns the place of the first that begins after `day`. */
function firstAfter(dated: readonly Dated[], day: string): number {
  let low = 0;
  let high = dated.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dated[middle]?.begins ?? '') > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Returns the activities of each topic in the order of their beginnings. */
function datedByTopic(activities: readonly Activity[]): ReadonlyMap<string, readonly Dated[]> {
  const byTopic = new Map<string, Dated[]>();
  for (const [place, activity] of activities.entries()) {
    const dated = { place, begins: toInterval(activity.date).start, activity };
    for (const topic of new Set<string>(activity.topics)) {
      const known = byTopic.get(topic);
      if (known) known.push(dated);
      else byTopic.set(topic, [dated]);
    }
  }
  for (const dated of byTopic.values()) dated.sort((a, b) => (a.begins < b.begins ? -1 : a.begins > b.begins ? 1 : 0));
  return byTopic;
}

/**
 * Returns a function that tells, for each commitment of an agreement, what is known to have come of it: recorded follow-ups, else those of `activities` that
 * may be one by the rule of `domain/followUpRule.ts`, else none. The activities are put in order once: held against every agreement one by one they took
 * 15 s for 20,000 records.
 */
export function followUpFinder(activities: readonly Activity[]): (agreement: Agreement) => CommitmentFollowUp[] {
  const byTopic = datedByTopic(activities);
  const laterOf = (agreement: Agreement): Activity[] => {
    const days = followingDays(agreement);
    if (!days) return [];
    const found = new Map<number, Activity>();
    for (const topic of agreement.topics) {
      const dated = byTopic.get(topic) ?? [];
      for (const { place, activity } of dated.slice(firstAfter(dated, days.after), firstAfter(dated, days.last)))
        if (!found.has(place) && mayFollow(agreement, activity)) found.set(place, activity);
    }
    return [...found].sort(([a], [b]) => a - b).map(([, activity]) => activity);
  };
  return (agreement) => {
    const later = laterOf(agreement);
    return agreement.commitments.map(({ kind, followUps }): CommitmentFollowUp => {
      if (followUps.length > 0) return { status: 'recorded', candidates: [] };
      const candidates = later.filter(({ type }) => fittingTypes[kind].includes(type));
      return { status: candidates.length > 0 ? 'possible' : 'none', candidates };
    });
  };
}

/** Returns the best status among the commitments; `none` when there are no commitments. */
export function bestStatus(followUps: readonly CommitmentFollowUp[]): FollowUpStatus {
  const statuses = new Set(followUps.map(({ status }) => status));
  if (statuses.has('recorded')) return 'recorded';
  return statuses.has('possible') ? 'possible' : 'none';
}
