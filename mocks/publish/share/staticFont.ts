import { ByteReader } from './byteReader.ts';
import { placeOfWeight, shiftsAt } from './variations.ts';
import { type Glyph, type PackedFont, type Point, readWoff2 } from './woff2.ts';

interface Outline {
  readonly contours: readonly (readonly Point[])[];
  readonly advance: number;
}

/** The outlines of a font at a weight, in the order of its glyphs; a glyph that is made of others is put together. */
function outlinesAt({ tables, glyphs }: PackedFont, weight: number): Outline[] {
  const table = (tag: string) => {
    const found = tables.get(tag);
    if (!found) throw new Error(`The font has no table ${tag}.`);
    return found;
  };
  const widthCount = new ByteReader(table('hhea'), 34).u16();
  const widths = new ByteReader(table('hmtx'));
  const advances = widths.many(widthCount, () => {
    const [advance = 0] = widths.many(2, widths.u16);
    return advance;
  });
  const shifts = shiftsAt(placeOfWeight(weight, table('fvar'), tables.get('avar')), table('gvar'));

  const contoursOf = (at: number, glyph: Glyph): readonly (readonly Point[])[] => {
    const shift = shifts(at, glyph);
    if (glyph.shape === 'simple') {
      let place = 0;
      return glyph.contours.map((contour) =>
        contour.map(({ x, y, isOnCurve }) => {
          const [across, up] = shift[place++] ?? [0, 0];
          return { x: x + across, y: y + up, isOnCurve };
        }),
      );
    }
    return glyph.components.flatMap(({ glyph: part, x, y, matrix: [a, b, c, d] }, place) => {
      const [across, up] = shift[place] ?? [0, 0];
      const found = glyphs[part];
      const contours = found ? contoursOf(part, found) : [];
      return contours.map((contour) =>
        contour.map((point) => ({
          x: point.x * a + point.y * c + x + across,
          y: point.x * b + point.y * d + y + up,
          isOnCurve: point.isOnCurve,
        })),
      );
    });
  };
  return glyphs.map((glyph, at) => {
    const [[left = 0] = [], [right = 0] = []] = shifts(at, glyph).slice(-4);
    return { contours: contoursOf(at, glyph), advance: Math.round((advances[at] ?? advances.at(-1) ?? 0) + right - left) };
  });
}

/** Reads which glyph draws each letter. */
function lettersIn(cmap: Uint8Array): Map<number, number> {
  const letters = new Map<number, number>();
  const head = new ByteReader(cmap, 2);
  const offsets = head.many(head.u16(), () => {
    const [, offset = 0] = head.many(2, head.u32);
    return offset;
  });
  for (const offset of new Set(offsets)) {
    const table = new ByteReader(cmap, offset);
    const format = table.u16();
    if (format === 12) {
      table.at = offset + 12;
      const groups = table.many(table.u32(), () => [table.u32(), table.u32(), table.u32()] as const);
      for (const [start, end, glyph] of groups)
        for (let letter = start; letter <= end; letter += 1) letters.set(letter, glyph + letter - start);
    } else if (format === 4) {
      table.at = offset + 6;
      const count = table.u16() / 2;
      table.at = offset + 14;
      const ends = table.many(count, table.u16);
      table.u16();
      const starts = table.many(count, table.u16);
      const deltas = table.many(count, table.u16);
      const rangesAt = table.at;
      const ranges = table.many(count, table.u16);
      ends.forEach((end, at) => {
        const [start = 0, delta = 0, range = 0] = [starts[at], deltas[at], ranges[at]];
        for (let letter = start; letter <= end && letter !== 0xffff; letter += 1) {
          const listed = range === 0 ? letter : new ByteReader(cmap, rangesAt + at * 2 + range + (letter - start) * 2).u16();
          if (listed !== 0) letters.set(letter, (listed + delta) & 0xffff);
        }
      });
    } else throw new Error(`A table of letters of the form ${format} cannot be read.`);
  }
  return letters;
}

const words16 = (values: readonly number[]) => {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [at, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, at * 2);
  return bytes;
};
const words32 = (values: readonly number[]) => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, at * 4);
  return bytes;
};
const even = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

/** An outline as the table `glyf` holds it, every coordinate as a word. */
function glyphBytes(contours: Outline['contours']): Buffer {
  if (contours.length === 0) return Buffer.alloc(0);
  const points = contours.flat().map(({ x, y, isOnCurve }) => ({ x: Math.round(x), y: Math.round(y), isOnCurve }));
  const steps = (axis: 'x' | 'y') => points.map((point, at) => point[axis] - (points[at - 1]?.[axis] ?? 0));
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const ends = running(
    contours.map(({ length }) => length),
    -1,
  );
  const bounds = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const noInstructions = 0;
  return even(
    Buffer.concat([
      words16([contours.length, ...bounds, ...ends, noInstructions]),
      Buffer.from(points.map(({ isOnCurve }) => (isOnCurve ? 1 : 0))),
      words16([...steps('x'), ...steps('y')]),
    ]),
  );
}

