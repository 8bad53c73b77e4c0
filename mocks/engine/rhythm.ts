import type { CountryRhythm, Rhythm } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import { chosenValues } from '@/domain/facets/groups';
import { isListed, unsearchedDays } from '@/domain/records/coverage';
import { type Interval, meets, spanOf, toInterval } from '@/domain/time/partialDate';
import { type Contact, rhythmOfContacts } from '@/domain/time/rhythmRule';
import { type AtlasIndex, type IndexEntry, keyOf } from './atlasIndex';
import { calendarBins, cutTo, earlier, later } from './calendarBins';
import { type Bins, binsOf, countPlaced, placeRows } from './columns/bins';
import { countCodes, rowsWith } from './columns/column';
import { daysAround, intervalOf, NO_DAYS } from './columns/days';
import { countsByValue } from './counts';
import { entriesAt, selectRows } from './filterRecords';
import { datasetDays } from './periods';
import { contactsAmong, regionalAmong } from './profiles';

/** What all countries share. */
interface Field {
  readonly index: AtlasIndex;
  readonly filters: Filters;
  readonly contacts: Uint32Array;
  readonly signings: Signings;
  /** Regional meetings per country. */
  readonly regional: ReadonlyMap<string, number>;
  readonly quarters: Bins;
  /** The last day that anything is known of. */
  readonly until: string;
}

/** By the row of an agreement, the signings of its days that name it: both are one contact, where both are left. */
type Signings = ReadonlyMap<number, readonly IndexEntry[]>;

function signingsOf(index: AtlasIndex, contacts: Uint32Array): Signings {
  const isContact = new Set(contacts);
  const signings = entriesAt(index, rowsWith(index.columns.facets.type, 'signing', contacts));
  const pairs = signings.flatMap((signing) =>
    (signing.entry.kind === 'activity' ? signing.entry.record.agreementIds : []).flatMap((id) => {
      const agreement = index.byKey.get(keyOf('agreement', id));
      const isOne = agreement?.own && signing.own && isContact.has(agreement.position) && meets(agreement.own, signing.own);
      return isOne ? [{ agreement, signing }] : [];
    }),
  );
  const byAgreement = Map.groupBy(pairs, ({ agreement }) => agreement.position);
  return new Map([...byAgreement].map(([row, named]) => [row, named.map(({ signing }) => signing)]));
}

/**
 * The quarters of the contacts and on to `until`, whole: a silence since the last contact is drawn too. A side that is asked for ends them, as far as the
 * dataset has dates; past the last day collected stands only what begins there.
 */
function quartersOf({ columns }: AtlasIndex, contacts: Uint32Array, { from }: Filters, asked: Interval, until: string): Interval[] {
  const { first } = columns.own;
  const starts = daysAround(
    { first, last: first },
    contacts.filter((row) => first[row] !== NO_DAYS.first),
  );
  if (!starts) return [];
  const { start: begun, end: last } = intervalOf(starts);
  const start = from ? later(asked.start, datasetDays(columns)?.start ?? asked.start) : begun;
  const end = earlier(asked.end, later(until, last));
  return start > end ? [] : calendarBins({ start, end }, 'quarter', Number.POSITIVE_INFINITY);
}

function timeOf({ entry, stub }: IndexEntry): Contact[] {
  if (entry.kind === 'activity') return [entry.record];
  return stub.date ? [{ date: stub.date, endDate: null }] : [];
}

/** Returns the contacts of a country per quarter: all records, what they are when a signing and its agreement count once, and those among them whose quarter is not known. */
function inQuarters({ index, signings, quarters }: Field, country: string, own: Uint32Array) {
  const days = index.columns.own;
  const count = (isCoarse: boolean) => [...countPlaced(placeRows(quarters, days, own, isCoarse), quarters).subarray(0, -1)];
  const [records, coarse] = [count(false), count(true)];
  const counts = [...records];
  for (const agreement of entriesAt(
    index,
    own.filter((row) => signings.has(row)),
  )) {
    const here = signings.get(agreement.position)?.filter(({ countries }) => countries.includes(country)) ?? [];
    const isCoarse = placeRows(quarters, days, Uint32Array.of(agreement.position), true).rows.length > 0;
    for (const [at, quarter] of quarters.intervals.entries()) {
      const isIn = ({ own: when }: IndexEntry) => when !== null && meets(when, quarter);
      if (!isIn(agreement) || !here.some(isIn)) continue;
      counts[at] = (counts[at] ?? 0) - 1;
      if (isCoarse) coarse[at] = (coarse[at] ?? 0) - 1;
    }
  }
  return { counts, records, coarse };
}

function countryRhythm(country: string, field: Field): CountryRhythm {
  const { index, filters, contacts, signings, regional, quarters, until } = field;
  const own = rowsWith(index.columns.facets.country, country, contacts);
  const concerned = [country, ...chosenValues(filters.country)];
  const listed = concerned.filter((code) => isListed(index.dataset, code));
  const once = own.filter((row) => !signings.get(row)?.some(({ countries }) => countries.includes(country)));
  const times = entriesAt(index, once).flatMap(timeOf);
  const first = times.map(({ date }) => toInterval(date).start).sort()[0] ?? until;
  const [left, right] = [quarters.intervals[0], quarters.intervals.at(-1)];
  return {
    country,
    total: once.length,
    ...inQuarters(field, country, own),
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
  const { columns } = index;
  const { country } = columns.facets;
  const { left } = selectRows(index, { ...filters, time: filters.time === 'underway' ? null : filters.time });
  const contacts = contactsAmong(columns, left);
  const signings = signingsOf(index, contacts);
  const asked = spanOf(filters.from, filters.to);
  const collectedTo = toInterval(release.collectedTo).end;
  const until = earlier(collectedTo, asked.end);
  const quarters = binsOf(quartersOf(index, contacts, filters, asked, until).map((quarter) => cutTo(quarter, asked)));
  const regional = new Map(countsByValue(country, countCodes(country, regionalAmong(index, left))));
  const field: Field = { index, filters, contacts, signings, regional, quarters, until };
  const once = contacts.filter((row) => !signings.has(row));
  const rows = countsByValue(country, countCodes(country, contacts)).map(([code]) => countryRhythm(code, field));
  return {
    release: release.id,
    total: once.length,
    records: contacts.length,
    undated: once.filter((row) => columns.own.first[row] === NO_DAYS.first).length,
    collectedTo,
    quarters: [...quarters.intervals],
    countries: rows.sort((a, b) => b.total - a.total || (a.country < b.country ? -1 : 1)),
  };
}
