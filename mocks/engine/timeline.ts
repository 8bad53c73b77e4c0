import { type LaneVariable, MOST_MARKS, type Timeline, type TimelineAhead, type TimelineMark } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import { type AtlasRecord, awaitsSigning, scopeOf } from '@/domain/records/atlasRecord';
import { type Interval, meets, type PartialDate, spanOf, toInterval } from '@/domain/time/partialDate';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { firstSentence } from '@/domain/words/sentences';
import type { AtlasIndex, IndexEntry } from './atlasIndex';
import { countValues } from './counts';
import { entriesPassing, testsFor } from './filterRecords';
import { linksOf, namedByCount } from './links';
import { sortEntries } from './list';
import { type BinUnit, calendarBins, cutTo, earlier, finestUnit, later } from './periods';

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

/** The values under which an entry stands: each that it has, but of topics the first alone. */
function laneValues({ values, topics }: IndexEntry, lane: LaneVariable): readonly string[] {
  return lane === 'topic' ? topics.slice(0, 1) : values[lane];
}

function lanesOf(entry: IndexEntry, lane: LaneVariable): readonly string[] {
  const values = laneValues(entry, lane);
  return values.length > 0 ? values : NO_VALUE;
}

/**
 * Every date that is drawn of a record; of an agreement that awaits its signing the last day collected too. An open side names none, so that a plan without an
 * end does not stretch the span.
 */
function datesOf({ kind, record }: AtlasRecord, collectedTo: PartialDate): PartialDate[] {
  const dates =
    kind === 'activity'
      ? [record.date, record.endDate]
      : kind === 'agreement'
        ? [...Object.values(record.dates), awaitsSigning(record) && record.dates.announced ? collectedTo : null]
        : [record.period.start, record.period.end];
  return dates.filter((date) => date !== null);
}

function spanOfEntries(entries: readonly IndexEntry[], collectedTo: PartialDate): Interval | null {
  const days = entries.flatMap(({ entry }) => datesOf(entry, collectedTo)).map(toInterval);
  const [first] = days;
  return first ? days.reduce((all, { start, end }) => ({ start: earlier(all.start, start), end: later(all.end, end) }), first) : null;
}

/** The days that count for the dates asked for: those of the own date, or of the span. */
function daysOf({ own, span }: IndexEntry, { time }: Filters): Interval | null {
  return time === 'underway' ? span : own;
}

/** The days to count over: where the window lies in the span. Apart from it only open-ended records are left; of a half-open window the given date is taken. */
function countedRange(span: Interval | null, { from, to }: Filters): Interval | null {
  const asked = spanOf(from, to);
  if (span && meets(span, asked)) return cutTo(span, asked);
  return from || to ? spanOf(from ?? to, to ?? from) : null;
}

/** Adds one to the count of every bin that the interval meets, unless it `isLeftOut`: the bins follow on one another, so these do too. */
function addTo(
  counts: number[],
  bins: readonly Interval[],
  interval: Interval | null,
  isLeftOut: (bin: Interval) => boolean = () => false,
): void {
  if (!interval) return;
  const first = bins.findIndex(({ end }) => end >= interval.start);
  if (first < 0) return;
  for (let bin = first; bin < bins.length && (bins[bin]?.start ?? '') <= interval.end; bin++) {
    const own = bins[bin];
    if (own && !isLeftOut(own)) counts[bin] = (counts[bin] ?? 0) + 1;
  }
}

function binsIn<U extends BinUnit>(range: Interval, units: readonly [U, ...U[]], most: number): { unit: U; bins: Interval[] } {
  const unit = finestUnit(range, units, most);
  return { unit, bins: calendarBins(range, unit, most) };
}

function densityOf(entries: readonly IndexEntry[], span: Interval | null): Timeline['density'] {
  if (!span) return { unit: 'year', bins: [] };
  const { unit, bins } = binsIn(span, densityUnits, MOST_STRIP_BINS);
  const [totals, underWay] = [bins.map(() => 0), bins.map(() => 0)];
  for (const entry of entries) {
    addTo(totals, bins, entry.own);
    addTo(underWay, bins, entry.span);
  }
  return { unit, bins: bins.map((bin, place) => ({ ...bin, total: totals[place] ?? 0, underWay: underWay[place] ?? 0 })) };
}

