import type { QueryClient } from '@tanstack/react-query';
import { timelineQuery } from '@/api/queries';
import type { LaneVariable, Timeline } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import { type TimeWindow, wholeWindow, windowOf, windowToDates } from '@/features/timeline/layout/timeWindow';
import { paddedWindow } from '@/features/timeline/paddedWindow';
import type { TimelineSource } from '@/features/timeline/scene';

/** The records of all dates under the other filters, so that moving the window asks for nothing. */
export function allDatesQuery(filters: Filters, lane: LaneVariable) {
  return timelineQuery({ ...filters, from: null, to: null }, lane);
}

/** The records about a window, for an answer of all dates that holds counts only. */
export function windowQuery({ lane }: Timeline, filters: Filters, window: TimeWindow, whole: TimeWindow) {
  return timelineQuery({ ...filters, ...windowToDates(paddedWindow(window), whole) }, lane);
}

/** A source that draws nothing. */
export const noSource: TimelineSource = { marks: [] };

/** Returns what an answer has to draw: its records, else its counts. */
export function sourceOf({ marks, aggregates, lanes }: Timeline): TimelineSource {
  if (marks) return { marks };
  return aggregates ? { aggregates, lanes } : noSource;
}

/** What a picture of the lanes is made from: the answer of all dates, and what is drawn of it. */
export interface TimelineAnswers {
  readonly answer: Timeline;
  readonly source: TimelineSource;
}

/** Fetches what the timeline draws under these filters, where nobody moves it; `today` is a day since 1970. Throws what the API client throws. */
export async function timelineAnswers(client: QueryClient, filters: Filters, lane: LaneVariable, today: number): Promise<TimelineAnswers> {
  const answer = await client.query(allDatesQuery(filters, lane));
  if (answer.marks) return { answer, source: sourceOf(answer) };
  const whole = wholeWindow(answer.span, today);
  return { answer, source: sourceOf(await client.query(windowQuery(answer, filters, windowOf(filters, whole), whole))) };
}
