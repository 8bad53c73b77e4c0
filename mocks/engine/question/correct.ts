import { isSoft, type Lexicon } from './lexicon';
import type { Word } from './words';

/** Shorter words are too often one letter away from another one. */
const SHORTEST = 5;

/** Tells whether two words differ by one letter: one more, one less, another one, or two that changed places. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

/** Returns the words with those that are one letter away from a known one as that one. Where several known words that mean different things are as near, a word stays as it is. */
export function correctWords(
  words: readonly Word[],
  lexicon: Lexicon,
): { readonly words: readonly Word[]; readonly corrected: ReadonlySet<number> } {
  const corrected = new Set<number>();
  const meaningOf = (word: string) => JSON.stringify(lexicon.phrases.get(word)?.meanings[0] ?? null);
  const read = words.map((word, place) => {
    const { folded } = word;
    if (folded.length < SHORTEST || /\d/.test(folded) || isSoft(word) || lexicon.words.has(folded) || lexicon.phrases.has(folded))
      return word;
    const near = [...lexicon.spelled].filter((known) => known.length >= SHORTEST && isOneEdit(folded, known));
    const [first] = near;
    if (first === undefined || new Set(near.map(meaningOf)).size > 1) return word;
    corrected.add(place);
    return { ...word, folded: first };
  });
  return { words: read, corrected };
}
