import { fieldSynonyms } from '@/domain/vocabulary/synonyms/fieldSynonyms';
import { monthNames } from '@/domain/vocabulary/synonyms/monthNames';
import { placeNames } from '@/domain/vocabulary/synonyms/placeNames';
import { countryWords, topicWords, typeWords } from '@/domain/vocabulary/synonyms/synonyms';
import { foldedWords } from '@/domain/words/foldText';

/** Something with several names: a country, a topic, a type, a place, a month, a term of the field. */
export interface Concept {
  /** The word that stands in the index where one of its names of several words was read. No text has a word that begins so. */
  readonly mark: string;
  /** Its names of one word, folded. */
  readonly words: readonly string[];
}

interface Phrase {
  readonly words: readonly string[];
  readonly concepts: readonly Concept[];
}

const MARK = '=';

function conceptsOf(prefix: string, lists: Readonly<Record<string, readonly string[]>>): (readonly [Concept, string[][]])[] {
  return Object.entries(lists).map(([id, names]) => {
    const phrases = names.map(foldedWords);
    const words = [...new Set(phrases.flatMap((phrase) => (phrase.length === 1 ? phrase : [])))];
    return [{ mark: `${MARK}${prefix}${id}`, words }, phrases] as const;
  });
}

function byFirstName(lists: readonly (readonly string[])[]): Record<string, readonly string[]> {
  return Object.fromEntries(lists.map((names) => [foldedWords(names[0] ?? '').join('-'), names]));
}

const months = conceptsOf('month-', Object.fromEntries(monthNames.map((names, at) => [String(at + 1).padStart(2, '0'), names])));
const named = [
  ...conceptsOf('country-', countryWords),
  ...conceptsOf('topic-', topicWords),
  ...conceptsOf('type-', typeWords),
  ...conceptsOf('term-', byFirstName(fieldSynonyms)),
  ...conceptsOf('place-', byFirstName(placeNames)),
  ...months,
];

const phrases = new Map<string, { words: string[]; concepts: Concept[] }>();
for (const [concept, names] of named)
  for (const words of names) {
    const key = words.join(' ');
    const phrase = phrases.get(key) ?? { words, concepts: [] };
    if (!phrase.concepts.includes(concept)) phrase.concepts.push(concept);
    phrases.set(key, phrase);
  }

/** The phrases by their first word, the longest first. */
const byFirst = Map.groupBy(phrases.values(), ({ words }) => words[0] ?? '');
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

/** Names of two words written as one. */
const joined = new Map(
  [...phrases.values()].flatMap((phrase) => (phrase.words.length > 1 ? [[phrase.words.join(''), phrase] as const] : [])),
);

function beginsAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, place) => words[at + place] === word);
}

/** Returns the longest name that begins at a word. */
export function nameAt(words: readonly string[], at: number): Phrase | undefined {
  return byFirst.get(words[at] ?? '')?.find((phrase) => beginsAt(words, at, phrase.words));
}

/** Returns the name of several words that somebody wrote as one. */
export function joinedName(word: string): Phrase | undefined {
  return joined.get(word);
}

/** Every name of one word. */
export function* singleNames(): Generator<string> {
  for (const [, { words }] of phrases) if (words.length === 1 && words[0]) yield words[0];
}

const monthOf = new Map(months.flatMap(([, names], at) => names.flatMap(([name = '']) => [[name, at + 1] as const])));
/** Of its first three letters only beside a year: alone they are other words and names. */
for (const [at, [name = '']] of monthNames.entries()) monthOf.set(name.slice(0, 3).toLowerCase(), at + 1);
monthOf.set('sept', 9);

/** Returns the mark of a month where its name and a year begin at a word. */
export function monthAt(words: readonly string[], at: number): string | undefined {
  const [month, year = ''] = [monthOf.get(words[at] ?? ''), words[at + 1]];
  return month !== undefined && /^(?:19|20)\d\d$/.test(year) ? `${MARK}${year}-${String(month).padStart(2, '0')}` : undefined;
}

const JOINS = /^(?:[eim]|cyber|kiber|sajber|siber)$/;

/** Returns what a word and the next one are when written together, where both ways are usual: `e-signed` and `esigned`, `cyber attack` and `cyberattack`. */
export function joinedAt(words: readonly string[], at: number): string | undefined {
  const [word = '', next = ''] = [words[at], words[at + 1]];
  return JOINS.test(word) && next.length > 1 ? word + next : undefined;
}

/** Returns the words of a text, and behind them what its words mean together. */
export function markedWords(text: string): string[] {
  const words = foldedWords(text);
  const marks: string[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const phrase of byFirst.get(words[at] ?? '') ?? [])
      if (phrase.words.length > 1 && beginsAt(words, at, phrase.words)) marks.push(...phrase.concepts.map(({ mark }) => mark));
    const more = [monthAt(words, at), joinedAt(words, at)];
    for (const mark of more) if (mark) marks.push(mark);
  }
  return [...words, ...marks];
}

/** Tells whether a word of an index stands for what its neighbours mean together. */
export function isMark(word: string): boolean {
  return word.startsWith(MARK);
}
