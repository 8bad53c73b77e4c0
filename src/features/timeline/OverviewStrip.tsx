import { type KeyboardEvent, memo, type PointerEvent, useCallback, useMemo, useRef } from 'react';
import { axisTicks } from '@/charts/plot/timeline/axisTicks';
import { stripPeriods } from '@/charts/plot/timeline/stripCells';
import { timelineField } from '@/charts/plot/timeline/timelineSizes';
import { textWidth } from '@/charts/plot/wrapText';
import type { DaySpan } from '@/charts/timelineBody';
import type { Timeline, TimelineMark } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import { formatPartialDate } from '@/domain/time/partialDate';
import { dayNumber, isoDay } from '@/domain/time/timeScale';
import { formatCount } from '@/domain/words/sentences';
import { type BrushPart, brushedWindow, brushKey } from '@/features/timeline/layout/brush';
import { isDatedIn } from '@/features/timeline/layout/lanes';
import { pxPerDay, type TimeWindow, wholeDays } from '@/features/timeline/layout/timeWindow';
import styles from '@/features/timeline/OverviewStrip.module.css';
import { type TimeWindowState, useFollow } from '@/features/timeline/useTimeWindow';

interface Props {
  /** The records that the filters leave; null when only counts are known, those of `density`. */
  marks: readonly TimelineMark[] | null;
  density: Timeline['density'];
  /** By what records count: as the date filter has it. */
  time: Filters['time'];
  state: TimeWindowState;
  width: number;
  /** Whether the names of the lanes stand beside them; the strip lies over the lanes. */
  isBeside: boolean;
}

/** Height of the strip, of its tallest column, and room for the number on it, in px. */
const HEIGHT = 46;
const COLUMN = 30;
const TEXT = 12.5;
const parts = ['middle', 'start', 'end'] as const satisfies readonly BrushPart[];
const labels: Readonly<Record<BrushPart, string>> = { start: 'First day in view', end: 'Last day in view', middle: 'Time in view' };

/** Where a brush's part stands, as a number for sliders and in words. */
function placeWords(part: BrushPart, window: TimeWindow): { readonly now: number; readonly words: string } {
  const { start, end } = wholeDays(window);
  const [first, last] = [formatPartialDate(isoDay(start)), formatPartialDate(isoDay(end - 1))];
  if (part === 'end') return { now: end - 1, words: last };
  return { now: start, words: part === 'start' ? first : `${first} to ${last}` };
}

type Counted = DaySpan & { readonly count: number };

/** The narrowest column whose number may find room, in px. */
const LEAST_COLUMN = 18;
const FEW_DAYS = 100;

/** The records per period: of the filters, where they are known one by one and counted by their own date. */
function countedPeriods({ marks, density, time }: Pick<Props, 'marks' | 'density' | 'time'>, whole: TimeWindow, width: number): Counted[] {
  if (marks && time !== 'underway') {
    const field = timelineField({ window: whole }, { width, text: TEXT });
    // Over months, nothing finer than these.
    const least = whole.end - whole.start > FEW_DAYS ? Math.max(LEAST_COLUMN, 8 * field.scale) : LEAST_COLUMN;
    const periods = stripPeriods(field, whole, least);
    return periods.map((period) => ({ ...period, count: marks.filter((mark) => isDatedIn(mark, period)).length }));
  }
  return density.bins.flatMap(({ start, end, total, underWay }) => {
    const days = { start: Math.max(whole.start, dayNumber(start)), end: Math.min(whole.end, dayNumber(end) + 1) };
    return days.end > days.start ? [{ ...days, count: time === 'underway' ? underWay : total }] : [];
  });
}

/** Records per period over all that the filters leave room for, with their numbers where there is room, and years below; kept while the window moves. */
const StripBars = memo(function StripBars({
  marks,
  density,
  time,
  whole,
  width,
}: Omit<Props, 'state' | 'isBeside'> & { whole: TimeWindow }) {
  const scale = pxPerDay(whole, width);
  const at = (day: number) => (day - whole.start) * scale;
  const bins = useMemo(() => countedPeriods({ marks, density, time }, whole, width), [marks, density, time, whole, width]).map((bin) => ({
    ...bin,
    x0: at(bin.start),
    x1: at(bin.end),
  }));
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const hasRoom = bins.every(
    ({ x0, x1, count }) => textWidth(formatCount(count), TEXT) + 2 <= x1 - x0 || count === 0 || x1 - x0 < LEAST_COLUMN,
  );
  return (
    <svg className={styles.bars} viewBox={`0 0 ${width} ${HEIGHT + 16}`} preserveAspectRatio="none" aria-hidden="true" fontSize={TEXT}>
      {bins.map(({ start, count, x0, x1 }) => {
        const height = (COLUMN * count) / most;
        return (
          <g key={start}>
            <rect className={styles.bar} x={x0} y={HEIGHT - height} width={Math.max(1, x1 - x0 - 1)} height={height} />
            {hasRoom && count > 0 && x1 - x0 >= LEAST_COLUMN && (
              <text className={styles.year} x={(x0 + x1) / 2} y={HEIGHT - height - 3} textAnchor="middle">
                {formatCount(count)}
              </text>
            )}
          </g>
        );
      })}
      <line className={styles.foot} x1="0" x2={width} y1={HEIGHT} y2={HEIGHT} />
      {axisTicks(whole, { origin: whole.start, scale, text: TEXT }).major.map(({ day, label, x, width: room }) =>
        day < whole.start || x + room + 4 > width ? null : (
          <text key={day} className={styles.year} x={x + 2} y={HEIGHT + 13}>
            {label}
          </text>
        ),
      )}
    </svg>
  );
});

