import type { DimensionId } from '@/domain/pivot/dimensions';
import type { PartialDate } from '@/domain/time/partialDate';
import { type DateRange, readRange } from './dates';
import { isSoft, type Lexicon, type Meaning } from './lexicon';
import { keyOf, type Word } from './words';

/** A stretch of the sentence that is read as one: from a word up to, but not with, another one. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly means:
    | Meaning
    | { readonly kind: 'dates'; readonly dates: DateRange }
    | { readonly kind: 'text'; readonly q: string }
    | { readonly kind: 'soft' | 'unknown' };
  /** What else the words can mean. */
  readonly others: readonly Meaning[];
}

/** What may stand between the words of one phrase. */
const WITHIN = /^[\s\-–—'’.,&/:()]*$/;
const ARTICLES = new Set(['the', 'a', 'an']);

const QUOTED = /["“”„«]([^"“”„«»]*)["“”»]/gu;

/** Returns the longest phrase that begins at a word, and how many words it has; null for none. */
function phraseAt(words: readonly Word[], at: number, { phrases, longest, withSoft }: Lexicon) {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const own = words.slice(at, at + length);
    if (length > 1 && (!own.slice(1).every(({ before }) => WITHIN.test(before)) || ARTICLES.has(own.at(-1)?.folded ?? ''))) continue;
    const key = keyOf(own.flatMap(({ folded, before }, place) => (place > 0 && before.includes('&') ? ['and', folded] : [folded])));
    const found = phrases.get(key);
    if (!found) continue;
    if (length > 1 && !withSoft.has(key) && own.some((word) => isSoft(word) && !ARTICLES.has(word.folded))) continue;
    if (found.exactly && own.map(({ text }) => text).join('') !== found.exactly) continue;
    if (found.after && words[at - 1]?.folded !== found.after) continue;
    // Two short words make a phrase by chance: “it u”.
    const isLoose = length > 1 && key.length < 5 && own.slice(1).some(({ before }) => /\s/.test(before));
    if (isLoose && (!own.some(({ folded }) => folded.length === 1) || own.some((word) => word.folded !== 'e' && isSoft(word)))) continue;
    return { length, found };
  }
  return null;
}

/** Returns the name of a split that begins at a word. */
function dimensionAt(words: readonly Word[], at: number, { dimensions }: Lexicon): { length: number; by: DimensionId } | null {
  for (let length = Math.min(4, words.length - at); length > 0; length--) {
    const by = dimensions.get(keyOf(words.slice(at, at + length).map(({ folded }) => folded)));
    if (by) return { length, by };
  }
  return null;
}

/** Returns how many words, from one on, begin before a place of the sentence. */
function wordsBefore(words: readonly Word[], at: number, end: number): number {
  let count = 0;
  while ((words[at + count]?.start ?? Number.POSITIVE_INFINITY) < end) count++;
  return count;
}

/** Reads a sentence from left to right: always the longest phrase or date that begins at a word. Each word is in exactly one piece. */
export function scan(sentence: string, words: readonly Word[], lexicon: Lexicon, now: PartialDate): Piece[] {
  const pieces: Piece[] = [];
  const quoted = [...sentence.matchAll(QUOTED)];
  let at = 0;
  const push = (length: number, means: Piece['means'], others: Piece['others'] = []) => {
    pieces.push({ from: at, to: at + length, means, others });
    at += length;
  };
  for (let word = words[at]; word; word = words[at]) {
    const { start } = word;
    const quote = quoted.find(({ index, 0: all }) => index < start && start < index + all.length);
    if (quote) {
      push(wordsBefore(words, at, quote.index + quote[0].length), { kind: 'text', q: (quote[1] ?? '').trim() });
      continue;
    }
    // The rest of a date that cannot be read, such as 03/12/2024, is none either.
    const range = /\d[./]$/.test(sentence.slice(0, start)) ? null : readRange(sentence.slice(start), now);
    const dated = range ? wordsBefore(words, at, start + range.length) : 0;
    const phrase = ARTICLES.has(word.folded) ? null : phraseAt(words, at, lexicon);
    if (range && dated >= (phrase?.length ?? 0)) {
      push(dated, { kind: 'dates', dates: { from: range.from, to: range.to } });
      continue;
    }
    const [meaning, ...others] = phrase?.found.meanings ?? [];
    const before = pieces.findLast(({ means }) => means.kind !== 'soft')?.means;
    const isAfterSplit = before?.kind === 'split' && pieces.slice(-2).some(({ means }) => means.kind === 'split');
    const named = dimensionAt(words, at, lexicon);
    if (
      isAfterSplit &&
      named &&
      named.length >= (phrase?.length ?? 0) &&
      /and|,|[x×]/.test(sentence.slice(words[pieces.at(-2)?.from ?? 0]?.start, start))
    ) {
      push(named.length, { kind: 'split', by: named.by });
      continue;
    }
    if (meaning?.kind === 'splitWord') {
      const after = at + (phrase?.length ?? 1);
      const article = ARTICLES.has(words[after]?.folded ?? '') ? 1 : 0;
      const by = dimensionAt(words, after + article, lexicon);
      if (by) push((phrase?.length ?? 1) + article + by.length, { kind: 'split', by: by.by });
      else push(phrase?.length ?? 1, { kind: 'soft' });
      continue;
    }
    if (phrase && meaning) push(phrase.length, meaning, others);
    // The month without its year is not the verb.
    else push(1, { kind: isSoft(word) && !(word.text === 'May' && at > 0) ? 'soft' : 'unknown' });
  }
  return pieces;
}
