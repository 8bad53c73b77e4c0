import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { isAnswerTo, timelineQuery } from '@/api/queries';
import { MOST_TOLD } from '@/domain/answers/limits';
import type { Filters } from '@/domain/facets/filters';
import { FilteredStory } from '@/features/records/story/FilteredStory';
import { MonthRows } from '@/features/timeline/MonthRows';
import { TooManyListed } from '@/features/timeline/TimelineList';
import { laneOf, type TimelineModeState } from '@/features/timeline/timelineModes';
import { Failed } from '@/ui/Failed';
import { Loading } from '@/ui/Loading';
import { Updating } from '@/ui/Updating';

interface Props {
  filters: Filters;
  modes: TimelineModeState;
  /** Records that the filters leave. */
  total: number;
}

/** The records that the filters leave, one after the other: few of them as a story, more by month. */
export function TimelineStory({ filters, modes, total }: Props) {
  return total <= MOST_TOLD ? <FilteredStory filters={filters} /> : <FilteredMonths filters={filters} modes={modes} />;
}

function FilteredMonths({ filters, modes }: Omit<Props, 'total'>) {
  const question = timelineQuery(filters, laneOf(modes, filters));
  const { data, error, refetch } = useQuery({ ...question, placeholderData: keepPreviousData });
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Loading the records" height={640} />;
  if (!data.marks) return <TooManyListed total={data.total} />;
  return (
    <Updating isUpdating={!isAnswerTo(question, data)}>
      <MonthRows marks={data.marks} filters={filters} modes={modes} />
    </Updating>
  );
}
