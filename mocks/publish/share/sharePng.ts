import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { staticFont } from './staticFont.ts';

/** The fonts of the pictures: family, package, weight. */
const fonts = [
  ['Source Sans 3', 'source-sans-3', 400],
  ['Source Sans 3', 'source-sans-3', 600],
  ['Source Serif 4', 'source-serif-4', 600],
] as const;
/** The parts that the packages have them in; Latin first, for its kerning. */
const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;

/** Writes the fonts of the site into a folder, as resvg reads them, and returns the files. `packages` is the folder of the libraries. */
export function writeFonts(packages: string, folder: string): string[] {
  return fonts.map(([family, slug, weight]) => {
    const parts = scripts.map((script) =>
      readFileSync(join(packages, `@fontsource-variable/${slug}/files/${slug}-${script}-wght-normal.woff2`)),
    );
    const file = join(folder, `${slug}-${weight}.ttf`);
    writeFileSync(file, staticFont(parts, family, weight));
    return file;
  });
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  let sum = 0xffffffff;
  for (const byte of body) sum = (crcTable[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE((sum ^ 0xffffffff) >>> 0);
  return Buffer.concat([length, body, check]);
}

const MOST_COLOURS = 256;

/**
 * Returns pixels as places in a list of colours: a byte before each row says that it is not filtered. Shades that differ in their last bits only are one, the first
 * that is met; null where more colours are left than the list can hold.
 */
function indexed(pixels: Uint32Array, width: number, kept: number): { rows: Buffer; colours: number[] } | null {
  const height = pixels.length / width;
  const rows = Buffer.alloc(height * (width + 1));
  const places = new Map<number, number>();
  const colours: number[] = [];
  let [last, place, to] = [-1, 0, 0];
  for (let at = 0; at < pixels.length; at += 1) {
    if (at % width === 0) to += 1;
    const colour = pixels[at] ?? 0;
    if (colour !== last) {
      last = colour;
      const shade = colour & kept;
      const known = places.get(shade);
      place = known ?? colours.length;
      if (known === undefined) {
        if (colours.length === MOST_COLOURS) return null;
        places.set(shade, place);
        colours.push(colour);
      }
    }
    rows[to++] = place;
  }
  return { rows, colours };
}

/** Which bits of red, green and blue are told apart, fewer and fewer. */
const SHADES = [0xf8f8f8, 0xf0f0f0, 0xe0e0e0, 0xc0c0c0] as const;

/** Returns an SVG picture as a PNG with a list of colours, a third of the size of one without. Texts are drawn in the given fonts only. */
export function sharePng(svg: string, fontFiles: string[]): Buffer {
  const image = new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: fonts[0][0] } }).render();
  const { width, height, pixels } = image;
  const values = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const found = SHADES.map((kept) => () => indexed(values, width, kept)).reduce<ReturnType<typeof indexed>>(
    (before, next) => before ?? next(),
    null,
  );
  if (!found) throw new Error('The picture has too many colours.');
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each pixel, which is a place in the list.
  header.set([8, 3], 8);
  const list = Buffer.from(found.colours.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', list),
    chunk('IDAT', deflateSync(found.rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
