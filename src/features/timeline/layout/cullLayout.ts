import type { TimelineLayout } from '@/features/timeline/layout/layoutTimeline';

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
      const isKept = ({ key, x0, x1 }: { readonly key: string; readonly x0: number; readonly x1: number }) =>
        (x1 >= left - overscan && x0 <= right + overscan) || (keep !== null && keep.lane === lane.value && keep.key === key);
      return { ...lane, items: lane.items.filter(isKept), clusters: lane.clusters.filter(isKept) };
    }),
  };
}
