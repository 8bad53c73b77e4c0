import { dateOf, organisationIdsOf } from '@/domain/records/atlasRecord';
import type { Activity, Agreement } from '@/domain/records/records';
import { formatPartialDate, type PartialDate, toInterval } from '@/domain/time/partialDate';
import type { Dataset } from '../../dataset';
import { entriesOf } from '../../dataset';
import type { Candidate, ReviewRule } from './reviewRule';

/** An activity dated to the day on which a source was published. */
export const dayOfSource: ReviewRule = {
  title: 'Dated to the day of a source',
  why: 'News often reports what happened the day before: the date of the page may have been taken for the date of the event.',
  find: ({ activities }) =>
    activities.flatMap(({ id, date, sources }): Candidate[] => {
      const same = date.length === 10 ? sources.filter(({ published }) => published === date) : [];
      const others = sources.length - same.length;
      if (same.length === 0) return [];
      const beside = others > 0 ? `, with ${others} more on the record` : '';
      return [{ kind: 'activity', id, note: `${formatPartialDate(date)} is when ${same[0]?.publisher} published its page${beside}` }];
    }),
};

function signingsOf({ id }: Agreement, activities: readonly Activity[]): Activity[] {
  return activities.filter(({ type, agreementIds }) => type === 'signing' && agreementIds.includes(id));
}

const signed: readonly Agreement['status'][] = ['signed', 'in-force', 'ended'];

/** An agreement that was signed, and no signing among the activities that names it. */
export const missingSigning: ReviewRule = {
  title: 'A signed agreement without its signing',
  why: 'A signing is two records, the agreement and an activity of type signing that names it (rule 3); one is missing, or its link.',
  find: ({ agreements, activities }) =>
    agreements
      .filter((agreement) => signed.includes(agreement.status) && signingsOf(agreement, activities).length === 0)
      .map(({ id, dates, status }) => ({ kind: 'agreement', id, note: `${status}, signed ${dates.signed ?? 'on a day not known'}` })),
};

/** An agreement whose signature is dated less exactly than the activity that signed it. */
export const coarseSignature: ReviewRule = {
  title: 'An agreement dated less precisely than its signing',
  why: 'Where the day of the signing is known, so is the day of the signature.',
  find: ({ agreements, activities }) =>
    agreements.flatMap((agreement) => {
      const date = agreement.dates.signed;
      return signingsOf(agreement, activities)
        .filter((signing) => signing.status === 'held' && signing.date.length > (date?.length ?? 0))
        .map((signing) => ({
          kind: 'agreement',
          id: agreement.id,
          note: `signed ${date ?? 'null'}, but ${signing.id} is of ${signing.date}`,
        }));
    }),
};

interface Appearance {
  readonly id: string;
  readonly date: PartialDate;
}

/** Returns the activities and agreements in which each organisation acts, with their dates. Initiatives are left out: a successor takes over what began before it. */
function appearances(dataset: Dataset): ReadonlyMap<string, readonly Appearance[]> {
  const acts = new Map<string, Appearance[]>();
  for (const entry of entriesOf(dataset)) {
    const date = entry.kind === 'initiative' ? null : dateOf(entry);
    if (date === null) continue;
    for (const organisation of organisationIdsOf(entry))
      acts.set(organisation, [...(acts.get(organisation) ?? []), { id: entry.record.id, date }]);
  }
  return acts;
}

/** Returns the pairs of the registry in which one organisation followed the other, whichever of the two says so. */
function successions({ organisations }: Dataset): readonly (readonly [earlier: string, later: string])[] {
  const pairs = organisations.flatMap(({ id, predecessorId, successorId }) => [
    ...(predecessorId ? [[predecessorId, id] as const] : []),
    ...(successorId ? [[id, successorId] as const] : []),
  ]);
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}

/**
 * An organisation in a record of a time when its predecessor still acted. The registry has no days of founding, so the last activity or agreement of the
 * predecessor stands for the end of it: one of the successor that is surely earlier is a candidate. One of the two records is wrong, or both bodies existed.
 */
export const earlySuccessor: ReviewRule = {
  title: 'A successor before it existed',
  why: 'The record is older than the last one in which the predecessor acts: bodies go by the names they had at the time.',
  find: (dataset) => {
    const acts = appearances(dataset);
    return successions(dataset).flatMap(([earlier, later]) => {
      const last = (acts.get(earlier) ?? [])
        .toSorted((a, b) => toInterval(a.date).start.localeCompare(toInterval(b.date).start, 'en'))
        .at(-1);
      if (!last) return [];
      const kindOf = (id: string) => (dataset.activities.some((activity) => activity.id === id) ? 'activity' : 'agreement');
      return (acts.get(later) ?? [])
        .filter(({ date }) => toInterval(date).end < toInterval(last.date).start)
        .map(({ id, date }) => ({ kind: kindOf(id), id, note: `${later} in ${date}, but ${earlier} still in ${last.date} (${last.id})` }));
    });
  },
};
