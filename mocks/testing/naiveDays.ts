/** Dates as intervals of days, read from the design's words alone. */
export interface NaiveDays {
  readonly start: string;
  readonly end: string;
}

/** Behind every real day. */
export const NEVER = '9999-99-99';

/** Returns the first day that a partial date may mean. */
export function firstDay(date: string): string {
  return date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`;
}

/** Returns the last day that a partial date may mean. */
export function lastDay(date: string): string {
  if (date.length !== 7) return date.length === 10 ? date : `${date}-12-31`;
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)), 0)).toISOString().slice(0, 10);
}

/** Returns whether the days share one; what has no days shares none. */
export function shareDay(days: NaiveDays | null, other: NaiveDays): boolean {
  return days !== null && days.start <= other.end && other.start <= days.end;
}
