import { NoMatch } from '@/features/filters/NoMatch';
import { useFilters } from '@/features/filters/useFilters';
import { LanesFigure } from '@/features/timeline/LanesFigure';
import styles from '@/features/timeline/TimelineFrame.module.css';
import type { TimelineModeState } from '@/features/timeline/timelineModes';
import { useTimelineAnswer } from '@/features/timeline/useTimelineSource';
import { Failed } from '@/ui/Failed';
import { Loading } from '@/ui/Loading';
import { useIsSlow } from '@/ui/useIsSlow';

interface Props {
  modes: TimelineModeState;
  /** Records that the filters leave; undefined while they are counted. */
  total: number | undefined;
}

/** The lanes under the filters, or what stands in their place while there are none. */
export function LanesView({ modes, total }: Props) {
  const state = useFilters();
  const { data, error, isFetching, refetch } = useTimelineAnswer(state.filters, modes.lane);
  const isSlow = useIsSlow(isFetching);
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Loading the timeline" height={800} />;
  if (data.total === 0) return <NoMatch state={state} />;
  return (
    <div className={styles.results} aria-busy={isFetching} data-slow={isSlow}>
      <LanesFigure answer={data} filters={state.filters} modes={modes} total={total} />
    </div>
  );
}
