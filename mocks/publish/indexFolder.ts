import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { bundledTexts } from '../api/bundledArchive';
import { buildIndex } from '../engine/atlasIndex';
import { readDataset } from '../engine/dataset';
import { loaded } from '../engine/missing';
import { indexFiles } from '../engine/readArchive';
import { textPart } from '../engine/textPart';

// Before whoever loads this module takes its loader away.
await loaded(textPart);

/** The files from which the page answers, packed. */
export interface IndexFolder {
  /** From the root of the site, with a slash at the end. It bears a hash of all files, so that those of two builds never mix. */
  readonly folder: string;
  readonly records: number;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Returns the index of the bundled dataset as files. The same records give the same bytes. */
export function bundledIndexFolder(): IndexFolder {
  const index = buildIndex(readDataset(bundledTexts).dataset);
  const hash = createHash('sha256');
  const files = new Map<string, Uint8Array>();
  for (const { name, bytes } of indexFiles(index)) {
    hash.update(name).update(bytes);
    // Packed here, since hosts do not pack what they know no type of.
    files.set(`${name}.bin`, gzipSync(bytes, { level: 9 }));
  }
  return { folder: `assets/index-${hash.digest('base64url').slice(0, 10)}/`, records: index.columns.rows, files };
}
