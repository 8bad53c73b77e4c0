import { useDeferredValue, useMemo, useState } from 'react';
import { axisTicks } from '@/features/timeline/layout/axisTicks';
import { OVERSCAN } from '@/features/timeline/layout/cullLayout';
import { heldScale, MOST_STRETCH } from '@/features/timeline/layout/heldScale';
import { ROW_PITCH, type TimelineLayout, TOUCH_PITCH } from '@/features/timeline/layout/layoutTimeline';
import type { LaneChoice } from '@/features/timeline/layout/orderLanes';
import type { Horizon } from '@/features/timeline/layout/piece';
import { drawMarks } from '@/features/timeline/layout/pieces';
import { dayAt, type TimeWindow, worldX } from '@/features/timeline/layout/timeWindow';
import { layoutSource, type Scene, steadyScale, type TimelineSource } from '@/features/timeline/scene';
import { useMediaQuery } from '@/ui/useMediaQuery';

/** Height of a lane's name above its marks, where there is no room beside them, in px. */
export const HEAD_HEIGHT = 22;
/** Fingers get fewer rows, which are higher; what finds no room is one press away in its cluster. */
const TOUCH_ROWS = 3;
/** While the window moves, what is drawn is chosen anew after so many px. */
const STEP = OVERSCAN;

/** Returns the layout with room above every lane for its name. */
function withHeads(layout: TimelineLayout, head: number): TimelineLayout {
  if (head === 0) return layout;
  const lanes = layout.lanes.map((lane, index) => ({ ...lane, y: lane.y + (index + 1) * head }));
  return { ...layout, lanes, height: layout.height + lanes.length * head };
}

interface Options {
  readonly source: TimelineSource;
  readonly lanes: readonly LaneChoice[];
  readonly window: TimeWindow;
  readonly isMoving: boolean;
  readonly width: number;
  readonly horizon: Horizon;
  /** Room above every lane in px; 0 when names stand beside. */
  readonly head: number;
}

/** Returns the scene of a window. Lanes are laid out anew when the scale or what they hold changes, not when the window moves. */
export function useTimelineLayout({ source, lanes, window, isMoving, width, horizon, head }: Options): Scene {
  const scale = steadyScale(window, width);
  const [kept, setKept] = useState(scale);
  const held = heldScale(kept, scale, isMoving);
  if (held !== kept) setKept(held);
  // A new layout gives way to the frames of a move; until it is there the old one is stretched.
  const laidScale = useDeferredValue(held);
  const stretch = scale / laidScale;
  const left = worldX(window.start, scale);
  const step = Math.floor(left / STEP) * STEP;
  const drawn = useMemo(() => ('marks' in source ? drawMarks(source.marks, horizon) : null), [source, horizon]);
  const isFine = useMediaQuery('(pointer: fine)');
  const layout = useMemo(() => {
    const options = {
      viewWidth: width * MOST_STRETCH + STEP + 2 * OVERSCAN,
      pitch: isFine ? ROW_PITCH : TOUCH_PITCH,
      ...(!isFine && { rows: TOUCH_ROWS }),
    };
    return withHeads(layoutSource(source, drawn, lanes, laidScale, options), head);
  }, [drawn, source, lanes, laidScale, width, head, isFine]);
  const undated = drawn?.undated.length ?? 0;
  const axis = useMemo(() => axisTicks({ start: dayAt(step, scale), end: dayAt(step + width + STEP, scale) }, scale), [step, scale, width]);
  return useMemo(
    () => ({ layout, axis, undated, scale, stretch, left, step, width }),
    [layout, axis, undated, scale, stretch, left, step, width],
  );
}
