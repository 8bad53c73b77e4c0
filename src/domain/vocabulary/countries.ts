import { alpha3Codes, countryNames } from '@/domain/vocabulary/countryNames';

export type CountryCode = keyof typeof countryNames;

/** The customary footnote on Kosovo; it stands wherever countries are listed, on the page and in exports. */
export const kosovoFootnote =
  '* Without prejudice to positions on status, in line with UNSCR 1244/1999 and the ICJ opinion on Kosovo’s declaration of independence.';

/** Tells whether `code` is an ISO 3166-1 alpha-2 code, or XK. */
export function isCountryCode(code: string): code is CountryCode {
  return Object.hasOwn(countryNames, code);
}

/** Codes of the EU's style guide for countries that ISO 3166-1 names otherwise, and the alpha-3 codes. */
const otherCodes: ReadonlyMap<string, string> = new Map([
  ['EL', 'GR'],
  ['UK', 'GB'],
  ...alpha3Codes.split(' ').map((both): [string, string] => [both.slice(2), both.slice(0, 2)]),
]);

/** Returns the code that a text means, in small letters, as alpha-3 or as the EU writes it: `mk`, `MKD`, `EL`; null for any other text. */
export function countryCodeOf(text: string): CountryCode | null {
  const code = text.toUpperCase();
  const meant = otherCodes.get(code) ?? code;
  return isCountryCode(meant) ? meant : null;
}

/** Returns the country's name of today; Kosovo carries the asterisk of its footnote. An unknown code comes back as it is. */
export function countryName(code: string): string {
  if (!isCountryCode(code)) return code;
  return code === 'XK' ? `${countryNames.XK}*` : countryNames[code];
}

/** Countries whose names take an article in a sentence. */
const withArticle: ReadonlySet<string> = new Set([
  'AE',
  'BS',
  'CF',
  'DO',
  'GB',
  'GM',
  'KM',
  'KY',
  'MH',
  'MV',
  'NL',
  'PH',
  'SB',
  'SC',
  'US',
]);

/** Returns the country's name as it stands within a sentence: `Serbia`, `the United States`. */
export function countryInSentence(code: string): string {
  return withArticle.has(code) ? `the ${countryName(code)}` : countryName(code);
}

/** More countries than these are counted, not named, where a record is one of many. */
const NAMED_COUNTRIES = 3;

/** Returns the countries of a record in a list: `Albania, Serbia`; of many only how many they are. Empty for none. */
export function countriesInShort(codes: readonly string[]): string {
  return codes.length > NAMED_COUNTRIES ? `${codes.length} countries` : codes.map(countryName).join(', ');
}

/** Returns the footnote when XK is among the codes, else null. */
export function footnoteFor(codes: Iterable<string>): string | null {
  for (const code of codes) if (code === 'XK') return kosovoFootnote;
  return null;
}

/** The languages of the region, in which its countries are also looked for. */
const languages = ['sq', 'bs', 'bg', 'hr', 'el', 'hu', 'mk', 'ro', 'sr', 'sr-Latn', 'sl', 'tr', 'uk', 'de', 'fr'];
const namers = languages.map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));

/** Returns the country's names in the languages of the region (Unicode CLDR, as far as the browser holds it): `Северна Македонија`, `Srbija`; none for an unknown code. */
export function localNames(code: string): string[] {
  if (!isCountryCode(code)) return [];
  return [...new Set(namers.flatMap((namer) => namer.of(code) ?? []))];
}
