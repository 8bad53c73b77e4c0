import { followCharts } from '@/charts/catalogue';
import type { FollowBody, FollowLine } from '@/charts/followBody';
import { type ChartTable, chartNotes, codedKeys, tableHeads } from '@/charts/model';
import type { ChartOf } from '@/charts/series/chartSeries';
import type { FollowGroup, FollowThrough } from '@/domain/answers/followThroughAnswer';
import type { FollowUnit } from '@/domain/answers/followThroughModes';
import { followGroupName, leastForCurve, YEAR } from '@/domain/answers/followThroughWords';
import { formatPartialDate } from '@/domain/time/partialDate';
import { counted, formatCount, listed, lowerFirst, percent } from '@/domain/words/sentences';
import { comparedHues } from '@/ui/palette';

/** The axis ends with the last whole year in which so many of all are watched, and is no longer than so many years. */
const AXIS = { watched: 10, most: 10 } as const;
/** A share that is read off besides the one after a year, in years. */
const LATER = [3, 5] as const;
/** Groups are said to be apart from so many percentage points on. */
const APART = 10;

/** Returns what the unit is called in a sentence. */
export function unitWords(follow: FollowUnit, n: number): string {
  return counted(n, follow === 'agreements' ? 'agreement' : 'commitment');
}

/** Returns the groups that have a curve: all, and the largest others, as many as have a hue. The others with enough stand in the table alone. */
export function drawnGroups({ groups }: Pick<FollowThrough, 'groups'>): readonly FollowGroup[] {
  const [all, ...others] = groups;
  if (!all?.isDrawn) return [];
  return [all, ...others.filter(({ isDrawn }) => isDrawn).slice(0, comparedHues.length)];
}

function shareAfter({ steps }: FollowGroup, years: number): number {
  return steps.findLast(({ days }) => days <= years * YEAR)?.share ?? 0;
}

/** Returns the share of a group after some years; null where there is no curve, or fewer than ten are still watched: too few to be quoted. */
export function knownShare(group: FollowGroup, years: number): number | null {
  return group.isDrawn && years * YEAR <= group.boldTo ? shareAfter(group, years) : null;
}

function lineOf({ split }: FollowThrough, group: FollowGroup, at: number): FollowLine {
  const { value, steps, boldTo, thinTo, watched, followed, counted: all } = group;
  return {
    label: followGroupName(split, value),
    note: `${formatCount(followed)} of ${formatCount(all)}`,
    hue: at === 0 ? null : (comparedHues[at - 1] ?? null),
    steps: steps.map(({ days, share, low, high }) => ({ year: days / YEAR, share, low, high })),
    boldTo: boldTo / YEAR,
    thinTo: thinTo / YEAR,
    watched,
  };
}

/** Which of the groups that are drawn is furthest ahead after a year, and of which one that is furthest behind. */
function apartWords({ split }: FollowThrough, [, ...others]: readonly FollowGroup[]): string {
  const inOrder = others.filter((group) => knownShare(group, 1) !== null).toSorted((a, b) => b.afterYear.share - a.afterYear.share);
  const [ahead, behind] = [inOrder[0], inOrder.at(-1)];
  if (!ahead || !behind || (ahead.afterYear.share - behind.afterYear.share) * 100 < APART) return '';
  const doTouch = (ahead.afterYear.low ?? 0) < (behind.afterYear.high ?? 1);
  const [first, second] = [ahead, behind].map(({ value }) => followGroupName(split, value));
  const [more, less] = [ahead, behind].map(({ afterYear }) => percent(afterYear.share, 1));
  // A hurried reader takes the first words along: where chance may have made the difference, they do not speak of a lead.
  return doTouch
    ? ` The bands of “${first}” (${more} within a year) and “${second}” (${less}) overlap: the difference may be chance.`
    : ` Within a year “${first}” is ahead of “${second}”, ${more} to ${less}.`;
}

function findingOf(answer: FollowThrough): string {
  const [all] = answer.groups;
  if (!all || all.counted === 0) return 'None of these agreements has both a dated signing and a recorded commitment.';
  if (!all.isDrawn)
    return `${unitWords(answer.follow, all.counted)}, ${all.followed === 0 ? 'none' : formatCount(all.followed)} with a follow-up on record: too few for a curve, so they are listed one by one.`;
  if (knownShare(all, 1) === null)
    return `${formatCount(all.followed)} of ${unitWords(answer.follow, all.counted)} ${all.followed === 1 ? 'has' : 'have'} a follow-up on record; fewer than ten were still watched after a year.`;
  const { share, low, high } = all.afterYear;
  const band = low === null || high === null ? '' : ` (95% band ${Math.round(low * 100)} to ${percent(high, 1)})`;
  const later = LATER.toReversed().find((years) => knownShare(all, years) !== null);
  const more = later === undefined ? '' : `; within ${later === 5 ? 'five' : 'three'} years, ${percent(shareAfter(all, later), 1)}`;
  return `Within a year of signing, ${percent(share, 1)} had a follow-up on record${band}${more}.${apartWords(answer, drawnGroups(answer))}`;
}

