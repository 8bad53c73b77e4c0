import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type StaticFont, staticFont } from './staticFont.ts';

/** A font of the pictures: a file as resvg reads it, and how wide its letters are. */
export interface ShareFont extends Pick<StaticFont, 'advances'> {
  readonly family: string;
  readonly weight: number;
  readonly file: string;
}

const fonts = [
  { family: 'Source Sans 3', slug: 'source-sans-3', weight: 400 },
  { family: 'Source Sans 3', slug: 'source-sans-3', weight: 600 },
  { family: 'Source Serif 4', slug: 'source-serif-4', weight: 600 },
] as const;
/** The parts that the packages have them in; Latin first, for its kerning. */
const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;

/** Writes the fonts of the site into a folder as files of TrueType. `packages` is the folder of the libraries. */
export function writeFonts(packages: string, folder: string): ShareFont[] {
  return fonts.map(({ family, slug, weight }) => {
    const parts = scripts.map((script) =>
      readFileSync(join(packages, `@fontsource-variable/${slug}/files/${slug}-${script}-wght-normal.woff2`)),
    );
    const file = join(folder, `${slug}-${weight}.ttf`);
    const { bytes, advances } = staticFont(parts, family, weight);
    writeFileSync(file, bytes);
    return { family, weight, file, advances };
  });
}
