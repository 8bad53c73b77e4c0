import { z } from 'zod';
import type { AtlasRecord } from '@/domain/records/atlasRecord';
import type { Change } from '@/domain/records/changes';
import { organisationLabels } from '@/domain/records/organisationLabels';
import type { AtlasIndex, BuiltIndex, IndexEntry } from './atlasIndex';
import { readColumns, readText, writeColumns, writeText } from './columns/indexFiles';
import type { Dataset } from './dataset';
import { entriesAt } from './filterRecords';
import { lazily, loaded } from './missing';
import { recordShards, writeShards } from './recordShards';
import { type Archive, archiveAround } from './releases';
import { readShort, writeShort } from './shortRecords';
import { suggestPart } from './suggestPart';
import { textPart, textSearchLater } from './textPart';

/** Fetches a file of an index by its name, as `indexFiles` gives it. */
export type LoadFile = (name: string) => Promise<ArrayBuffer>;

const changesSchema = z.custom<readonly Change[]>(Array.isArray, { error: 'The file of the changes holds no list.' });

/** Up to this number of records all files are loaded once there is time, so that every answer is given at once. */
export const MOST_IN_MEMORY = 10_000;

/** Returns the files of a release one after the other; throws `Missing` before `textPart` is loaded. They are: columns and records in short, which a page needs to start, words, changes and the whole records. */
export function* indexFiles(index: BuiltIndex): Generator<{ name: string; bytes: Uint8Array }> {
  const { dataset, columns, entries, organisations } = index;
  const release = dataset.release.id;
  yield { name: 'columns', bytes: new Uint8Array(writeColumns(release, columns)) };
  yield { name: 'short', bytes: new Uint8Array(writeShort(index)) };
  const records = entries.map(({ entry }) => entry);
  yield { name: 'text', bytes: new Uint8Array(writeText(release, textPart().buildTextIndex(records, organisations))) };
  yield { name: 'changes', bytes: new TextEncoder().encode(JSON.stringify(dataset.changes)) };
  yield* writeShards(index);
}

/** An archive whose newest release is read from files. */
export interface ReadArchive extends Archive {
  /** Loads what may be asked for later, as far as it should stay in memory. */
  loadRest(): Promise<void>;
}

function ofKind<K extends AtlasRecord['kind']>(entries: readonly IndexEntry[], kind: K) {
  const isOfKind = (entry: AtlasRecord): entry is AtlasRecord<K> & AtlasRecord => entry.kind === kind;
  return entries
    .map(({ entry }) => entry)
    .filter(isOfKind)
    .map(({ record }) => record);
}

/** Returns the dataset of an index with all its records. */
function datasetIn(index: AtlasIndex): Dataset {
  const entries = entriesAt(index, index.columns.newest).toSorted((a, b) => a.position - b.position);
  return {
    ...index.dataset,
    changes: index.changes(),
    activities: ofKind(entries, 'activity'),
    agreements: ofKind(entries, 'agreement'),
    initiatives: ofKind(entries, 'initiative'),
  };
}

async function readIndex(load: LoadFile): Promise<AtlasIndex> {
  const [columnFile, shortFile] = await Promise.all([load('columns'), load('short')]);
  const { release, columns } = readColumns(columnFile);
  const short = readShort(shortFile, columns);
  if (short.release !== release) throw new Error(`the columns are of release ${release}, the records in short of ${short.release}`);
  const { dataset } = short;
  const textIndex = lazily('the words of the records', async () => {
    const [file] = await Promise.all([load('text'), loaded(textPart)]);
    const { release: ofText, text } = readText(file);
    if (ofText !== release) throw new Error(`the words are of release ${ofText}, the columns of ${release}`);
    return text;
  });
  const changes = lazily('the changes', async () => changesSchema.parse(JSON.parse(new TextDecoder().decode(await load('changes')))));
  return {
    ...short,
    columns,
    organisations: new Map(dataset.organisations.map((organisation) => [organisation.id, organisation])),
    organisationLabels: organisationLabels(dataset.organisations),
    text: {
      ...textSearchLater(({ searchIn }) => ({ ...searchIn(textIndex), prepare: () => true })),
      prepare: () => {
        // Who types before it is there is told of a failure.
        loaded(textIndex).then(
          () => textPart().prepareNames(textIndex()),
          () => undefined,
        );
        return true;
      },
    },
    ...recordShards(release, columns.newest, load),
    changes,
  };
}

/**
 * Reads an archive: the newest release from the files that `load` fetches, earlier ones, when one is asked for, from all its records and the changes. Rejects
 * when a file is damaged or of another release.
 */
export async function readArchive(load: LoadFile): Promise<ReadArchive> {
  const newest = await readIndex(load);
  return {
    ...archiveAround(newest, () => datasetIn(newest)),
    loadRest: async () => {
      if (newest.columns.rows > MOST_IN_MEMORY) return;
      await loaded(() => newest.need(newest.columns.newest));
      await loaded(newest.changes);
      await loaded(suggestPart);
      newest.text.prepare(() => true);
    },
  };
}
