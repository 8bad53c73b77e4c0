/** Characters that no XML document may hold, not even as references. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Returns the text without what neither XML nor iCalendar can hold: control characters and halves of characters. Line breaks become `\n`. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '').toWellFormed();
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
