import type { CountryRhythm, Rhythm } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import type { Activity } from '@/domain/records/records';
import { type Interval, precisionOf, spanOf, toInterval } from '@/domain/time/partialDate';
import { rhythmOfContacts } from '@/domain/time/rhythmRule';
import type { AtlasIndex, IndexEntry } from './atlasIndex';
import { countValues } from './counts';
import { filterEntries } from './filterRecords';
import { calendarBins, cutTo, drawnRange, earlier, later } from './periods';

function isHeldOrPlanned({ status }: IndexEntry): boolean {
  return status === 'held' || status === 'planned';
}

/** The quarters of the contacts and on to `until`, whole: a silence since the last contact is drawn too. */
function quartersOf(index: AtlasIndex, contacts: readonly IndexEntry[], filters: Filters, until: string): Interval[] {
  const range = drawnRange(index, contacts, filters);
  return range ? calendarBins({ ...range, end: later(range.end, until) }, 'quarter', Number.POSITIVE_INFINITY) : [];
}

function activitiesOf(contacts: readonly IndexEntry[], country: string): Activity[] {
  return contacts.flatMap(({ entry, countries }) => (entry.kind === 'activity' && countries.includes(country) ? [entry.record] : []));
}

function countryRhythm(contacts: readonly IndexEntry[], country: string, quarters: readonly Interval[], until: string): CountryRhythm {
  const activities = activitiesOf(contacts, country);
  const dated = activities.filter(({ date }) => precisionOf(date) !== 'year');
  const counts = quarters.map(() => 0);
  for (const { date } of dated) {
    const { start: day } = toInterval(date);
    const place = quarters.findIndex(({ start, end }) => start <= day && day <= end);
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  }
  return { country, counts, undated: activities.length - dated.length, ...rhythmOfContacts(activities, until) };
}

/**
 * Returns the contacts per country and quarter: the activities left by the filters, whatever `kind` says, that took place or are planned. Usual intervals
 * and silences are those of these contacts, up to the day of the release or the end of the window, whichever is earlier.
 */
export function rhythmOf(index: AtlasIndex, filters: Filters): Rhythm {
  const contacts = filterEntries(index, { ...filters, kind: [['activity']] }).filter(isHeldOrPlanned);
  const asked = spanOf(filters.from, filters.to);
  const until = earlier(index.dataset.release.published, asked.end);
  const quarters = quartersOf(index, contacts, filters, until);
  const countries = [...countValues(contacts, (entry) => entry.countries)].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return {
    release: index.dataset.release.id,
    total: contacts.length,
    quarters: quarters.map((quarter) => cutTo(quarter, asked)),
    countries: countries.map(([country]) => countryRhythm(contacts, country, quarters, until)),
  };
}
