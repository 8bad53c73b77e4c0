import { utcMonth, utcYear } from 'd3-time';
import { type Interval, type PartialDate, toInterval } from '@/domain/time/partialDate';

const DAY = 86_400_000;

/** Returns the number of the day (`YYYY-MM-DD`) since 1970. Expects a valid day. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** Returns the day (`YYYY-MM-DD`) that a number of days since 1970 lies on. */
export function isoDay(day: number): string {
  return new Date(Math.floor(day) * DAY).toISOString().slice(0, 10);
}

/** Returns the days of a date as numbers: the first, and the one after the last, so that a day is one day long. */
export function daysOf(date: PartialDate): { readonly start: number; readonly end: number } {
  const { start, end }: Interval = toInterval(date);
  return { start: dayNumber(start), end: dayNumber(end) + 1 };
}

/** A linear scale of time: days to places on a line. */
export interface TimeScale {
  readonly start: number;
  readonly end: number;
  /** Returns the place of a day's beginning. */
  readonly at: (day: number) => number;
}

/** Shortest time that a scale shows: below it, two days would look like an age. */
const SHORTEST = 90;

/** Returns the linear scale from `start` to `end` (days) onto the line from `from` to `to`; a shorter time than 90 days is widened to both sides. */
export function timeScale(start: number, end: number, from: number, to: number): TimeScale {
  const missing = Math.max(0, SHORTEST - (end - start));
  const first = start - missing / 2;
  const last = end + missing / 2;
  return { start: first, end: last, at: (day) => from + ((day - first) / (last - first)) * (to - from) };
}

export interface Tick {
  readonly day: number;
  readonly label: string;
}

/** The months for narrow places, January first. */
export const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Steps between ticks, the finest first: months, then years. */
const monthSteps = [1, 2, 3, 6].flatMap((months) => utcMonth.every(months) ?? []);
const yearSteps = [1, 2, 5, 10, 20].flatMap((years) => utcYear.every(years) ?? []);

/** Returns the first days of months or years that a scale names, with the finest step that needs at most `most` of them. */
export function scaleTicks({ start, end }: TimeScale, most: number): readonly Tick[] {
  // The end is a tick too where it falls on one.
  const [first, beyond] = [new Date(start * DAY), new Date(end * DAY + 1)];
  for (const step of [...monthSteps, ...yearSteps]) {
    const dates = step.range(first, beyond);
    if (dates.length > most) continue;
    return dates.map((date) => {
      const year = String(date.getUTCFullYear());
      return { day: date.getTime() / DAY, label: yearSteps.includes(step) ? year : `${shortMonths[date.getUTCMonth()]} ${year}` };
    });
  }
  return [];
}
