import { mostInView } from '@/features/timeline/layout/elementCount';
import { type LaneBoxes, laneBoxes, type MarkBox, markBox } from '@/features/timeline/layout/markBoxes';
import { type LaneChoice, NO_VALUE } from '@/features/timeline/layout/orderLanes';
import {
  BUCKET_WIDTH,
  type LaneCluster,
  type LaneItem,
  type PackedLane,
  type PackOptions,
  packLane,
} from '@/features/timeline/layout/packLane';
import type { DrawnMark } from '@/features/timeline/layout/pieces';

/** A lane with its place from the top of the drawing, in px; `x` of its boxes are world coordinates. */
export interface TimelineLane extends LaneChoice {
  readonly y: number;
  readonly height: number;
  readonly rows: number;
  /** From row to row in px; a box is `ROW_AIR` lower. */
  readonly pitch: number;
  readonly items: readonly LaneItem[];
  readonly clusters: readonly LaneCluster[];
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
export const LANE_AIR = 6;
export const LEAST_LANE_HEIGHT = 32;

const MOST_ROWS = 6;
const ELEMENT_BUDGET = 1500;

/** Returns the middle of a row in px from the top of the drawing. */
export function rowY({ y, height, rows, pitch }: Pick<TimelineLane, 'y' | 'height' | 'rows' | 'pitch'>, row: number): number {
  return y + (height - rows * pitch) / 2 + (row + 0.5) * pitch;
}

/** Returns the lanes under each other, with their heights. */
export function stackLanes(
  lanes: readonly Omit<TimelineLane, 'y' | 'height' | 'pitch'>[],
  pitch: number,
): {
  readonly lanes: TimelineLane[];
  readonly height: number;
} {
  let y = 0;
  const stacked = lanes.map((lane) => {
    const height = Math.max(LEAST_LANE_HEIGHT, lane.rows * pitch + 2 * LANE_AIR);
    y += height;
    return { ...lane, y: y - height, height, pitch };
  });
  return { lanes: stacked, height: y };
}

/** Returns the boxes of each lane; a record stands in every lane that it names, and in the one without a value when it names none. */
function boxesByLane(boxes: readonly MarkBox[], lanes: readonly LaneChoice[]): { readonly lanes: LaneBoxes[]; readonly unshown: number } {
  const found = new Map<string, MarkBox[]>(lanes.map(({ value }) => [value, []]));
  let unshown = 0;
  for (const box of boxes) {
    const own = lanesOf(box.drawn.mark).flatMap((value) => {
      const lane = found.get(value);
      return lane ? [lane] : [];
    });
    for (const lane of own) lane.push(box);
    if (own.length === 0) unshown++;
  }
  return { lanes: lanes.map(({ value }) => laneBoxes(found.get(value) ?? [])), unshown };
}

function lanesOf({ lanes }: { readonly lanes: readonly string[] }): readonly string[] {
  return lanes.length > 0 ? [...new Set(lanes)] : [NO_VALUE];
}

/** Packs the lanes with ever fewer rows, then with ever wider buckets, until they keep to the budget. */
function packWithin(lanes: readonly LaneBoxes[], { viewWidth, rows = MOST_ROWS, budget = ELEMENT_BUDGET }: LayoutOptions) {
  const pack = (options: PackOptions) => {
    const packed = lanes.map((lane) => packLane(lane, options));
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
  const boxes = boxesByLane(
    drawn.map((mark) => markBox(mark, scale)),
    lanes,
  );
  const { packed, elements } = packWithin(boxes.lanes, options);
  const empty: PackedLane = { rows: 1, items: [], clusters: [] };
  const stacked = stackLanes(
    lanes.map((lane, index) => ({ ...lane, ...(packed[index] ?? empty) })),
    options.pitch ?? ROW_PITCH,
  );
  return { ...stacked, elements, unshown: boxes.unshown };
}
