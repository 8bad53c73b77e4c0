import type { ColumnsBin } from '@/charts/model';
import type { TimeMark } from '@/charts/series/chartSeries';
import type { Overview, PeriodBin } from '@/domain/answers/apiAnswers';
import type { DateFilters, Filters } from '@/domain/facets/filters';
import { lastCollected, type Research } from '@/domain/records/coverage';
import { formatPartialDate, type PartialDate, toInterval } from '@/domain/time/partialDate';
import { dayNumber, shortMonths } from '@/domain/time/timeScale';
import type { Kind } from '@/domain/vocabulary/vocabulary';

export type PeriodUnit = Overview['periods']['unit'];

/** What is under way are agreements and initiatives; an activity has its day. */
const LASTING: readonly Kind[] = ['agreement', 'initiative'];

/** Tells whether these are the dates that the filters ask for. */
export function isOfDates(filters: DateFilters, { from, to, time }: DateFilters): boolean {
  return filters.from === from && filters.to === to && filters.time === time;
}

/** Tells whether the filters keep records of these kinds alone. */
export function isOfKinds({ kind }: Pick<Filters, 'kind'>, kinds: readonly Kind[]): boolean {
  return kind.some((group) => group.every((one) => kinds.includes(one)));
}

/** Returns the mark of the records by own date in a period, or without one. */
export function ownDateMark(count: number, dates: DateFilters, filters: Filters): TimeMark {
  return { count, asks: { dates }, isChosen: isOfDates(filters, dates) };
}

/** Returns the mark of the agreements and initiatives under way in a period. */
export function underWayMark(count: number, { from, to }: Pick<DateFilters, 'from' | 'to'>, filters: Filters): TimeMark {
  const dates: DateFilters = { from, to, time: 'underway' };
  return { count, asks: { dates, kind: LASTING }, isChosen: isOfKinds(filters, LASTING) && isOfDates(filters, dates) };
}

/** Returns the bin's name, whole and in the parts that stand under a column: `2024`; `Q2 2024`; `September 2024`, `Sep`, `2024`. */
export function binName(unit: PeriodUnit, { start }: Pick<PeriodBin, 'start'>): ColumnsBin {
  const year = unit === 'decade' ? `${start.slice(0, 3)}0` : start.slice(0, 4);
  const month = Number(start.slice(5, 7));
  if (unit === 'decade') return { label: `${year}s`, short: `${year}s`, year: null };
  if (unit === 'year') return { label: year, short: year, year: null };
  if (unit === 'month') return { label: formatPartialDate(start.slice(0, 7)), short: shortMonths[month - 1] ?? '', year };
  const quarter = `Q${Math.ceil(month / 3)}`;
  return { label: `${quarter} ${year}`, short: quarter, year };
}

/**
 * Returns the dates that ask for just this bin, as short as they can be: `2024` to `2024`, `2024-04` to `2024-06`. A bin that the chosen
 * dates cut keeps the cut, so that choosing it leaves as many records as it counts.
 */
export function binRange(
  unit: PeriodUnit,
  { start, end }: Pick<PeriodBin, 'start' | 'end'>,
  chosen: Pick<Filters, 'from' | 'to'>,
): { readonly from: PartialDate; readonly to: PartialDate } {
  const from = wholeStart(unit, start);
  const to = wholeEnd(unit, end);
  const cutFrom = chosen.from && toInterval(chosen.from).start > toInterval(from).start ? chosen.from : from;
  const cutTo = chosen.to && toInterval(chosen.to).end < toInterval(to).end ? chosen.to : to;
  return { from: cutFrom, to: cutTo };
}

function monthOf(year: string, month: number): PartialDate {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** The bins of the answer start with the first record; the period itself starts on its own first day. */
function wholeStart(unit: PeriodUnit, day: string): PartialDate {
  if (unit === 'decade') return `${day.slice(0, 3)}0`;
  if (unit === 'year') return day.slice(0, 4);
  if (unit === 'month') return day.slice(0, 7);
  return monthOf(day.slice(0, 4), Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1);
}

function wholeEnd(unit: PeriodUnit, day: string): PartialDate {
  if (unit === 'decade') return `${day.slice(0, 3)}9`;
  if (unit !== 'quarter') return wholeStart(unit, day);
  return monthOf(day.slice(0, 4), Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 3);
}

/** Returns how many of the periods lie before the last day collected, with a fraction for the one that holds it; null where all do. */
export function collectedPeriods(bins: readonly Pick<PeriodBin, 'start' | 'end'>[], research: Research): number | null {
  const last = lastCollected(research);
  const open = last === null ? -1 : bins.findIndex(({ end }) => end > last);
  const bin = bins[open];
  if (last === null || !bin) return null;
  const [start, end] = [dayNumber(bin.start), dayNumber(bin.end) + 1];
  return open + Math.max(0, dayNumber(last) + 1 - start) / (end - start);
}

/** Returns what a table says of a period that was not collected to its end: '' where it was. */
export function collectedWords(at: number, collected: number | null, research: Research): string {
  if (collected === null || at + 1 <= collected) return '';
  const last = lastCollected(research);
  return at < collected && last ? `to ${formatPartialDate(last)}` : 'not yet collected';
}
