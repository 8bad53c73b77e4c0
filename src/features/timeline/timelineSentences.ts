import { FEW } from '@/charts/findings/findings';
import type { LaneVariable } from '@/domain/answers/laneVariables';
import type { TimelineAhead, TimelineMark } from '@/domain/answers/timelineAnswers';
import { facets } from '@/domain/facets/facets';
import type { Filters } from '@/domain/facets/filters';
import { ownDateRule } from '@/domain/records/atlasRecord';
import { noSigningWords } from '@/domain/records/coverage';
import { formatPartialDate } from '@/domain/time/partialDate';
import { daysOf, isoDay } from '@/domain/time/timeScale';
import { idsOf, kinds } from '@/domain/vocabulary/vocabulary';
import { counted, formatCount, listed } from '@/domain/words/sentences';
import { daysWords } from '@/features/timeline/layout/describeMark';
import { isDatedIn, type LaneChoice, NO_VALUE } from '@/features/timeline/layout/lanes';
import { NARROWEST_DAYS, type TimeWindow } from '@/features/timeline/layout/timeWindow';

/** ` from September 2014 to March 2026`, ` in 2024`, never more precise than the dates are; empty when none has one. */
function spanWords(marks: readonly TimelineMark[]): string {
  const dates = marks.flatMap(({ date }) => date ?? []);
  const [firstDay, lastDay] = [
    dates.toSorted((a, b) => daysOf(a).start - daysOf(b).start)[0],
    dates.toSorted((a, b) => daysOf(b).end - daysOf(a).end)[0],
  ];
  const [first, last] = [firstDay, lastDay].map((date) => date?.slice(0, 7));
  if (!first || !last) return '';
  const isYear = first.slice(0, 4) === last.slice(0, 4) && Math.min(first.length, last.length) === 4;
  if (isYear || first === last) return ` in ${formatPartialDate(isYear ? first.slice(0, 4) : first)}`;
  return ` from ${formatPartialDate(first)} to ${formatPartialDate(last)}`;
}

/**
 * `The busiest country is Serbia, with 210.`; names those that share the first place when they are few. A lane of a topic holds the records whose main topic it
 * is, fewer than the filter beside it counts, so the sentence says which these are: `Roaming is the main topic of 28.`
 */
function busiestWords(lane: LaneVariable, lanes: readonly LaneChoice[]): string {
  const named = lanes.filter(({ value, count }) => value !== NO_VALUE && count > 0);
  const most = Math.max(0, ...named.map(({ count }) => count));
  const busiest = named.filter(({ count }) => count === most).map(({ name }) => name);
  // A few records, or a first place that many share, single nobody out.
  if (most < FEW || busiest.length > 3) return '';
  const number = formatCount(most);
  if (lane === 'topic')
    return busiest.length === 1
      ? ` ${busiest[0]} is the main topic of ${number}.`
      : ` ${listed(busiest)} are each the main topic of ${number}.`;
  if (busiest.length === 1) return ` The busiest ${facets[lane].label.toLowerCase()} is ${busiest[0]}, with ${number}.`;
  return ` The busiest are ${listed(busiest)}, with ${number} each.`;
}

/** `9 activities and 3 agreements`. */
function kindWords(marks: readonly TimelineMark[]): string {
  return listed(
    idsOf(kinds).flatMap((kind) => {
      const count = marks.filter((mark) => mark.kind === kind).length;
      return count > 0 ? [counted(count, kinds[kind].toLowerCase(), kind === 'activity' ? 'activities' : `${kind}s`)] : [];
    }),
  );
}

/** `In April to June 2024 lie 12 of the 60 records: 9 activities and 3 agreements.` */
function windowFinding(total: number, marks: readonly TimelineMark[], window: TimeWindow): string {
  const inView = marks.filter((mark) => isDatedIn(mark, window));
  const days = daysWords(window);
  const all = counted(total, 'record');
  if (inView.length === 0) return `${days}: none of the ${all} is dated in these days.`;
  return `${days}: ${formatCount(inView.length)} of the ${all}, ${kindWords(inView)}.`;
}

interface FindingParts {
  readonly total: number;
  /** Null when the data service sent counts only. */
  readonly marks: readonly TimelineMark[] | null;
  readonly lane: LaneVariable;
  /** With the counts of the records that the filters leave. */
  readonly lanes: readonly LaneChoice[];
  /** The days in view; null where these are all. */
  readonly window: TimeWindow | null;
}

/** Returns the sentence over the timeline: what is in view, or of all records from when to when they are and the busiest lane. */
export function timelineFinding({ total, marks, lane, lanes, window }: FindingParts): string {
  if (window && marks) return windowFinding(total, marks, window);
  return `${counted(total, 'record')}${marks ? spanWords(marks) : ''}.${busiestWords(lane, lanes)}`;
}

/** What there is to say under the timeline. */
interface TimelineCounts {
  readonly lane: LaneVariable;
  /** Whether single records are known, or only counts. */
  readonly hasMarks: boolean;
  /** Whether dates are asked for. */
  readonly isRanged: boolean;
  readonly time: Filters['time'];
  readonly undated: number;
  /** Records that the filters leave and that are dated before or after the days they ask for. */
  readonly unseen: number;
  /** For each agreement that awaits its signing the day to which it was looked for. */
  readonly searchedTo: readonly string[];
  /** Lanes that are not shown, and the records in view that stand in none of the shown ones. */
  readonly lanesLeft: number;
  readonly unshown: number;
  /** Whether there is a band of what was under way. */
  readonly hasInitiatives: boolean;
}

