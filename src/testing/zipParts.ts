import { inflateRawSync } from 'node:zlib';

/** Signatures of a zip file: the end of its list of parts, and an entry of it. */
const LIST_END = 0x06054b50;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
/** Sizes of a part's own head without name and extras. */
const HEAD_SIZE = 30;

/** Returns the parts of a zip file by their paths, each as the text it holds: what XLSX, DOCX and PPTX are made of. */
export async function zipParts(content: Blob): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await zipEntries(content))].map(([path, bytes]) => [path, bytes.toString('utf8')]));
}

/** Returns the parts of a zip file by their paths as bytes. Reads files up to 4 GB, stored or deflated. */
export async function zipEntries(content: Blob): Promise<ReadonlyMap<string, Buffer>> {
  const bytes = Buffer.from(await content.arrayBuffer());
  let end = bytes.length - 22;
  while (end > 0 && bytes.readUInt32LE(end) !== LIST_END) end -= 1;
  const parts = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  while (bytes.readUInt32LE(at) === ENTRY) {
    const isDeflated = bytes.readUInt16LE(at + 10) === 8;
    const size = bytes.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const path = bytes.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + (name ?? 0));
    const head = bytes.readUInt32LE(at + 42);
    const start = head + HEAD_SIZE + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28);
    const packed = bytes.subarray(start, start + size);
    parts.set(path, isDeflated ? inflateRawSync(packed) : packed);
    at += ENTRY_SIZE + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}
