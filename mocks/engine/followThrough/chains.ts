import type { FollowChain } from '@/domain/answers/followThroughAnswer';
import { STALLED_MONTHS } from '@/domain/answers/followThroughWords';
import { awaitsSigning } from '@/domain/records/atlasRecord';
import { isListed, observedTo } from '@/domain/records/coverage';
import { followUpOf } from '@/domain/records/followUpRule';
import { type PartialDate, precisionOf, toInterval } from '@/domain/time/partialDate';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import type { AtlasIndex, IndexEntry } from '../atlasIndex';
import { linkedRows } from '../links';
import { agreementOf, type FollowUp, followUpsOf } from './subjects';

/** Returns the whole months from one day to a later one. */
export function monthsBetween(from: string, to: string): number {
  const [one, other] = [from, to].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
  return Math.max(0, (other ?? 0) - (one ?? 0) - (to.slice(8) < from.slice(8) ? 1 : 0));
}

/** The activities that were held and that an agreement names or that name it. */
function heldActivities(index: AtlasIndex, row: number): FollowUp[] {
  return Array.from(linkedRows(index, row), (other) => index.stubAt(other)).flatMap(({ kind, status, date, id }) =>
    kind === 'activity' && status === 'held' && date ? [{ date, activityId: id }] : [],
  );
}

function byLastDay(a: { readonly date: PartialDate }, b: { readonly date: PartialDate }): number {
  const [one, other] = [toInterval(a.date).end, toInterval(b.date).end];
  return one < other ? -1 : Number(one > other);
}

/** The last step on record: what is dated after the last day collected is a plan and no step. */
function lastStep(dates: readonly PartialDate[], collectedTo: string): FollowChain['last'] {
  const known = dates.filter((date) => toInterval(date).start <= collectedTo).map((date) => ({ date }));
  const date = known.sort(byLastDay).at(-1)?.date;
  if (date === undefined) return null;
  const { end } = toInterval(date);
  return { date, months: monthsBetween(end < collectedTo ? end : collectedTo, collectedTo), isAtLeast: precisionOf(date) !== 'day' };
}

/** Returns what is on record of an agreement, from its announcement to its first follow-up. */
export function chainOf(index: AtlasIndex, entry: IndexEntry): FollowChain {
  const { id, title, status, countries, dates, commitments } = agreementOf(entry);
  const { coverage, release } = index.dataset;
  const collectedTo = toInterval(release.collectedTo).end;
  const held = heldActivities(index, entry.position);
  const ofFollowUp = new Set(commitments.flatMap(({ followUps }) => followUps.map(({ activityId }) => activityId)));
  const begun = dates.signed ?? dates.inForce;
  const preparing = held.filter(
    ({ date, activityId }) => !ofFollowUp.has(activityId) && (begun === null || toInterval(date).end < toInterval(begun).start),
  );
  const followUps = followUpsOf(index, commitments);
  const dated = (date: PartialDate | null) => (date === null ? null : { date, activityId: null });
  const own = [dates.announced, dates.signed, dates.inForce, dates.ends].filter((date) => date !== null);
  const last = lastStep([...own, ...[...held, ...followUps].map(({ date }) => date)], collectedTo);
  const unresearched = (last ? countries : []).flatMap((country) => {
    const to = isListed({ coverage }, country) ? observedTo({ coverage }, [country], last?.date ?? collectedTo, collectedTo) : collectedTo;
    return to < collectedTo ? [{ country, from: Number(to.slice(0, 4)) + 1 }] : [];
  });
  return {
    id,
    title,
    status,
    countries: [...countries],
    steps: {
      announced: dated(dates.announced),
      prepared: preparing.sort(byLastDay).at(-1) ?? null,
      signed: dated(dates.signed),
      inForce: dated(dates.inForce),
      followed: followUps[0] ?? null,
    },
    commitments: commitments.length,
    followedUp: commitments.filter((commitment) => followUpOf(commitment) === 'recorded').length,
    last,
    unresearched,
  };
}

/** Returns how many steps of a chain are on record. */
export function stepsIn({ steps }: FollowChain): number {
  return idsOf(steps).filter((step) => steps[step] !== null).length;
}

function isSilent({ last }: FollowChain): boolean {
  return last !== null && last.months >= STALLED_MONTHS;
}

function longestFirst(a: FollowChain, b: FollowChain): number {
  return (b.last?.months ?? 0) - (a.last?.months ?? 0) || (a.id < b.id ? -1 : 1);
}

/** Returns the agreements that stalled before they were signed, the longest first; see `awaitsSigning`. */
export function stalledBefore(entries: readonly IndexEntry[], chains: readonly FollowChain[]): FollowChain[] {
  const waiting = new Set(
    entries
      .map(agreementOf)
      .filter(awaitsSigning)
      .map(({ id }) => id),
  );
  return chains.filter((chain) => waiting.has(chain.id) && isSilent(chain)).sort(longestFirst);
}

/** Returns the agreements with commitments that are signed and have not ended, of which nothing is recorded since, the longest first. */
export function stalledAfter(chains: readonly FollowChain[]): FollowChain[] {
  return chains
    .filter((chain) => chain.steps.signed !== null && chain.status !== 'ended' && chain.commitments > 0 && chain.followedUp === 0)
    .filter(isSilent)
    .sort(longestFirst);
}
