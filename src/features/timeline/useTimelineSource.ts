import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { LaneVariable, Timeline } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import type { TimeWindow } from '@/features/timeline/layout/timeWindow';
import { allDatesQuery, noSource, sourceOf, windowQuery } from '@/features/timeline/timelineQueries';

/** Asks for the records of all dates under the other filters; until a new answer is there, the last one stays. */
export function useTimelineAnswer(filters: Filters, lane: LaneVariable) {
  return useQuery({ ...allDatesQuery(filters, lane), placeholderData: keepPreviousData });
}

/**
 * Returns what is drawn: the records of all dates, or, when there are more than one answer holds, those about the window that the address asks for, one by one
 * or as counts. `error` is set when the latter could not be fetched.
 */
export function useTimelineSource(answer: Timeline, filters: Filters, settled: TimeWindow, whole: TimeWindow) {
  const isWindowed = answer.marks === null;
  const query = windowQuery(answer, filters, settled, whole);
  const { data, error, refetch } = useQuery({ ...query, enabled: isWindowed, placeholderData: keepPreviousData });
  const source = useMemo(() => (isWindowed ? (data ? sourceOf(data) : noSource) : sourceOf(answer)), [isWindowed, data, answer]);
  return { source, error: isWindowed ? error : null, refetch };
}
