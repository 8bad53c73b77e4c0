import type { Filters } from '@/domain/facets/filters';
import { isLeft, type NaiveRecord } from './naiveCounts';
import { shareDay } from './naiveDays';

/**
 * The timeline and the links from the words of their definition, slow on purpose: every period of the calendar is tried, and every record asked whether it
 * names every other. It shares no code with the engine.
 */
interface NaiveBin {
  readonly start: string;
  readonly end: string;
}

const LAST_YEAR = 2045;

function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/** Returns the first day that a partial date may mean. */
function firstOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Returns the last day that a partial date may mean. */
function lastOf(date: string): string {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  if (date.length === 10) return date;
  return date.length === 7 ? iso(year, month, 0) : iso(year, 12, 0);
}

function everyMonths(months: number): NaiveBin[] {
  const bins: NaiveBin[] = [];
  for (let month = 0; month < (LAST_YEAR - 1999) * 12; month += months)
    bins.push({ start: iso(2000, month, 1), end: iso(2000, month + months, 0) });
  return bins;
}

/** 3 January 2000 was a Monday. */
function everyDays(days: number): NaiveBin[] {
  const bins: NaiveBin[] = [];
  for (let day = 3; day < (LAST_YEAR - 1999) * 365; day += days) bins.push({ start: iso(2000, 0, day), end: iso(2000, 0, day + days - 1) });
  return bins;
}

const calendars: readonly (readonly [string, readonly NaiveBin[]])[] = [
  ['day', everyDays(1)],
  ['week', everyDays(7)],
  ['month', everyMonths(1)],
  ['quarter', everyMonths(3)],
  ['year', everyMonths(12)],
];

/** The finest calendar with at most `most` periods that meet the range. */
function finest(range: NaiveBin | null, units: readonly string[], most: number): { unit: string; bins: NaiveBin[] } {
  if (!range) return { unit: 'year', bins: [] };
  for (const [unit, calendar] of calendars) {
    const bins = calendar.filter(({ start, end }) => start <= range.end && end >= range.start);
    if (units.includes(unit) && bins.length <= most) return { unit, bins };
  }
  throw new Error(
    `No calendar has ${most} periods or fewer from ${range.start} to ${range.end}; the naive count is made for 2000 to ${LAST_YEAR}.`,
  );
}

function datesOf({ entry }: NaiveRecord, collectedTo: string): (string | null)[] {
  if (entry.kind === 'agreement' && ['announced', 'negotiating', 'initialled'].includes(entry.record.status)) {
    const { announced, signed, inForce, ends } = entry.record.dates;
    return announced && !signed && !inForce && !ends ? [announced, collectedTo] : [announced, signed, inForce, ends];
  }
  if (entry.kind === 'activity') return [entry.record.date, entry.record.endDate];
  return Object.values(entry.kind === 'agreement' ? entry.record.dates : entry.record.period);
}

/** By own date, or by span where that is asked for. */
function countIn(records: readonly NaiveRecord[], { time }: Filters, bin: NaiveBin): number {
  return records.filter(({ own, span }) => shareDay(time === 'underway' ? span : own, bin)).length;
}

/** Returns the values of a lane variable, of topics the first one alone; `''` for a record without one. */
export function naiveLanes(record: NaiveRecord, lane: string): string[] {
  const values = { country: record.countries, topic: record.topics.slice(0, 1), type: [record.type], org: record.orgs }[lane] ?? [];
  return values.length === 0 ? [''] : [...new Set(values)];
}

/** Returns whether `one` names `other`. */
function names(one: NaiveRecord, other: NaiveRecord): boolean {
  if (one.kind === 'initiative') return false;
  const { id } = other.entry.record;
  const record = JSON.parse(JSON.stringify(one.entry.record));
  const fields: Record<string, unknown> = {
    activity: (record.commitments ?? []).flatMap((commitment: { followUps: object[] }) => commitment.followUps).map(Object.values),
    agreement: [record.agreementIds ?? record.relatedAgreementIds],
    initiative: [record.initiativeIds],
  };
  return JSON.stringify(fields[other.kind]).includes(`"${id}"`);
}

