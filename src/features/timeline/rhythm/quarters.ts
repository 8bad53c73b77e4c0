import { type Interval, type PartialDate, toInterval } from '@/domain/time/partialDate';
import { dayNumber } from '@/domain/time/timeScale';

const ordinals = ['1st', '2nd', '3rd', '4th'] as const;

/** The year of a quarter, and its number from 1 to 4. */
function partsOf({ start }: Interval): { readonly year: string; readonly number: number } {
  return { year: start.slice(0, 4), number: Math.ceil(Number(start.slice(5, 7)) / 3) };
}

/** Returns the quarter in words: `2nd quarter 2024`. */
export function quarterName(quarter: Interval): string {
  const { year, number } = partsOf(quarter);
  return `${ordinals[number - 1] ?? ''} quarter ${year}`;
}

/** Returns the quarter's name for a table's head: `Q2 2024`. */
export function quarterLabel(quarter: Interval): string {
  const { year, number } = partsOf(quarter);
  return `Q${number} ${year}`;
}

/** Returns the year of each quarter, and whether it is the first one of its year that is drawn. */
export function quarterYears(quarters: readonly Interval[]): { readonly label: string; readonly isYearStart: boolean }[] {
  return quarters.map((quarter, at) => {
    const { year } = partsOf(quarter);
    const before = quarters[at - 1];
    return { label: year, isYearStart: !before || partsOf(before).year !== year };
  });
}

/** Returns the dates that ask for just these days, as short as they can be: whole months as `2024-04` to `2024-06`. */
export function quarterDates({ start, end }: Interval): { readonly from: PartialDate; readonly to: PartialDate } {
  const [first, last] = [start.slice(0, 7), end.slice(0, 7)];
  return { from: toInterval(first).start === start ? first : start, to: toInterval(last).end === end ? last : end };
}

/**
 * Returns where the beginning of a day lies among quarters that follow each other, in quarters from the beginning of the first one: 1.5 is the middle of the
 * second. 0 before the first, and the number of quarters after the last.
 */
export function quarterPlace(day: string, quarters: readonly Interval[]): number {
  const at = quarters.findIndex(({ end }) => day <= end);
  const quarter = quarters[at];
  if (!quarter) return quarters.length;
  const [first, length] = [dayNumber(quarter.start), dayNumber(quarter.end) + 1 - dayNumber(quarter.start)];
  return at + Math.max(0, dayNumber(day) - first) / length;
}
