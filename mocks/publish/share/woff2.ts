import { brotliDecompressSync } from 'node:zlib';
import { ByteReader } from './byteReader.ts';

/** The tables that a WOFF2 file names by a number, in the order of its specification. */
const KNOWN =
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
    .replaceAll('_', ' ')
    .split(/(?<=^(?:.{4} )*.{4}) /);
const ANY_TAG = 63;

export interface Point {
  readonly x: number;
  readonly y: number;
  readonly isOnCurve: boolean;
}

/** A glyph that is made of others: each moved, and turned or scaled by a matrix. */
export interface Component {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
  readonly matrix: readonly [number, number, number, number];
}

export type Glyph =
  | { readonly shape: 'simple'; readonly contours: readonly (readonly Point[])[] }
  | { readonly shape: 'composite'; readonly components: readonly Component[] };

/** A font as it is in a WOFF2 file. */
export interface PackedFont {
  /** Its tables but for the outlines, by their tags. */
  readonly tables: ReadonlyMap<string, Uint8Array>;
  readonly glyphs: readonly Glyph[];
}

const signed = (flag: number, value: number) => (flag & 1 ? value : -value);

/** Reads how far a point lies from the one before. */
function step(flag: number, { u8, u16 }: ByteReader): readonly [number, number] {
  if (flag < 10) return [0, signed(flag, ((flag & 14) << 7) + u8())];
  if (flag < 20) return [signed(flag, (((flag - 10) & 14) << 7) + u8()), 0];
  if (flag < 84) {
    const [high, low] = [flag - 20, u8()];
    return [signed(flag, 1 + (high & 48) + (low >> 4)), signed(flag >> 1, 1 + ((high & 12) << 2) + (low & 15))];
  }
  if (flag < 120) {
    const high = flag - 84;
    return [signed(flag, 1 + (Math.floor(high / 12) << 8) + u8()), signed(flag >> 1, 1 + (((high % 12) >> 2) << 8) + u8())];
  }
  if (flag < 124) {
    const [one, two, three] = [u8(), u8(), u8()];
    return [signed(flag, (one << 4) + (two >> 4)), signed(flag >> 1, ((two & 15) << 8) + three)];
  }
  return [signed(flag, u16()), signed(flag >> 1, u16())];
}

const MORE_COMPONENTS = 0x20;
const WORDS = 0x01;
const SCALE = 0x08;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;
const INSTRUCTIONS = 0x100;

function readComponents(bytes: ByteReader): { components: Component[]; hasInstructions: boolean } {
  const { u16, i16, i8, f2dot14 } = bytes;
  const components: Component[] = [];
  let hasInstructions = false;
  for (;;) {
    const flags = u16();
    const glyph = u16();
    const [x, y] = flags & WORDS ? [i16(), i16()] : [i8(), i8()];
    const scale = flags & SCALE ? f2dot14() : 1;
    const [xScale, yScale] = flags & TWO_SCALES ? [f2dot14(), f2dot14()] : [scale, scale];
    const matrix: Component['matrix'] = flags & MATRIX ? [f2dot14(), f2dot14(), f2dot14(), f2dot14()] : [xScale, 0, 0, yScale];
    components.push({ glyph, x, y, matrix });
    hasInstructions ||= (flags & INSTRUCTIONS) !== 0;
    if (!(flags & MORE_COMPONENTS)) return { components, hasInstructions };
  }
}

/** Reads the outlines, which WOFF2 keeps in streams: counts, flags, coordinates and components apart from each other. */
function readGlyphs(table: Uint8Array): Glyph[] {
  const head = new ByteReader(table, 4);
  const count = head.u16();
  head.u16();
  const sizes = head.many(7, head.u32);
  const streams = sizes.map((size) => {
    const stream = new ByteReader(table, head.at);
    head.at += size;
    return stream;
  });
  const [contourCounts, pointCounts, flags, coordinates, composites] = streams;
  if (!contourCounts || !pointCounts || !flags || !coordinates || !composites) throw new Error('The font has no outlines.');
  return Array.from({ length: count }, (): Glyph => {
    const ofGlyph = contourCounts.i16();
    if (ofGlyph < 0) {
      const { components, hasInstructions } = readComponents(composites);
      if (hasInstructions) coordinates.packed16();
      return { shape: 'composite', components };
    }
    const lengths = pointCounts.many(ofGlyph, pointCounts.packed16);
    let [x, y] = [0, 0];
    const contours = lengths.map((length) =>
      Array.from({ length }, () => {
        const flag = flags.u8();
        const [across, up] = step(flag & 127, coordinates);
        [x, y] = [x + across, y + up];
        return { x, y, isOnCurve: flag < 128 };
      }),
    );
    // How many bytes of instructions there are; they stand in a stream that nobody needs.
    if (ofGlyph > 0) coordinates.packed16();
    return { shape: 'simple', contours };
  });
}

/** Reads a WOFF2 file with outlines of TrueType. */
export function readWoff2(file: Uint8Array): PackedFont {
  const head = new ByteReader(file);
  if (head.u32() !== 0x774f4632) throw new Error('This is no WOFF2 file.');
  head.at = 12;
  const count = head.u16();
  head.at = 20;
  const packedSize = head.u32();
  head.at = 48;
  const entries = head.many(count, () => {
    const flags = head.u8();
    const known = flags & 63;
    const tag = known === ANY_TAG ? String.fromCharCode(...head.many(4, head.u8)) : (KNOWN[known] ?? '');
    const isOutlines = tag === 'glyf' || tag === 'loca';
    const isPacked = isOutlines ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const size = head.packed32();
    return { tag, isPacked, size: isPacked ? head.packed32() : size };
  });
  const content = brotliDecompressSync(file.subarray(head.at, head.at + packedSize));
  let from = 0;
  const tables = new Map<string, Uint8Array>();
  for (const { tag, size, isPacked } of entries) {
    if (isPacked && tag === 'hmtx') throw new Error('Packed widths cannot be read.');
    tables.set(tag, content.subarray(from, from + size));
    from += size;
  }
  const glyphs = readGlyphs(tables.get('glyf') ?? new Uint8Array());
  for (const tag of ['glyf', 'loca']) tables.delete(tag);
  return { tables, glyphs };
}
