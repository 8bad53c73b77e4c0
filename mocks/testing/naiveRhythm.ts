import type { Filters } from '@/domain/facets/filters';
import type { Dataset } from '../engine/dataset';
import { isLeft, type NaiveDays, type NaiveRecord } from './naiveCounts';

/** Contacts per country and quarter from the words of the contract: every quarter of the calendar is tried. It shares no code with the engine. */

type Contact = NaiveRecord & NaiveDays;

/** An activity with the days from its first to its last. */
function timed(record: NaiveRecord): Contact[] {
  return record.span ? [{ ...record, ...record.span }] : [];
}

function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

function lastOf(date: string): string {
  return date.length === 10 ? date : iso(Number(date.slice(0, 4)), Number(date.slice(5, 7)) || 12, 0);
}

function daysFrom(start: string, end: string): number {
  return (new Date(end).getTime() - new Date(start).getTime()) / 86_400_000;
}

/** The rule day by day: a silence begins where a day that may have a contact is followed by one that may not. */
function naiveSilences(records: readonly Contact[], until: string) {
  const begun = records.filter(({ start }) => start <= until);
  const days = [...new Set(begun.filter(({ date }) => date?.length !== 4).map(({ start }) => start))].sort();
  if (days.length < 8) return { usualDays: null, silences: [] };
  const steps = days.slice(1).map((day, i) => daysFrom(days[i] ?? '', day));
  steps.sort((a, b) => a - b);
  const half = steps.length / 2;
  const usualDays = steps.length % 2 ? (steps[half - 0.5] ?? 0) : ((steps[half - 1] ?? 0) + (steps[half] ?? 0)) / 2;
  const busy = new Set<string>([until]);
  const first = begun.map(({ start }) => start).sort()[0] ?? '';
  const all: string[] = [];
  for (let i = 0; (all.at(-1) ?? '') < until; i++)
    all.push(iso(Number(first.slice(0, 4)), Number(first.slice(5, 7)) - 1, Number(first.slice(8)) + i));
  for (const day of all) if (begun.some(({ start, end }) => start <= day && day <= end)) busy.add(day);
  const marks = all.filter((day) => busy.has(day));
  const pauses = marks.slice(1).map((end, i) => ({ start: marks[i] ?? '', end, days: daysFrom(marks[i] ?? '', end) }));
  return { usualDays, silences: pauses.filter((pause) => pause.days > 3 * usualDays && pause.days > 180) };
}

/** Returns the rhythm of the contacts that the filters leave. */
export function naiveRhythm({ release }: Dataset, records: readonly NaiveRecord[], filters: Filters) {
  const left = records.filter((record) => record.kind === 'activity' && isLeft(record, filters, 'kind'));
  const contacts = left.filter(({ status }) => ['held', 'planned'].includes(status)).flatMap(timed);
  const from = filters.from ? `${filters.from}-01-01`.slice(0, 10) : '0000-00-00';
  const to = filters.to ? lastOf(filters.to) : '9999-99-99';
  const until = release.published < to ? release.published : to;

  let start = contacts.map((record) => record.start).sort()[0] ?? '';
  let end =
    contacts
      .map(({ date }) => lastOf(date ?? ''))
      .sort()
      .at(-1) ?? '';
  if (start < from) start = from;
  if (filters.from && end < start) end = [...contacts.map((record) => record.end), lastOf(filters.from)].sort().at(-1) ?? '';
  if (end < until) end = until;
  if (end > to) end = to;
  const quarters = Array.from({ length: 41 * 4 }, (_, i) => ({ start: iso(2000, i * 3, 1), end: iso(2000, i * 3 + 3, 0) })).filter(
    (quarter) => contacts.length > 0 && quarter.start <= end && quarter.end >= start,
  );
  const countries = [...new Set(contacts.flatMap((record) => record.countries))].map((country) => {
    const own = contacts.filter((record) => record.countries.includes(country));
    return {
      own: own.length,
      row: {
        country,
        counts: quarters.map(
          (quarter) =>
            own.filter((record) => record.date?.length !== 4 && quarter.start <= record.start && record.start <= quarter.end).length,
        ),
        undated: own.filter(({ date }) => date?.length === 4).length,
        ...naiveSilences(own, until),
      },
    };
  });
  countries.sort((a, b) => (a.own === b.own ? (a.row.country < b.row.country ? -1 : 1) : b.own - a.own));
  return {
    release: release.id,
    total: contacts.length,
    quarters: quarters.map((quarter) => ({
      start: quarter.start < from ? from : quarter.start,
      end: quarter.end > to ? to : quarter.end,
    })),
    countries: countries.map(({ row }) => row),
  };
}
