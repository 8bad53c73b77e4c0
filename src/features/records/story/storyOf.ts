import type { TimelineMark } from '@/domain/answers/timelineAnswers';
import { isListed, type Searched, signingSearchedTo, unsearchedDays } from '@/domain/records/coverage';
import { type PartialDate, toInterval } from '@/domain/time/partialDate';
import { dayNumber, daysOf, isoDay } from '@/domain/time/timeScale';
import type { Kind } from '@/domain/vocabulary/vocabulary';

/** A record as a story tells it: what a mark of the timeline and a neighbour of a record have in common. */
export type StoryRecord = Pick<
  TimelineMark,
  'kind' | 'id' | 'title' | 'type' | 'status' | 'date' | 'endDate' | 'dates' | 'countries' | 'links'
>;

/** Days since 1970: the first, and the one after the last. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

/** What happened at one time: a record, or an agreement and the signing of it, which are one pair and two records. */
export interface StoryEvent extends Days {
  readonly key: string;
  readonly record: StoryRecord;
  readonly signing: StoryRecord | null;
  /** Of an agreement that awaits its signing the last day to which one was looked for. */
  readonly searchedTo: string | null;
}

/** A time in which nothing is recorded. */
export interface StoryGap extends Days {
  /** So many of its days count as silence: those on which every one of the countries was searched. */
  readonly silent: number;
  /** Whether it is long enough to be named. */
  readonly isNamed: boolean;
}

/**
 * A line of the story. `before`: what is known of the time before the first record. `gap`: between two records. `tail`: from the last one as far as it was
 * searched. `collected`, `release`: the last day collected, and the day of the release. `isDashed`: the axis beside it waits for a signing.
 */
export type StoryItem =
  | ({ readonly is: 'before' | 'gap' | 'tail'; readonly isDashed: boolean } & StoryGap)
  | { readonly is: 'event'; readonly isDashed: boolean; readonly event: StoryEvent }
  | { readonly is: 'collected' | 'release'; readonly isDashed: boolean; readonly day: number };

export interface Story {
  readonly items: readonly StoryItem[];
  /** Records of which no date is known. */
  readonly undated: readonly StoryRecord[];
  /** Agreements that await their signing. */
  readonly waiting: readonly StoryEvent[];
}

/** What a story is told of. */
export interface StoryFrame {
  /** Every one of which was to be searched for a silence to count; those that the coverage table does not list are ignored. */
  readonly countries: readonly string[];
  readonly searched: Searched;
  /** The day of the release, `YYYY-MM-DD`. */
  readonly published: string;
  /** The dates asked for. */
  readonly range: { readonly from: PartialDate | null; readonly to: PartialDate | null };
  /** Whether the time before the first record and after the last one is told too: not where the records are some of many. */
  readonly isWhole: boolean;
}

/** A time without a record is named when it is longer than six months. */
export const LONG_GAP = 183;

