import type { LaneVariable } from '@/domain/answers/laneVariables';
import { MOST_MARKS } from '@/domain/answers/limits';
import type { Timeline, TimelineAhead, TimelineMark } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import { scopeOf } from '@/domain/records/atlasRecord';
import { type Interval, meets, spanOf } from '@/domain/time/partialDate';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { firstSentence } from '@/domain/words/sentences';
import type { AtlasIndex, IndexEntry } from './atlasIndex';
import { type BinUnit, calendarBins, cutTo, finestUnit } from './calendarBins';
import { binsOf, countCodesPlaced, countPlaced, placeRows } from './columns/bins';
import { columnOf, countCodes, type Dictionary, valuesAt } from './columns/column';
import type { Columns } from './columns/columns';
import { around, type DayRange, type Days, daysAround, intervalOf, overlap, rangeOf } from './columns/days';
import { usualDays, usualRows } from './columns/usualDays';
import { countsByValue } from './counts';
import { entriesAt, selectRows } from './filterRecords';
import { linksOf, namedByCount } from './links';
import { sortRows } from './list';
import { outsideOf } from './periods';

/** What the timeline is asked: the records left by the filters, `from` and `to` being the window, in lanes of one variable. */
export interface TimelineQuery {
  readonly filters: Filters;
  readonly lane: LaneVariable;
}

/** A count needs room for its digits; the strip over the whole span has bars only, which may stand closer. */
const MOST_BINS = 48;
const MOST_STRIP_BINS = 120;
const densityUnits = ['year', 'quarter', 'month'] as const;
const windowUnits = ['year', 'quarter', 'month', 'week', 'day'] as const;

/** The lane of the records that have no value of the variable. */
const NO_VALUE = [''] as const;

/** The column of a lane variable: each value that a record has, but of topics the first alone; what has none stands in a lane of its own. */
function laneColumn({ rows, facets }: Columns, lane: LaneVariable): Dictionary {
  const column = facets[lane];
  return columnOf(
    rows,
    (row) => {
      const values = valuesAt(column, row);
      return values.length > 0 ? (lane === 'topic' ? values.slice(0, 1) : values) : NO_VALUE;
    },
    column.values,
  );
}

/** The days to count over: where the window lies in the span. Apart from it only open-ended records are left; of a half-open window the given date is taken. */
function countedRange(span: Interval | null, { from, to }: Filters): Interval | null {
  const asked = spanOf(from, to);
  if (span && meets(span, asked)) return cutTo(span, asked);
  return from || to ? spanOf(from ?? to, to ?? from) : null;
}

function binsIn<U extends BinUnit>(range: Interval, units: readonly [U, ...U[]], most: number): { unit: U; bins: Interval[] } {
  const unit = finestUnit(range, units, most);
  return { unit, bins: calendarBins(range, unit, most) };
}

/** Returns how many of the rows lie in each of the periods of the whole span, by own date and by span. */
function densityOf({ own, span: running }: Columns, rows: readonly Uint32Array[], span: Interval | null): Timeline['density'] {
  if (!span) return { unit: 'year', bins: [] };
  const { unit, bins: intervals } = binsIn(span, densityUnits, MOST_STRIP_BINS);
  const bins = binsOf(intervals);
  const count = (days: Days) => {
    const counts = rows.map((some) => countPlaced(placeRows(bins, days, some), bins));
    return (at: number) => counts.reduce((sum, some) => sum + (some[at] ?? 0), 0);
  };
  const [total, underWay] = [count(own), count(running)];
  return { unit, bins: intervals.map((bin, at) => ({ ...bin, total: total(at), underWay: underWay(at) })) };
}

function perKind<T>(make: (kind: Kind) => T): Readonly<Record<Kind, T>> {
  return { activity: make('activity'), agreement: make('agreement'), initiative: make('initiative') };
}

function aggregatesOf(
  { own, span: running, facets }: Columns,
  left: Uint32Array,
  filters: Filters,
  column: Dictionary,
  lanes: Timeline['lanes'],
  span: Interval | null,
): NonNullable<Timeline['aggregates']> {
  const range = countedRange(span, filters);
  const { unit, bins: whole } = range ? binsIn(range, windowUnits, MOST_BINS) : { unit: 'year' as const, bins: [] };
  const asked = spanOf(filters.from, filters.to);
  const bins = binsOf(whole.map((bin) => cutTo(bin, asked)));
  const isUnderWay = filters.time === 'underway';
  const width = whole.length + 1;
  const perLane = (rows: Uint32Array, isCoarse = false) => {
    // The days that count for the dates asked for: those of the own date, or of the span.
    const counts = countCodesPlaced(column, placeRows(bins, isUnderWay ? running : own, rows, isCoarse), bins);
    return lanes.map(({ value }) => {
      const line = (column.codeOf.get(value) ?? 0) * width;
      return Array.from(counts.subarray(line, line + width - 1));
    });
  };
  const ofKinds = perKind((kind) => {
    const code = facets.kind.codeOf.get(kind);
    const rows = left.filter((row) => facets.kind.codes[row] === code);
    // What is under way in a period is so on known days.
    return { counts: perLane(rows), coarse: isUnderWay ? [] : perLane(rows, true) };
  });
  const none = whole.map(() => 0);
  const byKind = lanes.map((_, at) =>
    perKind((kind) => ({ counts: ofKinds[kind].counts[at] ?? none, coarse: ofKinds[kind].coarse[at] ?? none })),
  );
  return { unit, bins: [...bins.intervals], counts: perLane(left), byKind };
}

