import { createEvents, type EventAttributes } from 'ics';
import { recordPath } from '@/domain/records/atlasRecord';
import { formatDateRange, formatPartialDate, type PartialDate, precisionOf, toInterval } from '@/domain/time/partialDate';
import { footnoteFor } from '@/domain/vocabulary/countries';
import { cleanText } from '@/domain/words/markupText';
import { counted } from '@/domain/words/sentences';
import { type BuiltIndex, type IndexEntry, keyOf } from '../engine/atlasIndex';
import type { Dataset } from '../engine/dataset';
import { recordLine } from './feeds';
import type { PublishedFile } from './publishedFile';
import { idAuthority, type Selection } from './selections';
import type { Site } from './site';

/** Something that lies ahead: a planned activity, the end of an agreement, a milestone of an initiative. */
interface CalendarEvent {
  /** Stable as long as the record has the event; unique. */
  readonly id: string;
  readonly title: string;
  /** First and last day, both meant: all days on which it may be when the day is not known. */
  readonly start: string;
  readonly end: string;
  /** Whether a source only announces it. */
  readonly isPlanned: boolean;
  readonly entry: IndexEntry;
}

interface Announced {
  readonly id: string;
  readonly title: string;
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly isPlanned: boolean;
}

/** Returns what a record says of days to come or past, each with its dates as they are recorded. */
function announcedIn({ entry, kind, id }: IndexEntry): Announced[] {
  const key = keyOf(kind, id);
  if (entry.kind === 'activity') {
    const { status, title, date, endDate } = entry.record;
    return status === 'planned' ? [{ id: `${key}/planned`, title, from: date, to: endDate ?? date, isPlanned: true }] : [];
  }
  if (entry.kind === 'agreement') {
    const { title, dates } = entry.record;
    return dates.ends ? [{ id: `${key}/ends`, title: `Ends: ${title}`, from: dates.ends, to: dates.ends, isPlanned: false }] : [];
  }
  const { title, milestones } = entry.record;
  return milestones.map(({ date, text, status }, place) => ({
    id: `${key}/milestone-${place + 1}`,
    title: `${text} (${title})`,
    from: date,
    to: date,
    isPlanned: status === 'planned',
  }));
}

/** Returns the title with the span in words where the days are not known, so that nobody takes the first of a month for the day. */
function titleWithDoubt({ title, from, to }: Announced): string {
  if (precisionOf(from) === 'day' && precisionOf(to) === 'day') return title;
  const words = formatDateRange(from, to);
  return from === to ? `${title} (some day in ${words})` : `${title} (exact days not known: ${words})`;
}

/**
 * Returns what lies on or after `day` in the order of its days, and how many more events are known to the year only: those would fill a year of
 * a calendar and are left out. An event known to the month covers the month and its title says so.
 */
export function comingEvents(entries: readonly IndexEntry[], day: string): { events: CalendarEvent[]; yearOnly: number } {
  const ahead = entries.flatMap((entry) =>
    announcedIn(entry)
      .filter(({ to }) => toInterval(to).end >= day)
      .map((announced) => ({ announced, entry })),
  );
  const isVague = ({ announced: { from, to } }: (typeof ahead)[number]) => precisionOf(from) === 'year' || precisionOf(to) === 'year';
  const events = ahead
    .filter((item) => !isVague(item))
    .map(
      ({ announced, entry }): CalendarEvent => ({
        id: announced.id,
        title: titleWithDoubt(announced),
        start: toInterval(announced.from).start,
        end: toInterval(announced.to).end,
        isPlanned: announced.isPlanned,
        entry,
      }),
    )
    .sort((a, b) => (a.start + a.id < b.start + b.id ? -1 : 1));
  return { events, yearOnly: ahead.length - events.length };
}

/** A line of a calendar file has at most this many bytes; longer ones go on after a break and a space (RFC 5545, 3.1). */
const LINE_BYTES = 75;

