import { folder, records } from 'virtual:atlas-index';
import { Silence, steadily } from '@/domain/answers/steadily';
import { formatCount } from '@/domain/words/sentences';
import { type LoadFile, type ReadArchive, readArchive } from '../engine/readArchive';

/** With this many records a page would hold some 180 MB at the start and 450 MB during a search, reckoned from what 100,000 and 200,000 took; see docs/decisions/0021. */
const MOST_RECORDS = 400_000;

const GZIP = [0x1f, 0x8b];

async function unpacked(file: ArrayBuffer, name: string): Promise<ArrayBuffer> {
  const [first, second] = new Uint8Array(file, 0, Math.min(2, file.byteLength));
  // A host may have unpacked it on the way.
  if (first !== GZIP[0] || second !== GZIP[1]) return file;
  try {
    return await new Response(new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  } catch {
    throw new Error(`the file ${name} of the data arrived damaged`);
  }
}

/** Returns what fetches the files of an index from their folder. */
export function filesIn(address: string): LoadFile {
  return async (name) => {
    const file = await steadily(async (signal, alive) => {
      const response = await fetch(`${address}${name}.bin`, { signal });
      alive();
      // Some hosts answer the page in the place of what is missing.
      if (response.status === 404 || response.headers.get('content-type')?.includes('html'))
        throw new Refused(`the file ${name} of the data is gone, as a newer version was published: reload to go on`);
      if (!response.ok) throw new Refused(`the file ${name} of the data was refused with status ${response.status}`);
      return bytesOf(response, alive);
    }).catch((cause: unknown) => {
      if (cause instanceof Refused) throw cause;
      if (cause instanceof Silence) throw new Error(`the file ${name} of the data does not come: ${cause.message}`);
      throw new Error(`the file ${name} of the data could not be fetched: there may be no connection`);
    });
    return unpacked(file, name);
  };
}

/** The host does not hand out a file. */
class Refused extends Error {}

/** Returns the whole body, and tells of each part that comes. */
function bytesOf(response: Response, alive: () => void): Promise<ArrayBuffer> {
  if (!response.body) return response.arrayBuffer();
  const told = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(part, passed) {
      alive();
      passed.enqueue(part);
    },
  });
  return new Response(response.body.pipeThrough(told)).arrayBuffer();
}

/** Returns why so many records cannot be answered from inside a page, and what can be done; null for fewer. */
export function tooMany(count: number): string | null {
  if (count <= MOST_RECORDS) return null;
  return `This dataset has ${formatCount(count)} records, more than a page can hold (${formatCount(MOST_RECORDS)}). Its publisher can run the data service on a server and name it in VITE_API_URL; the data files can be downloaded all the same.`;
}

/** Opens the archive that was published with the page, for a page in the folder `baseUrl`. Rejects with the reason where it cannot be read. */
export async function publishedArchive(baseUrl: string): Promise<ReadArchive> {
  const reason = tooMany(records);
  if (reason) throw new Error(reason);
  return readArchive(filesIn(baseUrl + folder));
}