function aggregatesOf(
  entries: readonly IndexEntry[],
  { filters, lane }: TimelineQuery,
  lanes: Timeline['lanes'],
  span: Interval | null,
): NonNullable<Timeline['aggregates']> {
  const range = countedRange(span, filters);
  const nothing = (bins: readonly Interval[]) => {
    const ofKind = () => ({ counts: bins.map(() => 0), coarse: bins.map(() => 0) });
    return { activity: ofKind(), agreement: ofKind(), initiative: ofKind() } satisfies Record<Kind, unknown>;
  };
  if (!range) return { unit: 'year', bins: [], counts: lanes.map(() => []), byKind: lanes.map(() => nothing([])) };
  const { unit, bins: whole } = binsIn(range, windowUnits, MOST_BINS);
  const asked = spanOf(filters.from, filters.to);
  const bins = whole.map((bin) => cutTo(bin, asked));
  const byLane = new Map(lanes.map(({ value }) => [value, nothing(bins)]));
  for (const entry of entries)
    for (const value of lanesOf(entry, lane)) {
      const own = byLane.get(value)?.[entry.kind];
      const days = daysOf(entry, filters);
      if (!own || !days) continue;
      addTo(own.counts, bins, days);
      // What is under way in a period is so on known days.
      if (filters.time !== 'underway') addTo(own.coarse, bins, days, ({ start, end }) => start <= days.start && days.end <= end);
    }
  const byKind = [...byLane.values()];
  const counts = byKind.map((own) => bins.map((_, bin) => Object.values(own).reduce((sum, part) => sum + (part.counts[bin] ?? 0), 0)));
  return { unit, bins, counts, byKind };
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
    lanes: [...laneValues(entry, lane)],
    links: [...linksOf(index, entry)],
    ...(entry.entry.record.shortTitle === undefined ? {} : { shortTitle: entry.entry.record.shortTitle }),
    bodies: bodiesInTitle(index, entry),
    namedBy: namedByCount(index, entry),
    sources: entry.sources.length,
    topic: entry.entry.record.topics[0] ?? null,
    scope: scopeOf(entry.entry, (organisation) => index.organisations.get(organisation)?.country === null),
    line: firstSentence(entry.entry.record.summary),
  };
}

/** The days after `collectedTo` that a record names: its end, and milestones. */
function aheadOf({ entry, stub }: IndexEntry, collectedTo: PartialDate): TimelineAhead[] {
  const { kind, id, title } = stub;
  const end = entry.kind === 'agreement' ? entry.record.dates.ends : entry.kind === 'initiative' ? entry.record.period.end : null;
  const milestones = entry.kind === 'initiative' ? entry.record.milestones : [];
  const named = [...(end ? [{ date: end, text: null }] : []), ...milestones];
  return named
    .filter(({ date }) => toInterval(date).start > collectedTo)
    .map(({ date, text }) => ({ kind, id, title, date, milestone: text }));
}

/**
 * Returns the records left by the filters in lanes: each as a mark, or as counts per lane and period when there are more than `mostMarks`. Span and density
 * ignore the window and honour all other filters.
 */
export function timelineOf(index: AtlasIndex, query: TimelineQuery, mostMarks = MOST_MARKS): Timeline {
  const { filters, lane } = query;
  const tests = testsFor(index, filters);
  const all = entriesPassing(index, tests, ({ of }) => of === 'dates');
  const left = entriesPassing(index, tests);
  const lanes = [...countValues(left, (entry) => lanesOf(entry, lane))]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const { collectedTo } = index.dataset.release;
  const span = spanOfEntries(all, collectedTo);
  const isDrawn = left.length <= mostMarks;
  return {
    release: index.dataset.release.id,
    total: left.length,
    lane,
    span,
    density: densityOf(all, span),
    lanes,
    ahead: left.flatMap((entry) => aheadOf(entry, collectedTo)).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    marks: isDrawn ? sortEntries(left, { key: 'date', descending: false }).map((entry) => markOf(index, entry, lane)) : null,
    aggregates: isDrawn ? null : aggregatesOf(left, query, lanes, span),
  };
}
