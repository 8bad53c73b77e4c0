import { z } from 'zod';
import { type Sort, type SortKey, sortKeys } from '@/domain/address/listQuery';
import type { RecordStub } from '@/domain/answers/apiAnswers';
import type { Kind, RecordStatus, RecordType } from '@/domain/vocabulary/vocabulary';
import type { Ahead } from './ahead';
import type { AtlasIndex, BuiltIndex, DatasetHead } from './atlasIndex';
import { valuesAt } from './columns/column';
import type { Columns } from './columns/columns';
import { readSections, writeSections } from './columns/sectionFile';
import type { CountedRelease } from './countedReleases';
import { compareBy, sortEntries } from './sortEntries';

/** What the file says beside the records. The values of three facets are here as well as in the columns, since only here the types know which they are. */
interface ShortAbout {
  readonly release: string;
  readonly dataset: DatasetHead;
  readonly counted: readonly CountedRelease[];
  readonly ahead: readonly Ahead[];
  readonly kinds: readonly Kind[];
  readonly types: readonly RecordType[];
  readonly statuses: readonly RecordStatus[];
}

/** The build made the file from records that it had checked. */
const aboutSchema = z.custom<ShortAbout>((value) => typeof value === 'object' && value !== null && 'counted' in value, {
  error: 'The file does not say what the records are of.',
});

/** Records in short that are kept once they were read; what is drawn at one time is far less. */
const MOST_STUBS = 20_000;

const textFields = ['id', 'title', 'date', 'endDate'] as const;

/** The texts of all records one after the other, and how many bytes each takes. */
function textArrays(name: string, texts: readonly string[]): Record<string, Uint8Array | Uint32Array> {
  const encoder = new TextEncoder();
  const lengths = Uint32Array.from(texts, (text) => encoder.encode(text).length);
  return { [`${name}.bytes`]: encoder.encode(texts.join('')), [`${name}.lengths`]: lengths };
}

/** Returns for each row which place its value has among the different ones in an order; `sortEntries` puts what has none last. */
function ranksOf({ entries }: BuiltIndex, key: SortKey): Uint32Array {
  const compare = compareBy[key];
  const sorted = sortEntries(entries, { key, descending: false });
  const ranks = new Uint32Array(entries.length);
  let rank = 0;
  for (const [at, entry] of sorted.entries()) {
    const before = sorted[at - 1];
    if (before && compare(before, entry) !== 0) rank += 1;
    ranks[entry.position] = rank;
  }
  return ranks;
}

/** Returns the file of the records in short, with all that lists are sorted by. */
export function writeShort(index: BuiltIndex): ArrayBuffer {
  const { activities: _, agreements: __, initiatives: ___, changes: ____, ...dataset } = index.dataset;
  const found = <T>(pick: (entry: BuiltIndex['entries'][number]) => T, order: readonly string[]) => {
    const byValue = new Map(index.entries.map((entry) => [String(pick(entry)), pick(entry)]));
    return order.flatMap((value) => byValue.get(value) ?? []);
  };
  const { kind, type, status } = index.columns.facets;
  const about: ShortAbout = {
    release: dataset.release.id,
    dataset,
    counted: index.counted,
    ahead: index.ahead,
    kinds: found((entry) => entry.kind, kind.values),
    types: found((entry) => entry.type, type.values),
    statuses: found((entry) => entry.status, status.values),
  };
  const byId = [...index.entries].sort((a, b) => (a.id === b.id ? 0 : a.id < b.id ? -1 : 1));
  return writeSections(about, {
    ...Object.assign(
      {},
      ...textFields.map((field) =>
        textArrays(
          field,
          index.entries.map(({ stub }) => stub[field] ?? ''),
        ),
      ),
    ),
    ...Object.fromEntries(sortKeys.map((key) => [`rank.${key}`, ranksOf(index, key)])),
    byId: Uint32Array.from(byId, ({ position }) => position),
  });
}

