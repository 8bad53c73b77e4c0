import { memo, type PointerEvent, useCallback, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { Hatch } from '@/charts/plot/PlotShapes';
import { axisHeight, TimelineAxisPlot } from '@/charts/plot/timeline/TimelineAxisPlot';
import { TimelinePlot } from '@/charts/plot/timeline/TimelinePlot';
import type { TimelineLayout } from '@/charts/plot/timeline/timelineLayout';
import type { Timeline, TimelineMark } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import type { Place, TargetRow } from '@/features/timeline/layout/targets';
import { markKey } from '@/features/timeline/layout/timelineBody';
import { stepWindow, windowShowing } from '@/features/timeline/layout/timeWindow';
import { MarkCard } from '@/features/timeline/MarkCard';
import { MarkTargets } from '@/features/timeline/MarkTargets';
import { MovedLayer } from '@/features/timeline/MovedLayer';
import styles from '@/features/timeline/TimelineDrawing.module.css';
import { TimelineHeads } from '@/features/timeline/TimelineHeads';
import type { TimelineModeState } from '@/features/timeline/timelineModes';
import { laneCaption } from '@/features/timeline/timelineSentences';
import { useGestures } from '@/features/timeline/useGestures';
import type { Lanes } from '@/features/timeline/useLanes';
import type { useOpenMark } from '@/features/timeline/useOpenMark';
import { placeOf, useWalk } from '@/features/timeline/useWalk';
import { type Palette, palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

interface Props {
  lanes: Lanes;
  answer: Timeline;
  filters: Filters;
  modes: TimelineModeState;
  /** Keys of the records that the opened one is linked with. */
  links: readonly string[];
  opening: ReturnType<typeof useOpenMark>;
  rows: readonly TargetRow[];
  onClear: () => void;
}

interface PlotProps {
  layout: TimelineLayout;
  palette: Palette;
}

/** Rendered again only when the layout changes. */
const StillPlot = memo(TimelinePlot);
const StillAxis = memo(TimelineAxisPlot);

/** The lines under the lanes, which give the drawing its height and do not move. */
const LaneLines = memo(function LaneLines({ layout, palette }: PlotProps) {
  const { lanes, field, height } = layout;
  return (
    <svg role="presentation" className={styles.drawing} viewBox={`0 0 ${field.width} ${height}`} width={field.width} height={height}>
      {lanes.map(({ value, y, height: own }) => (
        <line key={value} x1="0" x2={field.width} y1={y + own} y2={y + own} stroke={palette.line} />
      ))}
    </svg>
  );
});

function samePlace(a: Place | null, b: Place | null): boolean {
  return a?.lane === b?.lane && a?.key === b?.key;
}

/** Whether a finger pressed. */
function isOfFinger(event: Event): boolean {
  return 'pointerType' in event && event.pointerType === 'touch';
}

/** The marks that can be reached. While the window moves those from before stay, unless the keyboard is on one: they are half of what a new layout has to render. */
function useReached(layout: TimelineLayout, rows: readonly TargetRow[], isKept: boolean) {
  const [reached, setReached] = useState({ layout, rows });
  if (isKept || reached.rows === rows) return reached;
  const next = { layout, rows };
  setReached(next);
  return next;
}

/**
 * The lanes with their names, dates and marks. What is drawn lies in a layer of its own, which a move only shifts and stretches: the browser then need not paint
 * it. It is drawn anew when the window comes to rest, or has left what was laid out.
 */
export function TimelineDrawing({ lanes, answer, filters, modes, links, opening, rows, onClear }: Props) {
  const { scene, state, today, searched, counts, count } = lanes;
  const { layout, body, width, head } = scene;
  const { settled, whole, move } = state;
  const palette = palettes[useTheme()];
  const surface = useRef<HTMLDivElement>(null);
  const cardId = useId();
  const hatch = useId();
  const [carded, setCarded] = useState<Place | null>(null);
  const [isOnMark, setIsOnMark] = useState(false);
  const cardAtPress = useRef<Place | null>(null);
  useGestures(surface, width, state);
  const marks = useMemo(() => new Map<string, TimelineMark>((answer.marks ?? []).map((mark) => [markKey(mark), mark])), [answer.marks]);
  const { tabStop, onFocus, onBlur, onKeyDown } = useWalk({
    surface,
    rows,
    window: settled,
    onStep: (windowStep) => move((now) => stepWindow(now, windowStep, whole)),
    onVisit: ({ start, end }) => move((now) => (start < now.end && end > now.start ? now : windowShowing(now, start, whole))),
    onOpen: opening.open,
    onEscape: () => (carded ? setCarded(null) : onClear()),
  });
  const { set } = modes;
  const onFold = useCallback((fold: 'open' | 'folded') => set({ band: fold }), [set]);
  const isMoving = useSyncExternalStore(
    state.follow,
    () => state.now() !== settled,
    () => false,
  );
  const reached = useReached(layout, rows, isMoving && !isOnMark);
  const target =
    isMoving || !carded ? undefined : rows.find(({ value }) => value === carded.lane)?.targets.find(({ key }) => key === carded.key);
  const onPointerOver = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || (event.target instanceof Element && event.target.closest('[role="tooltip"]'))) return;
    const place = placeOf(event.target);
    if (!samePlace(place, carded)) setCarded(place);
  };
  return (
    <div className={styles.frame} data-heads={head > 0 ? 'above' : 'beside'}>
      {layout.lanes.length > 0 && <p className={styles.caption}>{laneCaption(answer.lane)}</p>}
      <div className={styles.top} aria-hidden="true">
        <MovedLayer state={state} layout={layout} className={styles.axis} height={axisHeight(layout.measures.text)}>
          <StillAxis layout={layout} palette={palette} />
        </MovedLayer>
      </div>
      <div className={styles.lanes}>
        <TimelineHeads
          layout={layout}
          body={body}
          head={head}
          lane={answer.lane}
          filters={filters}
          counts={counts}
          total={count}
          isWhole={lanes.marks === null}
          onFold={onFold}
        />
        <div className={styles.field} onPointerOver={onPointerOver} onPointerLeave={() => setCarded(null)}>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are the marks of a picture */}
          <div
            ref={surface}
            role="group"
            aria-label="Timeline"
            className={styles.surface}
            onFocus={(event) => {
              onFocus(event);
              setIsOnMark(placeOf(event.target) !== null);
              setCarded(placeOf(event.target));
            }}
            onBlur={() => {
              onBlur();
              setIsOnMark(false);
              setCarded(null);
            }}
            onKeyDown={onKeyDown}
            onPointerDown={() => {
              cardAtPress.current = carded;
            }}
            onClick={(event) => {
              const place = placeOf(event.target);
              if (!place) return;
              // A finger has no hover: its first tap shows the card, the second opens.
              if (isOfFinger(event.nativeEvent) && !samePlace(cardAtPress.current, place)) setCarded(place);
              else opening.open(place);
            }}
          >
            <LaneLines layout={layout} palette={palette} />
            <MovedLayer state={state} layout={layout} className={styles.marks} height={layout.height}>
              {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a drawing takes no focus; its targets do */}
              <g aria-hidden="true">
                <Hatch id={hatch} palette={palette} />
                <StillPlot layout={layout} palette={palette} hatch={hatch} />
              </g>
            </MovedLayer>
            <MovedLayer
              state={state}
              layout={reached.layout}
              className={styles.marks}
              height={reached.layout.height}
              style={{ height: `${(100 * reached.layout.height) / Math.max(1, layout.height)}%` }}
            >
              <MarkTargets
                rows={reached.rows}
                tabStop={tabStop}
                selected={modes.record}
                links={links}
                carded={target ? carded : null}
                cardId={cardId}
              />
            </MovedLayer>
          </div>
          {target && (
            <MarkCard
              id={cardId}
              target={target}
              rows={rows}
              mark={target.isCell ? undefined : marks.get(target.key)}
              width={width}
              height={layout.height}
              today={today}
              searched={searched}
            />
          )}
        </div>
      </div>
    </div>
  );
}
