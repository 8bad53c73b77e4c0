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

const known = new WeakMap<Lexicon, Map<string, string | null>>();

/** Returns the one word of the lexicon that is a letter away; null where there is none, or where several mean different things. The same words are asked for again and again while a sentence is typed. */
function nearWord(folded: string, lexicon: Lexicon): string | null {
  const found = known.get(lexicon) ?? new Map<string, string | null>();
  known.set(lexicon, found);
  const before = found.get(folded);
  if (before !== undefined) return before;
  const meaningOf = (word: string) => JSON.stringify(lexicon.phrases.get(word)?.meanings[0] ?? null);
  const near: string[] = [];
  for (const word of lexicon.spelled) if (word.length >= SHORTEST && isOneEdit(folded, word)) near.push(word);
  const [first = null] = near;
  const corrected = new Set(near.map(meaningOf)).size > 1 ? null : first;
  found.set(folded, corrected);
  return corrected;
}

/** Returns the words with those that are one letter away from a known one as that one. */
export function correctWords(
  words: readonly Word[],
  lexicon: Lexicon,
): { readonly words: readonly Word[]; readonly corrected: ReadonlySet<number> } {
  const corrected = new Set<number>();
  const read = words.map((word, place) => {
    const { folded } = word;
    if (folded.length < SHORTEST || /\d/.test(folded) || isSoft(word) || lexicon.words.has(folded) || lexicon.phrases.has(folded))
      return word;
    const near = nearWord(folded, lexicon);
    if (near === null) return word;
    corrected.add(place);
    return { ...word, folded: near };
  });
  return { words: read, corrected };
}