export function storyKey({ kind, id }: Pick<StoryRecord, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

/** The days of a record’s own date, an activity’s to its last; null without one. */
function ownDays({ kind, date, endDate }: StoryRecord): Days | null {
  if (!date) return null;
  const { start, end } = daysOf(date);
  return { start, end: kind === 'activity' && endDate ? Math.max(end, daysOf(endDate).end) : end };
}

/** The signing that goes with each agreement: of the same days, and one names the other. No signing goes with two. */
function signingsOf(dated: readonly (readonly [StoryRecord, Days])[]): ReadonlyMap<string, StoryRecord> {
  const taken = new Set<string>();
  const pairs = new Map<string, StoryRecord>();
  for (const [agreement, days] of dated) {
    if (agreement.kind !== 'agreement') continue;
    const found = dated.find(
      ([other, own]) =>
        other.type === 'signing' &&
        !taken.has(storyKey(other)) &&
        (other.links.includes(storyKey(agreement)) || agreement.links.includes(storyKey(other))) &&
        own.start < days.end &&
        days.start < own.end,
    );
    if (!found) continue;
    taken.add(storyKey(found[0]));
    pairs.set(storyKey(agreement), found[0]);
  }
  return pairs;
}

/** What began on one day: the meeting first, then what was agreed or begun at it. */
const kindOrder: readonly Kind[] = ['activity', 'agreement', 'initiative'];

function eventsOf(records: readonly StoryRecord[], searched: Searched): StoryEvent[] {
  const dated = records.flatMap((record) => {
    const days = ownDays(record);
    return days ? [[record, days] as const] : [];
  });
  const daysByKey = new Map(dated.map(([record, days]) => [storyKey(record), days]));
  const signings = signingsOf(dated);
  const told = new Set([...signings.values()].map(storyKey));
  return dated
    .filter(([record]) => !told.has(storyKey(record)))
    .map(([record, days]) => {
      const signing = signings.get(storyKey(record)) ?? null;
      const other = signing && daysByKey.get(storyKey(signing));
      return {
        key: storyKey(record),
        record,
        signing,
        start: Math.min(days.start, other?.start ?? days.start),
        end: Math.max(days.end, other?.end ?? days.end),
        searchedTo: signingSearchedTo(record, searched),
      };
    })
    .sort((a, b) => a.start - b.start || kindOrder.indexOf(a.record.kind) - kindOrder.indexOf(b.record.kind) || (a.key < b.key ? -1 : 1));
}

/** The stretches on which one of the countries was not searched. */
function unsearchedOf(start: number, end: number, { countries, searched }: StoryFrame) {
  const known = countries.filter((country) => isListed(searched, country));
  return unsearchedDays(searched, known, { start: isoDay(start), end: isoDay(end - 1) });
}

/** A time without a record, and how much of it counts as silence. */
function gapOf(start: number, end: number, frame: StoryFrame): StoryGap {
  const unsearched = unsearchedOf(start, end, frame).reduce((sum, days) => sum + dayNumber(days.end) + 1 - dayNumber(days.start), 0);
  return { start, end, silent: end - start - unsearched, isNamed: end - start > LONG_GAP };
}

/** The day from which the story is told: that of the dates asked for, else the first day of the first year in which one of the countries was searched. */
function firstDay({ countries, searched, range }: StoryFrame): number | null {
  if (range.from) return dayNumber(toInterval(range.from).start);
  const years = countries.flatMap((country) =>
    Object.entries(searched.coverage.countries[country] ?? {}).flatMap(([year, level]) => (level === 'none' ? [] : [Number(year)])),
  );
  return years.length > 0 ? dayNumber(`${Math.min(...years)}-01-01`) : null;
}

/** What follows the last record: the silence as far as it was searched, then the end of the records. */
function endingOf(last: number, isDashed: boolean, frame: StoryFrame): StoryItem[] {
  const { searched, range, published } = frame;
  const collected = dayNumber(toInterval(searched.collectedTo).end) + 1;
  const asked = range.to ? dayNumber(toInterval(range.to).end) + 1 : null;
  const [lost] = last < collected ? unsearchedOf(last, collected, frame) : [];
  const observed = lost ? dayNumber(lost.start) : collected;
  const end = Math.min(observed, asked ?? observed);
  const tail: StoryItem[] = end > last ? [{ is: 'tail', isDashed, ...gapOf(last, end, frame) }] : [];
  if (last >= collected || (asked !== null && asked <= collected)) return tail;
  return [...tail, { is: 'collected', isDashed, day: collected - 1 }, { is: 'release', isDashed, day: dayNumber(published) }];
}

/**
 * Returns the records as a story: in the order of time, each once, a signing with its agreement, with the times between them in which nothing is recorded. What
 * is longer than six months is named; silence is counted only as far as every country was searched.
 */
export function storyOf(records: readonly StoryRecord[], frame: StoryFrame): Story {
  const events = eventsOf(records, frame.searched);
  const undated = records.filter((record) => ownDays(record) === null);
  const items: StoryItem[] = [];
  const [first] = events;
  const begin = frame.isWhole ? firstDay(frame) : null;
  if (first && begin !== null && begin < first.start) items.push({ is: 'before', isDashed: false, ...gapOf(begin, first.start, frame) });
  let [last, isDashed] = [first?.start ?? 0, false];
  for (const event of events) {
    if (event.start > last) items.push({ is: 'gap', isDashed, ...gapOf(last, event.start, frame) });
    last = Math.max(last, event.end);
    isDashed ||= event.searchedTo !== null;
    items.push({ is: 'event', isDashed, event });
  }
  if (first && frame.isWhole) items.push(...endingOf(last, isDashed, frame));
  return { items, undated, waiting: events.filter(({ searchedTo }) => searchedTo !== null) };
}
