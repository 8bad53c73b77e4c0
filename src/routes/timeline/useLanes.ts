import { useDeferredValue, useMemo } from 'react';
import { useMeta } from '@/api/meta';
import type { Filters } from '@/domain/filters';
import type { Timeline } from '@/domain/timelineAnswers';
import { dayNumber } from '@/domain/timeScale';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { laneName } from '@/features/timeline/laneNames';
import { orderLanes } from '@/features/timeline/layout/orderLanes';
import { horizonOf } from '@/features/timeline/layout/pieces';
import { wholeWindow } from '@/features/timeline/layout/timeWindow';
import { answeredCounts, countByLane, marksInRange } from '@/features/timeline/marksInRange';
import { rangeMessage } from '@/features/timeline/rangeMessage';
import { exportScene } from '@/features/timeline/scene';
import { timelineChart } from '@/features/timeline/timelineChart';
import { timelineFinding } from '@/features/timeline/timelineFinding';
import { timelineNotes } from '@/features/timeline/timelineNotes';
import { HEAD_HEIGHT, useTimelineLayout } from '@/features/timeline/useTimelineLayout';
import type { TimelineModeState } from '@/features/timeline/useTimelineModes';
import { useTimelineSource } from '@/features/timeline/useTimelineSource';
import { useTimeWindow } from '@/features/timeline/useTimeWindow';

/** Lanes shown at first. */
export const FIRST_LANES = 12;
/** Width of the names beside the lanes, and the width from which there is room for them, in px. */
const HEADS_WIDTH = 168;
const ROOM_FOR_HEADS = 640;

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
  const { order, isAllLanes } = modes;
  const { lane } = answer;
  const today = dayNumber(useMeta().published);
  const { nameOf } = useOrganisationNames();
  const { span } = answer;
  const whole = useMemo(() => wholeWindow(span, today), [span, today]);
  const state = useTimeWindow(whole);
  const { source, error, refetch } = useTimelineSource(answer, filters, state.settled, whole);

  const ordered = useMemo(
    () => orderLanes(answer.lanes, order, (value) => laneName(lane, value, nameOf), isAllLanes ? Number.POSITIVE_INFINITY : FIRST_LANES),
    [answer.lanes, lane, order, isAllLanes, nameOf],
  );
  const { from, to } = filters;
  const marks = useMemo(() => (answer.marks ? marksInRange(answer.marks, { from, to }) : null), [answer.marks, from, to]);
  const counts = useMemo(() => (marks ? countByLane(marks) : answeredCounts(answer.lanes)), [marks, answer.lanes]);
  const count = marks?.length ?? total ?? answer.total;

  const isBeside = figureWidth >= ROOM_FOR_HEADS;
  const head = isBeside ? 0 : HEAD_HEIGHT;
  const width = Math.max(120, figureWidth - (isBeside ? HEADS_WIDTH : 0));
  const horizon = useMemo(() => horizonOf(whole, today), [whole, today]);
  const scene = useTimelineLayout({
    source,
    lanes: ordered.shown,
    window: state.window,
    isMoving: state.window !== state.settled,
    width,
    horizon,
    head,
  });

  const finding = useMemo(
    () =>
      timelineFinding(
        count,
        marks,
        lane,
        marks
          ? answer.lanes.map((known) => ({ ...known, name: laneName(lane, known.value, nameOf), count: counts.get(known.value) ?? 0 }))
          : [],
      ),
    [count, marks, lane, answer.lanes, counts, nameOf],
  );
  const hasMarks = answer.marks !== null;
  const isRanged = from !== null || to !== null;
  const { undated } = scene;
  const { unshown } = scene.layout;
  const notes = useMemo(
    () => timelineNotes({ lane, hasMarks, isRanged, undated, lanesLeft: ordered.left, unshown }),
    [lane, hasMarks, isRanged, undated, ordered.left, unshown],
  );
  // The exports take what is in view once it rests, after it was drawn.
  const rested = useDeferredValue(state.settled);
  const still = useMemo(() => exportScene(source, ordered.shown, rested, horizon), [source, ordered.shown, rested, horizon]);
  const chart = useMemo(
    () => timelineChart({ scene: still, window: rested, today, finding, notes, marks }),
    [still, rested, today, finding, notes, marks],
  );
  const message = rangeMessage(state.settled, span, count);
  return { state, scene, today, head, width, ordered, counts, count, marks, chart, message, error, refetch };
}
