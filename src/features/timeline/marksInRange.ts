import type { Timeline, TimelineMark } from '@/domain/answers/timelineAnswers';
import { intervalOfDates } from '@/domain/records/atlasRecord';
import { meets, spanOf } from '@/domain/time/partialDate';
import { NO_VALUE } from '@/features/timeline/layout/orderLanes';
import type { AskedDates } from '@/features/timeline/layout/timeWindow';

/** Returns the records that the date filter leaves, in their order: the ones that the data service would answer for these dates. */
export function marksInRange(marks: readonly TimelineMark[], { from, to }: AskedDates): readonly TimelineMark[] {
  if (!from && !to) return marks;
  const range = spanOf(from, to);
  return marks.filter((mark) => meets(intervalOfDates(mark), range));
}

/** Returns how many of the records stand in each lane, by its value; one that names several stands in each of them. */
export function countByLane(marks: readonly TimelineMark[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { lanes } of marks)
    for (const value of lanes.length > 0 ? new Set(lanes) : [NO_VALUE]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Returns the counts of an answer as a map, by the lane's value. */
export function answeredCounts(lanes: Timeline['lanes']): ReadonlyMap<string, number> {
  return new Map(lanes.map(({ value, count }) => [value, count]));
}
