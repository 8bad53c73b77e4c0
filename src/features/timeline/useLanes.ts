import { useDeferredValue, useMemo, useState } from 'react';
import { useMeta } from '@/api/queries';
import type { Timeline } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import { searchedOf } from '@/domain/records/coverage';
import { dayNumber } from '@/domain/time/timeScale';
import { toldBy } from '@/domain/words/shortTitle';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { axisTicks } from '@/features/timeline/layout/axisTicks';
import { type Horizon, horizonOf, markKey } from '@/features/timeline/layout/drawnMark';
import { type LaneChoice, laneRecords, lanesToShow } from '@/features/timeline/layout/lanes';
import { ROW_PITCH, type TimelineLayout, TOUCH_PITCH } from '@/features/timeline/layout/layoutTimeline';
import { OVERSCAN } from '@/features/timeline/layout/places';
import { dayAt, type TimeWindow, wholeWindow, worldX } from '@/features/timeline/layout/timeWindow';
import {
  drawSource,
  exportScene,
  heldScale,
  keepOnly,
  layoutSource,
  MOST_STRETCH,
  type Scene,
  steadyScale,
  type TimelineSource,
  undatedIn,
} from '@/features/timeline/scene';
import { lanesChart } from '@/features/timeline/timelineChart';
import type { TimelineModeState } from '@/features/timeline/timelineModes';
import { sourceLeft, useTimelineSource } from '@/features/timeline/timelineQueries';
import { rangeMessage } from '@/features/timeline/timelineSentences';
import { useTimeWindow } from '@/features/timeline/useTimeWindow';
import { useMediaQuery } from '@/ui/useMediaQuery';

/** Width of the names beside the lanes, and the width from which there is room for them, in px. */
const HEADS_WIDTH = 168;
const ROOM_FOR_HEADS = 640;

/** Height of a lane's name above its marks, where there is no room beside them, in px. */
const HEAD_HEIGHT = 22;
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

interface SceneOptions {
  readonly source: TimelineSource;
  readonly lanes: readonly LaneChoice[];
  readonly window: TimeWindow;
  readonly isMoving: boolean;
  /** The records that the dates leave; null for all. While the window moves the others are drawn too: it is not yet known which stay. */
  readonly shown: ReadonlySet<string> | null;
  readonly width: number;
  readonly horizon: Horizon;
  /** Room above every lane in px; 0 when names stand beside. */
  readonly head: number;
}

/** Returns the scene of a window. Lanes are laid out anew when the scale or what they hold changes, not when the window moves. */
function useScene({ source, lanes, window, isMoving, shown, width, horizon, head }: SceneOptions): Scene {
  const scale = steadyScale(window, width);
  const [kept, setKept] = useState(scale);
  const held = heldScale(kept, scale, isMoving);
  if (held !== kept) setKept(held);
  // A new layout gives way to the frames of a move; until it is there the old one is stretched.
  const laidScale = useDeferredValue(held);
  const stretch = scale / laidScale;
  const left = worldX(window.start, scale);
  const step = Math.floor(left / STEP) * STEP;
  const drawn = useMemo(() => drawSource(source, horizon), [source, horizon]);
  const isFine = useMediaQuery('(pointer: fine)');
  const all = useMemo(() => {
    const options = {
      viewWidth: width * MOST_STRETCH + STEP + 2 * OVERSCAN,
      pitch: isFine ? ROW_PITCH : TOUCH_PITCH,
      ...(!isFine && { rows: TOUCH_ROWS }),
    };
    return withHeads(layoutSource(drawn, lanes, laidScale, options), head);
  }, [drawn, lanes, laidScale, width, head, isFine]);
  const layout = useMemo(() => (shown && !isMoving ? keepOnly(all, shown) : all), [all, shown, isMoving]);
  const undated = undatedIn(drawn);
  const axis = useMemo(() => axisTicks({ start: dayAt(step, scale), end: dayAt(step + width + STEP, scale) }, scale), [step, scale, width]);
  return useMemo(
    () => ({ layout, axis, undated, scale, stretch, left, step, width }),
    [layout, axis, undated, scale, stretch, left, step, width],
  );
}

interface Options {
  readonly answer: Timeline;
  readonly filters: Filters;
  readonly modes: TimelineModeState;
  /** Width of the figure in px. */
  readonly figureWidth: number;
  /** Records that the filters leave, as the data service counts them; undefined while it counts. */
  readonly total: number | undefined;
}

/** Returns everything that the lanes draw and say. Which lanes are shown follows from the records of all dates, so that they stay while the window moves. */
export function useLanes({ answer, filters, modes, figureWidth, total }: Options) {
  const { order, lanes } = modes;
  const meta = useMeta();
  const today = dayNumber(meta.published);
  const searched = useMemo(() => searchedOf(meta), [meta]);
  const { nameOf } = useOrganisationNames();
  const { span } = answer;
  const whole = useMemo(() => wholeWindow(span, today), [span, today]);
  const state = useTimeWindow(whole);
  const { source, isCurrent, error, refetch } = useTimelineSource(answer, filters, state.settled, whole);

  const ordered = useMemo(() => lanesToShow(answer, { order, lanes }, nameOf), [answer, order, lanes, nameOf]);
  const { from, to, time } = filters;
  const isRanged = from !== null || to !== null;
  // Known records are counted here: what is drawn does not wait for the data service's count.
  const asked = answer.marks ? undefined : total;
  const records = useMemo(() => laneRecords(answer, { from, to, time }, asked), [answer, from, to, time, asked]);

  const isBeside = figureWidth >= ROOM_FOR_HEADS;
  const head = isBeside ? 0 : HEAD_HEIGHT;
  const width = Math.max(120, figureWidth - (isBeside ? HEADS_WIDTH : 0));
  const horizon = useMemo(() => horizonOf(whole, today, searched), [whole, today, searched]);
  const left = useMemo(() => (isRanged ? sourceLeft(source, { from, to, time }) : source), [source, isRanged, from, to, time]);
  const shown = useMemo(() => (isRanged && 'marks' in left ? new Set(left.marks.map(markKey)) : null), [isRanged, left]);
  const scene = useScene({
    source,
    shown,
    lanes: ordered.shown,
    window: state.window,
    isMoving: state.window !== state.settled,
    width,
    horizon,
    head,
  });

  // The exports take what is in view once it rests, after it was drawn.
  const rested = useDeferredValue(state.settled);
  const still = useMemo(() => exportScene(left, ordered.shown, rested, horizon), [left, ordered.shown, rested, horizon]);
  const told = useMemo(() => toldBy(filters), [filters]);
  const chart = useMemo(
    () => lanesChart({ answer, records, lanes: ordered, scene: still, window: rested, today, isRanged, time, horizon, nameOf, told }),
    [answer, records, ordered, still, rested, today, isRanged, time, horizon, nameOf, told],
  );
  const message = rangeMessage(state.settled, span, records.count);
  const isCounted = answer.marks !== null || total !== undefined;
  return { ...records, isCurrent: isCurrent && isCounted, state, scene, today, head, ordered, chart, message, error, refetch };
}
