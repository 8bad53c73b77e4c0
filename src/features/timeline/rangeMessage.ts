import { formatPartialDate, type Interval } from '@/domain/time/partialDate';
import { dayNumber, isoDay } from '@/domain/time/timeScale';
import { NARROWEST_DAYS, type TimeWindow } from '@/features/timeline/layout/timeWindow';

/**
 * Returns what has to be said of the range in view: that it lies before or after all records, that it holds none, or that it is so short that little can be
 * seen. Null when there is nothing to say. `span` is the time of all records that the other filters leave, `count` is how many lie in the range.
 */
export function rangeMessage({ start, end }: TimeWindow, span: Interval | null, count: number): string | null {
  const words = (iso: string) => formatPartialDate(iso);
  if (span && end <= dayNumber(span.start)) return `These dates lie before all records, which begin on ${words(span.start)}.`;
  if (span && start > dayNumber(span.end)) return `These dates lie after all records, which end on ${words(span.end)}.`;
  if (count === 0) return 'No record lies within these dates.';
  if (end - start >= NARROWEST_DAYS) return null;
  const day = words(isoDay(start));
  return end - start === 1 ? `The dates ask for one day only, ${day}.` : `The dates ask for two days only, from ${day}.`;
}
