import type { TimelineLane, TimelineLayout } from '@/features/timeline/layout/layoutTimeline';
import { clusterKey } from '@/features/timeline/layout/packLane';
import type { Place } from '@/features/timeline/layout/places';
import type { TimeWindow } from '@/features/timeline/layout/timeWindow';

/** An item or cluster that the keyboard reaches. */
export interface WalkStop extends TimeWindow {
  readonly key: string;
  /** Keys of the records in it. */
  readonly marks: readonly string[];
}

/** A lane with its stops in order of time. Lanes without stops are not walked. */
export interface WalkLane {
  readonly value: string;
  readonly stops: readonly WalkStop[];
}

function stopsOf({ items, clusters }: TimelineLane): WalkStop[] {
  const stops = [
    ...items.map(({ key, row, drawn: { start, end } }) => ({ key, row, start, end, marks: [key] })),
    ...clusters.map(({ key, row, start, end, marks }) => ({ key, row, start, end, marks: marks.map((mark) => mark.key) })),
  ];
  return stops.sort((a, b) => a.start - b.start || a.row - b.row || (a.key < b.key ? -1 : 1));
}

/** Returns what the keyboard reaches in a whole layout (not a culled one), from the first lane to the last. */
export function walkLanes(layout: TimelineLayout): WalkLane[] {
  return layout.lanes.map((lane) => ({ value: lane.value, stops: stopsOf(lane) })).filter(({ stops }) => stops.length > 0);
}

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
export function walk(lanes: readonly WalkLane[], at: Place, key: string): Place | null {
  const laneIndex = lanes.findIndex(({ value }) => value === at.lane);
  const lane = lanes[laneIndex];
  const index = lane?.stops.findIndex((stop) => stop.key === at.key) ?? -1;
  const here = lane?.stops[index];
  if (!lane || !here) return null;

  const nextIndex = alongLane[key]?.(index, lane.stops.length);
  if (nextIndex !== undefined) {
    const stop = lane.stops[nextIndex];
    return stop && stop !== here ? { lane: lane.value, key: stop.key } : null;
  }
  const nextLane = lanes[acrossLanes[key]?.(laneIndex, lanes.length) ?? -1];
  if (!nextLane || nextLane === lane) return null;
  const distance = ({ start }: WalkStop) => Math.abs(start - here.start);
  const [nearest] = nextLane.stops.toSorted((a, b) => distance(a) - distance(b));
  return nearest ? { lane: nextLane.value, key: nearest.key } : null;
}

/**
 * Returns where a place of an earlier layout is now: the same stop, or the one that its record, or the first record of its cluster, has gone to. Null when the
 * lane or the record is gone.
 */
export function placeNow(lanes: readonly WalkLane[], before: Place): Place | null {
  const stops = lanes.find(({ value }) => value === before.lane)?.stops ?? [];
  const isOf = (mark: string) => mark === before.key || clusterKey(mark) === before.key;
  const stop = stops.find(({ key }) => key === before.key) ?? stops.find(({ marks }) => marks.some(isOf));
  return stop ? { lane: before.lane, key: stop.key } : null;
}

/** Returns the stop that Tab reaches: the one last visited while it is there, else the first that meets the window, else the first of all. */
export function tabStopOf(lanes: readonly WalkLane[], visited: Place | null, window: TimeWindow): Place | null {
  const now = visited && placeNow(lanes, visited);
  if (now) return now;
  for (const { value, stops } of lanes) {
    const stop = stops.find(({ start, end }) => start < window.end && end > window.start);
    if (stop) return { lane: value, key: stop.key };
  }
  const [first] = lanes;
  return first?.stops[0] ? { lane: first.value, key: first.stops[0].key } : null;
}
