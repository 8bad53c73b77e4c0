import { isoDay } from '@/domain/time/timeScale';
import { type DayRange, type Days, daysAround, overlap } from './days';

/** How many times as far as the middle half of the dates is wide, and how many years at the least, a year lies apart to be extreme. */
const WIDTHS = 5;
const LEAST_WIDTH = 10;
/** A year is rare when it holds no more than one dated record in this many; a single record is always rare. */
const RARE = 100;

const usualRanges = new WeakMap<Days, DayRange | null>();

function yearOf(day: number): number {
  return Number(isoDay(day).slice(0, 4));
}

/** Counts the days by year. */
function countYears(days: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const year of days.map(yearOf)) counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
}

/** Returns the years that are left outside: from the outermost inwards, those beyond the limit that are rare, up to the first that is not. */
function farYears(counts: ReadonlyMap<number, number>, isExtreme: (year: number) => boolean, inwards: 1 | -1, most: number): Set<number> {
  const far = new Set<number>();
  for (const [year, count] of [...counts].sort(([a], [b]) => (a - b) * inwards)) {
    if (!isExtreme(year) || count > most) break;
    far.add(year);
  }
  return far;
}

function findUsual(days: Days): DayRange | null {
  const rows = [...days.first.keys()].filter((row) => (days.first[row] ?? 0) <= (days.last[row] ?? 0));
  const all = daysAround(days, Uint32Array.from(rows));
  if (!all) return null;
  const starts = rows.map((row) => days.first[row] ?? 0).sort((a, b) => a - b);
  const quarter = Math.floor(starts.length / 4);
  const [low, high] = [yearOf(starts[quarter] ?? 0), yearOf(starts[starts.length - 1 - quarter] ?? 0)];
  const reach = WIDTHS * Math.max(LEAST_WIDTH, high - low);
  // What lies so near cannot be extreme: nothing is counted where nothing is far.
  if (yearOf(all.first) >= low - reach && yearOf(all.last) <= high + reach) return all;
  const most = Math.max(1, Math.floor(starts.length / RARE));
  const before = farYears(countYears(starts), (year) => year < low - reach, 1, most);
  const after = farYears(countYears(rows.map((row) => days.last[row] ?? 0)), (year) => year > high + reach, -1, most);
  const ends = rows.flatMap((row) => [days.first[row] ?? 0, days.last[row] ?? 0]);
  const inside = ends.filter((day) => !before.has(yearOf(day)) && !after.has(yearOf(day)));
  return inside.length > 0 ? { first: inside.reduce((a, b) => Math.min(a, b)), last: inside.reduce((a, b) => Math.max(a, b)) } : all;
}

/**
 * Returns the days that an axis covers: from the first to the last of the rows, without years that are both extreme and rare. Extreme is a year that lies further
 * from the middle half of the dates than five times its width, of which ten years are the least; rare is one with a hundredth of the dated rows at most, or with
 * one. So a date with a slip of the pen hides no other, and what many records share is drawn however far off it is. Null where no row has days.
 */
export function usualDays(days: Days): DayRange | null {
  const known = usualRanges.get(days);
  if (known !== undefined) return known;
  const usual = findUsual(days);
  usualRanges.set(days, usual);
  return usual;
}

/** Returns the rows with days that meet the usual ones; all rows where none has, so that what lies far off is drawn where it is alone. */
export function usualRows(days: Days, rows: Uint32Array): Uint32Array {
  const usual = usualDays(days);
  if (!usual) return rows;
  const inside = rows.filter((row) => overlap({ first: days.first[row] ?? 0, last: days.last[row] ?? 0 }, usual));
  return inside.length > 0 ? inside : rows;
}
