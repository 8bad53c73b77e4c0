import { foldedWords, foldText } from '@/domain/words/foldText';

/** A piece of a text, and whether the reader typed it. */
export interface TextPart {
  readonly text: string;
  /** Its place in the text. */
  readonly start: number;
  readonly isTyped: boolean;
}

/** A word: letters and digits, each with its accents. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** A letter with the accents that stand apart from it. */
const LETTER = /\P{M}\p{M}*/gu;

/** Returns the length of the shortest beginning of `word` that folds to one that begins with `typed`; 0 when there is none. */
function typedLength(word: string, typed: string): number {
  if (!foldText(word).startsWith(typed)) return 0;
  let beginning = '';
  for (const [letter] of word.matchAll(LETTER)) {
    beginning += letter;
    if (foldText(beginning).startsWith(typed)) return beginning.length;
  }
  return word.length;
}

/**
 * Splits `text` into the beginnings of words that `q` has, and the rest. Blind to case, accents and script as the search itself: `ris` is typed in
 * `Ristić` and in `Ристић`. Joined, the parts are the text.
 */
export function highlight(text: string, q: string): readonly TextPart[] {
  const words = foldedWords(q);
  const parts: TextPart[] = [];
  let done = 0;
  const push = (end: number, isTyped: boolean) => {
    if (end > done) parts.push({ text: text.slice(done, end), start: done, isTyped });
    done = Math.max(done, end);
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const length = Math.max(0, ...words.map((typed) => typedLength(word, typed)));
    if (length === 0) continue;
    push(index, false);
    push(index + length, true);
  }
  push(text.length, false);
  return parts;
}