function cmapBytes(letters: ReadonlyMap<number, number>): Buffer {
  const groups = [...letters].sort(([one], [other]) => one - other).map(([letter, glyph]) => words32([letter, letter, glyph]));
  return Buffer.concat([
    words16([0, 1, 3, 10]),
    words32([12]),
    words16([12, 0]),
    words32([16 + groups.length * 12, 0, groups.length]),
    ...groups,
  ]);
}

/** The names that programs look a font up by, for Windows in English. */
function nameBytes(family: string, weight: number): Buffer {
  const [ofFamily, ofStyle, ofPostScript] = [1, 2, 6];
  const texts = [
    [ofFamily, family],
    [ofStyle, 'Regular'],
    [ofPostScript, `${family.replaceAll(' ', '')}-${weight}`],
  ] as const;
  let from = 0;
  const records = texts.map(([id, { length }]) => {
    const record = words16([3, 1, 0x409, id, length * 2, from]);
    from += length * 2;
    return record;
  });
  return Buffer.concat([
    words16([0, records.length, 6 + records.length * 12]),
    ...records,
    ...texts.map(([, text]) => Buffer.from(text, 'utf16le').swap16()),
  ]);
}

/** Returns a sum after each of the values. */
function running(values: readonly number[], from = 0): number[] {
  let sum = from;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}

/** Returns a copy of a table with other words at some places. */
function changed(table: Uint8Array | undefined, words: Readonly<Record<number, number>>): Buffer {
  const copy = Buffer.from(table ?? []);
  for (const [at, word] of Object.entries(words)) copy.writeUInt16BE(word, Number(at));
  return copy;
}

function fileOf(tables: Readonly<Record<string, Buffer>>): Buffer {
  const sorted = Object.entries(tables).sort(([one], [other]) => (one < other ? -1 : 1));
  let from = 12 + sorted.length * 16;
  const entries = sorted.map(([tag, bytes]) => {
    const entry = Buffer.concat([Buffer.from(tag, 'latin1'), words32([0, from, bytes.length])]);
    from += even(bytes).length;
    return entry;
  });
  const power = Math.floor(Math.log2(sorted.length));
  const search = [sorted.length, 16 * 2 ** power, power, 16 * (sorted.length - 2 ** power)];
  return Buffer.concat([words32([0x00010000]), words16(search), ...entries, ...sorted.map(([, bytes]) => even(bytes))]);
}

/** A font of one weight. */
export interface StaticFont {
  /** Its file. */
  readonly bytes: Buffer;
  /** How far each letter moves on, as a share of the size. */
  readonly advances: ReadonlyMap<string, number>;
}

/**
 * Returns a TrueType font of one weight, for programs that read neither WOFF2 nor variable fonts: all `parts` of a font, each with the letters of some scripts,
 * in one file. Kerning is that of the first part. Checksums are left out.
 */
export function staticFont(parts: readonly Uint8Array[], family: string, weight: number): StaticFont {
  const fonts = parts.map(readWoff2);
  const [first] = fonts;
  if (!first) throw new Error('There is no font.');
  const letters = new Map<number, number>();
  const outlines: Outline[] = [];
  for (const font of fonts) {
    for (const [letter, glyph] of lettersIn(font.tables.get('cmap') ?? new Uint8Array()))
      if (!letters.has(letter)) letters.set(letter, glyph + outlines.length);
    outlines.push(...outlinesAt(font, weight));
  }
  const glyphs = outlines.map(({ contours }) => glyphBytes(contours));
  const places = [0, ...running(glyphs.map(({ length }) => length))];
  const leftOf = ({ contours }: Outline) => Math.min(0x7fff, ...contours.flat().map(({ x }) => Math.round(x)));
  const { tables } = first;
  const kerning = Object.fromEntries(
    ['GPOS', 'GDEF'].flatMap((tag) => {
      const bytes = tables.get(tag);
      return bytes ? [[tag, Buffer.from(bytes)]] : [];
    }),
  );
  const unitsPerEm = new ByteReader(tables.get('head') ?? new Uint8Array(), 18).u16();
  const advances = new Map(
    [...letters].map(([letter, glyph]) => [String.fromCodePoint(letter), (outlines[glyph]?.advance ?? 0) / unitsPerEm]),
  );
  const bytes = fileOf({
    ...kerning,
    head: changed(tables.get('head'), { 50: 1 }),
    hhea: changed(tables.get('hhea'), { 34: outlines.length }),
    maxp: changed(tables.get('maxp'), { 4: outlines.length }),
    'OS/2': changed(tables.get('OS/2'), { 4: weight }),
    hmtx: words16(outlines.flatMap((outline) => [outline.advance, outline.contours.length === 0 ? 0 : leftOf(outline)])),
    cmap: cmapBytes(letters),
    loca: words32(places),
    glyf: Buffer.concat(glyphs),
    name: nameBytes(family, weight),
    post: Buffer.concat([words32([0x00030000]), Buffer.alloc(28)]),
  });
  return { bytes, advances };
}
