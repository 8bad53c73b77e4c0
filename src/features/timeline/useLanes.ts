import { useDeferredValue, useMemo } from 'react';
import { useMeta } from '@/api/queries';
import type { Timeline } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import { dayNumber } from '@/domain/time/timeScale';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { laneRecords, lanesChart, lanesToShow } from '@/features/timeline/lanesChart';
import { horizonOf } from '@/features/timeline/layout/pieces';
import { wholeWindow } from '@/features/timeline/layout/timeWindow';
import { rangeMessage } from '@/features/timeline/rangeMessage';
import { exportScene } from '@/features/timeline/scene';
import type { TimelineModeState } from '@/features/timeline/timelineModes';
import { HEAD_HEIGHT, useTimelineLayout } from '@/features/timeline/useTimelineLayout';
import { useTimelineSource } from '@/features/timeline/useTimelineSource';
import { useTimeWindow } from '@/features/timeline/useTimeWindow';

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
  const { order, lanes } = modes;
  const today = dayNumber(useMeta().published);
  const { nameOf } = useOrganisationNames();
  const { span } = answer;
  const whole = useMemo(() => wholeWindow(span, today), [span, today]);
  const state = useTimeWindow(whole);
  const { source, error, refetch } = useTimelineSource(answer, filters, state.settled, whole);

  const ordered = useMemo(() => lanesToShow(answer, { order, lanes }, nameOf), [answer, order, lanes, nameOf]);
  const { from, to } = filters;
  // Known records are counted here: what is drawn does not wait for the data service's count.
  const asked = answer.marks ? undefined : total;
  const records = useMemo(() => laneRecords(answer, { from, to }, asked), [answer, from, to, asked]);

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

  // The exports take what is in view once it rests, after it was drawn.
  const rested = useDeferredValue(state.settled);
  const still = useMemo(() => exportScene(source, ordered.shown, rested, horizon), [source, ordered.shown, rested, horizon]);
  const isRanged = from !== null || to !== null;
  const chart = useMemo(
    () => lanesChart({ answer, records, lanes: ordered, scene: still, window: rested, today, isRanged, nameOf }),
    [answer, records, ordered, still, rested, today, isRanged, nameOf],
  );
  const message = rangeMessage(state.settled, span, records.count);
  return { ...records, state, scene, today, head, ordered, chart, message, error, refetch };
}
