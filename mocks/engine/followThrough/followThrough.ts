import type { FollowChain, FollowGroup, FollowThrough } from '@/domain/answers/followThroughAnswer';
import type { FollowSplit, FollowUnit } from '@/domain/answers/followThroughModes';
import { followGroupFilters, leastForCurve, YEAR } from '@/domain/answers/followThroughWords';
import { type Filters, facetNames } from '@/domain/facets/filters';
import { isLone } from '@/domain/facets/groups';
import { bestFollowUp } from '@/domain/records/followUpRule';
import { toInterval } from '@/domain/time/partialDate';
import type { AtlasIndex, IndexEntry } from '../atlasIndex';
import { entriesAt, selectRows } from '../filterRecords';
import { chainOf, stalledAfter, stalledBefore, stepsIn } from './chains';
import { kaplanMeier, readAt, type Watched, watchedAfter, watchedUntil } from './kaplanMeier';
import { agreementOf, type DayRead, type Subject, subjectsOf, watchedOf, withValues } from './subjects';

/** What is asked: the agreements that the filters leave, what of them is watched, and how they are split. */
export interface FollowThroughQuery {
  readonly filters: Filters;
  readonly follow: FollowUnit;
  readonly split: FollowSplit;
}

/** More than so many are not sent; the answer says how many there are. */
const MOST = { cases: 300, chains: 400, stalled: 400 } as const;

function afterYear(subjects: readonly Subject[], watched: readonly Watched[], steps: FollowGroup['steps']): FollowGroup['afterYear'] {
  const shareBy = (read: DayRead) => readAt(kaplanMeier(subjects.map((subject) => watchedOf(subject, read))), YEAR).share;
  const bounds = [readAt(steps, YEAR).share, shareBy('first'), shareBy('last')];
  return { ...readAt(steps, YEAR), watched: watchedAfter(watched, YEAR), least: Math.min(...bounds), most: Math.max(...bounds) };
}

/** Returns the curve of some subjects, with what stands around it. */
export function groupOf(value: string, agreements: readonly IndexEntry[], subjects: readonly Subject[]): FollowGroup {
  const watched = subjects.map((subject) => watchedOf(subject));
  const steps = kaplanMeier(watched);
  const followed = watched.filter(({ isEvent }) => isEvent).length;
  const longest = Math.max(0, ...watched.map(({ days }) => days));
  return {
    value,
    agreements: agreements.length,
    recorded: agreements.filter((entry) => bestFollowUp(agreementOf(entry)) === 'recorded').length,
    counted: subjects.length,
    countedIn: new Set(subjects.map(({ entry }) => entry.id)).size,
    followed,
    later: subjects.filter((subject, at) => subject.followUps.length > 0 && !watched[at]?.isEvent).length,
    isDrawn: subjects.length >= leastForCurve.watched && followed >= leastForCurve.followed,
    steps,
    watched: Array.from({ length: Math.floor(longest / YEAR) + 1 }, (_, year) => watchedAfter(watched, year * YEAR)),
    boldTo: watchedUntil(watched, 10) ?? 0,
    thinTo: watchedUntil(watched, 5) ?? 0,
    afterYear: afterYear(subjects, watched, steps),
  };
}

/** Tells whether every agreement left has the value because the reader chose it: its group would repeat the one of all. */
function isChosen(filters: Filters, split: FollowSplit, value: string): boolean {
  const own = followGroupFilters(split, value);
  return facetNames.some((facet) => own[facet]?.[0]?.length === 1 && isLone(filters[facet], value));
}

function mostFirst(a: FollowGroup, b: FollowGroup): number {
  return b.counted - a.counted || b.agreements - a.agreements || (a.value < b.value ? -1 : 1);
}

function groupsOf(agreements: ReturnType<typeof withValues>, subjects: readonly Subject[], { filters, split }: FollowThroughQuery) {
  const values = [...new Set(agreements.flatMap((one) => one.values))].filter((value) => !isChosen(filters, split, value));
  const all = groupOf(
    '',
    agreements.map(({ entry }) => entry),
    subjects,
  );
  const each = values.map((value) =>
    groupOf(
      value,
      agreements.filter((one) => one.values.includes(value)).map(({ entry }) => entry),
      subjects.filter((subject) => subject.values.includes(value)),
    ),
  );
  return [all, ...each.filter(({ counted }) => counted > 0).sort(mostFirst)];
}

/** Those counted in groups too small for a curve; where there is not even one of all, that is everybody. */
function casesOf(subjects: readonly Subject[], groups: readonly FollowGroup[]) {
  const [all] = groups;
  const small = new Set(groups.filter(({ isDrawn }) => !isDrawn).map(({ value }) => value));
  const listed = all?.isDrawn === false ? subjects : subjects.filter(({ values }) => values.some((value) => small.has(value)));
  return listed
    .map(({ entry, commitment, values, signed, followUps, observedTo }) => ({
      id: entry.id,
      title: entry.stub.title,
      commitment,
      values: [...values],
      signed,
      followed: followUps[0]?.date ?? null,
      observedTo,
    }))
    .sort((a, b) => (a.signed === b.signed ? (a.id < b.id ? -1 : Number(a.id > b.id)) : a.signed > b.signed ? -1 : 1));
}

function mostStepsFirst(a: FollowChain, b: FollowChain): number {
  const dateOf = ({ steps }: FollowChain) => (steps.signed ?? steps.announced)?.date ?? '';
  return stepsIn(b) - stepsIn(a) || (dateOf(a) === dateOf(b) ? (a.id < b.id ? -1 : 1) : dateOf(a) > dateOf(b) ? -1 : 1);
}

/** Returns what became of the agreements that the filters leave: how soon a follow-up is on record, the steps of each, and where none was taken for long. */
export function followThroughOf(index: AtlasIndex, query: FollowThroughQuery): FollowThrough {
  const { filters, follow, split } = query;
  const { release } = index.dataset;
  // The page is about agreements, so a choice of kinds is set aside, as on a list.
  const entries = entriesAt(index, selectRows(index, { ...filters, kind: [['agreement']] }).left);
  const agreements = withValues(index, entries, split);
  const subjects = subjectsOf(index, agreements, follow);
  const groups = groupsOf(agreements, subjects, query);
  const cases = casesOf(subjects, groups);
  const chains = entries.map((entry) => chainOf(index, entry));
  const after = stalledAfter(chains);
  const withStep = (step: keyof FollowChain['steps']) => chains.filter(({ steps }) => steps[step] !== null).length;
  return {
    release: release.id,
    follow,
    split,
    collectedTo: toInterval(release.collectedTo).end,
    groups,
    cases: cases.slice(0, MOST.cases),
    casesTotal: cases.length,
    stepCounts: {
      announced: withStep('announced'),
      prepared: withStep('prepared'),
      signed: withStep('signed'),
      inForce: withStep('inForce'),
      followed: withStep('followed'),
    },
    chains: chains.toSorted(mostStepsFirst).slice(0, MOST.chains),
    chainsTotal: chains.length,
    stalled: stalledBefore(entries, chains).slice(0, MOST.stalled),
    stalledAfter: after.slice(0, MOST.stalled).map(({ id, title, last }) => ({ id, title, last })),
    stalledAfterTotal: after.length,
  };
}
