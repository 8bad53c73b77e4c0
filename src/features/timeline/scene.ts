import type { Timeline, TimelineMark } from '@/domain/answers/timelineAnswers';
import { type Axis, axisTicks } from '@/features/timeline/layout/axisTicks';
import { OVERSCAN } from '@/features/timeline/layout/cullLayout';
import { layoutAggregates } from '@/features/timeline/layout/layoutAggregates';
import { type LayoutOptions, layoutTimeline, type TimelineLayout } from '@/features/timeline/layout/layoutTimeline';
import type { LaneChoice } from '@/features/timeline/layout/orderLanes';
import type { Horizon } from '@/features/timeline/layout/piece';
import { type DrawnMarks, drawMarks } from '@/features/timeline/layout/pieces';
import { dayAt, pxPerDay, type TimeWindow, worldX } from '@/features/timeline/layout/timeWindow';

/** What is drawn: records one by one, or counts when there are too many. */
export type TimelineSource =
  | { readonly marks: readonly TimelineMark[] }
  | { readonly aggregates: NonNullable<Timeline['aggregates']>; readonly lanes: Timeline['lanes'] };

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

/** Returns the lanes of a source at a scale; `drawn` are its marks made ready to draw, null for counts. */
export function layoutSource(
  source: TimelineSource,
  drawn: DrawnMarks | null,
  lanes: readonly LaneChoice[],
  scale: number,
  options: LayoutOptions,
): TimelineLayout {
  if (drawn) return layoutTimeline(drawn.drawn, lanes, scale, options);
  if ('marks' in source) throw new Error('The marks of the timeline were not made ready to draw.');
  return layoutAggregates(source.aggregates, source.lanes, lanes, scale, options);
}

/** Width in px at which a picture is laid out, whatever the width of the page: two readers of one view export one picture. */
const EXPORT_WIDTH = 1000;

/** Returns the scene of a window for exports; see `EXPORT_WIDTH`. */
export function exportScene(source: TimelineSource, lanes: readonly LaneChoice[], window: TimeWindow, horizon: Horizon): Scene {
  const width = EXPORT_WIDTH;
  const scale = steadyScale(window, width);
  const left = worldX(window.start, scale);
  const drawn = 'marks' in source ? drawMarks(source.marks, horizon) : null;
  return {
    layout: layoutSource(source, drawn, lanes, scale, { viewWidth: width }),
    axis: axisTicks({ start: dayAt(left - OVERSCAN, scale), end: dayAt(left + width, scale) }, scale),
    undated: drawn?.undated.length ?? 0,
    scale,
    stretch: 1,
    left,
    step: left,
    width,
  };
}
