import { z } from 'zod';

/**
 * A file of arrays of numbers, which is read back without copying: the arrays are views into its bytes. All numbers are little-endian.
 *
 *   0  "ATLX"
 *   4  version of this layout, 4 bytes
 *   8  length of the directory in bytes, 4 bytes
 *  12  the directory: JSON in UTF-8, with `about`, which is the writer's, and `sections`: name, type (of the array), offset and length (in bytes, from the
 *      beginning of the file). Each section begins at a multiple of 8. Arrays that are equal byte for byte share one place.
 */
const MAGIC = 'ATLX';
const VERSION = 3;
const HEAD_BYTES = 12;
const ALIGNMENT = 8;
const LARGEST_FILE = 2 ** 40;

type NumberArray = Uint8Array | Uint16Array | Uint32Array | Int32Array;
interface NumberArrayType<T extends NumberArray> {
  new (buffer: ArrayBuffer, offset: number, length: number): T;
  readonly name: string;
  readonly BYTES_PER_ELEMENT: number;
}

const directorySchema = z.object({
  about: z.unknown(),
  sections: z.array(z.object({ name: z.string(), type: z.string(), offset: z.int().nonnegative(), length: z.int().nonnegative() })),
});
type Section = z.infer<typeof directorySchema>['sections'][number];

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

function bytesOf({ buffer, byteOffset, byteLength }: NumberArray): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function isEqual(one: NumberArray, other: NumberArray): boolean {
  if (one.byteLength !== other.byteLength) return false;
  const [a, b] = [bytesOf(one), bytesOf(other)];
  return a.every((byte, at) => byte === b[at]);
}

function isLittleEndian(): boolean {
  return new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
}

/** The arrays are written and read as the processor holds them; every processor that runs a browser today has the low byte first. */
function expectLittleEndian(): void {
  if (!isLittleEndian()) throw new Error('This processor has the high byte of a number first; files of the index need the low one first.');
}

/** Returns the directory once more with the sections where they come to lie behind it. */
function moved(sections: readonly Section[], by: number): Section[] {
  return sections.map((section) => ({ ...section, offset: section.offset + by }));
}

/** Returns the file of the arrays, which are told apart by name. `about` is what else is to be known of them, as JSON. */
export function writeSections(about: unknown, arrays: Readonly<Record<string, NumberArray>>): ArrayBuffer {
  expectLittleEndian();
  const placed: { readonly array: NumberArray; readonly offset: number }[] = [];
  let end = 0;
  const sections = Object.entries(arrays).map(([name, array]): Section => {
    const known = placed.find((one) => isEqual(one.array, array));
    const offset = known?.offset ?? end;
    if (!known) {
      placed.push({ array, offset });
      end = aligned(end + array.byteLength);
    }
    return { name, type: array.constructor.name, offset, length: array.byteLength };
  });
  // The offsets are written in the directory, whose length moves them: room is made for as many digits as they can have.
  const room = JSON.stringify({ about, sections: moved(sections, LARGEST_FILE) });
  const start = aligned(HEAD_BYTES + new TextEncoder().encode(room).length);
  const directory = new TextEncoder().encode(JSON.stringify({ about, sections: moved(sections, start) }));
  const file = new ArrayBuffer(start + end);
  const bytes = new Uint8Array(file);
  const head = new DataView(file);
  bytes.set(new TextEncoder().encode(MAGIC));
  head.setUint32(MAGIC.length, VERSION, true);
  head.setUint32(2 * MAGIC.length, directory.length, true);
  bytes.set(directory, HEAD_BYTES);
  for (const { array, offset } of placed) bytes.set(bytesOf(array), start + offset);
  return file;
}

/** What a file holds. */
export interface Sections {
  readonly about: unknown;
  /** Returns the array of that name and type, a view into the file. Throws when the file has none. */
  array<T extends NumberArray>(name: string, type: NumberArrayType<T>): T;
}

/** Reads a file. Throws when it is none of these, or one of another version. */
export function readSections(file: ArrayBuffer): Sections {
  expectLittleEndian();
  const head = new DataView(file);
  const magic = file.byteLength < HEAD_BYTES ? '' : new TextDecoder().decode(new Uint8Array(file, 0, MAGIC.length));
  if (magic !== MAGIC) throw new Error(`This is no file of the index: it begins with '${magic}', expected '${MAGIC}'.`);
  const version = head.getUint32(MAGIC.length, true);
  if (version !== VERSION) throw new Error(`The file of the index has version ${version}; version ${VERSION} can be read.`);
  const length = head.getUint32(2 * MAGIC.length, true);
  const text = new TextDecoder().decode(new Uint8Array(file, HEAD_BYTES, length));
  const { about, sections } = directorySchema.parse(JSON.parse(text));
  const byName = new Map(sections.map((section) => [section.name, section]));
  return {
    about,
    array: (name, type) => {
      const section = byName.get(name);
      if (section?.type !== type.name)
        throw new Error(`The file of the index has ${section?.type ?? 'nothing'} under '${name}', expected ${type.name}.`);
      return new type(file, section.offset, section.length / type.BYTES_PER_ELEMENT);
    },
  };
}
