import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Face, Font } from 'harfbuzzjs';

/** A font of the pictures: a file as resvg reads it, and how wide its letters are. */
export interface ShareFont {
  readonly family: string;
  readonly weight: number;
  readonly file: string;
  /** How far each letter moves on, as a share of the size. */
  readonly advances: ReadonlyMap<string, number>;
}

const fonts = [
  { family: 'Source Sans 3', weight: 400, file: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf' },
  { family: 'Source Sans 3', weight: 600, file: 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf' },
  { family: 'Source Serif 4', weight: 600, file: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf' },
] as const;

function advancesIn(file: string): ReadonlyMap<string, number> {
  const face = new Face(new Blob(new Uint8Array(readFileSync(file)).buffer));
  const font = new Font(face);
  return new Map(
    Array.from(face.collectUnicodes(), (letter) => {
      const glyph = font.nominalGlyph(letter) ?? 0;
      return [String.fromCodePoint(letter), font.glyphHAdvance(glyph) / face.upem];
    }),
  );
}

/** Returns the fonts of the site as files of TrueType, each with one weight and all letters. `packages` is the folder of the libraries. */
export function shareFonts(packages: string): ShareFont[] {
  return fonts.map(({ family, weight, file }) => {
    const path = join(packages, '@expo-google-fonts', file);
    return { family, weight, file: path, advances: advancesIn(path) };
  });
}
