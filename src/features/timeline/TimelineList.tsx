import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { timelineQuery, useMeta } from '@/api/queries';
import { MOST_MARKS } from '@/domain/answers/limits';
import type { Timeline, TimelineMark } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import { recordPath, typeLabel } from '@/domain/records/atlasRecord';
import { searchedOf, signingSearchedTo } from '@/domain/records/coverage';
import { statusLabel } from '@/domain/records/statusLabel';
import { countryName } from '@/domain/vocabulary/countries';
import { formatCount } from '@/domain/words/sentences';
import { describeDates } from '@/features/timeline/layout/describeMark';
import { listGroups } from '@/features/timeline/layout/listGroups';
import { markKey } from '@/features/timeline/layout/timelineBody';
import styles from '@/features/timeline/TimelineList.module.css';
import type { ListOrder, TimelineModeState } from '@/features/timeline/timelineModes';
import { YearPages } from '@/features/timeline/YearPages';
import { ChoiceSwitch } from '@/ui/Choice';
import { Empty } from '@/ui/Empty';
import { Failed } from '@/ui/Failed';
import { Link } from '@/ui/Link';
import { Loading } from '@/ui/Loading';

const sortOptions: readonly (readonly [ListOrder, string])[] = [
  ['newest', 'Newest first'],
  ['oldest', 'Oldest first'],
];

interface Props {
  answer: Timeline;
  filters: Filters;
  /** The records that the filters leave; null when they have to be asked for by their dates. */
  marks: readonly TimelineMark[] | null;
  modes: TimelineModeState;
}

/** The records that the filters leave as a list by year and month, each once, with its date as precise as its source. */
export function TimelineList({ answer, filters, marks, modes }: Props) {
  const query = timelineQuery(filters, answer.lane);
  const { data, error, refetch } = useQuery({ ...query, enabled: marks === null, placeholderData: keepPreviousData });
  const listed = marks ?? data?.marks;
  if (listed)
    return (
      <div>
        <ChoiceSwitch
          label="Order of the list"
          value={modes.sort}
          options={sortOptions}
          onChange={(sort) => modes.set({ sort, page: 1 })}
        />
        <YearPages years={listGroups(listed, modes.sort)} modes={modes}>
          {(month) => (
            <>
              {month.key && <h4>{month.heading}</h4>}
              <ul className={styles.records}>
                {month.marks.map((mark) => (
                  <ListLine key={markKey(mark)} mark={mark} />
                ))}
              </ul>
            </>
          )}
        </YearPages>
      </div>
    );
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Loading the list" height={640} />;
  return <TooManyListed total={data.total} />;
}

function ListLine({ mark }: { mark: TimelineMark }) {
  const meta = useMeta();
  const searched = searchedOf(meta);
  const { kind, id, title, type, countries } = mark;
  const words = [
    describeDates(mark, signingSearchedTo(mark, searched)),
    typeLabel(type),
    statusLabel(mark, meta.published),
    countries.map(countryName).join(', '),
  ];
  return (
    <li>
      <Link to={recordPath(kind, id)}>{title}</Link>
      <span className={styles.detail}>{words.filter(Boolean).join(' · ')}</span>
    </li>
  );
}

/** Says that the records are too many to be listed one by one. */
export function TooManyListed({ total }: { total: number }) {
  return (
    <Empty title={`${formatCount(total)} records are too many for one list`}>
      Narrow the filters or the dates to {formatCount(MOST_MARKS)} records or fewer, or open the lists of agreements, activities and
      initiatives, which have pages.
    </Empty>
  );
}
