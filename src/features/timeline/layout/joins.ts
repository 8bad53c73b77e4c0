import type { Place } from '@/features/timeline/layout/cullLayout';
import { rowY, type TimelineLane, type TimelineLayout } from '@/features/timeline/layout/layoutTimeline';
import { TARGET_WIDTH } from '@/features/timeline/layout/markBoxes';

/** A place in the drawing: `x` in world coordinates (px), `y` in px from the top. */
export interface Point {
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

interface Anchor {
  readonly point: Point;
  readonly place: Place;
}

/** Lines meet a box near its beginning, which is where the record begins. */
function anchorOf(lane: TimelineLane, { key, row, x0, x1 }: { key: string; row: number; x0: number; x1: number }): Anchor {
  return { point: { x: Math.min((x0 + x1) / 2, x0 + TARGET_WIDTH / 2), y: rowY(lane, row) }, place: { lane: lane.value, key } };
}

/** Returns every place of the wanted records in the layout. */
function anchorsOf(layout: TimelineLayout, wanted: ReadonlySet<string>): Map<string, Anchor[]> {
  const found = new Map<string, Anchor[]>();
  const add = (key: string, anchor: Anchor) => {
    const anchors = found.get(key);
    if (anchors) anchors.push(anchor);
    else found.set(key, [anchor]);
  };
  for (const lane of layout.lanes) {
    for (const item of lane.items) if (wanted.has(item.key)) add(item.key, anchorOf(lane, item));
    for (const cluster of lane.clusters) for (const { key } of cluster.marks) if (wanted.has(key)) add(key, anchorOf(lane, cluster));
  }
  return found;
}

/**
 * Returns the lines from the selected record to each of the records in `links` that the layout shows, alone or in a cluster: one per record, to its place in
 * the lane nearest to the selected one. The selection starts from its place in `selected.lane`, or from its first one. Lines inside one box are left out, as
 * there is nothing to draw. `selected.key` is the record's, also when a cluster holds it.
 */
export function joinsOf(layout: TimelineLayout, selected: Place, links: readonly string[]): Join[] {
  const wanted = new Set([selected.key, ...links]);
  const anchors = anchorsOf(layout, wanted);
  const own = anchors.get(selected.key) ?? [];
  const from = own.find(({ place }) => place.lane === selected.lane) ?? own[0];
  if (!from) return [];
  const distance = ({ point }: Anchor) => Math.abs(point.y - from.point.y);
  wanted.delete(selected.key);
  return [...wanted].flatMap((key) => {
    const [to] = (anchors.get(key) ?? []).toSorted((a, b) => distance(a) - distance(b));
    const isInside = to?.place.lane === from.place.lane && to.place.key === from.place.key;
    return to && !isInside ? [{ key, from: from.point, to: to.point, place: to.place }] : [];
  });
}
