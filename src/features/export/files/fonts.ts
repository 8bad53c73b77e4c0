import sansCyrillicExt from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-ext-wght-normal.woff2?url';
import sansCyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import sansGreek from '@fontsource-variable/source-sans-3/files/source-sans-3-greek-wght-normal.woff2?url';
import sansLatinExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import sansLatin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serifCyrillicExt from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-ext-wght-normal.woff2?url';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import serifGreek from '@fontsource-variable/source-serif-4/files/source-serif-4-greek-wght-normal.woff2?url';
import serifLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

interface Face {
  readonly family: string;
  readonly address: string;
  /** Characters for which this file is needed, as the font's own style sheet splits them. */
  readonly covers: RegExp;
}

/** The scripts that a record or a reader's search may bring. Latin is last: later rules of a family win for letters that two files hold. */
const scripts: readonly { readonly covers: RegExp; readonly sans: string; readonly serif: string }[] = [
  { covers: /[\u0370-\u03ff]/u, sans: sansGreek, serif: serifGreek },
  { covers: /[\u0460-\u048f\u0492-\u052f]/u, sans: sansCyrillicExt, serif: serifCyrillicExt },
  { covers: /[\u0400-\u045f\u0490\u0491\u2116]/u, sans: sansCyrillic, serif: serifCyrillic },
  { covers: /[\u0100-\u02ff\u1e00-\u1eff]/u, sans: sansLatinExt, serif: serifLatinExt },
  { covers: /[\u0020-\u00ff]/u, sans: sansLatin, serif: serifLatin },
];

const faces: readonly Face[] = scripts.flatMap(({ covers, sans, serif }) => [
  { family: 'Source Sans 3 Variable', address: sans, covers },
  { family: 'Source Serif 4 Variable', address: serif, covers },
]);

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
  return (await Promise.all(needed.map(faceRule))).join('');
}
