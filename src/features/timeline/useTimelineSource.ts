import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { timelineQuery } from '@/api/timeline';
import type { Filters } from '@/domain/filters';
import type { LaneVariable, Timeline } from '@/domain/timelineAnswers';
import { type TimeWindow, windowToDates } from '@/features/timeline/layout/timeWindow';
import { paddedWindow } from '@/features/timeline/paddedWindow';
import type { TimelineSource } from '@/features/timeline/scene';

/** Asks for the records of all dates under the other filters, so that moving the window asks for nothing. */
export function useTimelineAnswer(filters: Filters, lane: LaneVariable) {
  return useQuery({ ...timelineQuery({ ...filters, from: null, to: null }, lane), placeholderData: keepPreviousData });
}

const nothing: TimelineSource = { marks: [] };

function sourceOf({ marks, aggregates, lanes }: Timeline): TimelineSource {
  if (marks) return { marks };
  return aggregates ? { aggregates, lanes } : nothing;
}

/**
 * Returns what is drawn: the records of all dates, or, when there are more than one answer holds, those about the window that the address asks for, one by one
 * or as counts. `error` is set when the latter could not be fetched.
 */
export function useTimelineSource(answer: Timeline, filters: Filters, settled: TimeWindow, whole: TimeWindow) {
  const isWindowed = answer.marks === null;
  const asked = windowToDates(paddedWindow(settled), whole);
  const query = timelineQuery({ ...filters, ...asked }, answer.lane);
  const { data, error, refetch } = useQuery({ ...query, enabled: isWindowed, placeholderData: keepPreviousData });
  const source = useMemo(() => (isWindowed ? (data ? sourceOf(data) : nothing) : sourceOf(answer)), [isWindowed, data, answer]);
  return { source, error: isWindowed ? error : null, refetch };
}
