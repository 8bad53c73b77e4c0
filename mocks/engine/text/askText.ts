import type { TextReading } from '@/domain/answers/textReading';
import { placeOfTerm, type Ranked, rarity, rowsWith, type TextIndex, type WeightedTerms } from '../columns/textIndex';
import { correctionOf, termsMeant } from './findTerms';
import { markedWords } from './lexicon';
import { isJoining, type Term, termsOf, typedWords } from './readText';

/** What a text means over an index: the terms that count, the rows that hold all of them, and what was done to the text for that. */
export interface AskedText extends Ranked {
  readonly reading: TextReading;
}

interface MeantTerm {
  readonly term: Term;
  readonly terms: WeightedTerms;
}

/** Looks terms up; two words that no record has as one are two. */
function meantBy(index: TextIndex, terms: readonly Term[]): MeantTerm[] {
  return terms.flatMap((term) => {
    const meant = { term, terms: termsMeant(index, term) };
    return term.means.is === 'joined' && meant.terms.size === 0 ? meantBy(index, term.means.parts) : [meant];
  });
}

/** Of fewer words than half a text would be another one. */
const LEAST_KEPT = 0.5;

/** Returns the rows that hold most of the terms, none where that is less than half of them; of several such choices the one whose terms are rarest together, so that the word that says least is given up. */
function keepMost(held: readonly Uint8Array[], rows: number): { readonly kept: readonly boolean[]; readonly found: Uint8Array } {
  const counts = new Uint16Array(rows);
  for (const one of held) for (let row = 0; row < rows; row++) counts[row] = (counts[row] ?? 0) + (one[row] ?? 0);
  const most = counts.reduce((max, count) => Math.max(max, count), 0);
  if (most === 0 || most < LEAST_KEPT * held.length) return { kept: held.map(() => true), found: new Uint8Array(rows) };
  if (most === held.length) return { kept: held.map(() => true), found: Uint8Array.from(counts, (count) => Number(count === most)) };
  const worth = held.map((one) =>
    rarity(
      one.reduce((sum, hit) => sum + hit, 0),
      rows,
    ),
  );
  const choices = new Map<string, number[]>();
  for (let row = 0; row < rows; row++) {
    if (counts[row] !== most) continue;
    const choice = held.map((one) => one[row] ?? 0).join('');
    const found = choices.get(choice);
    if (found) found.push(row);
    else choices.set(choice, [row]);
  }
  const worthOf = (choice: string) => worth.reduce((sum, one, at) => sum + (choice[at] === '1' ? one : 0), 0);
  const [best = '', bestOnes = []] = [...choices].reduce((one, other) => (worthOf(other[0]) > worthOf(one[0]) + 1e-9 ? other : one));
  const found = new Uint8Array(rows);
  for (const row of bestOnes) found[row] = 1;
  return { kept: held.map((_, at) => best[at] === '1'), found };
}

/** Returns what a text means; null for one without a word. */
export function askText(index: TextIndex, q: string): AskedText | null {
  const typed = typedWords(q);
  if (typed.length === 0) return null;
  let meant = meantBy(index, termsOf(typed));
  const corrected: { typed: string; read: string }[] = [];
  const unknown = new Set(meant.flatMap(({ term, terms }) => (terms.size === 0 && term.means.is === 'word' ? [term.word] : [])));
  if (unknown.size > 0) {
    const words = typed.map((word) => {
      const read = unknown.has(word.folded) ? correctionOf(index, word.folded) : null;
      if (read) corrected.push({ typed: word.typed, read });
      return read ? { ...word, folded: read } : word;
    });
    if (corrected.length > 0) meant = meantBy(index, termsOf(words));
  }
  if (!meant.every(({ term }) => isJoining(term))) meant = meant.filter(({ term }) => !isJoining(term));
  const { kept, found } = keepMost(
    meant.map(({ terms }) => rowsWith(index, terms)),
    index.titleLengths.length,
  );
  return {
    asked: meant.flatMap(({ terms }, at) => (kept[at] ? [terms] : [])),
    typed: [...new Set(markedWords(typed.map(({ folded }) => folded).join(' ')))].flatMap((word) => placeOfTerm(index, word) ?? []),
    found,
    reading: { dropped: meant.flatMap(({ term }, at) => (kept[at] ? [] : [term.typed])), corrected },
  };
}
