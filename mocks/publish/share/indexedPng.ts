import { deflateSync } from 'node:zlib';

/** Pixels as places in a list of colours, row by row; a colour is 0xbbggrr. */
export interface IndexedImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  readonly colours: readonly number[];
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  let sum = 0xffffffff;
  for (const byte of body) sum = (crcTable[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE((sum ^ 0xffffffff) >>> 0);
  return Buffer.concat([length, body, check]);
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BITS = 8;
const WITH_LIST = 3;

/** Returns a PNG with a list of colours: a third of the size of one that has the colour of each pixel. */
export function indexedPng({ width, height, pixels, colours }: IndexedImage): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BITS, WITH_LIST], 8);
  // Before each row a byte says how it is filtered: not at all.
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row += 1) rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Which bits of red, green and blue are told apart, fewer and fewer. */
const SHADES = [0xf8f8f8, 0xf0f0f0, 0xe0e0e0, 0xc0c0c0] as const;

function withShades(pixels: Uint32Array, kept: number, most: number): Pick<IndexedImage, 'pixels' | 'colours'> | null {
  const indexes = new Uint8Array(pixels.length);
  const places = new Map<number, number>();
  const colours: number[] = [];
  let [last, place] = [-1, 0];
  for (let at = 0; at < pixels.length; at += 1) {
    const colour = pixels[at] ?? 0;
    if (colour !== last) {
      last = colour;
      const known = places.get(colour & kept);
      place = known ?? colours.length;
      if (known === undefined) {
        if (colours.length === most) return null;
        places.set(colour & kept, place);
        colours.push(colour & 0xffffff);
      }
    }
    indexes[at] = place;
  }
  return { pixels: indexes, colours };
}

/** Returns an image of at most so many colours: shades that differ in their last bits only become one, the first that is met. */
export function toIndexed(pixels: Uint32Array, width: number, most = 256): IndexedImage {
  for (const kept of SHADES) {
    const found = withShades(pixels, kept, most);
    if (found) return { width, height: pixels.length / width, ...found };
  }
  throw new Error('The picture has too many colours.');
}
