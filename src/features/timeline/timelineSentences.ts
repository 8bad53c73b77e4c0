import { FEW } from '@/charts/findings/findings';
import type { LaneVariable, TimelineMark } from '@/domain/answers/timelineAnswers';
import { facets } from '@/domain/facets/facets';
import type { Filters } from '@/domain/facets/filters';
import { noSigningWords } from '@/domain/records/coverage';
import { formatPartialDate, type Interval } from '@/domain/time/partialDate';
import { dayNumber, isoDay } from '@/domain/time/timeScale';
import { counted, formatCount, listed } from '@/domain/words/sentences';
import { type LaneChoice, NO_VALUE } from '@/features/timeline/layout/lanes';
import { NARROWEST_DAYS, type TimeWindow } from '@/features/timeline/layout/timeWindow';

/** `from 2014 to May 2026`; empty when none has a date. */
function spanWords(marks: readonly TimelineMark[]): string {
  const dates = marks.flatMap(({ date, endDate }) => [date, endDate].filter((known) => known !== null)).sort();
  const [first, last] = [dates[0], dates.at(-1)].map((date) => date?.slice(0, 7));
  if (!first || !last) return '';
  const from = formatPartialDate(first);
  return first === last ? ` in ${from}` : ` from ${from} to ${formatPartialDate(last)}`;
}

/** `The busiest country is Serbia, with 210.`; names those that share the first place when they are few. */
function busiestWords(lane: LaneVariable, lanes: readonly LaneChoice[]): string {
  const named = lanes.filter(({ value, count }) => value !== NO_VALUE && count > 0);
  const most = Math.max(0, ...named.map(({ count }) => count));
  const busiest = named.filter(({ count }) => count === most).map(({ name }) => name);
  // A few records, or a first place that many share, single nobody out.
  if (most < FEW || busiest.length > 3) return '';
  const number = formatCount(most);
  if (busiest.length === 1) return ` The busiest ${facets[lane].label.toLowerCase()} is ${busiest[0]}, with ${number}.`;
  return ` The busiest are ${listed(busiest)}, with ${number} each.`;
}

/**
 * Returns the sentence over the timeline: how many records the filters leave, from when to when, and the busiest lane. `marks` is null when the data
 * service sent counts only; `lanes` carry the counts of the records in view.
 */
export function timelineFinding(
  total: number,
  marks: readonly TimelineMark[] | null,
  lane: LaneVariable,
  lanes: readonly LaneChoice[],
): string {
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
  /** Records that the dates leave and of which nothing is drawn in the window. */
  readonly unseen: number;
  /** For each agreement that awaits its signing the day to which it was looked for. */
  readonly searchedTo: readonly string[];
  /** Lanes that are not shown, and the records in view that stand in none of the shown ones. */
  readonly lanesLeft: number;
  readonly unshown: number;
}

const several: Readonly<Record<LaneVariable, string | null>> = {
  country: 'A record stands in the lane of each of its countries.',
  topic: 'A record stands once, in the lane of its first topic; a lane’s number is not that of all records on the topic.',
  type: null,
  org: 'A record stands in the lane of each of its organisations.',
};

/** Says why records without a date stand in a list. */
export function undatedWords(count: number): string {
  return `${counted(count, 'record')} without a date of ${count === 1 ? 'its' : 'their'} own: listed, as no day is known to draw ${count === 1 ? 'it' : 'them'} on.`;
}

/** `Dashed to the last day collected: 2 agreements announced or negotiated, no signing found, searched to 31 December 2025 or 25 February 2026.` */
function waitingWords(searchedTo: readonly string[]): string {
  const days = [...new Set(searchedTo)].sort();
  const words = days.map((day, at) => (at === 0 ? noSigningWords(day) : formatPartialDate(day))).join(' or ');
  return `Dashed to the last day collected: ${counted(searchedTo.length, 'agreement')} announced or negotiated, ${words}.`;
}

/** Which records a range of dates leaves, in the two meanings. */
export const meaningWords = {
  own: 'Only records are shown that are dated in these days: a meeting by its first day, an agreement by its signing, else its announcement, an initiative by its start.',
  underway: 'Shown is what was under way or in force in these days, also what began before them.',
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
}: TimelineCounts): readonly string[] {
  const notes = [
    several[lane],
    isRanged
      ? meaningWords[time === 'underway' ? 'underway' : 'own']
      : 'An agreement counts under the date on which it was signed, else announced; its life cycle is drawn beyond that.',
    lanesLeft > 0 ? `${counted(lanesLeft, 'further lane')} not shown.` : null,
    unshown > 0 ? `${counted(unshown, 'dated record')} of all dates in none of the shown lanes.` : null,
    searchedTo.length > 0 ? waitingWords(searchedTo) : null,
    unseen > 0
      ? `${counted(unseen, 'record runs', 'records run')} through these days without a mark in them, as no end is known; the table lists ${unseen === 1 ? 'it' : 'them'}.`
      : null,
    undated > 0 ? `${counted(undated, 'record')} without a known date not drawn; the table lists what the dates leave of them.` : null,
    isRanged ? 'Which lanes are shown follows from the records of all dates, so that lanes stay while the dates change.' : null,
    hasMarks
      ? null
      : 'There are more records than can be drawn one by one: boxes count those of a period, and numbers beside the names are of all dates.',
  ];
  return notes.filter((note) => note !== null);
}

/**
 * Returns what has to be said of the range in view: that it lies before or after all records, that it holds none, or that it is so short that little can be
 * seen. Null when there is nothing to say. `span` is the time of all records that the other filters leave, `count` is how many lie in the range.
 */
export function rangeMessage({ start, end }: TimeWindow, span: Interval | null, count: number): string | null {
  if (span && end <= dayNumber(span.start)) return `These dates lie before all records, which begin on ${formatPartialDate(span.start)}.`;
  if (span && start > dayNumber(span.end)) return `These dates lie after all records, which end on ${formatPartialDate(span.end)}.`;
  if (count === 0) return 'No record lies within these dates.';
  if (end - start >= NARROWEST_DAYS) return null;
  const day = formatPartialDate(isoDay(start));
  return end - start === 1 ? `The dates ask for one day only, ${day}.` : `The dates ask for two days only, from ${day}.`;
}
