import { createHash } from 'node:crypto';

/** A file that the build writes beside the page. */
export interface PublishedFile {
  /** Its place from the root of the site, without a slash at the start: `data/2026.11/activities.csv`. */
  readonly path: string;
  readonly text: string;
  readonly mediaType: string;
}

/** What a reader needs to check that a file arrived whole: its size in bytes and its SHA-256 in lower-case hexadecimal digits, both of the UTF-8 text. */
export function fingerprint(text: string): { readonly bytes: number; readonly sha256: string } {
  const bytes = Buffer.from(text, 'utf8');
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Returns a JSON file, indented so that it can be read. */
export function jsonFile(path: string, content: unknown, mediaType = 'application/json'): PublishedFile {
  return { path, text: `${JSON.stringify(content, null, 2)}\n`, mediaType };
}
