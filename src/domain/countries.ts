import { countryNames } from '@/domain/countryNames';

export type CountryCode = keyof typeof countryNames;

/** The customary footnote on Kosovo; it stands wherever countries are listed, on the page and in exports. */
export const kosovoFootnote =
  '* Without prejudice to positions on status, in line with UNSCR 1244/1999 and the ICJ opinion on Kosovo’s declaration of independence.';

/** Tells whether `code` is an ISO 3166-1 alpha-2 code, or XK. */
export function isCountryCode(code: string): code is CountryCode {
  return Object.hasOwn(countryNames, code);
}

/** Returns the country's name of today; Kosovo carries the asterisk of its footnote. An unknown code comes back as it is. */
export function countryName(code: string): string {
  if (!isCountryCode(code)) return code;
  return code === 'XK' ? `${countryNames.XK}*` : countryNames[code];
}

/** Returns the footnote when XK is among the codes, else null. */
export function footnoteFor(codes: Iterable<string>): string | null {
  for (const code of codes) if (code === 'XK') return kosovoFootnote;
  return null;
}
