import { memo, useMemo, useRef } from 'react';
import type { LaneVariable } from '@/domain/answers/timelineAnswers';
import { clickedMark, type Filters } from '@/domain/facets/filters';
import { isLone } from '@/domain/facets/groups';
import { counted, formatCount } from '@/domain/words/sentences';
import { useFilters } from '@/features/filters/useFilters';
import { LaneMarks, TimelineDefs } from '@/features/timeline/LaneMarks';
import { todayWords } from '@/features/timeline/layout/describeMark';
import { NO_VALUE } from '@/features/timeline/layout/lanes';
import type { TimelineLayout } from '@/features/timeline/layout/layoutTimeline';
import { cullLayout, type Join, joinsOf, OVERSCAN, type Place } from '@/features/timeline/layout/places';
import { stepWindow, windowShowing, worldX } from '@/features/timeline/layout/timeWindow';
import type { WalkStop } from '@/features/timeline/layout/walk';
import type { Scene } from '@/features/timeline/scene';
import { TimeAxis, TimeGrid, TodayLine } from '@/features/timeline/TimeAxis';
import styles from '@/features/timeline/TimelineDrawing.module.css';
import { useGestures } from '@/features/timeline/useGestures';
import type { TimeWindowState } from '@/features/timeline/useTimeWindow';
import { placeOf, useWalk } from '@/features/timeline/useWalk';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

interface Props {
  scene: Scene;
  state: TimeWindowState;
  /** The day since 1970 that counts as today. */
  today: number;
  lane: LaneVariable;
  filters: Filters;
  /** Records of each lane, by its value. */
  counts: ReadonlyMap<string, number>;
  /** Whether the counts are those of all dates, whatever the filters say of them. */
  isWhole: boolean;
  /** Height of a lane's name above its marks; 0 when it stands beside them. */
  head: number;
  /** `kind/id` of the selected record and of those it is linked with. */
  selected: string | null;
  links: readonly string[];
  onOpen: (place: Place) => void;
  onClear: () => void;
}

/** A curve that leaves and arrives level where there is room, so that it is told from the upright grid. */
function curve({ from, to }: Join, base: number): string {
  const [x0, x1] = [from.x - base, to.x - base];
  const middle = (x0 + x1) / 2;
  return `M${x0} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${x1} ${to.y}`;
}

/** Lines from the selected record to those it is linked with. */
function JoinLines({ joins, base }: { joins: readonly Join[]; base: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a part of a drawing takes no focus
    <g className={styles.joins} aria-hidden="true">
      {joins.map((join) => (
        <g key={join.key} data-join={join.key}>
          <path d={curve(join, base)} />
          <circle cx={join.to.x - base} cy={join.to.y} r="3" />
        </g>
      ))}
    </g>
  );
}

/** The names of the lanes with their counts. Places are shares of the height, so that they still fit when the drawing is scaled on paper. */
const LaneHeads = memo(function LaneHeads({ layout, ...own }: HeadsProps & { layout: TimelineLayout }) {
  const { head } = own;
  const share = (px: number) => `${(100 * px) / layout.height}%`;
  return (
    <ul className={head > 0 ? styles.headsAbove : styles.headsBeside} aria-label="Lanes">
      {layout.lanes.map(({ value, name, y, height }) => (
        <li key={value} style={head > 0 ? { top: share(y - head), height: share(head) } : { top: share(y), height: share(height) }}>
          <span className={styles.name} title={name}>
            {name}
          </span>
          <LaneNumber value={value} name={name} {...own} />
        </li>
      ))}
    </ul>
  );
});

type HeadsProps = Pick<Props, 'lane' | 'filters' | 'counts' | 'isWhole' | 'head'>;

/**
 * The records of a lane. A press adds its value to the filters, or takes it away where it is a choice by itself; but of a topic the lane holds only the records
 * of which it is the first, of no value there is no filter, and a count of all dates is not what the filters leave.
 */
function LaneNumber({ value, name, lane, filters, counts, isWhole }: HeadsProps & { value: string; name: string }) {
  const { change } = useFilters();
  const count = counts.get(value) ?? 0;
  if (lane === 'topic' || value === NO_VALUE || isWhole || count === 0)
    return (
      <span className={styles.laneCount}>
        {formatCount(count)}
        <VisuallyHidden> records</VisuallyHidden>
      </span>
    );
  return (
    <button
      type="button"
      data-mark={`lane/${value}`}
      className={styles.laneCount}
      aria-label={`${name}: ${counted(count, 'record')}`}
      aria-pressed={isLone(filters[lane], value)}
      onClick={() => change(clickedMark(filters, lane, value))}
    >
      {formatCount(count)}
    </button>
  );
}

