import { foldText } from '@/domain/words/foldText';

/** A word of a question, with its place in the sentence. */
export interface Word {
  readonly text: string;
  /** As phrases are compared: folded, and in one spelling where English has two. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the word before. */
  readonly before: string;
}

/** Letters and digits, each with its accents; a flag is a word by itself. */
const WORD = /[\p{L}\p{N}\p{M}]+|\p{RI}{2}/gu;
const FLAG = /^\p{RI}{2}$/u;
const FIRST_FLAG_LETTER = 0x1f1e6;

/** Returns the flag of a country as it is typed. */
export function flagOf(code: string): string {
  return String.fromCodePoint(...Array.from(code, (letter) => FIRST_FLAG_LETTER + letter.charCodeAt(0) - 'A'.charCodeAt(0)));
}

/** Spellings that mean the same word. */
const oneSpelling: Readonly<Record<string, string>> = {
  organization: 'organisation',
  organizations: 'organisations',
  program: 'programme',
  programs: 'programmes',
  center: 'centre',
  centers: 'centres',
  defense: 'defence',
  canceled: 'cancelled',
  underway: 'under way',
};

/** Returns a word as it is compared with phrases. */
export function foldWord(text: string): string {
  if (FLAG.test(text)) return text;
  const folded = foldText(text);
  return Object.hasOwn(oneSpelling, folded) ? (oneSpelling[folded] ?? folded) : folded;
}

/** Splits a sentence into its words. */
export function wordsOf(sentence: string): Word[] {
  let done = 0;
  return Array.from(sentence.matchAll(WORD), ({ 0: text, index }) => {
    const word = { text, folded: foldWord(text), start: index, end: index + text.length, before: sentence.slice(done, index) };
    done = word.end;
    return word;
  });
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** Returns words as the key by which phrases are found: without articles and blanks, so that “cyber security” and “Cybersecurity” are one. */
export function keyOf(words: readonly string[]): string {
  return words
    .filter((word) => !ARTICLES.has(word))
    .map((word) => (word === '&' ? 'and' : word))
    .join('')
    .replaceAll(' ', '');
}

/** Returns the key of a phrase that is written out. */
export function keyOfPhrase(phrase: string): string {
  return keyOf(wordsOf(phrase.replaceAll('&', ' and ')).map(({ folded }) => folded));
}