/** Where the parts of the brush lie when it is over a window. */
function placesOf({ start: from, end: to }: TimeWindow, whole: TimeWindow) {
  const share = (day: number) => {
    const length = whole.end - whole.start;
    return (100 * Math.min(length, Math.max(0, day - whole.start))) / length;
  };
  const [start, end] = [share(from), share(to)];
  const between = (left: number, right: number) => ({ left: `${left}%`, right: `${100 - right}%` });
  const at = (left: number) => ({ left: `${left}%`, right: 'auto' });
  return { before: between(0, start), middle: between(start, end), start: at(start), end: at(end), after: between(end, 100) };
}

/** How the records lie over all of time, and a brush over what is in view: its ends and its middle are dragged, or moved by the keys of a slider. */
export const OverviewStrip = memo(function OverviewStrip({ marks, density, time, state, width, isBeside }: Props) {
  const { settled, whole, now, move, hold, release } = state;
  const strip = useRef<HTMLDivElement>(null);
  const drag = useRef<{ readonly part: BrushPart; readonly x: number; readonly window: TimeWindow } | null>(null);
  const place = useCallback(
    (window: TimeWindow) => {
      // Each for itself: a variable on the strip would have the browser look at every bar in it.
      for (const [part, ends] of Object.entries(placesOf(window, whole))) {
        const element = strip.current?.querySelector<HTMLElement>(`[data-part="${part}"]`);
        if (element) Object.assign(element.style, ends);
      }
      for (const part of parts) {
        const { now: value, words } = placeWords(part, window);
        const slider = strip.current?.querySelector(`[data-part="${part}"]`);
        slider?.setAttribute('aria-valuenow', String(value));
        slider?.setAttribute('aria-valuetext', words);
      }
    },
    [whole],
  );
  useFollow(state, place);

  const onPointerDown = (part: BrushPart) => (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    drag.current = { part, x: event.clientX, window: now() };
    event.currentTarget.setPointerCapture?.(event.pointerId);
    hold();
  };
  const onPointerMove = (event: PointerEvent) => {
    const from = drag.current;
    const px = strip.current?.getBoundingClientRect().width || width;
    if (from) move(() => brushedWindow(from.window, from.part, ((event.clientX - from.x) * (whole.end - whole.start)) / px, whole));
  };
  const onPointerEnd = () => {
    if (!drag.current) return;
    drag.current = null;
    release();
  };
  const onKeyDown = (part: BrushPart) => (event: KeyboardEvent) => {
    const days = brushKey(event.key, whole);
    if (days === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move((shown) => brushedWindow(shown, part, days, whole));
  };
  const places = placesOf(settled, whole);
  return (
    <div className={isBeside ? `${styles.strip} ${styles.beside}` : styles.strip} ref={strip} data-strip>
      <StripBars marks={marks} density={density} time={time} whole={whole} width={width} />
      <div className={styles.outside} data-part="before" style={places.before} />
      <div className={styles.outside} data-part="after" style={places.after} />
      {parts.map((part) => {
        const { now: value, words } = placeWords(part, settled);
        return (
          <div
            key={part}
            role="slider"
            tabIndex={0}
            aria-label={labels[part]}
            aria-valuemin={whole.start}
            aria-valuemax={whole.end - 1}
            aria-valuenow={value}
            aria-valuetext={words}
            data-part={part}
            style={places[part]}
            className={`${styles.part} ${part === 'middle' ? styles.middle : styles.end}`}
            onPointerDown={onPointerDown(part)}
            onPointerMove={onPointerMove}
            onPointerUp={onPointerEnd}
            onPointerCancel={onPointerEnd}
            onKeyDown={onKeyDown(part)}
          />
        );
      })}
    </div>
  );
});
