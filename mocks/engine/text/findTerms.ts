import { nameKey, otherNameKeys } from '@/domain/words/nameKey';
import { isNamed, placeOfTerm, prefixWeight, type TextIndex, termsWith, type WeightedTerms } from '../columns/textIndex';
import { type Concept, isMark, singleNames } from './lexicon';
import type { Term } from './readText';

/** Words of up to so many letters stand for themselves wherever a record has them so. */
const SHORT = 3;
/** From so many letters on, other spellings of a name are looked for, and an error is thought of. */
const SPELT_FROM = 4;
const CORRECTED_FROM = 5;
/** What another spelling counts, and another name. */
const SPELLING_WEIGHT = 0.9;
const NAME_WEIGHT = 0.6;

interface SpeltName {
  readonly key: string;
  readonly term: number;
}

/** What is worked out once of an index: of a few thousand names the key of each, a few milliseconds. */
const spellings = new WeakMap<TextIndex, readonly SpeltName[]>();

function spellingsOf(index: TextIndex): readonly SpeltName[] {
  let known = spellings.get(index);
  if (!known) {
    const found = index.terms.flatMap((word, term) =>
      word.length >= SPELT_FROM && isNamed(index, term) ? [{ key: nameKey(word), term }] : [],
    );
    known = found.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.term - b.term));
    spellings.set(index, known);
  }
  return known;
}

/** Works out what the first question would wait for. */
export function prepareNames(index: TextIndex): void {
  spellingsOf(index);
}

/** Calls `note` with each name whose key is this one, or begins with it. */
function eachSpelt(index: TextIndex, key: string, mayGoOn: boolean, note: (term: number) => void): void {
  const names = spellingsOf(index);
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.key ?? '') < key) low = middle + 1;
    else high = middle;
  }
  for (let at = low; ; at++) {
    const name = names[at];
    if (!name || (mayGoOn ? !name.key.startsWith(key) : name.key !== key)) return;
    note(name.term);
  }
}

function noteHeavier(terms: Map<number, number>, term: number, weight: number): void {
  if ((terms.get(term) ?? 0) < weight) terms.set(term, weight);
}

/** Notes the terms that begin with a word; of a short one only itself, where there is such a term. */
function noteWord(index: TextIndex, word: string, terms: Map<number, number>): void {
  const whole = placeOfTerm(index, word);
  if (whole !== null) terms.set(whole, 1);
  if (whole !== null && word.length <= SHORT) return;
  const [from, to] = termsWith(index, word);
  for (let term = from; term < to; term++) noteHeavier(terms, term, prefixWeight(word.length, index.terms[term]?.length ?? 0));
}

function noteConcept(index: TextIndex, { mark, words }: Concept, terms: Map<number, number>): void {
  for (const name of [mark, ...words]) {
    const term = placeOfTerm(index, name);
    if (term !== null) noteHeavier(terms, term, name === mark ? 1 : NAME_WEIGHT);
  }
}

function noteSpellings(index: TextIndex, word: string, terms: Map<number, number>): void {
  if (word.length < SPELT_FROM) return;
  const key = nameKey(word);
  eachSpelt(index, key, key.length >= SPELT_FROM && word.length > SPELT_FROM, (term) => noteHeavier(terms, term, SPELLING_WEIGHT));
  if (terms.size > 0) return;
  for (const key of otherNameKeys(word)) eachSpelt(index, key, false, (term) => noteHeavier(terms, term, SPELLING_WEIGHT));
}

/** Returns the terms of an index that mean what was typed; none where no record has anything of it. */
export function termsMeant(index: TextIndex, { word, means }: Term): WeightedTerms {
  const terms = new Map<number, number>();
  if (means.is === 'month') noteConcept(index, { mark: means.mark, words: [] }, terms);
  else if (means.is === 'joined') noteWord(index, word, terms);
  else {
    if (means.is === 'name') for (const concept of means.concepts) noteConcept(index, concept, terms);
    if (means.is === 'word' || means.isSingle) {
      // A short name is whole, so that “EU” is not also Eurasia.
      if (means.is === 'word' || word.length > SHORT) noteWord(index, word, terms);
      noteSpellings(index, word, terms);
    }
  }
  return terms;
}

/** Tells whether one letter more, less, changed, or two neighbours in each other's place make one word of the other. */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

/** Returns the word that was probably meant by one that no record has: of those that are one slip away, the one that most records hold; null where there is none. */
export function correctionOf(index: TextIndex, word: string): string | null {
  if (word.length < CORRECTED_FROM || /\p{N}/u.test(word)) return null;
  let best: { word: string; held: number } | null = null;
  for (const [term, candidate] of index.terms.entries()) {
    if (Math.abs(candidate.length - word.length) > 1 || isMark(candidate) || !isOneSlip(word, candidate)) continue;
    const held = (index.starts[term + 1] ?? 0) - (index.starts[term] ?? 0);
    if (!best || held > best.held) best = { word: candidate, held };
  }
  if (best) return best.word;
  for (const name of singleNames()) if (name.length >= CORRECTED_FROM && isOneSlip(word, name)) return name;
  return null;
}
