import { formatPartialDate } from '@/domain/time/partialDate';
import { cleanText } from '@/domain/words/markupText';
import { asSentence } from '@/domain/words/sentences';
import type { Citation, CslDate } from '@/features/export/citation/citation';

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

/** Returns the text on one line, without controls: tabs, line breaks and repeated spaces become one space. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** Returns the text as TeX prints it letter by letter; Unicode is kept, since today's tools read UTF-8. */
function texText(text: string): string {
  return oneLine(text)
    .replace(/[\\{}~^]|-(?=-)|'(?=')|`(?=`)/g, (char) => TEX[char] ?? char)
    .replace(/[&%$#_]/g, (char) => `\\${char}`)
    .replace(/\\([&%$#_]) /g, '\\$1{} ');
}

/** Returns an address in plain ASCII without braces, backslashes, quotes or spaces: such an address needs no escaping in any format. */
export function plainAddress(address: string): string {
  return address.replace(/[\s{}\\"<>^`|]|[^\x20-\x7e]/gu, (char) => encodeURIComponent(char));
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** Returns the date as a partial date: `2026`, `2026-11`, `2026-11-24`. */
export function isoOf({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part, index) => (index === 0 ? String(part) : twoDigits(part))).join('-');
}

function yearOf({ 'date-parts': [parts] }: CslDate): string {
  return String(parts[0] ?? '');
}

/** RIS writes a date as YYYY/MM/DD/other, with the parts that are not known left empty. */
function risDate({ 'date-parts': [parts] }: CslDate): string {
  return [0, 1, 2].map((index) => (parts[index] === undefined ? '' : twoDigits(parts[index]))).join('/');
}

/** Returns the citation as a line for a footnote or a reference list. */
export function toPlainText({ author, issued, title, type, version, note, URL, accessed }: Citation): string {
  const kind = type === 'dataset' ? ' [Data set]' : '';
  const named = oneLine(title);
  return [
    `${author[0].literal} (${yearOf(issued)}).`,
    kind ? `${named}${kind}.` : asSentence(named),
    `Release ${version}.`,
    note,
    `${plainAddress(URL)} (accessed ${formatPartialDate(isoOf(accessed))}).`,
  ].join(' ');
}

/**
 * Returns the citation as one BibTeX entry. BibLaTeX reads all fields; the old styles pass over `version` and `urldate`, so the note says
 * them in words too. The double braces keep names whole and capitals as they are.
 */
export function toBibtex({ id, type, author, title, issued, accessed, publisher, version, URL, note }: Citation): string {
  const [, month] = issued['date-parts'][0];
  const seen = isoOf(accessed);
  const fields: (readonly [string, string])[] = [
    ['author', `{${texText(author[0].literal)}}`],
    ['title', `{${texText(title)}}`],
    ['year', yearOf(issued)],
    ...(month === undefined ? [] : [['month', String(month)] as const]),
    ['publisher', texText(publisher)],
    ['version', texText(version)],
    // An address is read letter by letter: escaped, it would not open.
    ['url', plainAddress(URL)],
    ['urldate', seen],
    ['note', texText(`Release ${version}. ${note} Accessed ${formatPartialDate(seen)}.`)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return `@${type === 'dataset' ? 'dataset' : 'misc'}{${id},\n${lines.join('\n')}\n}\n`;
}

/** Returns the citation as one RIS record: one line a tag, CRLF. The release stands as the edition. */
export function toRis({ type, author, title, issued, accessed, publisher, version, URL, note }: Citation): string {
  const tags: readonly (readonly [string, string])[] = [
    ['TY', type === 'dataset' ? 'DATA' : 'ELEC'],
    ['TI', title],
    ['AU', author[0].literal],
    ['PY', yearOf(issued)],
    ['DA', risDate(issued)],
    ['Y2', risDate(accessed)],
    ['ET', version],
    ['PB', publisher],
    ['N1', note],
    ['UR', plainAddress(URL)],
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

/** Returns the citation as a CSL-JSON list of one item, as Zotero, Pandoc and citeproc read it. */
export function toCslJson(citation: Citation): string {
  return `${JSON.stringify([{ ...citation, URL: plainAddress(citation.URL) }], null, 2)}\n`;
}

/** The forms offered, in their order. */
export const citationFormats = {
  text: { label: 'Plain text', extension: 'txt', mediaType: 'text/plain', write: toPlainText },
  bibtex: { label: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex', write: toBibtex },
  ris: { label: 'RIS', extension: 'ris', mediaType: 'application/x-research-info-systems', write: toRis },
  csl: { label: 'CSL-JSON', extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json', write: toCslJson },
} as const;

export type CitationFormat = keyof typeof citationFormats;
