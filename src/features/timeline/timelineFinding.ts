import type { LaneVariable, TimelineMark } from '@/domain/answers/timelineAnswers';
import { facets } from '@/domain/facets/facets';
import { formatPartialDate } from '@/domain/time/partialDate';
import { counted, formatCount, listed } from '@/domain/words/sentences';
import { type LaneChoice, NO_VALUE } from '@/features/timeline/layout/orderLanes';

function datesOf({ date, endDate }: TimelineMark): string[] {
  return [date, endDate].filter((known) => known !== null);
}

/** `from 2014 to May 2026`; empty when none has a date. */
function spanWords(marks: readonly TimelineMark[]): string {
  const dates = marks.flatMap(datesOf).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return '';
  const [from, to] = [first, last].map((date) => formatPartialDate(date.slice(0, 7)));
  return from === to ? ` in ${from}` : ` from ${from} to ${to}`;
}

/** `The busiest country is Serbia, with 210.`; names those that share the first place when they are few. */
function busiestWords(lane: LaneVariable, lanes: readonly LaneChoice[]): string {
  const named = lanes.filter(({ value, count }) => value !== NO_VALUE && count > 0);
  const most = Math.max(0, ...named.map(({ count }) => count));
  const busiest = named.filter(({ count }) => count === most).map(({ name }) => name);
  if (busiest.length === 0) return '';
  const number = formatCount(most);
  if (busiest.length === 1) return ` The busiest ${facets[lane].label.toLowerCase()} is ${busiest[0]}, with ${number}.`;
  if (busiest.length > 3) return ` No ${facets[lane].label.toLowerCase()} has more than ${number}.`;
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
