import type { Timeline } from '@/domain/answers/timelineAnswers';
import { dayNumber } from '@/domain/time/timeScale';
import type { DrawnMark } from '@/features/timeline/layout/drawnMark';
import { type LaneChoice, lanesOf } from '@/features/timeline/layout/lanes';
import {
  BOX_AIR,
  BUCKET_WIDTH,
  type LaneCluster,
  type LaneItem,
  laneBoxes,
  type MarkBox,
  markBox,
  type PackedLane,
  type PackOptions,
  packLane,
} from '@/features/timeline/layout/packLane';
import { worldX } from '@/features/timeline/layout/timeWindow';

/** Parts of the view over which the count is taken; more are more exact. */
const PARTS = 8;
/** Most cells that are counted, whatever the scale. */
const MOST_CELLS = 8192;

/** Returns how many elements an item is drawn with: its pieces and its target. */
export function itemElements({ pieces }: LaneItem): number {
  return pieces.length + 1;
}

/** A cluster is a box and a number. */
export const CLUSTER_ELEMENTS = 2;

/**
 * Returns the most elements that a view of `width` px can show of these lanes, wherever it stands: never less than it shows, and little more. It does not
 * depend on where the window is, so that a layout that follows from it stays while the window moves.
 */
export function mostInView(lanes: readonly PackedLane[], width: number): number {
  const boxes = lanes.flatMap(({ items, clusters }) => [
    ...items.map((item) => ({ x0: item.x0, x1: item.x1, elements: itemElements(item) })),
    ...clusters.map(({ x0, x1 }) => ({ x0, x1, elements: CLUSTER_ELEMENTS })),
  ]);
  if (boxes.length === 0) return 0;
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const { x0, x1 } of boxes) {
    left = Math.min(left, x0 - width);
    right = Math.max(right, x1);
  }
  // A box is in view while the left edge of the view lies between these cells.
  const cell = Math.max(width / PARTS, (right - left) / MOST_CELLS);
  const changes = new Float64Array(Math.ceil((right - left) / cell) + 2);
  for (const { x0, x1, elements } of boxes) {
    const first = Math.floor((x0 - width - left) / cell);
    const last = Math.floor((x1 - left) / cell) + 1;
    changes[first] = (changes[first] ?? 0) + elements;
    changes[last] = (changes[last] ?? 0) - elements;
  }
  let now = 0;
  let most = 0;
  for (const change of changes) {
    now += change;
    most = Math.max(most, now);
  }
  return most;
}

/** A lane with its place from the top of the drawing, in px; `x` of its boxes are world coordinates. */
export interface TimelineLane extends LaneChoice, PackedLane {
  readonly y: number;
  readonly height: number;
  /** From row to row in px; a box is `ROW_AIR` lower. */
  readonly pitch: number;
}

export interface TimelineLayout {
  readonly lanes: readonly TimelineLane[];
  readonly height: number;
  /** The most elements that a view can show of it. */
  readonly elements: number;
  /** Dated records that stand in none of the shown lanes. */
  readonly unshown: number;
}

export interface LayoutOptions {
  /** Width of what is drawn at once in px: the view with its overscan. */
  readonly viewWidth: number;
  /** Most rows of a band, without the one of its clusters. */
  readonly rows?: number;
  /** Most elements drawn at once. */
  readonly budget?: number;
  /** From row to row in px. */
  readonly pitch?: number;
}

/** From row to row for a pointer that is as fine as a mouse, and for fingers, whose targets are 24 px high then; and the air between boxes, in px. */
export const ROW_PITCH = 14;
export const TOUCH_PITCH = 26;
export const ROW_AIR = 2;
/** Air above and below the rows of a lane, and least height of a lane, which holds its name. */
const LANE_AIR = 6;
const LEAST_LANE_HEIGHT = 32;

const MOST_ROWS = 6;
const ELEMENT_BUDGET = 1500;

/** Returns the middle of a row in px from the top of the drawing. */
export function rowY({ y, height, rows, pitch }: Pick<TimelineLane, 'y' | 'height' | 'rows' | 'pitch'>, row: number): number {
  return y + (height - rows * pitch) / 2 + (row + 0.5) * pitch;
}

/** Returns the lanes under each other, with their heights. */
function stackLanes(lanes: readonly (LaneChoice & PackedLane)[], pitch: number): Pick<TimelineLayout, 'lanes' | 'height'> {
  let y = 0;
  const stacked = lanes.map((lane) => {
    const height = Math.max(LEAST_LANE_HEIGHT, lane.rows * pitch + 2 * LANE_AIR);
    y += height;
    return { ...lane, y: y - height, height, pitch };
  });
  return { lanes: stacked, height: y };
}

/** Packs the boxes of the lanes with ever fewer rows, then with ever wider buckets, until they keep to the budget. */
function packWithin(
  lanes: readonly LaneChoice[],
  boxes: ReadonlyMap<string, readonly MarkBox[]>,
  { viewWidth, rows = MOST_ROWS, budget = ELEMENT_BUDGET }: LayoutOptions,
) {
  const ordered = lanes.map((lane) => ({ lane, boxes: laneBoxes(boxes.get(lane.value) ?? []) }));
  const pack = (options: PackOptions) => {
    const packed = ordered.map(({ lane, boxes: own }) => ({ ...lane, ...packLane(own, options) }));
    return { packed, elements: mostInView(packed, viewWidth) };
  };
  let options: PackOptions = { rows, bucket: BUCKET_WIDTH, capacity: Number.POSITIVE_INFINITY };
  let result = pack(options);
  // A bucket as wide as the view shows next to nothing; wider ones would not help.
  while (result.elements > budget && options.bucket < 2 * viewWidth) {
    options =
      options.rows > 1 ? { ...options, rows: options.rows - 1 } : { ...options, bucket: options.bucket * 2, capacity: options.rows };
    result = pack(options);
  }
  return result;
}

/**
 * Returns the timeline at a scale (px per day): the given lanes under each other with their records. It knows nothing of the window: moving that only shifts
 * and culls what is laid out here. A view of `viewWidth` px draws `budget` elements at most, wherever it stands.
 */
export function layoutTimeline(
  drawn: readonly DrawnMark[],
  lanes: readonly LaneChoice[],
  scale: number,
  options: LayoutOptions,
): TimelineLayout {
  const boxes = new Map<string, MarkBox[]>(lanes.map(({ value }) => [value, []]));
  let unshown = 0;
  for (const mark of drawn) {
    const own = lanesOf(mark.mark).filter((value) => boxes.has(value));
    const box = markBox(mark, scale);
    for (const value of own) boxes.get(value)?.push(box);
    if (own.length === 0) unshown++;
  }
  const { packed, elements } = packWithin(lanes, boxes, options);
  return { ...stackLanes(packed, options.pitch ?? ROW_PITCH), elements, unshown };
}

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
  const packed = lanes.map((lane) => {
    const counts = aggregates.counts[answered.findIndex(({ value }) => value === lane.value)] ?? [];
    return { ...lane, rows: 1, items: [], clusters: countBoxes(aggregates, counts, scale) };
  });
  return { ...stackLanes(packed, pitch), elements: mostInView(packed, viewWidth), unshown: 0 };
}