/** The lanes in which a mark is drawn; none where it has no value of the variable. */
function lanesOf({ columns }: AtlasIndex, { position, topics }: IndexEntry, lane: LaneVariable): string[] {
  return lane === 'topic' ? topics.slice(0, 1) : valuesAt(columns.facets[lane], position);
}

function bodiesInTitle({ organisations }: AtlasIndex, { organisations: ids, stub }: IndexEntry): string[] {
  const names = ids.flatMap((id) => [organisations.get(id)?.shortName ?? [], organisations.get(id)?.name ?? []].flat());
  return [...new Set(names.filter((name) => stub.title.includes(name)))];
}

function markOf(index: AtlasIndex, entry: IndexEntry, lane: LaneVariable): TimelineMark {
  const { kind, id, title, type, status, date, endDate } = entry.stub;
  return {
    kind,
    id,
    title,
    type,
    status,
    date,
    endDate,
    dates: entry.entry.kind === 'agreement' ? entry.entry.record.dates : null,
    countries: [...entry.countries],
    lanes: lanesOf(index, entry, lane),
    links: linksOf(index, entry.position),
    ...(entry.entry.record.shortTitle === undefined ? {} : { shortTitle: entry.entry.record.shortTitle }),
    bodies: bodiesInTitle(index, entry),
    namedBy: namedByCount(index, entry.position),
    sources: entry.sources.length,
    topic: entry.entry.record.topics[0] ?? null,
    scope: scopeOf(entry.entry, (organisation) => index.organisations.get(organisation)?.country === null),
    line: firstSentence(entry.entry.record.summary),
  };
}

/** Returns what the rows name of the time after the last day collected, by date. */
function aheadAmong(index: AtlasIndex, rows: Uint32Array): TimelineAhead[] {
  const isAmong = new Uint8Array(index.columns.rows);
  for (const row of rows) isAmong[row] = 1;
  return index.ahead
    .filter(({ row }) => isAmong[row] === 1)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ row, date, milestone }) => {
      const { kind, id, title } = index.stubAt(row);
      return { kind, id, title, date, milestone };
    });
}

/** Returns the days that the timeline covers: those that the rows draw, without dates far off where there are others. */
function spanOfRows({ drawn }: Columns, rows: readonly Uint32Array[]): Interval | null {
  const days = rows.flatMap((some) => daysAround(drawn, usualRows(drawn, some)) ?? []);
  const usual = usualDays(drawn);
  const near = days.filter((range) => usual && overlap(range, usual));
  const whole = (near.length > 0 ? near : days).reduce<DayRange | null>((all, range) => (all ? around(all, range) : range), null);
  if (!whole) return null;
  return usual && overlap(whole, usual) ? cutTo(intervalOf(whole), intervalOf(usual)) : intervalOf(whole);
}

/**
 * Returns the records left by the filters in lanes: each as a mark, or as counts per lane and period when there are more than `mostMarks`. Span and density
 * ignore the window and honour all other filters.
 */
export function timelineOf(index: AtlasIndex, query: TimelineQuery, mostMarks = MOST_MARKS): Timeline {
  const { filters, lane } = query;
  const { columns, dataset } = index;
  const { left, nearMisses } = selectRows(index, filters);
  const all = [left, nearMisses('dates')];
  const column = laneColumn(columns, lane);
  const lanes = countsByValue(column, countCodes(column, left))
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const span = spanOfRows(columns, all);
  const outside = span && filters.time !== 'underway' ? outsideOf(columns.own, left, rangeOf(span)) : undefined;
  const isDrawn = left.length <= mostMarks;
  return {
    release: dataset.release.id,
    total: left.length,
    lane,
    span,
    ...(outside && { outside }),
    density: densityOf(columns, all, span),
    lanes,
    ahead: aheadAmong(index, left),
    marks: isDrawn
      ? entriesAt(index, sortRows(index, left, { key: 'date', descending: false })).map((entry) => markOf(index, entry, lane))
      : null,
    aggregates: isDrawn ? null : aggregatesOf(columns, left, filters, column, lanes, span),
  };
}
