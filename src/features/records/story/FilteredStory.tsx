import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { isAnswerTo, timelineQuery } from '@/api/queries';
import { MOST_TOLD } from '@/domain/answers/limits';
import type { TimelineMark } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import { Story } from '@/features/records/story/Story';
import { StoryAside } from '@/features/records/story/StoryAside';
import { useToldRecords } from '@/features/records/story/ToldRecord';
import { Failed } from '@/ui/Failed';
import { Loading } from '@/ui/Loading';
import { Updating } from '@/ui/Updating';

/** The records that the filters leave, as a story; with what each of them says where they are few. */
export function FilteredStory({ filters }: { filters: Filters }) {
  const question = timelineQuery(filters, 'country');
  const { data, error, refetch } = useQuery({ ...question, placeholderData: keepPreviousData });
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data?.marks) return <Loading label="Loading the story" height={640} />;
  return (
    <Updating isUpdating={!isAnswerTo(question, data)}>
      <MarkStory marks={data.marks} filters={filters} />
    </Updating>
  );
}

function MarkStory({ marks, filters }: { marks: readonly TimelineMark[]; filters: Filters }) {
  const { country, from, to } = filters;
  const isTold = marks.length <= MOST_TOLD;
  const told = useToldRecords(isTold ? marks : []);
  return (
    <Story
      records={marks}
      groups={country}
      range={{ from, to }}
      isWhole
      more={isTold ? told : undefined}
      aside={isTold && marks.length > 0 && <StoryAside records={marks} filters={filters} />}
    />
  );
}
