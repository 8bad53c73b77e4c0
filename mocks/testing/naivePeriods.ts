import type { Filters } from '@/domain/facets/filters';
import { firstDay, isLeft, lastDay, type NaiveRecord } from './naiveCounts';

interface NaiveBin {
  readonly start: string;
  readonly end: string;
  readonly total: number;
}

function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/** Every calendar period of so many months from 2000 to 2040. */
function calendar(months: number): { start: string; end: string }[] {
  const periods: { start: string; end: string }[] = [];
  for (let month = 0; month < 41 * 12; month += months) periods.push({ start: iso(2000, month, 1), end: iso(2000, month + months, 0) });
  return periods;
}

/** Returns the periods of the overview from the words of their definition, by trying every calendar period. */
export function naivePeriods(records: readonly NaiveRecord[], filters: Filters): { unit: string; bins: NaiveBin[] } {
  const left = records.filter((record) => isLeft(record, filters));
  const dates = left.flatMap(({ date }) => date ?? []);
  if (dates.length === 0) return { unit: 'year', bins: [] };
  const from = filters.from ? firstDay(filters.from) : '0000-01-01';
  const to = filters.to ? lastDay(filters.to) : '9999-12-31';
  let start = dates.map(firstDay).sort()[0] ?? '';
  let end = dates.map(lastDay).sort().at(-1) ?? '';
  if (start < from) start = from;
  if (filters.from && end < start) {
    // All began before the range: as far as one is known to run.
    const ends = left.map((record) => record.end).filter((day) => day !== '9999-99-99');
    end = [...ends, lastDay(filters.from)].sort().at(-1) ?? '';
  }
  if (end > to) end = to;
  const yearsOn = (years: number) => `${Number(start.slice(0, 4)) + years}${start.slice(4)}`;
  const [unit, months] = end >= yearsOn(6) ? ['year', 12] : end >= yearsOn(2) ? ['quarter', 3] : ['month', 1];
  const bins = calendar(Number(months))
    .filter((period) => period.start <= end && period.end >= start)
    .slice(-25)
    .map((period) => ({ start: period.start < from ? from : period.start, end: period.end > to ? to : period.end }))
    .map((bin) => ({ ...bin, total: left.filter((record) => record.start <= bin.end && record.end >= bin.start).length }));
  return { unit: String(unit), bins };
}
