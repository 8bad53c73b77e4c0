import { z } from 'zod';
import type { AtlasRecord } from '@/domain/records/atlasRecord';
import { type AtlasIndex, type BuiltIndex, type IndexEntry, indexEntry } from './atlasIndex';
import { Missing } from './missing';

/** Records of one file: those that stand together in lists, newest first. A page of a list needs one file or two. */
const SHARD_SIZE = 128;

/** Files that are kept beside those that the largest question needed. */
const MOST_KEPT = 64;

/** Files that are asked for at one time. */
const AT_ONCE = 16;

interface Shard {
  readonly release: string;
  readonly shard: number;
  readonly records: readonly AtlasRecord[];
}

/** The build made the file from records that it had checked. */
const shardSchema = z.custom<Shard>((value) => typeof value === 'object' && value !== null && 'shard' in value && 'records' in value, {
  error: 'holds no records',
});

function shardCount(rows: number): number {
  return Math.ceil(rows / SHARD_SIZE);
}

/** Returns the files of the whole records, one after the other, each with its name. */
export function* writeShards({ dataset, columns, entries }: BuiltIndex): Generator<{ name: string; bytes: Uint8Array }> {
  for (let shard = 0; shard < shardCount(columns.rows); shard++) {
    const rows = columns.newest.subarray(shard * SHARD_SIZE, (shard + 1) * SHARD_SIZE);
    const records = Array.from(rows, (row) => entries[row]?.entry ?? []).flat();
    const content: Shard = { release: dataset.release.id, shard, records };
    yield { name: String(shard), bytes: new TextEncoder().encode(JSON.stringify(content)) };
  }
}

function readShard(file: ArrayBuffer, release: string, shard: number, rows: Uint32Array): IndexEntry[] {
  const name = `file ${shard} of the records`;
  const content = shardSchema.parse(JSON.parse(new TextDecoder().decode(file)));
  if (content.release !== release || content.shard !== shard || content.records.length !== rows.length)
    throw new Error(
      `the ${name} has ${content.records.length} records of release ${content.release}, expected ${rows.length} of ${release}`,
    );
  return content.records.map((record, at) => indexEntry(record, rows[at] ?? 0));
}

/** Returns the whole records of a release, read from files by `load` when one is asked for; those not asked for since long make room. */
export function recordShards(
  release: string,
  newest: Uint32Array,
  load: (name: string) => Promise<ArrayBuffer>,
): Pick<AtlasIndex, 'need' | 'entryAt'> {
  const placeOf = new Uint32Array(newest.length);
  for (const [place, row] of newest.entries()) placeOf[row] = place;
  const shardOf = (row: number) => Math.floor((placeOf[row] ?? 0) / SHARD_SIZE);
  const held = new Map<number, readonly IndexEntry[]>();
  const lastUse = new Uint32Array(shardCount(newest.length));
  const loading = new Map<number, Promise<void>>();
  let [turn, mostNeeded] = [0, 0];

  const makeRoom = () => {
    const most = MOST_KEPT + mostNeeded;
    const byUse = [...held.keys()].sort((a, b) => (lastUse[a] ?? 0) - (lastUse[b] ?? 0));
    for (const shard of byUse.slice(0, Math.max(0, held.size - most))) held.delete(shard);
  };
  const loadShard = (shard: number) => {
    const known = loading.get(shard);
    if (known) return known;
    const rows = newest.subarray(shard * SHARD_SIZE, (shard + 1) * SHARD_SIZE);
    const started = load(String(shard))
      .then((file) => {
        held.set(shard, readShard(file, release, shard, rows));
      })
      .finally(() => loading.delete(shard));
    loading.set(shard, started);
    return started;
  };
  const loadAll = async (shards: readonly number[]) => {
    const left = [...shards];
    const takeTurns = async () => {
      for (let shard = left.shift(); shard !== undefined; shard = left.shift()) await loadShard(shard);
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, shards.length) }, takeTurns));
    makeRoom();
  };
  const need = (rows: Uint32Array) => {
    turn += 1;
    const wanted = new Set<number>();
    for (const row of rows) wanted.add(shardOf(row));
    for (const shard of wanted) lastUse[shard] = turn;
    mostNeeded = Math.max(mostNeeded, wanted.size);
    const missing = [...wanted].filter((shard) => !held.has(shard));
    if (missing.length > 0) throw new Missing(`${missing.length} files of records`, () => loadAll(missing));
  };
  return {
    need,
    entryAt: (row) => {
      if (row >= newest.length) throw new RangeError(`There is no record at ${row}; there are ${newest.length}.`);
      const entry = held.get(shardOf(row))?.[(placeOf[row] ?? 0) % SHARD_SIZE];
      if (entry) return entry;
      need(Uint32Array.of(row));
      throw new RangeError(`The files of the records lack the one at ${row}.`);
    },
  };
}
