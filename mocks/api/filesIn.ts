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
    const response = await fetch(`${address}${name}.bin`).catch(() => {
      throw new Error(`the file ${name} of the data could not be fetched: there may be no connection`);
    });
    if (response.status === 404)
      throw new Error(`the file ${name} of the data is gone: the site was probably renewed since this page was opened`);
    if (!response.ok) throw new Error(`the file ${name} of the data was refused with status ${response.status}`);
    return unpacked(await response.arrayBuffer(), name);
  };
}
