import type { CountryRhythm, Rhythm } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import { chosenValues } from '@/domain/facets/groups';
import { isContact, isRegionalMeeting } from '@/domain/records/atlasRecord';
import { isListed, unsearchedDays } from '@/domain/records/coverage';
import { type Interval, meets, spanOf, toInterval } from '@/domain/time/partialDate';
import { type Contact, rhythmOfContacts } from '@/domain/time/rhythmRule';
import type { AtlasIndex, IndexEntry } from './atlasIndex';
import { countValues } from './counts';
import { filterEntries } from './filterRecords';
import { calendarBins, cutTo, datasetDays, earlier, later } from './periods';

/** What all countries share. */
interface Field {
  readonly index: AtlasIndex;
  readonly filters: Filters;
  readonly contacts: readonly IndexEntry[];
  /** By the id of an agreement, the signings among the contacts that name it. */
  readonly signings: ReadonlyMap<string, readonly IndexEntry[]>;
  /** Regional meetings per country. */
  readonly regional: ReadonlyMap<string, number>;
  readonly quarters: readonly Interval[];
  /** The last day that anything is known of. */
  readonly until: string;
}

function signingsOf(contacts: readonly IndexEntry[]): Map<string, IndexEntry[]> {
  const signings = contacts.filter(({ type }) => type === 'signing');
  const pairs = signings.flatMap((own) => (own.entry.kind === 'activity' ? own.entry.record.agreementIds.map((id) => ({ id, own })) : []));
  return new Map([...Map.groupBy(pairs, ({ id }) => id)].map(([id, named]) => [id, named.map(({ own }) => own)]));
}

/** Leaves out the agreements of which a signing is among the contacts too, so that both count once. */
function onceEach(contacts: readonly IndexEntry[], signings: Field['signings']): IndexEntry[] {
  const here = new Set(contacts);
  const isSigning = (agreement: IndexEntry) => (signing: IndexEntry) =>
    here.has(signing) && agreement.own !== null && signing.own !== null && meets(agreement.own, signing.own);
  return contacts.filter((entry) => entry.kind !== 'agreement' || !signings.get(entry.id)?.some(isSigning(entry)));
}

/**
 * The quarters of the contacts and on to `until`, whole: a silence since the last contact is drawn too. A side that is asked for ends them, as far as the
 * dataset has dates; past the last day collected stands only what begins there.
 */
function quartersOf(index: AtlasIndex, contacts: readonly IndexEntry[], { from }: Filters, asked: Interval, until: string): Interval[] {
  const starts = contacts.flatMap(({ own }) => (own ? [own.start] : [])).sort();
  const [first, last] = [starts[0], starts.at(-1)];
  if (!first || !last) return [];
  const start = from ? later(asked.start, datasetDays(index)?.start ?? asked.start) : first;
  const end = earlier(asked.end, later(until, last));
  return start > end ? [] : calendarBins({ start, end }, 'quarter', Number.POSITIVE_INFINITY);
}

function timeOf({ entry, stub }: IndexEntry): Contact[] {
  if (entry.kind === 'activity') return [entry.record];
  return stub.date ? [{ date: stub.date, endDate: null }] : [];
}

function countryRhythm(country: string, { index, filters, contacts, signings, regional, quarters, until }: Field): CountryRhythm {
  const own = contacts.filter(({ countries }) => countries.includes(country));
  const concerned = [country, ...chosenValues(filters.country)];
  const listed = concerned.filter((code) => isListed(index.dataset, code));
  const inQuarters = quarters.map((quarter) => {
    const records = own.filter((entry) => entry.own !== null && meets(entry.own, quarter));
    const once = onceEach(records, signings);
    const coarse = once.filter((entry) => entry.own !== null && (entry.own.start < quarter.start || entry.own.end > quarter.end));
    return { count: once.length, records: records.length, coarse: coarse.length };
  });
  const once = onceEach(own, signings);
  const times = once.flatMap(timeOf);
  const first = times.map(({ date }) => toInterval(date).start).sort()[0] ?? until;
  const [left, right] = [quarters[0], quarters.at(-1)];
  return {
    country,
    total: once.length,
    counts: inQuarters.map(({ count }) => count),
    records: inQuarters.map(({ records }) => records),
    coarse: inQuarters.map(({ coarse }) => coarse),
    regional: regional.get(country) ?? 0,
    ...rhythmOfContacts(times, until, unsearchedDays(index.dataset, concerned, { start: first, end: until })),
    unsearched: left && right ? unsearchedDays(index.dataset, listed, { start: left.start, end: earlier(right.end, until) }) : [],
  };
}

/**
 * Returns the contacts per country and quarter that the filters leave, by their own dates, whatever `time` says of what is under way. Usual intervals and
 * silences are those of these contacts, up to the last day collected or the end of the window, whichever is earlier.
 */
export function rhythmOf(index: AtlasIndex, filters: Filters): Rhythm {
  const { release } = index.dataset;
  const left = filterEntries(index, { ...filters, time: filters.time === 'underway' ? null : filters.time });
  const contacts = left.filter(({ entry }) => isContact(entry));
  const signings = signingsOf(contacts);
  const asked = spanOf(filters.from, filters.to);
  const collectedTo = toInterval(release.collectedTo).end;
  const until = earlier(collectedTo, asked.end);
  const quarters = quartersOf(index, contacts, filters, asked, until).map((quarter) => cutTo(quarter, asked));
  const regional = countValues(
    left.filter(({ entry }) => isRegionalMeeting(entry)),
    ({ countries }) => countries,
  );
  const field: Field = { index, filters, contacts, signings, regional, quarters, until };
  const once = onceEach(contacts, signings);
  const rows = [...new Set(contacts.flatMap(({ countries }) => countries))].map((country) => countryRhythm(country, field));
  return {
    release: release.id,
    total: once.length,
    records: contacts.length,
    undated: once.filter(({ own }) => own === null).length,
    collectedTo,
    quarters,
    countries: rows.sort((a, b) => b.total - a.total || (a.country < b.country ? -1 : 1)),
  };
}