/** Px after which coordinates are counted from another place, so that they stay small at a close scale. */
const BASE_STEP = 4096;

/**
 * The lanes with their names, dates and marks. The marks are a picture of their own, which a move only shifts and stretches: the browser then need not paint
 * it. They are drawn anew when the scale or the step changes.
 */
export function TimelineDrawing({ scene, state, today, lane, filters, counts, isWhole, head, selected, links, onOpen, onClear }: Props) {
  const { layout, axis, left, step, width, scale, stretch } = scene;
  const { window, settled, whole, move } = state;
  const surface = useRef<HTMLDivElement>(null);
  useGestures(surface, width, state);
  const { tabStop, visited, onFocus, onBlur, onKeyDown } = useWalk({
    surface,
    layout,
    window: settled,
    onStep: (windowStep) => move((now) => stepWindow(now, windowStep, whole)),
    onVisit: ({ start, end }: WalkStop) => move((now) => (start < now.end && end > now.start ? now : windowShowing(now, start, whole))),
    onOpen,
    onEscape: onClear,
  });
  // From here on in the coordinates of the layout, which is stretched while the time moves.
  const from = Math.floor(left / stretch / OVERSCAN) * OVERSCAN;
  const base = Math.round(from / BASE_STEP) * BASE_STEP;
  const shown = Math.ceil(width / stretch / OVERSCAN + 1) * OVERSCAN;
  const [edge, drawnWidth] = [from - OVERSCAN, shown + 2 * OVERSCAN];
  const near = useMemo(() => cullLayout(layout, from, from + shown, tabStop), [layout, from, shown, tabStop]);
  const joins = useMemo(
    () => (selected ? joinsOf(layout, { lane: visited?.lane ?? '', key: selected }, links) : []),
    [layout, selected, links, visited],
  );
  const now = worldX(today, scale) - left;
  const isTodayInView = today >= window.start && today < window.end;
  return (
    <div className={styles.frame} data-heads={head > 0 ? 'above' : 'beside'}>
      <div className={styles.top}>
        <TimeAxis scene={scene} />
        <div className={styles.todayRow} aria-hidden={!isTodayInView}>
          {isTodayInView && (
            <span style={now > width / 2 ? { right: `${100 - (100 * now) / width}%` } : { left: `${(100 * now) / width}%` }}>
              {todayWords(today)}
            </span>
          )}
        </div>
      </div>
      <div className={styles.lanes}>
        <LaneHeads {...{ layout, lane, filters, counts, isWhole, head }} />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are the marks of a picture */}
        <div
          ref={surface}
          role="group"
          aria-label="Timeline"
          className={styles.surface}
          onFocus={onFocus}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
          onClick={(event) => {
            const place = placeOf(event.target);
            if (place) onOpen(place);
          }}
        >
          <svg
            role="presentation"
            className={styles.drawing}
            viewBox={`0 0 ${width} ${layout.height}`}
            width={width}
            height={layout.height}
          >
            <TimelineDefs />
            {layout.lanes.map(({ value, y }) => (
              <line key={value} className={styles.laneLine} x1="0" x2={width} y1={y - head} y2={y - head} />
            ))}
            <g transform={`translate(${step - left} 0)`}>
              <TimeGrid axis={axis} base={step} height={layout.height} />
            </g>
            <TodayLine scene={scene} today={today} />
          </svg>
          <svg
            role="presentation"
            className={styles.marks}
            viewBox={`${edge - base} 0 ${drawnWidth} ${layout.height}`}
            // In shares of the surface, which is narrower on paper.
            style={{
              width: `${(100 * drawnWidth) / width}%`,
              transform: `translateX(${(100 * (edge * stretch - left)) / drawnWidth}%) scaleX(${stretch})`,
            }}
          >
            <JoinLines joins={joins} base={base} />
            <LaneMarks layout={near} base={base} tabStop={tabStop} selected={selected} />
          </svg>
        </div>
      </div>
    </div>
  );
}
