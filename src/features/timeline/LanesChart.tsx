import type { Timeline } from '@/domain/answers/timelineAnswers';
import { DateRangeFilter } from '@/features/filters/DateRangeFilter';
import { FIRST_LANES } from '@/features/timeline/lanesChart';
import type { Place } from '@/features/timeline/layout/cullLayout';
import { OverviewStrip } from '@/features/timeline/OverviewStrip';
import { TimelineDrawing } from '@/features/timeline/TimelineDrawing';
import styles from '@/features/timeline/TimelineFrame.module.css';
import { TimelineLegend } from '@/features/timeline/TimelineLegend';
import type { TimelineModeState } from '@/features/timeline/timelineModes';
import type { useLanes } from '@/features/timeline/useLanes';
import { WindowButtons, WindowHint } from '@/features/timeline/WindowButtons';
import { Button } from '@/ui/Button';
import { atLeast, useMediaQuery } from '@/ui/useMediaQuery';

interface Props {
  lanes: ReturnType<typeof useLanes>;
  answer: Timeline;
  modes: TimelineModeState;
  /** Keys of the records that the selected one is linked with. */
  links: readonly string[];
  onOpen: (place: Place) => void;
  onClear: () => void;
}

/** The drawing with what moves it above, and what it means below. */
export function LanesChart({ lanes, answer, modes, links, onOpen, onClear }: Props) {
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
      <OverviewStrip density={answer.density} state={state} width={scene.width} />
      <TimelineDrawing
        scene={scene}
        state={state}
        today={today}
        counts={counts}
        head={head}
        selected={modes.record}
        links={links}
        onOpen={onOpen}
        onClear={onClear}
      />
      {(ordered.left > 0 || modes.lanes === 'all') && (
        <div className={styles.more}>
          <Button onPress={() => modes.set({ lanes: modes.lanes === 'all' ? 'first' : 'all' })}>
            {modes.lanes === 'all' ? `Show the first ${FIRST_LANES} lanes` : `Show all ${ordered.shown.length + ordered.left} lanes`}
          </Button>
        </div>
      )}
      <WindowHint />
      <TimelineLegend />
    </>
  );
}
