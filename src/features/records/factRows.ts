import type { AtlasRecord } from '@/domain/records/atlasRecord';
import type { Activity, Agreement, Initiative, Place } from '@/domain/records/records';
import { describePrecision, formatPartialDate, type PartialDate, precisionOf, toInterval } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';

/** One fact of a record: its label, its value in words, how precise it is, and the path whose sources support it. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** `known to the month only`; null where there is nothing to add, as for a date that is known to the day. */
  readonly note: string | null;
  /** Path of the statement, for footnotes; null when nothing is stated. */
  readonly path: string | null;
}

/** What stands where the sources say nothing. */
export const NOT_KNOWN = 'not known';

/** Returns a date as a fact: `Signed: May 2020, known to the month only`. */
export function dateFact(label: string, date: PartialDate | null, path: string, missing = NOT_KNOWN): Fact {
  if (!date) return { label, value: missing, note: null, path: null };
  return { label, value: formatPartialDate(date), note: precisionOf(date) === 'day' ? null : describePrecision(date), path };
}

/** Returns a place in words: `Ohrid, North Macedonia`. */
export function placeWords({ city, country }: Place): string {
  return city ? `${city}, ${countryName(country)}` : countryName(country);
}

function placeFact(place: Place | null): Fact {
  if (!place) return { label: 'Place', value: NOT_KNOWN, note: null, path: null };
  return { label: 'Place', value: placeWords(place), note: place.city ? null : 'city not known', path: 'place' };
}

function yesNoFact(label: string, answer: boolean | null, path: string): Fact {
  if (answer === null) return { label, value: NOT_KNOWN, note: null, path: null };
  return { label, value: answer ? 'yes' : 'no', note: null, path };
}

/** Returns when and where an activity took place. */
export function activityFacts({ date, endDate, place, online }: Activity): readonly Fact[] {
  return [
    dateFact(endDate ? 'First day' : 'Date', date, 'date'),
    dateFact('Last day', endDate, 'endDate', 'not recorded: a single day, or not known'),
    placeFact(place),
    yesNoFact('Online', online, 'online'),
  ];
}

/** Returns an agreement's life cycle. `signed` is the adoption of what was endorsed without signatures. */
export function lifeCycleFacts({ dates, status }: Pick<Agreement, 'dates' | 'status'>): readonly Fact[] {
  return [
    dateFact('Announced', dates.announced, 'dates.announced'),
    dateFact(status === 'adopted' ? 'Adopted' : 'Signed', dates.signed, 'dates.signed'),
    dateFact('In force', dates.inForce, 'dates.inForce'),
    dateFact(status === 'ended' ? 'Ended' : 'Ends', dates.ends, 'dates.ends'),
  ];
}

/** Returns where an agreement was signed and how; when is its life cycle. */
export function signingFacts({ place, signedElectronically }: Agreement): readonly Fact[] {
  return [placeFact(place), yesNoFact('Signed electronically', signedElectronically, 'signedElectronically')];
}

/** Returns the period of an initiative. */
export function initiativeFacts({ period }: Initiative): readonly Fact[] {
  return [dateFact('Start', period.start, 'period.start'), dateFact('End', period.end, 'period.end')];
}

/** Returns the known dates of a record with their precision; none when no date is known. */
export function knownDates(entry: AtlasRecord): readonly Fact[] {
  const facts =
    entry.kind === 'activity'
      ? activityFacts(entry.record).slice(0, 2)
      : entry.kind === 'agreement'
        ? lifeCycleFacts(entry.record)
        : initiativeFacts(entry.record);
  return facts.filter(({ path }) => path !== null);
}

/** Tells whether a date had wholly passed on the day (`YYYY-MM-DD`) the release was published. */
export function isPast(date: PartialDate, published: string): boolean {
  return toInterval(date).end < published;
}

/** What is said of something that was planned for a day that has passed. */
export const ANNOUNCED_ONLY = 'announced for this date; no later source seen';

/** Returns what the status of a milestone means to a reader: `done`, `planned`, or that a past one was only announced. */
export function milestoneWords({ date, status }: Initiative['milestones'][number], published: string): string {
  return status === 'planned' && isPast(date, published) ? ANNOUNCED_ONLY : status;
}
