import type { AtlasRecord } from '@/domain/records/atlasRecord';
import type { Activity, Agreement, Initiative, Place } from '@/domain/records/records';
import { isPast, PLANNED_ONLY } from '@/domain/records/statusLabel';
import { describePrecision, formatPartialDate, type PartialDate, precisionOf } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import { idsOf } from '@/domain/vocabulary/vocabulary';

/** One fact of a record: its label, its value in words, how precise it is, and the path whose sources support it. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** `known to the month only`; null where there is nothing to add, as for a date that is known to the day. */
  readonly note: string | null;
  /** Path of the statement, for footnotes. */
  readonly path: string;
  readonly isStated: boolean;
}

/** A fact that is a date, as the record has it. */
interface DatedFact extends Fact {
  readonly date: PartialDate | null;
}

/** Returns what stands where nothing is stated. */
function missingFact(label: string, path: string, value = NOT_KNOWN): Fact {
  return { label, value, note: null, path, isStated: false };
}

/** What stands where the sources say nothing. */
export const NOT_KNOWN = 'not known';

/** Returns a date as a fact: `Signed: May 2020, known to the month only`. */
export function dateFact(label: string, date: PartialDate | null, path: string, missing = NOT_KNOWN): Fact {
  if (!date) return missingFact(label, path, missing);
  return {
    label,
    value: formatPartialDate(date),
    note: precisionOf(date) === 'day' ? null : describePrecision(date),
    path,
    isStated: true,
  };
}

/** Returns a place in words: `Ohrid, North Macedonia`. */
export function placeName({ city, country }: Place): string {
  return city ? `${city}, ${countryName(country)}` : countryName(country);
}

function placeFact(place: Place | null): Fact {
  if (!place) return missingFact('Place', 'place');
  return { label: 'Place', value: placeName(place), note: place.city ? null : 'city not known', path: 'place', isStated: true };
}

function yesNoFact(label: string, answer: boolean | null, path: string): Fact {
  if (answer === null) return missingFact(label, path);
  return { label, value: answer ? 'yes' : 'no', note: null, path, isStated: true };
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
export function lifeCycleFacts({ dates, status }: Pick<Agreement, 'dates' | 'status'>): readonly DatedFact[] {
  const labels = {
    announced: 'Announced',
    signed: status === 'adopted' ? 'Adopted' : 'Signed',
    inForce: 'In force',
    ends: status === 'ended' ? 'Ended' : 'Ends',
  };
  return idsOf(labels).map((step) => ({ ...dateFact(labels[step], dates[step], `dates.${step}`), date: dates[step] }));
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
  return facts.filter(({ isStated }) => isStated);
}

/** Returns what the status of a milestone means to a reader: `done`, `planned`, or that nothing tells what became of a past one. */
export function milestoneWords({ date, status }: Initiative['milestones'][number], published: string): string {
  return status === 'planned' && isPast(date, published) ? PLANNED_ONLY.toLowerCase() : status;
}
