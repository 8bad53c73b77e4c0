import { formatDateRange, type PartialDate, precisionOf, toInterval } from '@/domain/time/partialDate';
import type { IndexEntry } from '../engine/atlasIndex';

/** Something that lies ahead: a planned activity, the end of an agreement, a milestone of an initiative. */
export interface CalendarEvent {
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
  const key = `${kind}/${id}`;
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
