/** Controls, of which no XML document may hold most, not even as references, marks that turn the direction of what follows them, and signs without width that hide in a word, on a page or in a file. Joiners stay: Persian and emoji need them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNSAFE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/g;

/** Code points that are no signs, of every plane: a workbook loses the cell that holds one. */
const NO_SIGN = /\p{Noncharacter_Code_Point}/gu;

/**
 * Returns the text without what readers cannot see and files cannot hold: controls, marks of direction, halves of characters (which become `\uFFFD`). Line breaks
 * become `\n`.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSAFE, '').replace(NO_SIGN, '').toWellFormed();
}

/** Returns the first sign that `cleanText` would take away or replace, by its code; null where there is none. */
export function unsafeSign(text: string): string | null {
  const [sign] = text.match(UNSAFE) ?? text.match(NO_SIGN) ?? text.match(/\p{Surrogate}/u) ?? [];
  return sign === undefined ? null : `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Returns the text as it stands in XML, SVG or HTML, between tags and in attributes. */
export function markupText(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (sign) => references[sign] ?? sign);
}

/** Returns JSON for a script element: nothing in it can close the element or begin a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