/** Returns the keys of the records that name this one or that it names, sorted. */
export function naiveLinks(records: readonly NaiveRecord[], record: NaiveRecord): string[] {
  return records
    .filter((other) => other !== record && (names(record, other) || names(other, record)))
    .map(({ kind, entry }) => `${kind}/${entry.record.id}`)
    .sort();
}

/** Returns how many other records name the record. */
export function naiveNamedBy(records: readonly NaiveRecord[], record: NaiveRecord): number {
  return records.filter((other) => other !== record && names(other, record)).length;
}

/** Returns what the timeline counts, with both marks (their keys in order) and counts. */
export function naiveTimeline(records: readonly NaiveRecord[], filters: Filters, lane: string, collectedTo: string) {
  const all = records.filter((record) => isLeft(record, filters, 'from', 'to', 'time'));
  const left = records.filter((record) => isLeft(record, filters));
  const dates = all.flatMap((record) => datesOf(record, collectedTo)).filter((date) => date !== null);
  const span = dates.length > 0 ? { start: dates.map(firstOf).sort()[0] ?? '', end: dates.map(lastOf).sort().at(-1) ?? '' } : null;

  const placed = left.map((record) => ({ record, values: naiveLanes(record, lane) }));
  const recordsIn = (wanted: string) => placed.filter(({ values }) => values.includes(wanted)).map(({ record }) => record);
  const lanes = [...new Set(placed.flatMap(({ values }) => values))]
    .map((value) => ({ value, count: recordsIn(value).length }))
    .sort((a, b) => (a.count === b.count ? (a.value > b.value ? 1 : -1) : b.count - a.count));

  const from = filters.from ? firstOf(filters.from) : '0000-00-00';
  const to = filters.to ? lastOf(filters.to) : '9999-99-99';
  let range = span;
  if (span) range = { start: span.start > from ? span.start : from, end: span.end < to ? span.end : to };
  if (!range || range.start > range.end) {
    const [one, other] = [filters.from ?? filters.to, filters.to ?? filters.from];
    range = one && other ? { start: firstOf(one), end: lastOf(other) } : null;
  }
  const density = finest(span, ['year', 'quarter', 'month'], 120);
  const { unit, bins } = finest(range, ['year', 'quarter', 'month', 'week', 'day'], 48);
  const cut = bins.map(({ start, end }) => ({ start: start < from ? from : start, end: end > to ? to : end }));
  return {
    total: left.length,
    span,
    density: {
      unit: density.unit,
      bins: density.bins.map((bin) => ({
        ...bin,
        total: all.filter(({ own }) => shareDay(own, bin)).length,
        underWay: all.filter((record) => shareDay(record.span, bin)).length,
      })),
    },
    lanes,
    marks: left
      .map(({ kind, date, entry }) => ({ key: `${kind}/${entry.record.id}`, order: [date ?? '9999-99', entry.record.id].join(' ') }))
      .sort((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ key }) => key),
    aggregates: {
      unit,
      bins: cut,
      counts: lanes.map(({ value }) => {
        const inLane = recordsIn(value);
        return cut.map((bin) => countIn(inLane, filters, bin));
      }),
      byKind: lanes.map(({ value }) => {
        const partOf = (wanted: string) => {
          const own = recordsIn(value).filter(({ kind }) => kind === wanted);
          const isOutside = (days: NaiveBin | null, bin: NaiveBin) => days !== null && (days.start < bin.start || days.end > bin.end);
          const vague = (bin: NaiveBin) => (filters.time === 'underway' ? [] : own.filter((record) => isOutside(record.own, bin)));
          return { counts: cut.map((bin) => countIn(own, filters, bin)), coarse: cut.map((bin) => countIn(vague(bin), filters, bin)) };
        };
        return { activity: partOf('activity'), agreement: partOf('agreement'), initiative: partOf('initiative') };
      }),
    },
  };
}
