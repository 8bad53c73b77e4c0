import type { Filters } from '@/domain/facets/filters';
import type { Dataset } from '../engine/dataset';
import { isLeft, type NaiveRecord } from './naiveCounts';
import { firstDay, lastDay, shareDay } from './naiveDays';

/** Contacts per country and quarter from the words of the contract: every quarter of the calendar is tried. It shares no code with the engine. */

function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/** Every day from 1990 to 2050, one after the other. */
const calendar = Array.from({ length: 61 * 365 }, (_, i) => iso(1990, 0, i + 1));

function daysBetween(first: string, last: string): string[] {
  const [from, to] = [calendar.indexOf(first), calendar.indexOf(last)];
  return from < 0 ? [] : calendar.slice(from, to + 1);
}

function daysFrom(start: string, end: string): number {
  return (new Date(end).getTime() - new Date(start).getTime()) / 86_400_000;
}

/** An agreement is left out beside a signing of its days that names it. */
function counted(records: readonly NaiveRecord[]): NaiveRecord[] {
  return records.filter(
    (agreement) =>
      agreement.kind !== 'agreement' ||
      !records.some(
        ({ entry, type, own }) =>
          entry.kind === 'activity' &&
          type === 'signing' &&
          entry.record.agreementIds.includes(agreement.entry.record.id) &&
          own !== null &&
          shareDay(agreement.own, own),
      ),
  );
}

/** The first and last day of a contact. */
function timeOf({ date, own, entry }: NaiveRecord): { date: string; start: string; end: string } | null {
  if (!date || !own) return null;
  return { date, start: own.start, end: entry.kind === 'activity' && entry.record.endDate ? lastDay(entry.record.endDate) : own.end };
}

/** The rule day by day: a silence is a run of days without a contact on which all were searched for, between the days on either side. */
function naiveSilences(records: readonly NaiveRecord[], until: string, isSearched: (day: string) => boolean) {
  const begun = records.flatMap((record) => timeOf(record) ?? []).filter(({ start }) => start <= until);
  const days = [...new Set(begun.filter(({ date }) => date.length !== 4).map(({ start }) => start))].sort();
  if (days.length < 8) return { usualDays: null, silences: [] };
  const steps = days.slice(1).map((day, i) => daysFrom(days[i] ?? '', day));
  steps.sort((a, b) => a - b);
  const half = steps.length / 2;
  const usualDays = steps.length % 2 ? (steps[half - 0.5] ?? 0) : ((steps[half - 1] ?? 0) + (steps[half] ?? 0)) / 2;
  const busy = new Set<string>([until]);
  const first = begun.map(({ start }) => start).sort()[0] ?? '';
  const all = daysBetween(first, until);
  for (const day of all) if (begun.some(({ start, end }) => start <= day && day <= end)) busy.add(day);
  const silences: { start: string; end: string; days: number }[] = [];
  let start = '';
  const close = (end: string) => {
    const length = daysFrom(start, end);
    if (start && length > 3 * usualDays && length > 180) silences.push({ start, end, days: length });
  };
  // A run goes from a day with a contact, or the first one searched, to the next with a contact, or the last one searched.
  for (const [i, day] of all.entries()) {
    if (busy.has(day)) {
      if (start) close(day);
      start = isSearched(all[i + 1] ?? day) ? day : '';
    } else if (!isSearched(day)) {
      if (start) close(all[i - 1] ?? day);
      start = '';
    } else if (!start) start = day;
  }
  return { usualDays, silences };
}

/** Returns the rhythm of the contacts that the filters leave. */
export function naiveRhythm({ release, coverage }: Dataset, all: readonly NaiveRecord[], filters: Filters) {
  const byOwnDate = { ...filters, time: filters.time === 'underway' ? null : filters.time };
  const left = all.filter((record) => isLeft(record, byOwnDate));
  const contacts = left.filter(({ isContact }) => isContact);
  const met = 'signing, official-visit, meeting, workshop, conference, working-group, exercise, training, consultation'.split(', ');
  const regional = left.filter(
    ({ kind, status, type, countries }) => kind === 'activity' && status === 'held' && met.includes(type) && countries.length > 5,
  );
  const from = filters.from ? firstDay(filters.from) : '0000-00-00';
  const to = filters.to ? lastDay(filters.to) : '9999-99-99';
  const collectedTo = lastDay(release.collectedTo);
  const until = collectedTo < to ? collectedTo : to;

  const starts = contacts.flatMap(({ own }) => own?.start ?? []).sort();
  const firstOfAll = all.flatMap(({ own }) => own?.start ?? []).sort()[0] ?? '';
  const start = filters.from ? (from > firstOfAll ? from : firstOfAll) : (starts[0] ?? '');
  const last = starts.at(-1) ?? '';
  const farthest = last > until ? last : until;
  const end = farthest < to ? farthest : to;
  const quarters = Array.from({ length: 41 * 4 }, (_, i) => ({ start: iso(2000, i * 3, 1), end: iso(2000, i * 3 + 3, 0) }))
    .filter((quarter) => starts.length > 0 && quarter.start <= end && quarter.end >= start)
    .map((quarter) => ({ start: quarter.start < from ? from : quarter.start, end: quarter.end > to ? to : quarter.end }));

  const isSearched = (country: string, day: string) =>
    ['systematic', 'partial'].includes(coverage.countries[country]?.[day.slice(0, 4)] ?? '');
  const isListed = (country: string) => Object.keys(coverage.countries).includes(country);
  const countries = [...new Set(contacts.flatMap((record) => record.countries))].map((country) => {
    const own = contacts.filter((record) => record.countries.includes(country));
    const concerned = [country, ...filters.country.flat()];
    const inQuarter = quarters.map((quarter) => own.filter((record) => shareDay(record.own, quarter)));
    const unsearched: { start: string; end: string }[] = [];
    const drawn = daysBetween(quarters[0]?.start ?? '', quarters.at(-1)?.end ?? '').filter((day) => day <= until);
    const isDark = (day = '') => day !== '' && !concerned.filter(isListed).every((code) => isSearched(code, day));
    for (const [i, day] of drawn.entries()) {
      if (isDark(day) && !isDark(drawn[i - 1])) unsearched.push({ start: day, end: day });
      const open = unsearched.at(-1);
      if (open && isDark(day)) open.end = day;
    }
    return {
      country,
      total: counted(own).length,
      counts: inQuarter.map((records) => counted(records).length),
      records: inQuarter.map((records) => records.length),
      coarse: inQuarter.map((records, at) => {
        const { start: first = '', end: final = '' } = quarters[at] ?? {};
        return counted(records).filter((record) => !(record.own && record.own.start >= first && record.own.end <= final)).length;
      }),
      regional: regional.filter((record) => record.countries.includes(country)).length,
      ...naiveSilences(counted(own), until, (day) => concerned.every((code) => isSearched(code, day))),
      unsearched,
    };
  });
  countries.sort((a, b) => (a.total === b.total ? (a.country < b.country ? -1 : 1) : b.total - a.total));
  return {
    release: release.id,
    total: counted(contacts).length,
    records: contacts.length,
    undated: counted(contacts).filter(({ own }) => own === null).length,
    collectedTo,
    quarters,
    countries,
  };
}