/** `two countries 70, one country 28`: of whom the curve of all is made. */
function madeOf({ groups, split }: FollowThrough): string {
  if (split !== 'scope') return '';
  const parts = groups.slice(1).map(({ value, counted: n }) => `${lowerFirst(followGroupName(split, value))} ${formatCount(n)}`);
  return parts.length > 1 ? ` (${parts.join(', ')})` : '';
}

function remarksOf(answer: FollowThrough): (string | null)[] {
  const { groups, follow, split, collectedTo } = answer;
  const [all] = groups;
  if (!all) return [];
  const { afterYear, later } = all;
  const bounds = [afterYear.least, afterYear.most].map((share) => (share * 100).toFixed(1));
  const undrawn = groups.slice(1).filter(({ isDrawn }) => !isDrawn);
  const onlyInTable = groups.filter(({ isDrawn }) => isDrawn).length - drawnGroups(answer).length;
  return [
    `Counted: ${unitWords(follow, all.counted)}${follow === 'commitments' ? ` in ${counted(all.countedIn, 'agreement')}` : ''} with a dated signing and a commitment on record${madeOf(answer)}. Kaplan–Meier estimate with a log-log band of 95%.`,
    `Each is watched up to ${formatPartialDate(collectedTo)}, or to the end of the last year before one in which a country of it was not researched, so that an unsearched year does not count as silence.`,
    all.isDrawn && bounds[0] !== bounds[1]
      ? `Partial dates stand for their middle; with their first or last days, ${bounds.join(' to ')}% after a year.`
      : null,
    all.isDrawn ? 'Thin line: fewer than ten still watched.' : null,
    later > 0 ? `${counted(later, 'follow-up')} on record after the end of observation ${later === 1 ? 'is' : 'are'} left out.` : null,
    undrawn.length > 0 && all.isDrawn
      ? `No curve, as there are fewer than ${leastForCurve.watched} at the signing or ${leastForCurve.followed} follow-ups: ${undrawn.length > 6 ? `${undrawn.length} groups, listed below` : listed(undrawn.map(({ value }) => followGroupName(split, value)))}.`
      : null,
    onlyInTable > 0
      ? `${counted(onlyInTable, 'more group')} with a curve of ${onlyInTable === 1 ? 'its' : 'their'} own in the table only.`
      : null,
    split === 'topic' || split === 'country' ? 'An agreement counts in the group of each of its values, so groups do not add up.' : null,
    'No record is no proof that nothing came of it.',
  ];
}

function tableOf({ groups, split, follow }: FollowThrough): ChartTable {
  const cell = (share: number | null) => (share === null ? 'too few' : Math.round(share * 1000) / 10);
  const rows = groups.map((group) => {
    const { value, counted: all, followed, afterYear, watched } = group;
    const year = knownShare(group, 1) !== null ? [afterYear.share, afterYear.low, afterYear.high] : [null, null, null];
    return [
      followGroupName(split, value),
      all,
      followed,
      ...year.map(cell),
      ...LATER.map((years) => cell(knownShare(group, years))),
      ...[1, ...LATER].map((years) => watched[years] ?? 0),
    ];
  });
  const unit = follow === 'agreements' ? 'Agreements' : 'Commitments';
  const heads = [
    unit,
    'With a follow-up on record',
    '% within a year',
    'Band from, %',
    'Band to, %',
    ...LATER.map((years) => `% within ${years} years`),
    ...[1, ...LATER].map((years) => `Watched after ${years === 1 ? 'a year' : `${years} years`}`),
  ];
  const keys = codedKeys(
    'Group',
    groups.map(({ value }) => value || 'all'),
    (code) => followGroupName(split, code === 'all' ? '' : code),
  );
  return { columns: tableHeads(['Group'], heads), rows, keys };
}

/** Returns what the chart is called. */
export function followTitle(follow: FollowUnit): string {
  const { title } = followCharts['follow-through'];
  return follow === 'agreements' ? title : title.replace('agreements', 'commitments');
}

/** Returns the chart of follow-through: curves of all and of the largest groups, and a table of every group. */
export function followThroughChart(answer: FollowThrough): ChartOf<FollowBody> {
  const { groups, follow, split } = answer;
  const [all] = groups;
  const drawn = drawnGroups(answer);
  const watchedFor = all?.watched.findLastIndex((watched) => watched >= AXIS.watched) ?? 0;
  return {
    id: 'follow-through',
    title: followTitle(follow),
    amount:
      follow === 'agreements'
        ? unitWords(follow, all?.counted ?? 0)
        : `${unitWords(follow, all?.counted ?? 0)} in ${counted(all?.countedIn ?? 0, 'agreement')}`,
    finding: findingOf(answer),
    notes: chartNotes(remarksOf(answer), split === 'country' ? groups.map(({ value }) => value) : []),
    body: {
      shape: 'follow',
      years: Math.min(AXIS.most, Math.max(2, watchedFor)),
      marked: 1,
      unit: 'years since signing',
      lines: drawn.map((group, at) => lineOf(answer, group, at)),
    },
    table: tableOf(answer),
  };
}
