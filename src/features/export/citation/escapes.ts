/** A brace that is only escaped still counts for BibTeX's balance, so braces go by name. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // Two of these in a row would be read as another character: a dash, a curly quote.
  '-': '-{}',
  "'": "'{}",
  '`': '`{}',
};

/** Returns the text on one line: tabs, line breaks and repeated spaces become one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Returns the text as TeX prints it letter by letter; Unicode is kept, since today's tools read UTF-8. */
export function texText(text: string): string {
  return oneLine(text)
    .replace(/[\\{}~^]|-(?=-)|'(?=')|`(?=`)/g, (char) => TEX[char] ?? char)
    .replace(/[&%$#_]/g, (char) => `\\${char}`)
    .replace(/\\([&%$#_]) /g, '\\$1{} ');
}

/** Returns an address in plain ASCII without braces, backslashes, quotes or spaces: such an address needs no escaping in any format. */
export function plainAddress(address: string): string {
  return address.replace(/[\s{}\\"<>^`|]|[^\x20-\x7e]/gu, (char) => encodeURIComponent(char));
}