type ShortRecords = Pick<AtlasIndex, 'rowOf' | 'stubAt' | 'order'> & Omit<ShortAbout, 'kinds' | 'types' | 'statuses'>;

/** Texts are read when one is asked for: those of all records would be a task of their own. */
function textReader(bytes: Uint8Array, lengths: Uint32Array): (row: number) => string {
  const ends = new Uint32Array(lengths.length + 1);
  for (const [row, length] of lengths.entries()) ends[row + 1] = (ends[row] ?? 0) + length;
  const decoder = new TextDecoder();
  return (row) => decoder.decode(bytes.subarray(ends[row], ends[row + 1]));
}

/** Returns the order of a rank, then of the ids; rows with the last rank stay last where `isLast` says so of it. */
function orderBy(ranks: Uint32Array, byId: Uint32Array, descending: boolean, isLast: (row: number) => boolean): Uint32Array {
  const { length } = byId;
  const most = ranks.reduce((max, rank) => Math.max(max, rank), 0);
  const keys = Float64Array.from(byId, (row, place) => {
    const rank = ranks[row] ?? 0;
    const own = isLast(row) ? most + 1 : descending ? most - rank : rank;
    return own * length + place;
  });
  return Uint32Array.from(keys.sort(), (key) => byId[key % length] ?? 0);
}

/** Reads the records of the columns in short. Throws when the file is damaged or of other records. */
export function readShort(file: ArrayBuffer, { rows, facets, newest }: Columns): ShortRecords {
  const sections = readSections(file);
  const { kinds, types, statuses, ...about } = aboutSchema.parse(sections.about);
  const byId = sections.array('byId', Uint32Array);
  if (byId.length !== rows) throw new Error(`the file of the records in short has ${byId.length} records, the columns ${rows}`);
  const reader = (field: (typeof textFields)[number]) =>
    textReader(sections.array(`${field}.bytes`, Uint8Array), sections.array(`${field}.lengths`, Uint32Array));
  const [idAt, titleAt, dateAt, endDateAt] = [reader('id'), reader('title'), reader('date'), reader('endDate')];
  const one = <T>(values: readonly T[], { starts, codes }: Columns['facets']['kind'], row: number): T => {
    const value = values[codes[starts[row] ?? 0] ?? 0];
    if (row >= rows || value === undefined) throw new RangeError(`There is no record at ${row}; there are ${rows}.`);
    return value;
  };
  const stubs = new Map<number, RecordStub>();
  const orders = new Map<string, Uint32Array>();
  const makeOrder = ({ key, descending }: Sort) =>
    orderBy(sections.array(`rank.${key}`, Uint32Array), byId, descending, key === 'date' ? (row) => dateAt(row) === '' : () => false);
  return {
    ...about,
    stubAt: (row) => {
      const known = stubs.get(row);
      if (known) return known;
      const stub: RecordStub = {
        kind: one(kinds, facets.kind, row),
        id: idAt(row),
        title: titleAt(row),
        date: dateAt(row) || null,
        endDate: endDateAt(row) || null,
        type: one(types, facets.type, row),
        status: one(statuses, facets.status, row),
        countries: valuesAt(facets.country, row),
      };
      if (stubs.size >= MOST_STUBS) stubs.clear();
      stubs.set(row, stub);
      return stub;
    },
    rowOf: (kind, id) => {
      let [low, high] = [0, rows];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (idAt(byId[middle] ?? 0) < id) low = middle + 1;
        else high = middle;
      }
      // Records of two kinds may share an id.
      for (let at = low; at < rows && idAt(byId[at] ?? 0) === id; at++) {
        const row = byId[at] ?? 0;
        if (one(kinds, facets.kind, row) === kind) return row;
      }
      return null;
    },
    order: (sort) => {
      if (sort.key === 'date' && sort.descending) return newest;
      const name = `${sort.key} ${sort.descending}`;
      const order = orders.get(name) ?? makeOrder(sort);
      orders.set(name, order);
      return order;
    },
  };
}
