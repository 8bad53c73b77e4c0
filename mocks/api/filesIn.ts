import { Silence, steadily } from '@/domain/answers/steadily';
import type { LoadFile } from '../engine/readArchive';

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
