import type { Neighbours } from '@/domain/answers/apiAnswers';
import { type AtlasIndex, keyAt } from './atlasIndex';
import { valuesAt } from './columns/column';
import type { Columns, WideColumn } from './columns/columns';
import { NO_DAYS } from './columns/days';

function rowsIn({ starts, codes }: WideColumn, row: number): Uint32Array {
  return codes.subarray(starts[row], starts[row + 1]);
}

/** Returns the rows of the other records that a record names, follow-ups of commitments included. */
export function namedRows({ columns }: Pick<AtlasIndex, 'columns'>, row: number): Uint32Array {
  return rowsIn(columns.named, row);
}

function namersOf({ rows, named }: Columns): WideColumn {
  const starts = new Uint32Array(rows + 1);
  for (const row of named.codes) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  for (let row = 0; row < rows; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const [ends, codes] = [starts.slice(), new Uint32Array(named.codes.length)];
  for (let row = 0; row < rows; row++)
    for (const other of rowsIn(named, row)) {
      const place = ends[other] ?? 0;
      codes[place] = row;
      ends[other] = place + 1;
    }
  return { size: rows, starts, codes };
}

/** They depend on the dataset alone. */
const namersByColumns = new WeakMap<Columns, WideColumn>();

/** Returns the rows of the other records that name a record. */
function namingRows({ columns }: Pick<AtlasIndex, 'columns'>, row: number): Uint32Array {
  const namers = namersByColumns.get(columns) ?? namersOf(columns);
  namersByColumns.set(columns, namers);
  return rowsIn(namers, row);
}

/** Returns the rows of the records that a record names or that name it, each once. */
export function linkedRows(index: Pick<AtlasIndex, 'columns'>, row: number): Uint32Array {
  return Uint32Array.from(new Set([...namedRows(index, row), ...namingRows(index, row)]));
}

/** Returns the keys of the records that a record names or that name it, each once, sorted. A name that no record bears is left out. */
export function linksOf(index: AtlasIndex, row: number): string[] {
  return Array.from(linkedRows(index, row), (other) => keyAt(index, other)).sort();
}

/** Returns how many other records name a record. */
export function namedByCount(index: AtlasIndex, row: number): number {
  return namingRows(index, row).length;
}

/** Records shown on either side. */
const MOST_NEIGHBOURS = 3;

/** Countries, or organisations, that records of the same parties share. */
const SHARED_PARTIES = 2;

function sharedCount(a: readonly string[], b: readonly string[]): number {
  return a.filter((value) => b.includes(value)).length;
}

/**
 * Tells whether `other` is of the same parties as `row`: it shares two of its countries; or, when `row` has fewer than two, two of its organisations, or
 * its one country and an organisation.
 */
function sharesParties({ facets: { country, org } }: Columns, row: number, other: number): boolean {
  const own = valuesAt(country, row);
  const countries = sharedCount(own, valuesAt(country, other));
  if (own.length >= SHARED_PARTIES) return countries >= SHARED_PARTIES;
  const organisations = sharedCount(valuesAt(org, row), valuesAt(org, other));
  return organisations >= SHARED_PARTIES || (countries > 0 && organisations > 0);
}

/**
 * The order of time: by first possible day, on one day the vaguer date first, as dates compare as texts and lists are sorted. Records of the very same date
 * follow by id, and by kind where two kinds share an id, so that each lies either before or after another.
 */
function isAfter(index: AtlasIndex, other: number, row: number): boolean {
  const [a, b] = [index.stubAt(other), index.stubAt(row)];
  const [one, two] = [a.date ?? '', b.date ?? ''];
  if (one !== two) return one > two;
  return a.id === b.id ? a.kind > b.kind : a.id > b.id;
}

/** Returns the fitting rows among those in the order of time from the place on: the nearest, and all of the date of the last of them. */
function nearest(index: AtlasIndex, rows: Iterable<number>, fits: (row: number) => boolean): number[] {
  const found: number[] = [];
  const dateAt = (row: number | undefined) => (row === undefined ? null : index.stubAt(row).date);
  for (const row of rows) {
    if (!fits(row)) continue;
    if (found.length >= MOST_NEIGHBOURS && dateAt(row) !== dateAt(found.at(-1))) break;
    found.push(row);
  }
  return found;
}

/**
 * Returns the records before and after one that are linked with it in either direction or are of the same parties: up to three on each side, the nearest
 * first. Records without a date take no part; one that has none itself has no neighbours.
 */
export function neighboursOf(index: AtlasIndex, row: number): Neighbours {
  const { columns } = index;
  const isDated = (other: number) => columns.own.first[other] !== NO_DAYS.first;
  if (!isDated(row)) return { before: [], after: [] };
  const linked = new Set(linkedRows(index, row));
  const { date } = index.stubAt(row);
  const isOfDay = (other: number) => columns.own.first[other] === columns.own.first[row] && index.stubAt(other).date === date;
  const fits = (other: number) => other !== row && isDated(other) && (linked.has(other) || sharesParties(columns, row, other));
  const place = columns.newest.indexOf(row);
  const [later, earlier] = [columns.newest.subarray(0, place).toReversed(), columns.newest.subarray(place + 1)];
  // Of the same date some lie before and some after it, wherever they stand in the list: they are no measure of how many there are.
  const ofDay = [later, earlier].flatMap((rows) => untilOther(rows, isOfDay)).filter(fits);
  const apart = [later, earlier].flatMap((rows) => nearest(index, rows, (other) => fits(other) && !isOfDay(other)));
  const inOrder = [...ofDay, ...apart].sort((a, b) => (isAfter(index, a, b) ? 1 : -1));
  const before = inOrder.filter((other) => isAfter(index, row, other)).slice(-MOST_NEIGHBOURS);
  const after = inOrder.filter((other) => isAfter(index, other, row)).slice(0, MOST_NEIGHBOURS);
  index.need(Uint32Array.from([...before, ...after]));
  const inShort = (other: number) => {
    const { stub, entry } = index.entryAt(other);
    return { ...stub, dates: entry.kind === 'agreement' ? entry.record.dates : null, links: linksOf(index, other) };
  };
  return { before: before.reverse().map(inShort), after: after.map(inShort) };
}

/** Returns the rows up to the first that does not fit. */
function untilOther(rows: Uint32Array, fits: (row: number) => boolean): number[] {
  const end = rows.findIndex((row) => !fits(row));
  return [...rows.subarray(0, end === -1 ? rows.length : end)];
}
