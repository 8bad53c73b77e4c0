import { rowY, type TimelineLane, type TimelineLayout } from '@/features/timeline/layout/layoutTimeline';
import { type LaneCluster, type LaneItem, TARGET_WIDTH } from '@/features/timeline/layout/packLane';

/** Where a reader is: the value of a lane and the key of an item or cluster in it. */
export interface Place {
  readonly lane: string;
  readonly key: string;
}

/** Room beside the view in which boxes are kept, in px, so that they are there when the window moves a little. */
export const OVERSCAN = 240;

/**
 * Returns the layout with only the boxes that meet the range from `left` to `right` (world coordinates, px) and its overscan, and with the box at `keep`
 * wherever it lies, so that it does not lose the focus when it leaves the view. Nothing else changes.
 */
export function cullLayout(
  layout: TimelineLayout,
  left: number,
  right: number,
  keep: Place | null = null,
  overscan = OVERSCAN,
): TimelineLayout {
  return {
    ...layout,
    lanes: layout.lanes.map((lane) => {
      const isKept = ({ key, x0, x1 }: LaneItem | LaneCluster) =>
        (x1 >= left - overscan && x0 <= right + overscan) || (keep !== null && keep.lane === lane.value && keep.key === key);
      return { ...lane, items: lane.items.filter(isKept), clusters: lane.clusters.filter(isKept) };
    }),
  };
}

/** A place in the drawing: `x` in world coordinates (px), `y` in px from the top. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line from the selected record to one it is linked with. */
export interface Join {
  /** `kind/id` of the linked record. */
  readonly key: string;
  readonly from: Point;
  readonly to: Point;
  /** Where the line ends: an item or the cluster that holds the record. */
  readonly place: Place;
}

/** Where lines meet a box of a lane: near its beginning, which is where the record begins. */
function anchorOf(lane: TimelineLane, { key, row, x0, x1 }: LaneItem | LaneCluster) {
  return { point: { x: Math.min((x0 + x1) / 2, x0 + TARGET_WIDTH / 2), y: rowY(lane, row) }, place: { lane: lane.value, key } };
}

/** Returns every place of a record in the layout, alone or in a cluster. */
function anchorsOf({ lanes }: TimelineLayout, record: string) {
  return lanes.flatMap((lane) => {
    const box = lane.items.find(({ key }) => key === record) ?? lane.clusters.find(({ marks }) => marks.some(({ key }) => key === record));
    return box ? [anchorOf(lane, box)] : [];
  });
}

/**
 * Returns the lines from the selected record to each of the records in `links` that the layout shows, alone or in a cluster: one per record, to its place in
 * the lane nearest to the selected one. The selection starts from its place in `selected.lane`, or from its first one. Lines inside one box are left out, as
 * there is nothing to draw. `selected.key` is the record's, also when a cluster holds it.
 */
export function joinsOf(layout: TimelineLayout, selected: Place, links: readonly string[]): Join[] {
  const own = anchorsOf(layout, selected.key);
  const from = own.find(({ place }) => place.lane === selected.lane) ?? own[0];
  if (!from) return [];
  const distance = ({ point }: typeof from) => Math.abs(point.y - from.point.y);
  return [...new Set(links)].flatMap((key) => {
    const [to] = key === selected.key ? [] : anchorsOf(layout, key).toSorted((a, b) => distance(a) - distance(b));
    const isInside = to?.place.lane === from.place.lane && to.place.key === from.place.key;
    return to && !isInside ? [{ key, from: from.point, to: to.point, place: to.place }] : [];
  });
}
