import { type FacetName, facets } from '@/domain/facets/facets';
import { perFacet } from '@/domain/facets/filters';
import { type AtlasRecord, awaitsSigning } from '@/domain/records/atlasRecord';
import { type FollowUpStatus, followUpOf } from '@/domain/records/followUpRule';
import { type Interval, type PartialDate, toInterval } from '@/domain/time/partialDate';
import { dayNumber } from '@/domain/time/timeScale';
import { type Column, columnOf, type Dictionary } from './column';
import { around, type DayRange, type Days, daysAround, NO_DAYS } from './days';

/** A column of more values than two bytes can tell apart. */
export type WideColumn = Omit<Column, 'codes'> & { readonly codes: Uint32Array };

/** What the records of a release have of all that is filtered by and counted, as numbers. It is enough to filter and to count; a record's words are elsewhere. */
export interface Columns {
  /** How many records there are. */
  readonly rows: number;
  readonly facets: Readonly<Record<FacetName, Dictionary>>;
  /** The kinds of an agreement's commitments by what came of them; a kind stands as often as there are commitments of it. */
  readonly commitments: Readonly<Record<FollowUpStatus, Dictionary>>;
  /** Distinct source addresses; of these only how many there are is ever asked. */
  readonly sources: WideColumn;
  /** The rows of the other records that a record names. */
  readonly named: WideColumn;
  /** The days of the own date, of the span, and of every date that a timeline draws. */
  readonly own: Days;
  readonly span: Days;
  readonly drawn: Days;
  /** All rows, newest first. */
  readonly newest: Uint32Array;
  /** The days from the first to the last own date; null where there is none. */
  readonly dated: DayRange | null;
}

/** What the columns are made of. */
export interface ColumnSource {
  readonly entry: AtlasRecord;
  readonly own: Interval | null;
  readonly span: Interval | null;
  readonly sources: readonly string[];
}

/**
 * Every date that is drawn of a record; of an agreement that awaits its signing the last day collected too. An open side names none, so that a plan without an
 * end does not stretch the span.
 */
function drawnDates({ kind, record }: AtlasRecord, collectedTo: PartialDate): PartialDate[] {
  const dates =
    kind === 'activity'
      ? [record.date, record.endDate]
      : kind === 'agreement'
        ? [...Object.values(record.dates), awaitsSigning(record) && record.dates.announced ? collectedTo : null]
        : [record.period.start, record.period.end];
  return dates.filter((date) => date !== null);
}

/** Days come up again and again, and to read one takes longer than to look it up. */
function dayReader(): (day: string) => number {
  const known = new Map<string, number>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const number = dayNumber(day);
    known.set(day, number);
    return number;
  };
}

function daysOf(rows: number, at: (row: number) => DayRange): Days {
  const days = { first: new Int32Array(rows), last: new Int32Array(rows) };
  for (let row = 0; row < rows; row++) {
    const { first, last } = at(row);
    days.first[row] = first;
    days.last[row] = last;
  }
  return days;
}

/** Returns the column of the numbers that `codesOf` gives of each row. */
function wideColumn(rows: number, size: number, codesOf: (row: number) => readonly number[]): WideColumn {
  const starts = new Uint32Array(rows + 1);
  const codes: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (const code of codesOf(row)) codes.push(code);
    starts[row + 1] = codes.length;
  }
  return { size, starts, codes: Uint32Array.from(codes) };
}

function sourcesOf(entries: readonly ColumnSource[]): WideColumn {
  const codeOf = new Map<string, number>();
  for (const { sources } of entries) for (const url of sources) if (!codeOf.has(url)) codeOf.set(url, codeOf.size);
  return wideColumn(entries.length, codeOf.size, (row) => entries[row]?.sources.map((url) => codeOf.get(url) ?? 0) ?? []);
}

/**
 * Returns the columns of the entries. `valuesAt` says what a row has of a facet, `namedAt` which other rows it names, `newest` in which order the rows stand
 * from the newest on.
 */
export function buildColumns(
  entries: readonly ColumnSource[],
  valuesAt: (facet: FacetName, row: number) => readonly string[],
  namedAt: (row: number) => readonly number[],
  collectedTo: PartialDate,
  newest: Uint32Array,
): Columns {
  const rows = entries.length;
  const readDay = dayReader();
  const range = (days: Interval | null | undefined) => (days ? { first: readDay(days.start), last: readDay(days.end) } : NO_DAYS);
  const drawnAt = (row: number) => {
    const entry = entries[row]?.entry;
    const days = entry ? drawnDates(entry, collectedTo).map((date) => range(toInterval(date))) : [];
    return days.reduce(around, NO_DAYS);
  };
  const commitmentsOf = (wanted: FollowUpStatus) =>
    columnOf(rows, (row) => {
      const entry = entries[row]?.entry;
      return entry?.kind === 'agreement'
        ? entry.record.commitments.filter((one) => followUpOf(one) === wanted).map(({ kind }) => kind)
        : [];
    });
  const own = daysOf(rows, (row) => range(entries[row]?.own));
  return {
    rows,
    facets: perFacet((facet): Dictionary => columnOf(rows, (row) => valuesAt(facet, row), facets[facet].ids)),
    commitments: { recorded: commitmentsOf('recorded'), none: commitmentsOf('none') },
    sources: sourcesOf(entries),
    named: wideColumn(rows, rows, namedAt),
    own,
    span: daysOf(rows, (row) => range(entries[row]?.span)),
    drawn: daysOf(rows, drawnAt),
    newest,
    dated: daysAround(own, newest),
  };
}
