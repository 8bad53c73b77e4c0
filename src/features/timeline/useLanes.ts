import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useMeta } from '@/api/queries';
import { layoutTimeline, type TimelineLayout } from '@/charts/plot/timeline/timelineLayout';
import type { TimelineBody } from '@/charts/timelineBody';
import type { TimeView } from '@/domain/address/parameters';
import type { Timeline } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import { searchedOf } from '@/domain/records/coverage';
import { dayNumber } from '@/domain/time/timeScale';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { laneRecords, lanesToShow } from '@/features/timeline/layout/lanes';
import { bodyInWindow, type TimelineContent, timelineContent } from '@/features/timeline/layout/timelineBody';
import { lengthOf, rangeOfRecords, type TimeWindow, viewedWindow, windowOf } from '@/features/timeline/layout/timeWindow';
import { lanesChart } from '@/features/timeline/timelineChart';
import type { TimelineModeState } from '@/features/timeline/timelineModes';
import { sourceLeft, useTimelineSource } from '@/features/timeline/timelineQueries';
import { rangeMessage } from '@/features/timeline/timelineSentences';
import { type TimeWindowState, useTimeWindow } from '@/features/timeline/useTimeWindow';
import { useMediaQuery } from '@/ui/useMediaQuery';

/** Width of the names beside the lanes, and the width from which there is room for them, in px. */
const HEADS_WIDTH = 168;
const ROOM_FOR_HEADS = 640;
/** Height of a lane's name above its marks, where there is no room beside them, and size of a label, in px. */
const HEAD_HEIGHT = 24;
const TEXT = 13;

/** What is drawn, and how it is shifted and stretched while the time moves. */
export interface Scene {
  readonly layout: TimelineLayout;
  readonly body: TimelineBody;
  readonly width: number;
  readonly isTouch: boolean;
  /** Room over every part for its name; 0 where names stand beside. */
  readonly head: number;
  /** In px, and as a factor. At rest 0 and 1. */
  readonly shift: number;
  readonly stretch: number;
}

/** How far what was laid out may be stretched or squeezed while the time moves. Beyond it letters and signs would look wrong. */
const MOST_STRETCH = 1.4;
/** What part of the window it may be moved by; as much again is laid out on either side. */
const MOST_SHIFT = 0.75;

/**
 * Returns the window to lay the lanes out for. While the time moves, `kept` stays as long as what was laid out reaches: to lay out some hundred records and draw
 * them anew takes several frames, to shift and stretch the drawing none. At rest it is the window itself.
 */
function heldWindow(kept: TimeWindow, window: TimeWindow, isMoving: boolean): TimeWindow {
  if (!isMoving) return window;
  const [keptLength, length] = [lengthOf(kept), lengthOf(window)];
  const stretch = keptLength / length;
  const shift = Math.max(kept.start - window.start, window.end - kept.end);
  const reaches = stretch <= MOST_STRETCH && stretch >= 1 / MOST_STRETCH && shift <= MOST_SHIFT * keptLength;
  return reaches ? kept : window;
}

interface SceneOptions {
  readonly content: TimelineContent;
  readonly state: TimeWindowState;
  readonly fold: 'open' | 'folded' | null;
  readonly figureWidth: number;
}

/** Returns the scene of a window. Lanes are laid out anew when they come to rest, not while the window moves within what was laid out. */
function useScene({ content, state: { window, settled }, fold, figureWidth }: SceneOptions): Scene {
  const isTouch = !useMediaQuery('(pointer: fine)');
  const isBeside = figureWidth >= ROOM_FOR_HEADS;
  const head = isBeside ? 0 : HEAD_HEIGHT;
  const width = Math.max(120, figureWidth - (isBeside ? HEADS_WIDTH : 0));
  const [kept, setKept] = useState(window);
  const held = heldWindow(kept, window, window !== settled);
  if (held !== kept) setKept(held);
  // A new layout gives way to the frames of a move; until it is there the old one is stretched.
  const laid = useDeferredValue(held);
  const body = useMemo(() => bodyInWindow(content, laid, fold), [content, laid, fold]);
  const layout = useMemo(() => layoutTimeline(body, { width, text: TEXT, isTouch, head, beside: 1 }), [body, width, isTouch, head]);
  const scale = width / (window.end - window.start);
  const stretch = scale / layout.field.scale;
  const shift = (laid.start - window.start) * scale;
  return useMemo(() => ({ layout, body, width, isTouch, head, shift, stretch }), [layout, body, width, isTouch, head, shift, stretch]);
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

/** Returns everything that the lanes draw and say. Which lanes are shown follows from the filters, so that they stay while the window moves. */
export function useLanes({ answer, filters, modes, figureWidth, total }: Options) {
  const { order, lanes, colour, band, view, set } = modes;
  const meta = useMeta();
  const today = dayNumber(meta.published);
  const searched = useMemo(() => searchedOf(meta), [meta]);
  const { nameOf } = useOrganisationNames();
  const { from, to, time } = filters;
  const recorded = useMemo(() => rangeOfRecords(answer, searched.collectedTo), [answer, searched]);
  const whole = useMemo(() => windowOf({ from, to }, recorded), [from, to, recorded]);
  const write = useCallback((next: TimeView | null) => set({ view: next }), [set]);
  const state = useTimeWindow(whole, view, write);
  const { source, isCurrent, error, refetch } = useTimelineSource(answer, filters, state.settled, whole);

  // Known records are counted here: what is drawn does not wait for the data service's count.
  const asked = answer.marks ? undefined : total;
  const records = useMemo(() => laneRecords(answer, { from, to, time }, asked), [answer, from, to, time, asked]);
  const ordered = useMemo(() => lanesToShow(answer, records, { order, lanes }, nameOf), [answer, records, order, lanes, nameOf]);
  const content = useMemo(
    () =>
      timelineContent({
        lane: answer.lane,
        source: sourceLeft(source, { from, to, time }),
        lanes: ordered.shown,
        all: answer.marks ?? [],
        range: whole,
        filters,
        colour,
        today,
        searched,
      }),
    [source, from, to, time, ordered, answer, whole, filters, colour, today, searched],
  );
  const scene = useScene({ content, state, fold: band, figureWidth });

  // The exports take what is in view once it rests, after it was drawn.
  const rested = useDeferredValue(state.settled);
  const chart = useMemo(
    () => lanesChart({ body: bodyInWindow(content, rested, band), answer, records, lanes: ordered, filters, today, searched, nameOf }),
    [content, rested, band, answer, records, ordered, filters, today, searched, nameOf],
  );
  const message = rangeMessage(whole, recorded, records.count, viewedWindow(view, whole) === null);
  const isCounted = answer.marks !== null || total !== undefined;
  return { ...records, isCurrent: isCurrent && isCounted, state, scene, ordered, chart, searched, today, message, error, refetch };
}

export type Lanes = ReturnType<typeof useLanes>;
