import sansCyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import sansLatinExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import sansLatin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import serifLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

interface Face {
  readonly family: string;
  readonly address: string;
  /** Characters for which this file is needed, as the font's own style sheet splits them. */
  readonly covers: RegExp;
}

const LATIN = /[\u0020-\u00ff]/u;
const LATIN_EXT = /[\u0100-\u02ff\u1e00-\u1eff]/u;
const CYRILLIC = /[\u0400-\u04ff]/u;

const faces: readonly Face[] = [
  { family: 'Source Sans 3 Variable', address: sansLatin, covers: LATIN },
  { family: 'Source Sans 3 Variable', address: sansLatinExt, covers: LATIN_EXT },
  { family: 'Source Sans 3 Variable', address: sansCyrillic, covers: CYRILLIC },
  { family: 'Source Serif 4 Variable', address: serifLatin, covers: LATIN },
  { family: 'Source Serif 4 Variable', address: serifLatinExt, covers: LATIN_EXT },
  { family: 'Source Serif 4 Variable', address: serifCyrillic, covers: CYRILLIC },
];

const loaded = new Map<string, Promise<string>>();

async function asDataUrl(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}

async function faceRule({ family, address }: Face): Promise<string> {
  const pending = loaded.get(address) ?? asDataUrl(address);
  loaded.set(address, pending);
  try {
    return `@font-face{font-family:'${family}';font-weight:200 900;src:url(${await pending}) format('woff2')}`;
  } catch (cause) {
    loaded.delete(address);
    console.warn(`The picture goes without the font ${family}: ${String(cause)}`);
    return '';
  }
}

/**
 * Returns `@font-face` rules with the fonts inside, for the scripts that `text` uses. A picture cannot load anything from outside, so it must carry
 * them. A font that cannot be fetched is left out with a warning; the reader's own fonts then stand in.
 */
export async function fontFaceCss(text: string): Promise<string> {
  const needed = faces.filter(({ covers }) => covers.test(text));
  // Later rules of one family win for characters that both hold, so Latin comes last.
  return (await Promise.all(needed.reverse().map(faceRule))).join('');
}