/** What of a record puts it into a lane, and whether it may stand in several. */
const laneRules: Readonly<Record<LaneVariable, { readonly by: string; readonly isEach: boolean; readonly more?: string }>> = {
  country: { by: 'country', isEach: true },
  topic: { by: 'main topic', isEach: false, more: 'other records may be on the topic too' },
  type: { by: 'type', isEach: false },
  org: { by: 'organisation', isEach: true },
};

/** What the numbers beside the names of the lanes count, over them in few words: `By main topic: each record once`. */
export function laneCaption(lane: LaneVariable): string {
  const { by, isEach } = laneRules[lane];
  return `By ${by}: ${isEach ? 'a record counts for each it names' : 'each record once'}`;
}

/** The same as a remark under the drawing, where it does not go without saying. */
function laneNote(lane: LaneVariable): string | null {
  const { by, isEach, more } = laneRules[lane];
  if (isEach) return `A record appears in the lane of each ${by} it names.`;
  return more ? `A record appears once, in the lane of its ${by}; ${more}.` : null;
}

/** Says why records without a date stand in a list. */
export function undatedWords(count: number): string {
  return `${counted(count, 'record')} without a date of ${count === 1 ? 'its' : 'their'} own: listed, as no day is known to draw ${count === 1 ? 'it' : 'them'} on.`;
}

/** `Hollow: 2 agreements announced or negotiated, no signing found, searched up to 31 December 2025 or 25 February 2026.` */
function waitingWords(searchedTo: readonly string[]): string {
  const days = [...new Set(searchedTo)].sort();
  const words = listed(
    days.map((day, at) => (at === 0 ? noSigningWords(day) : formatPartialDate(day))),
    'or',
  );
  return `Hollow: ${counted(searchedTo.length, 'agreement')} announced or negotiated, ${words}.`;
}

/** Which records a range of dates leaves, in the two meanings. */
export const meaningWords = {
  own: `Only records dated in these days are shown: ${ownDateRule}.`,
  underway: 'Everything under way or in force in these days is shown, including what began earlier.',
} as const;

/** Returns the remarks on counting, one sentence each. */
export function timelineNotes({
  lane,
  hasMarks,
  isRanged,
  time,
  undated,
  unseen,
  searchedTo,
  lanesLeft,
  unshown,
  hasInitiatives,
}: TimelineCounts): readonly string[] {
  const notes = [
    laneNote(lane),
    isRanged
      ? meaningWords[time === 'underway' ? 'underway' : 'own']
      : 'An agreement is placed at its signing or, failing that, its announcement.',
    lanesLeft > 0 ? `${counted(lanesLeft, 'further lane')} not shown.` : null,
    unshown > 0 ? `${counted(unshown, 'dated record')} only in lanes that are not shown.` : null,
    searchedTo.length > 0 ? waitingWords(searchedTo) : null,
    unseen > 0
      ? `${counted(unseen, 'record is', 'records are')} dated outside these days and appear${unseen === 1 ? 's' : ''} only in the list.`
      : null,
    hasInitiatives
      ? 'Initiatives appear in the band of what was under way, over their whole span; lanes and their columns count them by the date on which they began.'
      : null,
    undated > 0 ? `${counted(undated, 'record')} without a known date not drawn; the list has them.` : null,
    hasMarks
      ? null
      : 'There are too many records to draw one by one: each box is the count for a period, and the numbers beside lane names cover all dates.',
  ];
  return notes.filter((note) => note !== null);
}

/**
 * Returns what has to be said of the range that the filters ask for: that it lies before or after all records, that it holds none, that it is so short that
 * little can be seen, or that the window of the address lies outside it. Null when there is nothing to say. `recorded` are the days of all records that the
 * other filters leave, `count` is how many lie in the range.
 */
export function rangeMessage({ start, end }: TimeWindow, recorded: TimeWindow, count: number, isViewOutside: boolean): string | null {
  const isApart = end <= recorded.start || start >= recorded.end;
  if (isApart && count > 0) return 'These dates lie far from those of the other records.';
  if (end <= recorded.start) return `These dates are earlier than the first record (${formatPartialDate(isoDay(recorded.start))}).`;
  if (start >= recorded.end) return `These dates are later than the last record (${formatPartialDate(isoDay(recorded.end - 1))}).`;
  if (count === 0) return 'No record falls within these dates.';
  if (isViewOutside) return 'The window of this link is outside the dates of the records, so all of them are shown.';
  if (end - start >= NARROWEST_DAYS) return null;
  const day = formatPartialDate(isoDay(start));
  return end - start === 1 ? `The dates cover only one day, ${day}.` : `The dates cover only two days, from ${day}.`;
}

/** `Still to come: 3 expiries, 2 ends of initiatives, 9 milestones, to 2030`. */
export function aheadWords(ahead: readonly TimelineAhead[]): string {
  const ends = (kind: TimelineAhead['kind']) => ahead.filter((day) => day.milestone === null && day.kind === kind).length;
  const milestones = ahead.filter(({ milestone }) => milestone !== null).length;
  const parts = [
    [ends('agreement'), 'expiry', 'expiries'],
    [ends('initiative'), 'end of an initiative', 'ends of initiatives'],
    [milestones, 'milestone', 'milestones'],
  ] as const;
  const last = ahead.reduce((latest, { date }) => (date.slice(0, 4) > latest ? date.slice(0, 4) : latest), '');
  return `Still to come: ${parts.flatMap(([count, one, many]) => (count > 0 ? [counted(count, one, many)] : [])).join(', ')}, to ${last}`;
}
