import type { Overview, PeriodBin } from '@/domain/answers/apiAnswers';
import { type Filters, noFilters } from '@/domain/facets/filters';
import { type Interval, meets, OPEN_END, spanOf, toInterval } from '@/domain/time/partialDate';
import type { IndexEntry } from './atlasIndex';
import { calendarBins, cutTo, earlier, later } from './calendarBins';
import { countValues } from './countValues';

type Unit = Overview['periods']['unit'];

/** With eight parts a column, more columns than this would pass 200 marks in a chart. */
const MOST_BINS = 25;

/** Tells whether the range is longer than so many years: whether its last day reaches the day that many years after its first. */
function isLongerThan(years: number, { start, end }: Interval): boolean {
  return end >= `${String(Number(start.slice(0, 4)) + years).padStart(4, '0')}${start.slice(4)}`;
}

/** Years for more than six years, quarters for more than two, else months. */
function unitFor(range: Interval): Unit {
  if (isLongerThan(6, range)) return 'year';
  return isLongerThan(2, range) ? 'quarter' : 'month';
}

/** Returns the days to draw: from the first dated start among the entries to the end of the last one, inside the range asked for; null without dates. */
export function drawnRange(entries: readonly IndexEntry[], { from, to }: Filters): Interval | null {
  const starts = entries.flatMap(({ stub }) => (stub.date ? [toInterval(stub.date)] : []));
  const [first] = starts;
  if (!first) return null;
  const asked = spanOf(from, to);
  const dated = starts.reduce((all, { start, end }) => ({ start: earlier(all.start, start), end: later(all.end, end) }), first);
  const range = { start: later(dated.start, asked.start), end: earlier(dated.end, asked.end) };
  if (range.start <= range.end || !from) return range;
  // Only records that began before `from` and still run are left. They are drawn from there to the last end that is known, and at least
  // over the period that `from` names.
  const ends = entries.map(({ interval }) => interval.end).filter((end) => end !== OPEN_END);
  return { start: asked.start, end: earlier([toInterval(from).end, ...ends].reduce(later), asked.end) };
}

/** Returns how many of `entries` meet each calendar year from the first dated start of `all` to the last one. */
export function countYears(all: readonly IndexEntry[], entries: readonly IndexEntry[]): { year: string; count: number }[] {
  const range = drawnRange(all, noFilters);
  if (!range) return [];
  return calendarBins(range, 'year', MOST_BINS).map((bin) => ({
    year: bin.start.slice(0, 4),
    count: entries.filter(({ interval }) => meets(interval, bin)).length,
  }));
}

function countBin(entries: readonly IndexEntry[], bin: Interval): PeriodBin {
  const inside = entries.filter(({ interval }) => meets(interval, bin));
  return {
    ...bin,
    total: inside.length,
    topic: Object.fromEntries(countValues(inside, ({ topics }) => topics)),
    type: Object.fromEntries(countValues(inside, ({ type }) => [type])),
    kind: Object.fromEntries(countValues(inside, ({ kind }) => [kind])),
  };
}

/**
 * Returns the counts per period of the entries that the filters left. A record counts in every period that its interval meets, which is what the
 * date filter does: choosing a period leaves just as many records as its count. Periods are whole calendar years, quarters or months, cut
 * only where `from` or `to` cuts them.
 */
export function countPeriods(entries: readonly IndexEntry[], filters: Filters): Overview['periods'] {
  const range = drawnRange(entries, filters);
  if (!range) return { unit: 'year', bins: [] };
  const unit = unitFor(range);
  const asked = spanOf(filters.from, filters.to);
  return { unit, bins: calendarBins(range, unit, MOST_BINS).map((bin) => countBin(entries, cutTo(bin, asked))) };
}
