import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Place, Target, TargetRow } from '@/features/timeline/layout/targets';
import { type TimeWindow, type WindowStep, windowStepOf } from '@/features/timeline/layout/timeWindow';
import { tabStopOf, walk } from '@/features/timeline/layout/walk';

interface Options {
  readonly surface: RefObject<HTMLElement | null>;
  readonly rows: readonly TargetRow[];
  readonly window: TimeWindow;
  readonly onStep: (step: WindowStep) => void;
  /** Called with the mark that the keyboard came to, so that it can be brought into view. */
  readonly onVisit: (target: Target) => void;
  readonly onOpen: (place: Place) => void;
  readonly onEscape: () => void;
}

/** Returns the place of the mark that an event happened on; null beside the marks. */
export function placeOf(target: EventTarget | null): Place | null {
  const mark = target instanceof Element ? target.closest<SVGElement>('[data-key]') : null;
  const { lane, key } = mark?.dataset ?? {};
  return lane === undefined || key === undefined ? null : { lane, key };
}

function elementAt(surface: HTMLElement | null, { lane, key }: Place): SVGElement | null {
  return surface?.querySelector<SVGElement>(`[role="button"][data-lane="${CSS.escape(lane)}"][data-key="${CSS.escape(key)}"]`) ?? null;
}

/**
 * Makes the marks one stop of the Tab key. Arrows, Home, End and Page keys walk them in the order of time and from lane to lane; `+`, `-`, `0` and Shift with
 * an arrow move the window; Enter and Space open; Escape closes what a mark opened. The focus stays with its record when that is drawn in another way.
 */
export function useWalk({ surface, rows, window, onStep, onVisit, onOpen, onEscape }: Options) {
  const [visited, setVisited] = useState<Place | null>(null);
  const tabStop = useMemo(() => tabStopOf(rows, visited, window), [rows, visited, window]);
  const hasFocus = useRef(false);
  const wanted = useRef<Place | null>(null);

  useLayoutEffect(() => {
    const next = wanted.current ?? (hasFocus.current && document.activeElement === document.body ? tabStop : null);
    const element = next && elementAt(surface.current, next);
    if (!element) return;
    wanted.current = null;
    element.focus();
  });

  const onFocus = (event: FocusEvent) => {
    const place = placeOf(event.target);
    hasFocus.current = place !== null;
    if (place && (place.lane !== visited?.lane || place.key !== visited.key)) setVisited(place);
  };
  const onBlur = () => {
    hasFocus.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = windowStepOf(event);
    const place = placeOf(event.target);
    if (step) onStep(step);
    else if (event.key === 'Escape') onEscape();
    else if (place && (event.key === 'Enter' || event.key === ' ')) onOpen(place);
    else if (!place || !visit(walk(rows, place, event.key))) return;
    event.preventDefault();
  };
  const visit = (next: Place | null): boolean => {
    const stop = next && rows.find(({ value }) => value === next.lane)?.targets.find(({ key }) => key === next.key);
    if (!next || !stop) return false;
    wanted.current = next;
    setVisited(next);
    onVisit(stop);
    return true;
  };
  return { tabStop, visited, onFocus, onBlur, onKeyDown };
}
