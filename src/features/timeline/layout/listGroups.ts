import type { TimelineMark } from '@/domain/answers/timelineAnswers';
import { formatPartialDate, type PartialDate, precisionOf } from '@/domain/time/partialDate';
import { markKey } from '@/features/timeline/layout/timelineBody';

export interface ListMonth {
  /** `2024-05`; `2024` when the month is not known; empty for records without a date. */
  readonly key: string;
  /** `May 2024`; `2024, month not known`; `Date not known`. */
  readonly heading: string;
  readonly marks: readonly TimelineMark[];
}

export interface ListYear {
  /** `2024`; empty for records without a date. */
  readonly key: string;
  readonly heading: string;
  readonly count: number;
  readonly months: readonly ListMonth[];
}

const NO_DATE = 'Date not known';

/** The date a record is listed under; an initiative of which only the end is known stands under that. */
function listDate({ date, endDate }: TimelineMark): PartialDate | null {
  return date ?? endDate;
}

/** The key of the month that a record is listed under. */
function monthOf(mark: TimelineMark): string {
  return listDate(mark)?.slice(0, 7) ?? '';
}

function headingOf(key: string): string {
  if (key === '') return NO_DATE;
  return precisionOf(key) === 'year' ? `${key}, month not known` : formatPartialDate(key);
}

/** Compares within a month: dates known to the day first, in order; then those known to the month only; ties by title. */
function compareMarks(a: TimelineMark, b: TimelineMark, sign: number): number {
  const [first, second] = [listDate(a) ?? '', listDate(b) ?? ''];
  if (first.length !== second.length) return second.length - first.length;
  if (first !== second) return first < second ? -sign : sign;
  return a.title.localeCompare(b.title, 'en') || (markKey(a) < markKey(b) ? -1 : 1);
}

/** Compares months of one year. The one that is not known comes last in both orders, as it may be any of the others. */
function compareMonths(a: string, b: string, sign: number): number {
  if (a.length !== b.length) return b.length - a.length;
  return a < b ? -sign : sign;
}

/**
 * Returns the records by year and month, each exactly once. Within a year, those whose month is not known stand last; records without any date are the last
 * group in both orders.
 */
export function listGroups(marks: readonly TimelineMark[], order: 'newest' | 'oldest'): ListYear[] {
  const sign = order === 'oldest' ? 1 : -1;
  const yearOf = (key: string) => (key === '' ? Number.POSITIVE_INFINITY : sign * Number(key));
  return [...Map.groupBy(marks, (mark) => monthOf(mark).slice(0, 4))]
    .sort(([a], [b]) => yearOf(a) - yearOf(b))
    .map(([key, own]) => ({
      key,
      heading: key === '' ? NO_DATE : key,
      count: own.length,
      months: [...Map.groupBy(own, monthOf)]
        .sort(([a], [b]) => compareMonths(a, b, sign))
        .map(([month, inMonth]) => ({
          key: month,
          heading: headingOf(month),
          marks: inMonth.sort((a, b) => compareMarks(a, b, sign)),
        })),
    }));
}
