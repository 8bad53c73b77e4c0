import type { Timeline } from '@/domain/answers/timelineAnswers';
import { dayNumber } from '@/domain/time/timeScale';
import { mostInView } from '@/features/timeline/layout/elementCount';
import { type LayoutOptions, ROW_PITCH, stackLanes, type TimelineLayout } from '@/features/timeline/layout/layoutTimeline';
import type { LaneChoice } from '@/features/timeline/layout/orderLanes';
import { BOX_AIR, type LaneCluster } from '@/features/timeline/layout/packLane';
import { worldX } from '@/features/timeline/layout/timeWindow';

type Aggregates = NonNullable<Timeline['aggregates']>;

/** Returns the counts above 0 of one lane, each a box over the days of its period. */
function countBoxes({ bins }: Aggregates, counts: readonly number[], scale: number): LaneCluster[] {
  return bins.flatMap((bin, index) => {
    const count = counts[index] ?? 0;
    if (count === 0) return [];
    const [start, end] = [dayNumber(bin.start), dayNumber(bin.end) + 1];
    const [x0, next] = [worldX(start, scale), worldX(end, scale)];
    // Where periods are narrower than the air, boxes keep half of their room.
    return [{ key: `count/${bin.start}`, count, marks: [], row: 0, x0, x1: Math.max(next - BOX_AIR, (x0 + next) / 2), start, end }];
  });
}

/**
 * Returns the timeline of counts at a scale (px per day): one row per lane with a box over every period that has records. Counts cannot be added up, as a
 * record counts in every period that it meets; so a period keeps its box however narrow it is. `answered` are the lanes in the order of the answer.
 */
export function layoutAggregates(
  aggregates: Aggregates,
  answered: Timeline['lanes'],
  lanes: readonly LaneChoice[],
  scale: number,
  { viewWidth, pitch = ROW_PITCH }: Pick<LayoutOptions, 'viewWidth' | 'pitch'>,
): TimelineLayout {
  const places = new Map(answered.map(({ value }, index) => [value, index]));
  const packed = lanes.map((lane) => {
    const counts = aggregates.counts[places.get(lane.value) ?? -1] ?? [];
    return { ...lane, rows: 1, items: [], clusters: countBoxes(aggregates, counts, scale) };
  });
  return { ...stackLanes(packed, pitch), elements: mostInView(packed, viewWidth), unshown: 0 };
}
