import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { timelineQuery } from '@/api/queries';
import { MOST_MARKS, type Timeline, type TimelineMark } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import { formatCount } from '@/domain/words/sentences';
import { TimelineList } from '@/features/timeline/TimelineList';
import type { TimelineModeState } from '@/features/timeline/timelineModes';
import { Empty } from '@/ui/Empty';
import { Failed } from '@/ui/Failed';
import { Loading } from '@/ui/Loading';

interface Props {
  answer: Timeline;
  filters: Filters;
  /** The records that the filters leave; null when they have to be asked for by their dates. */
  marks: readonly TimelineMark[] | null;
  modes: TimelineModeState;
}

/** The list of the records that the filters leave. */
export function LanesList({ answer, filters, marks, modes }: Props) {
  const query = timelineQuery(filters, answer.lane);
  const { data, error, refetch } = useQuery({ ...query, enabled: marks === null, placeholderData: keepPreviousData });
  const listed = marks ?? data?.marks;
  if (listed) return <TimelineList marks={listed} sort={modes.sort} onSort={(sort) => modes.set({ sort })} />;
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Loading the list" height={640} />;
  return (
    <Empty title={`${formatCount(data.total)} records are too many for one list`}>
      Narrow the filters or the dates to {formatCount(MOST_MARKS)} records or fewer, or open the lists of agreements, activities and
      initiatives, which have pages.
    </Empty>
  );
}
