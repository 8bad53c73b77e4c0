import type { Timeline, TimelineMark } from '@/domain/answers/timelineAnswers';
import { type Axis, axisTicks } from '@/features/timeline/layout/axisTicks';
import { type DrawnMarks, drawMarks, type Horizon } from '@/features/timeline/layout/drawnMark';
import type { LaneChoice } from '@/features/timeline/layout/lanes';
import { type LayoutOptions, layoutAggregates, layoutTimeline, type TimelineLayout } from '@/features/timeline/layout/layoutTimeline';
import { OVERSCAN } from '@/features/timeline/layout/places';
import { dayAt, pxPerDay, type TimeWindow, worldX } from '@/features/timeline/layout/timeWindow';

/** Counts of records per lane and period, and the lanes in their order. */
interface LaneCounts {
  readonly aggregates: NonNullable<Timeline['aggregates']>;
  readonly lanes: Timeline['lanes'];
}
/** What is drawn: records one by one, or counts when there are too many. */
export type TimelineSource = { readonly marks: readonly TimelineMark[] } | LaneCounts;
/** The same with its records made ready to draw. */
type DrawnSource = DrawnMarks | LaneCounts;

/** Returns a source with its records made ready to draw. */
export function drawSource(source: TimelineSource, horizon: Horizon): DrawnSource {
  return 'marks' in source ? drawMarks(source.marks, horizon) : source;
}

/** Returns how many records have no date; of counts that is not known. */
export function undatedIn(source: DrawnSource): number {
  return 'undated' in source ? source.undated.length : 0;
}

/** What the drawing, the walk of the keyboard and the exports share. */
export interface Scene {
  readonly layout: TimelineLayout;
  readonly axis: Axis;
  /** Records without any date, which are not drawn. */
  readonly undated: number;
  /** Px per day. */
  readonly scale: number;
  /** What the places of the layout are multiplied by: 1 at rest; see `heldScale`. */
  readonly stretch: number;
  /** The left edge of the view in world coordinates (px), and the edge of the step it lies in: what depends on the latter stays for a while. */
  readonly left: number;
  readonly step: number;
  readonly width: number;
}

/** Returns the scale rounded a little, so that a window that only moves keeps it to the last bit. */
export function steadyScale(window: TimeWindow, width: number): number {
  return Number(pxPerDay(window, width).toPrecision(9));
}

/** Returns the lanes of a source at a scale. */
export function layoutSource(source: DrawnSource, lanes: readonly LaneChoice[], scale: number, options: LayoutOptions): TimelineLayout {
  return 'drawn' in source
    ? layoutTimeline(source.drawn, lanes, scale, options)
    : layoutAggregates(source.aggregates, source.lanes, lanes, scale, options);
}

/** Returns a layout with these records alone (`kind/id`), each in its place: what holds a place for others stays empty. */
export function keepOnly(layout: TimelineLayout, keys: ReadonlySet<string>): TimelineLayout {
  const isKept = ({ key }: { readonly key: string }) => keys.has(key);
  const lanes = layout.lanes.map((lane) => ({
    ...lane,
    items: lane.items.filter(isKept),
    clusters: lane.clusters.flatMap((cluster) => {
      // A count of the data service names no records.
      if (cluster.marks.length === 0) return [cluster];
      const marks = cluster.marks.filter(isKept);
      return marks.length > 0 ? [{ ...cluster, marks, count: marks.length }] : [];
    }),
  }));
  return { ...layout, lanes };
}

/** Width in px at which a picture is laid out, whatever the width of the page: two readers of one view export one picture. */
const EXPORT_WIDTH = 1000;

/** Returns the scene of a window for exports; see `EXPORT_WIDTH`. */
export function exportScene(source: TimelineSource, lanes: readonly LaneChoice[], window: TimeWindow, horizon: Horizon): Scene {
  const width = EXPORT_WIDTH;
  const scale = steadyScale(window, width);
  const left = worldX(window.start, scale);
  const drawn = drawSource(source, horizon);
  return {
    layout: layoutSource(drawn, lanes, scale, { viewWidth: width }),
    axis: axisTicks({ start: dayAt(left - OVERSCAN, scale), end: dayAt(left + width, scale) }, scale),
    undated: undatedIn(drawn),
    scale,
    stretch: 1,
    left,
    step: left,
    width,
  };
}

/** How far what was laid out at one scale may be stretched or squeezed while the time moves. Beyond it letters and dots would look wrong. */
export const MOST_STRETCH = 1.4;

/**
 * Returns the scale (px per day) to lay the lanes out at. While the time moves, `kept` stays as long as the drawing need not be stretched too far: laying out
 * some hundred records and drawing them anew takes several frames, stretching the drawing none. At rest it is the scale itself.
 */
export function heldScale(kept: number, scale: number, isMoving: boolean): number {
  const stretch = scale / kept;
  return isMoving && stretch <= MOST_STRETCH && stretch >= 1 / MOST_STRETCH ? kept : scale;
}
