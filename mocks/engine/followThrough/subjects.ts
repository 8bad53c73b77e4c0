import type { FollowSplit, FollowUnit } from '@/domain/answers/followThroughModes';
import { followScopes } from '@/domain/answers/followThroughWords';
import { scopeOf } from '@/domain/records/atlasRecord';
import { observedTo } from '@/domain/records/coverage';
import type { Agreement } from '@/domain/records/records';
import { type PartialDate, toInterval } from '@/domain/time/partialDate';
import { dayNumber } from '@/domain/time/timeScale';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import type { AtlasIndex, IndexEntry } from '../atlasIndex';
import type { Watched } from './kaplanMeier';

/** A follow-up on record: when, and the activity that it is. */
export interface FollowUp {
  readonly date: PartialDate;
  readonly activityId: string;
}

/** What is watched from its signing on: an agreement, or one of its commitments. */
export interface Subject {
  readonly entry: IndexEntry;
  readonly commitment: string | null;
  /** The values of the split that it has. */
  readonly values: readonly string[];
  readonly signed: PartialDate;
  /** Its follow-ups on record, the first of them first. */
  readonly followUps: readonly FollowUp[];
  /** The last day on which a follow-up could have been found. */
  readonly observedTo: string;
}

/** Returns the record of an agreement among entries that are all agreements. */
export function agreementOf({ entry }: IndexEntry): Agreement {
  if (entry.kind !== 'agreement') throw new TypeError(`${entry.kind} ${entry.record.id} is no agreement; only agreements are followed.`);
  return entry.record;
}

/** As which of its days a partial date is read: the middle for the curve, the first and the last for its bounds. */
export type DayRead = 'first' | 'middle' | 'last';

function dayOf(date: PartialDate, read: DayRead): number {
  const { start, end } = toInterval(date);
  const [first, last] = [dayNumber(start), dayNumber(end)];
  return read === 'first' ? first : read === 'last' ? last : (first + last) / 2;
}

/** Returns for how long a subject was watched, and whether a follow-up came by the end of its observation. What would lie before the signing counts as on its day. */
export function watchedOf({ signed, followUps, observedTo: end }: Subject, read: DayRead = 'middle'): Watched {
  const from = dayOf(signed, read);
  // Which one is the first may depend on how a partial date is read.
  const to = Math.min(...followUps.map(({ date }) => dayOf(date, read)), Number.POSITIVE_INFINITY);
  const last = dayNumber(end);
  return { days: Math.max(0, Math.min(to, last) - from), isEvent: to <= last };
}

/** Returns the follow-ups of some commitments in their order: by the middle of their dates, so that a year does not come before a day in it. */
export function followUpsOf(index: AtlasIndex, commitments: Agreement['commitments']): FollowUp[] {
  const dated = commitments.flatMap(({ followUps }) =>
    followUps.flatMap(({ activityId }): FollowUp[] => {
      const row = index.rowOf('activity', activityId);
      const date = row === null ? null : index.stubAt(row).date;
      return date ? [{ date, activityId }] : [];
    }),
  );
  return dated.sort((a, b) => dayOf(a.date, 'middle') - dayOf(b.date, 'middle'));
}

/** The values of an agreement by which it is split. */
function valuesOf(index: AtlasIndex, entry: IndexEntry, split: FollowSplit): readonly string[] {
  if (split === 'none') return [];
  if (split === 'kind') return [entry.type];
  if (split === 'topic') return entry.topics;
  if (split === 'country') return entry.countries;
  const scope = scopeOf(entry.entry, (id) => index.organisations.get(id)?.country === null);
  return idsOf(followScopes).filter((id) => followScopes[id].scopes.some((known) => known === scope));
}

/** Each agreement with the values by which it is split. */
export function withValues(index: AtlasIndex, entries: readonly IndexEntry[], split: FollowSplit) {
  return entries.map((entry) => ({ entry, values: valuesOf(index, entry, split) }));
}

/** Whether the observation of an agreement ends where a country was no longer researched, as it should, or for all on the last day collected. */
export type EndOfObservation = 'researched' | 'collected';

/**
 * Returns what is watched among agreements: from a dated signing, with a recorded commitment. A follow-up that is recorded of another commitment says nothing
 * of this one, where commitments are watched.
 */
export function subjectsOf(
  index: AtlasIndex,
  agreements: ReturnType<typeof withValues>,
  follow: FollowUnit,
  end: EndOfObservation = 'researched',
): Subject[] {
  const { coverage, release } = index.dataset;
  const lastDay = toInterval(release.collectedTo).end;
  return agreements.flatMap(({ entry, values }): Subject[] => {
    const { dates, commitments, countries } = agreementOf(entry);
    const { signed } = dates;
    if (!signed || commitments.length === 0) return [];
    const until = end === 'researched' ? observedTo({ coverage }, countries, signed, release.collectedTo) : lastDay;
    const shared = { entry, values, signed, observedTo: until };
    if (follow === 'agreements') return [{ ...shared, commitment: null, followUps: followUpsOf(index, commitments) }];
    return commitments.map((commitment) => ({ ...shared, commitment: commitment.text, followUps: followUpsOf(index, [commitment]) }));
  });
}