/** Folds by bytes: the library counts characters, and a line of Cyrillic would be twice as long as allowed. */
function refolded(calendar: string): string {
  const lines = calendar.replace(/\r\n[ \t]/g, '').split('\r\n');
  return lines.map(folded).join('\r\n');
}

function folded(line: string): string {
  let bytes = 0;
  let text = '';
  for (const character of line) {
    const size = Buffer.byteLength(character, 'utf8');
    if (bytes + size > LINE_BYTES) {
      text += '\r\n ';
      bytes = 1;
    }
    text += character;
    bytes += size;
  }
  return text;
}

const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\n/g, '\\n');

function dayParts(day: string, later = 0): [number, number, number] {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + later);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** `timestamp` is read by the library, though its types leave it out; without it the file would tell when it was built. */
type StampedEvent = EventAttributes & { timestamp: string };

function eventOf(event: CalendarEvent, dataset: Dataset, stamp: string, site: Site): StampedEvent {
  const page = site.absolute(recordPath(event.entry.kind, event.entry.id));
  const { summary, title, sources } = event.entry.entry.record;
  const named = [
    title,
    recordLine(event.entry, dataset.release.published),
    summary,
    `Sources: ${sources.map(({ url }) => url).join(' ')}`,
    page,
  ];
  const parts = [...named, footnoteFor(event.entry.countries)].filter((part) => part !== null);
  return {
    uid: `${event.id}@${idAuthority(dataset)}`,
    timestamp: stamp,
    title: cleanText(event.title),
    description: cleanText(parts.join('\n\n')),
    start: dayParts(event.start),
    // The day on which an all-day event ends is the first one that it does not cover.
    end: dayParts(event.end, 1),
    url: page,
    status: event.isPlanned ? 'TENTATIVE' : 'CONFIRMED',
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    categories: [
      event.entry.kind === 'activity' ? 'Planned activity' : event.entry.kind === 'agreement' ? 'End of an agreement' : 'Milestone',
    ],
  };
}

function descriptionOf(count: number, yearOnly: number, day: string, release: string): string {
  const what = `Planned activities, ends of agreements and milestones from ${formatPartialDate(day)} on, as recorded in release ${release}: ${counted(count, 'date')}.`;
  return yearOnly > 0 ? `${what} Left out because only the year is known: ${yearOnly}.` : what;
}

/**
 * Returns the dates of a selection that come after the release as an iCalendar file; null if there are none. Throws when the library refuses an event, with its
 * reason.
 */
export function calendarFile(index: BuiltIndex, selection: Selection, site: Site): PublishedFile | null {
  const { about } = index.dataset;
  const { id: release, published } = index.dataset.release;
  const { events, yearOnly } = comingEvents(selection.entries, published);
  if (events.length === 0) return null;
  const stamp = `${published.replaceAll('-', '')}T000000Z`;
  const { error, value } = createEvents(
    events.map((event) => eventOf(event, index.dataset, stamp, site)),
    { productId: `-//${cleanText(about.title)}//${release}//EN` },
  );
  if (error || !value)
    throw new Error(`The calendar of ${selection.slug} could not be written: ${error?.message ?? 'the library gave nothing'}`);
  // Without a comma of its own, which some calendars would show with its escape.
  const title = escaped(cleanText(`${about.title} upcoming dates${selection.subject ? `: ${selection.subject}` : ''}`));
  const head = `METHOD:PUBLISH\r\nX-WR-CALNAME:${title}\r\nX-WR-CALDESC:${escaped(descriptionOf(events.length, yearOnly, published, release))}\r\n`;
  return {
    path: `calendars/${selection.slug}.ics`,
    // A release stands for weeks; asking for news every hour, as the library advises, would be for nothing.
    text: refolded(value.replace('METHOD:PUBLISH\r\n', () => head).replace('X-PUBLISHED-TTL:PT1H', 'X-PUBLISHED-TTL:P1D')),
    mediaType: 'text/calendar',
  };
}
