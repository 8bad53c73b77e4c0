import type { Place, Target, TargetRow } from '@/features/timeline/layout/targets';
import type { TimeWindow } from '@/features/timeline/layout/timeWindow';

/** Where a key leads in a row of `count` places, from the one at `index`. */
type KeySteps = Readonly<Record<string, (index: number, count: number) => number>>;

const alongLane: KeySteps = {
  ArrowLeft: (index) => index - 1,
  ArrowRight: (index) => index + 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};
const acrossLanes: KeySteps = {
  ArrowUp: (index) => index - 1,
  ArrowDown: (index) => index + 1,
  PageUp: () => 0,
  PageDown: (_, count) => count - 1,
};

/**
 * Returns where a key leads from a place: left and right to the neighbours in time, up and down to the stop of the next lane that begins nearest in time, Home
 * and End to the ends of the lane, Page Up and Page Down to the first and the last lane. Null when the key leads nowhere or the place is not there.
 */
export function walk(rows: readonly TargetRow[], at: Place, key: string): Place | null {
  const laneIndex = rows.findIndex(({ value }) => value === at.lane);
  const lane = rows[laneIndex];
  const index = lane?.targets.findIndex((stop) => stop.key === at.key) ?? -1;
  const here = lane?.targets[index];
  if (!lane || !here) return null;

  const nextIndex = alongLane[key]?.(index, lane.targets.length);
  if (nextIndex !== undefined) {
    const stop = lane.targets[nextIndex];
    return stop && stop !== here ? { lane: lane.value, key: stop.key } : null;
  }
  const nextLane = rows[acrossLanes[key]?.(laneIndex, rows.length) ?? -1];
  if (!nextLane || nextLane === lane) return null;
  const distance = ({ start }: Target) => Math.abs(start - here.start);
  const [nearest] = nextLane.targets.toSorted((a, b) => distance(a) - distance(b));
  return nearest ? { lane: nextLane.value, key: nearest.key } : null;
}

/** Returns where a place of an earlier layout is now: the same target, or the one of its lane that holds its record. Null when the lane or the record is gone. */
export function placeNow(rows: readonly TargetRow[], before: Place): Place | null {
  const targets = rows.find(({ value }) => value === before.lane)?.targets ?? [];
  const target = targets.find(({ key }) => key === before.key) ?? targets.find(({ marks }) => marks.includes(before.key));
  return target ? { lane: before.lane, key: target.key } : null;
}

/** Returns the target that Tab reaches: the one last visited while it is there, else the first that meets the window, else the first of all. */
export function tabStopOf(rows: readonly TargetRow[], visited: Place | null, window: TimeWindow): Place | null {
  const now = visited && placeNow(rows, visited);
  if (now) return now;
  for (const { value, targets } of rows) {
    const target = targets.find(({ start, end }) => start < window.end && end > window.start);
    if (target) return { lane: value, key: target.key };
  }
  const [first] = rows;
  return first?.targets[0] ? { lane: first.value, key: first.targets[0].key } : null;
}
