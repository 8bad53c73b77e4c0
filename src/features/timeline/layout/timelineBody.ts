import type { CellPart, DaySpan, TimelineBandMark, TimelineBody, TimelineBodyLane, TimelineBodyMark } from '@/charts/timelineBody';
import type { MarkColour } from '@/domain/address/parameters';
import type { LaneVariable } from '@/domain/answers/laneVariables';
import type { TimelineMark } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import { awaitsSigning, spanDatesFrom } from '@/domain/records/atlasRecord';
import { type Searched, signingSearchedTo } from '@/domain/records/coverage';
import { statusLabel } from '@/domain/records/statusLabel';
import { weightOf } from '@/domain/records/weight';
import { precisionOf } from '@/domain/time/partialDate';
import { dayNumber, daysOf, isoDay } from '@/domain/time/timeScale';
import { idsOf, type Kind, kinds, type Scope, type Topic, topics } from '@/domain/vocabulary/vocabulary';
import { shortTitle, shortTitles, type Told, TWO_LINES_LENGTH, toldBy } from '@/domain/words/shortTitle';
import { describeMark } from '@/features/timeline/layout/describeMark';
import { type LaneChoice, lanesOf } from '@/features/timeline/layout/lanes';
import type { TimelineSource } from '@/features/timeline/timelineQueries';
import type { Hue } from '@/ui/palette';

/** Returns the key of a record: `agreement/2024-mk-rs-memorandum`. */
export function markKey({ kind, id }: Pick<TimelineMark, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

/** What a record's words and looks follow from. */
export interface MarkContext {
  readonly told: Told;
  /** The day since 1970 that counts as today. */
  readonly today: number;
  readonly searched: Searched;
  readonly hueOf: (mark: TimelineMark) => Hue;
  readonly stackHueOf: (mark: TimelineMark) => Hue;
}

const scopeHues = { two: 'two', few: 'few', many: 'many', one: 'one', 'one-with-body': 'one' } as const satisfies Record<Scope, Hue>;
const scopeKey = [
  { hue: 'two', label: 'two countries' },
  { hue: 'few', label: 'three to five' },
  { hue: 'many', label: 'six or more' },
  { hue: 'one', label: 'one country' },
] as const;

/** Topics that have a hue of their own; the others share the last one. */
const TOPIC_HUES = 7;

/** Returns what marks are coloured by, and what the colours mean where they do not stand for kinds. Topics get their hues by how many records they are the first of. */
export function colouring(
  colour: MarkColour,
  marks: readonly TimelineMark[],
): Pick<MarkContext, 'hueOf' | 'stackHueOf'> & Pick<TimelineBody, 'hues'> {
  const byKind = ({ kind }: TimelineMark): Hue => kind;
  if (colour === 'kind') return { hueOf: byKind, stackHueOf: byKind, hues: null };
  if (colour === 'scope') {
    const byScope = ({ scope }: TimelineMark): Hue => scopeHues[scope];
    return { hueOf: byScope, stackHueOf: byScope, hues: scopeKey };
  }
  const counts = [...Map.groupBy(marks, ({ topic }) => topic)].flatMap(([topic, own]) => (topic ? [[topic, own.length] as const] : []));
  const ranked = counts.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([topic]) => topic);
  const places = new Map<Topic | null, number>(ranked.slice(0, TOPIC_HUES).map((topic, place) => [topic, place]));
  const own = ranked.slice(0, TOPIC_HUES).map((topic, place) => ({ hue: place, label: topics[topic].toLowerCase() }));
  return {
    hueOf: ({ topic }) => places.get(topic) ?? TOPIC_HUES,
    stackHueOf: byKind,
    hues: ranked.length > TOPIC_HUES ? [...own, { hue: TOPIC_HUES, label: 'other topics' }] : own,
  };
}

/** Statuses of what was planned, announced or proposed, and has not begun. */
const notYet: readonly TimelineMark['status'][] = ['planned', 'drafting', 'public-debate'];

function isPlanned(mark: TimelineMark): boolean {
  return notYet.includes(mark.status) || awaitsSigning(mark);
}

