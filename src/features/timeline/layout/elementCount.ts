import type { LaneCluster, LaneItem, PackedLane } from '@/features/timeline/layout/packLane';

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

function boxesOf(lanes: readonly PackedLane[]): { readonly box: LaneItem | LaneCluster; readonly elements: number }[] {
  return lanes.flatMap(({ items, clusters }) => [
    ...items.map((box) => ({ box, elements: itemElements(box) })),
    ...clusters.map((box) => ({ box, elements: CLUSTER_ELEMENTS })),
  ]);
}

/**
 * Returns the most elements that a view of `width` px can show of these lanes, wherever it stands: never less than it shows, and little more. It does not
 * depend on where the window is, so that a layout that follows from it stays while the window moves.
 */
export function mostInView(lanes: readonly PackedLane[], width: number): number {
  const boxes = boxesOf(lanes);
  if (boxes.length === 0) return 0;
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const { box } of boxes) {
    left = Math.min(left, box.x0 - width);
    right = Math.max(right, box.x1);
  }
  // A box is in view while the left edge of the view lies between these cells.
  const cell = Math.max(width / PARTS, (right - left) / MOST_CELLS);
  const changes = new Float64Array(Math.ceil((right - left) / cell) + 2);
  for (const { box, elements } of boxes) {
    const first = Math.floor((box.x0 - width - left) / cell);
    const last = Math.floor((box.x1 - left) / cell) + 1;
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
