import type { Interval } from '@/domain/time/partialDate';
import type { Column } from './column';
import { type DayRange, type Days, rangeOf } from './days';

/** Periods that follow on one another, prepared so that the period of a day is looked up. */
export interface Bins {
  readonly intervals: readonly Interval[];
  readonly range: DayRange;
  /** The place of the period in which a day lies, from the first day on. */
  readonly places: Uint16Array;
}

/** Returns the periods prepared. Expects that each begins on the day after the one before. */
export function binsOf(intervals: readonly Interval[]): Bins {
  const days = intervals.map(rangeOf);
  const [begin, end] = [days[0], days.at(-1)];
  // Of no periods the range is empty, and no days meet it.
  const range = begin && end ? { first: begin.first, last: end.last } : { first: 0, last: -1 };
  const places = new Uint16Array(range.last - range.first + 1);
  for (const [place, { first, last }] of days.entries()) places.fill(place, first - range.first, last - range.first + 1);
  return { intervals, range, places };
}

/** Rows with the first and the last of the periods that their days meet. */
export interface Placed {
  readonly rows: Uint32Array;
  readonly first: Uint16Array;
  readonly last: Uint16Array;
}

/** Returns where the rows lie; those whose days meet no period are left out. With `isCoarse` only those are kept whose days are not known to lie within one period. */
export function placeRows({ range, places, intervals }: Bins, days: Days, rows: Uint32Array, isCoarse = false): Placed {
  const placed = { rows: new Uint32Array(rows.length), first: new Uint16Array(rows.length), last: new Uint16Array(rows.length) };
  let count = 0;
  if (intervals.length > 0)
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      const [start, end] = [days.first[row] ?? 0, days.last[row] ?? 0];
      if (start > range.last || range.first > end) continue;
      const first = places[Math.max(start, range.first) - range.first] ?? 0;
      const last = places[Math.min(end, range.last) - range.first] ?? 0;
      // Within one period, days reach past it only where the range cuts it.
      if (isCoarse && first === last && start >= range.first && end <= range.last) continue;
      placed.rows[count] = row;
      placed.first[count] = first;
      placed.last[count] = last;
      count += 1;
    }
  return { rows: placed.rows.subarray(0, count), first: placed.first.subarray(0, count), last: placed.last.subarray(0, count) };
}

/** Adds up differences from period to period, in each line of `width` of them. */
function addUp(differences: Int32Array, width: number): Int32Array {
  for (let at = 0; at < differences.length; at++)
    if (at % width !== 0) differences[at] = (differences[at] ?? 0) + (differences[at - 1] ?? 0);
  return differences;
}

/** Returns how many rows lie in each period: a row in each that its days meet. */
export function countPlaced({ rows, first, last }: Placed, bins: Bins): Int32Array {
  const width = bins.intervals.length + 1;
  const counts = new Int32Array(width);
  for (let i = 0; i < rows.length; i++) {
    const [from, past] = [first[i] ?? 0, (last[i] ?? 0) + 1];
    counts[from] = (counts[from] ?? 0) + 1;
    counts[past] = (counts[past] ?? 0) - 1;
  }
  return addUp(counts, width);
}

/** Returns how many rows of each code lie in each period: `counts[code * (periods + 1) + period]`. */
export function countCodesPlaced({ size, starts, codes }: Column, { rows, first, last }: Placed, bins: Bins): Int32Array {
  const width = bins.intervals.length + 1;
  const counts = new Int32Array(size * width);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const [from, past] = [first[i] ?? 0, (last[i] ?? 0) + 1];
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const line = (codes[at] ?? 0) * width;
      counts[line + from] = (counts[line + from] ?? 0) + 1;
      counts[line + past] = (counts[line + past] ?? 0) - 1;
    }
  }
  return addUp(counts, width);
}