function wordsOf(mark: TimelineMark, { told, today, searched }: MarkContext): { readonly label: string; readonly words: string } {
  const label = shortTitle(mark, told);
  return { label, words: `${label}, ${describeMark(mark, signingSearchedTo(mark, searched), statusLabel(mark, isoDay(today)))}` };
}

/** Lengths of a title where a mark has more room than usual. */
const LONGER = [Number.POSITIVE_INFINITY, 64, TWO_LINES_LENGTH, 44] as const;

/** The longer forms of a short title, if it was cut. */
function longerTitles(mark: TimelineMark, label: string, told: Told): string[] {
  if (!label.endsWith('…')) return [];
  return [...new Set(shortTitles(mark, told, LONGER))].filter((form) => form.length > label.length);
}

/** Returns a record as it is drawn; null without an own date. `pair` is the key of the agreement that a signing concluded. */
function bodyMark(mark: TimelineMark, pair: string | null, context: MarkContext): TimelineBodyMark | null {
  if (mark.date === null) return null;
  const { start, end } = daysOf(mark.date);
  const isExact = precisionOf(mark.date) === 'day';
  const lasts = mark.kind === 'activity' && isExact && mark.endDate && precisionOf(mark.endDate) === 'day' ? daysOf(mark.endDate).end : end;
  const told = wordsOf(mark, context);
  return {
    key: markKey(mark),
    kind: mark.kind,
    title: mark.title,
    ...told,
    longer: longerTitles(mark, told.label, context.told),
    start,
    end,
    isExact,
    lastsTo: Math.max(end, lasts),
    isPlanned: isPlanned(mark),
    hue: context.hueOf(mark),
    stackHue: context.stackHueOf(mark),
    weight: weightOf(mark),
    pair,
    waitsTo: mark.kind === 'agreement' && awaitsSigning(mark) ? daysOf(context.searched.collectedTo).end : null,
  };
}

/** Returns for each signing of the records the agreement among them that it concluded: one of its days that it is linked with. */
export function pairsOf(marks: readonly TimelineMark[]): ReadonlyMap<string, string> {
  const agreements = new Map(marks.filter(({ kind }) => kind === 'agreement').map((mark) => [markKey(mark), mark]));
  const taken = new Set<string>();
  return new Map(
    marks.flatMap((mark) => {
      const { kind, type, date, links } = mark;
      if (kind !== 'activity' || type !== 'signing' || date === null) return [];
      const days = daysOf(date);
      const concluded = links.find((key) => {
        const other = agreements.get(key)?.date;
        const own = other ? daysOf(other) : null;
        return own !== null && own.start < days.end && own.end > days.start && !taken.has(key);
      });
      if (!concluded) return [];
      taken.add(concluded);
      return [[markKey(mark), concluded]];
    }),
  );
}

function bandMark(mark: TimelineMark, context: MarkContext): TimelineBandMark | null {
  const span = mark.kind === 'initiative' ? spanDatesFrom(mark) : null;
  if (!span) return null;
  return {
    key: markKey(mark),
    ...wordsOf(mark, context),
    hue: context.hueOf(mark),
    isPlanned: isPlanned(mark),
    begins: daysOf(span.start),
    ends: span.end === null ? null : daysOf(span.end),
  };
}

/** What a timeline holds in any window. */
export interface TimelineContent extends Omit<TimelineBody, 'window' | 'band' | 'inView'> {
  readonly initiatives: readonly TimelineBandMark[];
}

interface ContentParts {
  readonly source: TimelineSource;
  /** What the lanes stand for. */
  readonly lane: LaneVariable;
  readonly lanes: readonly LaneChoice[];
  /** All records under the filters, whatever the dates: initiatives under way may have begun before them. */
  readonly all: readonly TimelineMark[];
  readonly range: DaySpan;
  readonly filters: Filters;
  readonly colour: MarkColour;
  readonly today: number;
  readonly searched: Searched;
}

/** How a country was searched, year by year up to the last day collected. */
function searchedYears(country: string, { coverage, collectedTo }: Searched): TimelineBodyLane['searched'] {
  const last = daysOf(collectedTo).end;
  return Object.entries(coverage.countries[country] ?? {})
    .map(([year, level]) => ({ start: daysOf(year).start, end: Math.min(daysOf(year).end, last), level }))
    .filter(({ start, end }) => end > start);
}

