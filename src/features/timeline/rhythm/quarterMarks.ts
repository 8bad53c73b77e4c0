import type { Rhythm } from '@/domain/answers/timelineAnswers';
import { bothFilters, clickedMark, type Filters, groupsOf } from '@/domain/facets/filters';
import { isLone } from '@/domain/facets/groups';
import { meetingTypes } from '@/domain/records/atlasRecord';
import type { Interval } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import { counted } from '@/domain/words/sentences';
import { quarterDates, quarterName } from '@/features/timeline/rhythm/quarters';
import type { RhythmSeries } from '@/features/timeline/rhythm/rhythmChart';
import type { MarkWords } from '@/ui/marks/marks';

/** A quarter of a country with contacts. */
export interface QuarterMark {
  readonly country: string;
  readonly quarter: Rhythm['quarters'][number];
  readonly words: MarkWords;
}

/** Says the contacts of a quarter and the records that choosing it leaves: `5 contacts in 6 records, a signing and its agreement counted once`. */
function contactWords(contacts: number, records: number): string {
  const once = records > contacts ? ', a signing and its agreement counted once' : '';
  return `${counted(contacts, 'contact')} in ${counted(records, 'record')}${once}`;
}

/** Returns where the marks lie, one row of quarters per country and null where there is no contact; and the way from a key to its mark, null for no mark. */
export function rhythmMarks({ countries }: Pick<RhythmSeries, 'countries'>, { quarters, countries: rows }: Rhythm, filters: Filters) {
  const marks = new Map<string, QuarterMark>();
  const keys = countries.flatMap((country) => {
    const own = rows.find((row) => row.country === country);
    return quarters.map((quarter, at) => {
      const count = own?.counts[at] ?? 0;
      if (count === 0) return null;
      const key = `${country}/${quarter.start}`;
      const label = `${countryName(country)}, ${quarterName(quarter)}`;
      const value = contactWords(count, own?.records[at] ?? 0);
      marks.set(key, { country, quarter, words: { label, value, isChosen: isQuarterChosen(filters, country, quarter) } });
      return key;
    });
  });
  return { places: { keys, perRow: Math.max(1, quarters.length) }, markOf: (key: string) => marks.get(key) ?? null };
}

/** Tells whether a country, contacts alone and the dates of a quarter are all chosen. */
export function isQuarterChosen(filters: Filters, country: string, quarter: Interval): boolean {
  const { from, to } = quarterDates(quarter);
  const isInQuarter = filters.from === from && filters.to === to && filters.time === null;
  return isInQuarter && isLone(filters.country, country) && isLone(filters.contact, 'yes');
}

/** Returns what to set so that the contacts of a country in a quarter are chosen, or all of it taken back when they were. */
export function toggleQuarter(filters: Filters, country: string, quarter: Interval): Partial<Filters> {
  const isChosen = isQuarterChosen(filters, country, quarter);
  const marked = (facet: 'country' | 'contact', value: string) =>
    isChosen === isLone(filters[facet], value) ? clickedMark(filters, facet, value) : {};
  const dates = isChosen ? { from: null, to: null } : quarterDates(quarter);
  return { ...dates, time: null, ...marked('country', country), ...marked('contact', 'yes') };
}

/** Returns the filters that leave a country's meetings of six countries and more, as many as its row says. */
export function regionalFilters(filters: Filters, country: string): Filters {
  const { time } = filters;
  const facets = {
    country: groupsOf('country', [[country]]),
    status: groupsOf('status', [['held']]),
    scope: groupsOf('scope', [['many']]),
    kind: groupsOf('kind', [['activity']]),
    type: groupsOf('type', [meetingTypes]),
  };
  return bothFilters(filters, { ...facets, time: time === 'underway' ? null : time });
}
