import type { Filters } from '@/domain/facets/filters';
import { isLeft, type NaiveRecord, naiveCounts } from './naiveCounts';
import { firstDay, lastDay, type NaiveDays, NEVER, shareDay } from './naiveDays';

/** More columns than this do not fit. */
const MOST = 25;

function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/** Every calendar period of so many months from 1900 to 2099. */
function calendar(months: number): NaiveDays[] {
  const periods: NaiveDays[] = [];
  for (let month = 0; month < 200 * 12; month += months) periods.push({ start: iso(1900, month, 1), end: iso(1900, month + months, 0) });
  return periods;
}

const calendars = { month: calendar(1), quarter: calendar(3), year: calendar(12), decade: calendar(120) };

function partsOf(records: readonly NaiveRecord[]) {
  return {
    total: records.length,
    kind: naiveCounts(records, ({ kind }) => [kind]),
    type: naiveCounts(records, ({ type }) => [type]),
    scope: naiveCounts(records, ({ scope }) => [scope]),
  };
}

/** Returns whether all days that its own date may mean lie in the period. */
function liesIn({ own }: NaiveRecord, { start, end }: NaiveDays): boolean {
  return own !== null && start <= own.start && own.end <= end;
}

/** The days that the columns cover: those asked for, as far as any record has a date; a side left open ends with the dates of what is left. */
function coveredDays(records: readonly NaiveRecord[], left: readonly NaiveRecord[], { from, to, time }: Filters): NaiveDays | null {
  const datesOf = (some: readonly NaiveRecord[]) => some.flatMap(({ own }) => own ?? []);
  const isRange = from !== null || to !== null;
  // What is under way need not begin in the range, so the dates of what is left say nothing of it.
  const open = time === 'underway' || (isRange && datesOf(left).length === 0) ? datesOf(records) : datesOf(left);
  if (time === 'undated' || open.length === 0) return null;
  const firstOf = (days: readonly NaiveDays[]) => days.map(({ start }) => start).sort()[0] ?? '';
  const lastOf = (days: readonly NaiveDays[]) =>
    days
      .map(({ end }) => end)
      .sort()
      .at(-1) ?? '';
  const all = datesOf(records);
  const start = [from ? firstDay(from) : firstOf(open), firstOf(all)].sort()[1] ?? '';
  const end = [to ? lastDay(to) : lastOf(open), lastOf(all)].sort()[0] ?? '';
  return start <= end ? { start, end } : null;
}

/** Months up to two years, quarters up to six, then years; of more years than fit, decades. */
function unitFor({ start, end }: NaiveDays): keyof typeof calendars {
  const yearsOn = (years: number) => `${Number(start.slice(0, 4)) + years}${start.slice(4)}`;
  if (end < yearsOn(2)) return 'month';
  if (end < yearsOn(6)) return 'quarter';
  return Number(end.slice(0, 4)) - Number(start.slice(0, 4)) < MOST ? 'year' : 'decade';
}

/** Returns the periods of the overview from the words of their definition, by trying every calendar period. */
export function naivePeriods(records: readonly NaiveRecord[], filters: Filters) {
  const left = records.filter((record) => isLeft(record, filters));
  const range = coveredDays(records, left, filters);
  const unit = range ? unitFor(range) : 'year';
  const asked = { start: filters.from ? firstDay(filters.from) : '', end: filters.to ? lastDay(filters.to) : NEVER };
  const bins = calendars[unit]
    .filter((period) => range !== null && shareDay(period, range))
    .map(({ start, end }) => ({ start: start < asked.start ? asked.start : start, end: end > asked.end ? asked.end : end }));
  const lasting = records.filter(({ kind, span }) => (kind === 'agreement' || kind === 'initiative') && span !== null);
  const underWayIn = (from: string | null, to: string | null) =>
    lasting.filter((record) => isLeft(record, { ...filters, from, to, time: 'underway' })).length;
  const isAsked = filters.from !== null || filters.to !== null;
  const [first, last] = [bins[0]?.start ?? null, bins.at(-1)?.end ?? null];
  return {
    unit,
    bins: bins.map((bin) => {
      const inside = left.filter((record) => shareDay(record.own, bin));
      return {
        ...bin,
        ...partsOf(inside),
        topic: naiveCounts(inside, ({ topics }) => topics),
        coarse: partsOf(inside.filter((record) => !liesIn(record, bin))),
        underWay: underWayIn(bin.start, bin.end),
      };
    }),
    undated: left.filter(({ own }) => own === null).length,
    // In the range asked for; where none is, in the columns.
    underWay: isAsked ? underWayIn(filters.from, filters.to) : bins.length > 0 ? underWayIn(first, last) : 0,
  };
}
