import { isPartialDate, type PartialDate, toInterval } from '@/domain/time/partialDate';

/** What a typed date is: nothing, a date, or a text that is none with a sentence that says what was expected. */
export type DateEntry = { readonly date: PartialDate | null } | { readonly error: string };

/** Reads a typed date. Spaces around it do not matter; an empty text takes the limit away. */
export function readDateEntry(text: string): DateEntry {
  const value = text.trim();
  if (value === '') return { date: null };
  if (isPartialDate(value)) return { date: value };
  return { error: `“${value.slice(0, 30)}” is not a date. Write a year, a month or a day: 2024, 2024-05 or 2024-05-31.` };
}

/** Returns why the two dates cannot stand together, or null when they can. */
export function rangeError(from: PartialDate | null, to: PartialDate | null): string | null {
  if (!from || !to || toInterval(from).start <= toInterval(to).end) return null;
  return `The range would start (${from}) after it ends (${to}).`;
}

/** Two years in their order: the ends of a scale, or where the thumbs of its slider stand. */
export type Years = readonly [number, number];

/** Returns which of the two thumbs a press at `year` means: the nearer one, and where both stand together the one that can go there. */
export function nearestThumb([first, last]: Years, year: number): 0 | 1 {
  const [toFirst, toLast] = [Math.abs(year - first), Math.abs(year - last)];
  if (toFirst === toLast) return year > last ? 1 : 0;
  return toFirst < toLast ? 0 : 1;
}

/** Returns the years after one thumb was moved to `year`; it does not pass the other. */
export function thumbsMoved([first, last]: Years, thumb: 0 | 1, year: number): Years {
  return thumb === 0 ? [Math.min(year, last), last] : [first, Math.max(year, first)];
}

/** Returns the limits that two years on the slider stand for: none at the ends of the scale. */
export function yearsToRange([first, last]: Years, scale: Years) {
  return { from: first <= scale[0] ? null : String(first), to: last >= scale[1] ? null : String(last) };
}

/** A date range; null leaves a side open. */
export interface DateRange {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** Returns the range after the thumbs were let go at `years`: a limit whose thumb did not move stays as precise as it was typed. */
export function rangeAfterDrag(before: DateRange, years: Years, scale: Years): DateRange {
  const [first, last] = rangeToYears(before.from, before.to, scale);
  const moved = yearsToRange(years, scale);
  return { from: years[0] === first ? before.from : moved.from, to: years[1] === last ? before.to : moved.to };
}

/** Returns the years at which the slider's thumbs stand for a range, held inside the scale. */
export function rangeToYears(from: PartialDate | null, to: PartialDate | null, [low, high]: Years): Years {
  const held = (year: number) => Math.min(high, Math.max(low, year));
  return [from ? held(Number(from.slice(0, 4))) : low, to ? held(Number(to.slice(0, 4))) : high];
}