type LanePlan = Pick<TimelineBodyLane, 'value' | 'label' | 'searched'>;

function countLanes(source: Extract<TimelineSource, { readonly aggregates: unknown }>, lanes: readonly LanePlan[]): TimelineBodyLane[] {
  const { bins, counts, byKind } = source.aggregates;
  const spans = bins.map(({ start, end }) => ({ start: dayNumber(start), end: dayNumber(end) + 1 }));
  return lanes.map((lane) => {
    const { value } = lane;
    const place = source.lanes.findIndex((own) => own.value === value);
    const [own, parts] = [counts[place] ?? [], byKind[place]];
    const partsAt = (at: number): CellPart[] =>
      idsOf(kinds)
        .map((kind) => ({ hue: kind, count: parts?.[kind].counts[at] ?? 0, coarse: parts?.[kind].coarse[at] ?? 0 }))
        .filter(({ count }) => count > 0);
    return { ...lane, marks: [], cells: spans.map((span, at) => ({ ...span, count: own[at] ?? 0, parts: partsAt(at) })) };
  });
}

/** The lane of all records; no value of a facet begins with this sign. */
export const ALL_LANE = '~all';

/** Returns what a timeline holds: dated records in each of their lanes, and initiatives. Where nothing but initiatives is left there are no lanes. */
export function timelineContent({ source, lane, lanes, all, range, filters, colour, today, searched }: ContentParts): TimelineContent {
  const { hues, ...looks } = colouring(colour, all);
  const context: MarkContext = { told: toldBy(filters), today, searched, ...looks };
  const planned = lanes.map(
    ({ value, name }): LanePlan => ({ value, label: name, searched: lane === 'country' ? searchedYears(value, searched) : [] }),
  );
  const rest = {
    shape: 'timeline' as const,
    range,
    collectedTo: daysOf(searched.collectedTo).end,
    hues,
    initiatives: all
      .flatMap((mark) => bandMark(mark, context) ?? [])
      .sort((a, b) => a.begins.start - b.begins.start || (a.key < b.key ? -1 : 1)),
  };
  // Counts are split by kind, whatever marks are coloured by.
  if (!('marks' in source)) return { ...rest, hues: null, lanes: countLanes(source, planned), all: null };
  const pairs = pairsOf(source.marks);
  const drawn = source.marks.flatMap((mark) => {
    const own = bodyMark(mark, pairs.get(markKey(mark)) ?? null, context);
    return own ? [{ own, lanes: lanesOf(mark) }] : [];
  });
  const isLoneBand = source.marks.length > 0 && source.marks.every(({ kind }) => kind === ('initiative' satisfies Kind));
  const byLane = new Map<string, TimelineBodyMark[]>(lanes.map(({ value }) => [value, []]));
  const inOrder = drawn.sort((a, b) => a.own.start - b.own.start || (a.own.key < b.own.key ? -1 : 1));
  for (const { own, lanes: values } of inOrder) for (const value of values) byLane.get(value)?.push(own);
  return {
    ...rest,
    lanes: isLoneBand ? [] : planned.map((own) => ({ ...own, marks: byLane.get(own.value) ?? [], cells: null })),
    all:
      planned.length > 1
        ? { value: ALL_LANE, label: 'All records', marks: inOrder.map(({ own }) => own), searched: [], cells: null }
        : null,
  };
}

/** With so many initiatives the band stands open by itself. */
const FEW_INITIATIVES = 15;

/** Returns what is seen of it in a window. `fold` is what the reader chose. */
export function bodyInWindow({ initiatives, ...content }: TimelineContent, window: DaySpan, fold: 'open' | 'folded' | null): TimelineBody {
  const marks = initiatives.filter(({ begins, ends }) => begins.start < window.end && (ends === null || ends.end > window.start));
  const isOpen = fold === null ? marks.length <= FEW_INITIATIVES : fold === 'open';
  const seen = content.lanes.flatMap((lane) =>
    lane.marks.filter((mark) => mark.kind !== 'initiative' && mark.start < window.end && mark.end > window.start),
  );
  const inView = { records: new Set(seen.map(({ key }) => key)).size, places: seen.length };
  return { ...content, window, inView, band: initiatives.length > 0 ? { marks, isOpen } : null };
}
