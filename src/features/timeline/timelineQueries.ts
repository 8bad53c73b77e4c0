import { keepPreviousData, type QueryClient, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isAnswerTo, timelineQuery } from '@/api/queries';
import type { LaneVariable } from '@/domain/answers/laneVariables';
import type { Timeline, TimelineMark } from '@/domain/answers/timelineAnswers';
import type { DateFilters, Filters } from '@/domain/facets/filters';
import type { PartialDate } from '@/domain/time/partialDate';
import { marksInRange } from '@/features/timeline/layout/lanes';
import { rangeOfRecords, type TimeWindow, windowOf, windowToDates } from '@/features/timeline/layout/timeWindow';

/** What is drawn: records one by one, or counts per lane and period when there are too many; these with the lanes in their order. */
export type TimelineSource =
  | { readonly marks: readonly TimelineMark[] }
  | { readonly aggregates: NonNullable<Timeline['aggregates']>; readonly lanes: Timeline['lanes'] };

/** The records of all dates under the other filters, so that moving the window asks for nothing; those without a date where these are asked for. */
export function allDatesQuery(filters: Filters, lane: LaneVariable) {
  return timelineQuery({ ...filters, from: null, to: null, time: filters.time === 'undated' ? 'undated' : null }, lane);
}

/** The records about a window, as far as the filters leave them, for an answer of all dates that holds counts only. */
export function windowQuery({ lane }: Timeline, filters: Filters, window: TimeWindow, whole: TimeWindow) {
  const padded = paddedWindow(window);
  const isAsked = { from: filters.from !== null && padded.start <= whole.start, to: filters.to !== null && padded.end >= whole.end };
  const dates = windowToDates({ start: Math.max(padded.start, whole.start), end: Math.min(padded.end, whole.end) }, whole);
  const own = { from: isAsked.from ? filters.from : dates.from, to: isAsked.to ? filters.to : dates.to };
  return timelineQuery({ ...filters, ...own }, lane);
}

/** A source that draws nothing. */
export const noSource: TimelineSource = { marks: [] };

/** Returns what an answer has to draw: its records, else its counts. */
export function sourceOf({ marks, aggregates, lanes }: Timeline): TimelineSource {
  if (marks) return { marks };
  return aggregates ? { aggregates, lanes } : noSource;
}

/** Returns a source with the records alone that the date filter leaves. */
export function sourceLeft(source: TimelineSource, dates: DateFilters): TimelineSource {
  return 'marks' in source ? { marks: marksInRange(source.marks, dates) } : source;
}

/** What a picture of the lanes is made from: the answer of all dates, and what is drawn of it. */
export interface TimelineAnswers {
  readonly answer: Timeline;
  readonly source: TimelineSource;
}

/** Fetches what the timeline draws under these filters, where nobody moves it. Throws what the API client throws. */
export async function timelineAnswers(
  client: QueryClient,
  filters: Filters,
  lane: LaneVariable,
  collectedTo: PartialDate,
): Promise<TimelineAnswers> {
  const answer = await client.query(allDatesQuery(filters, lane));
  if (answer.marks) return { answer, source: sourceOf(answer) };
  const whole = windowOf(filters, rangeOfRecords(answer, collectedTo));
  return { answer, source: sourceOf(await client.query(windowQuery(answer, filters, whole, whole))) };
}

/**
 * Returns the range to ask the data service for when a window cannot be drawn from one answer: the window with at least half its width on either side, about
 * three and a half widths, five at most. Its ends lie on a grid of days, so that small moves ask for the same range.
 */
export function paddedWindow({ start, end }: TimeWindow): TimeWindow {
  const cell = 2 ** Math.max(0, Math.floor(Math.log2(end - start)));
  return { start: (Math.floor(start / cell) - 1) * cell, end: (Math.ceil(end / cell) + 1) * cell };
}

/** Asks for the records of all dates under the other filters; until a new answer is there, the last one stays. */
export function useTimelineAnswer(filters: Filters, lane: LaneVariable) {
  const question = allDatesQuery(filters, lane);
  const { data, error, refetch } = useQuery({ ...question, placeholderData: keepPreviousData });
  return { data, isCurrent: isAnswerTo(question, data), error, refetch };
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
  return { source, isCurrent: !isWindowed || isAnswerTo(query, data), error: isWindowed ? error : null, refetch };
}
