import { memo } from 'react';
import { clusterSign, timelineSigns } from '@/charts/picture/timelineSigns';
import type { Timeline } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import { DateRangeFilter } from '@/features/filters/DateRangeFilter';
import { MarkPiece } from '@/features/timeline/LaneMarks';
import { FIRST_LANES } from '@/features/timeline/layout/lanes';
import type { Place } from '@/features/timeline/layout/places';
import marks from '@/features/timeline/Marks.module.css';
import { OverviewStrip } from '@/features/timeline/OverviewStrip';
import { WindowButtons, WindowHint, WindowMeaning } from '@/features/timeline/TimelineControls';
import { TimelineDrawing } from '@/features/timeline/TimelineDrawing';
import styles from '@/features/timeline/TimelineFrame.module.css';
import type { TimelineModeState } from '@/features/timeline/timelineModes';
import type { useLanes } from '@/features/timeline/useLanes';
import { Button } from '@/ui/Button';
import { atLeast, useMediaQuery } from '@/ui/useMediaQuery';

interface Props {
  lanes: ReturnType<typeof useLanes>;
  answer: Timeline;
  filters: Filters;
  modes: TimelineModeState;
  /** Keys of the records that the selected one is linked with. */
  links: readonly string[];
  onOpen: (place: Place) => void;
  onClear: () => void;
}

/** The drawing with what moves it above, and what it means below. */
export function LanesChart({ lanes, answer, filters, modes, links, onOpen, onClear }: Props) {
  const { state, scene, today, counts, head, ordered } = lanes;
  // Where the rail of filters is beside the page it holds the same two fields.
  const hasRail = useMediaQuery(atLeast('rail'));
  return (
    <>
      <WindowButtons state={state} />
      {!hasRail && (
        <div className={styles.dates}>
          <DateRangeFilter years={[]} />
        </div>
      )}
      <WindowMeaning filters={filters} />
      <OverviewStrip density={answer.density} time={filters.time} state={state} width={scene.width} />
      <TimelineDrawing
        {...{ scene, state, today, head, links, onOpen, onClear }}
        lane={answer.lane}
        filters={filters}
        counts={counts}
        isWhole={lanes.marks === null}
        selected={modes.record}
      />
      {(ordered.left > 0 || modes.lanes === 'all') && (
        <div className={styles.more}>
          <Button onPress={() => modes.set({ lanes: modes.lanes === 'all' ? 'first' : 'all' })}>
            {modes.lanes === 'all' ? `Show the first ${FIRST_LANES} lanes` : `Show all ${ordered.shown.length + ordered.left} lanes`}
          </Button>
        </div>
      )}
      <WindowHint />
      <Legend />
    </>
  );
}

/** Size of a sign in the legend, in px. */
const WIDTH = 30;
const MIDDLE = 8;

/** What the signs of the drawing mean. */
const Legend = memo(function Legend() {
  return (
    <ul className={styles.legend} aria-label="Signs">
      {timelineSigns.map(({ shape, isPlanned, words }) => (
        <li key={isPlanned ? 'planned' : shape}>
          <svg width={WIDTH} height={2 * MIDDLE} aria-hidden="true">
            <MarkPiece piece={{ shape, x0: 2, x1: WIDTH - 2 }} base={0} y={MIDDLE} isPlanned={isPlanned} />
          </svg>
          {words}
        </li>
      ))}
      <li>
        <svg width={WIDTH} height={2 * MIDDLE} aria-hidden="true">
          <rect className={marks.cluster} x="2" y={MIDDLE - 6} width={WIDTH - 4} height="12" rx="6" />
          <text className={marks.count} x={WIDTH / 2} y={MIDDLE + 4}>
            12
          </text>
        </svg>
        {clusterSign}: opens on a click
      </li>
    </ul>
  );
});
