import type { RecordStub } from '@/domain/answers/apiAnswers';
import type { CountryRhythm, Rhythm } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import { chosenValues } from '@/domain/facets/groups';
import { isListed, unsearchedDays } from '@/domain/records/coverage';
import { type Interval, spanOf, toInterval } from '@/domain/time/partialDate';
import { type Contact, rhythmOfContacts } from '@/domain/time/rhythmRule';
import type { AtlasIndex } from './atlasIndex';
import { calendarBins, cutTo, earlier, later } from './calendarBins';
import { type Bins, binsOf, countPlaced, placeRows } from './columns/bins';
import { countCodes, rowsWith } from './columns/column';
import { daysAround, daysAt, intervalOf, NO_DAYS, overlap, rangeOf } from './columns/days';
import { usualRows } from './columns/usualDays';
import { countsByValue } from './counts';
import { selectRows } from './filterRecords';
import { datasetDays, outsideOf } from './periods';
import { contactsAmong, regionalAmong } from './profiles';
import { type Signings, signingsOf } from './signings';

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

/**
 * The quarters of the contacts and on to `until`, whole: a silence since the last contact is drawn too. A side that is asked for ends them, as far as the
 * dataset has dates; past the last day collected stands only what begins there.
 */
function quartersOf({ columns }: AtlasIndex, contacts: Uint32Array, { from }: Filters, asked: Interval, until: string): Interval[] {
  const { first } = columns.own;
  const starts = daysAround(
    { first, last: first },
    usualRows(columns.own, contacts).filter((row) => first[row] !== NO_DAYS.first),
  );
  if (!starts) return [];
  const { start: begun, end: last } = intervalOf(starts);
  const start = from ? later(asked.start, datasetDays(columns)?.start ?? asked.start) : begun;
  const end = earlier(asked.end, later(until, last));
  return start > end ? [] : calendarBins({ start, end }, 'quarter', Number.POSITIVE_INFINITY);
}

function timeOf({ date, endDate }: RecordStub): Contact[] {
  return date ? [{ date, endDate }] : [];
}

/** Returns the contacts of a country per quarter: all records, what they are when a signing and its agreement count once, and those among them whose quarter is not known. */
function inQuarters({ index: { columns }, signings, quarters }: Field, country: string, own: Uint32Array) {
  const days = columns.own;
  const count = (isCoarse: boolean) => [...countPlaced(placeRows(quarters, days, own, isCoarse), quarters).subarray(0, -1)];
  const [records, coarse] = [count(false), count(true)];
  const counts = [...records];
  const ranges = quarters.intervals.map(rangeOf);
  for (const agreement of own.filter((row) => signings.has(row))) {
    const here = rowsWith(columns.facets.country, country, Uint32Array.from(signings.get(agreement) ?? []));
    const isCoarse = placeRows(quarters, days, Uint32Array.of(agreement), true).rows.length > 0;
    for (const [at, quarter] of ranges.entries()) {
      const isIn = (row: number) => overlap(daysAt(columns.own, row), quarter);
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
  const once = own.filter((row) => rowsWith(index.columns.facets.country, country, Uint32Array.from(signings.get(row) ?? [])).length === 0);
  const times = [...once].flatMap((row) => timeOf(index.stubAt(row)));
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
  const regional = new Map(countsByValue(country, countCodes(country, regionalAmong(columns, left))));
  const field: Field = { index, filters, contacts, signings, regional, quarters, until };
  const once = contacts.filter((row) => !signings.has(row));
  const rows = countsByValue(country, countCodes(country, contacts)).map(([code]) => countryRhythm(code, field));
  const outside = quarters.intervals.length > 0 ? outsideOf(columns.own, contacts, quarters.range) : undefined;
  return {
    release: release.id,
    total: once.length,
    records: contacts.length,
    undated: once.filter((row) => columns.own.first[row] === NO_DAYS.first).length,
    ...(outside && { outside }),
    collectedTo,
    quarters: [...quarters.intervals],
    countries: rows.sort((a, b) => b.total - a.total || (a.country < b.country ? -1 : 1)),
  };
}
