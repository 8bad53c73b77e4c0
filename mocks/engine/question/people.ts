import { foldedWords } from '@/domain/words/foldText';
import { nameKey, otherNameKeys } from '@/domain/words/nameKey';
import type { AtlasIndex } from '../atlasIndex';
import { MOST_AT_HAND, namesIn } from '../suggest';
import type { Lexicon } from './lexicon';
import type { Piece } from './scan';
import type { Word } from './words';

type FindPerson = Lexicon['findPerson'];

/** Records that are looked at for a name. */
const MOST_ROWS = 8;
/** No name has more words, and shorter ones are too often something else. */
const MOST_WORDS = 4;
const SHORTEST = 4;

/** Tells whether a word is a name in whatever usual spelling. */
function isSpelling(word: string, name: string): boolean {
  const key = nameKey(name);
  return nameKey(word) === key || otherNameKeys(word).includes(key);
}

/** Tells whether words name this person: by the last name, or by it and others. */
function isNameOf(name: string, words: readonly string[]): boolean {
  const own = foldedWords(name);
  const last = own.at(-1) ?? '';
  return words.some((word) => isSpelling(word, last)) && words.every((word) => own.some((part) => isSpelling(word, part)));
}

/** Returns how persons are found in a release. A name that is typed whole becomes the name that the records have; a last name stays as it is, because several may bear it. */
export function personFinder(index: AtlasIndex): FindPerson {
  const known = new Map<string, string | null>();
  const find = (text: string): string | null => {
    const words = foldedWords(text);
    if (index.columns.rows > MOST_AT_HAND || words.length === 0 || !words.some((word) => word.length >= SHORTEST)) return null;
    const rows = index.text.best(text, MOST_ROWS);
    index.need(Uint32Array.from(rows));
    const name = rows.flatMap((row) => namesIn(index, row)).find((each) => isNameOf(each, words));
    if (name === undefined) return null;
    return foldedWords(name).length === words.length ? name : text;
  };
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    known.set(text, found);
    return found;
  };
}

/** Returns the longest name among the words from a piece on, and behind which piece it ends. */
function nameFrom(pieces: readonly Piece[], at: number, words: readonly Word[], find: FindPerson) {
  let most = 0;
  while (
    most < MOST_WORDS &&
    pieces[at + most]?.means.kind === 'unknown' &&
    (most === 0 || /^[\s.’'-]+$/.test(words[pieces[at + most]?.from ?? 0]?.before ?? ''))
  )
    most++;
  for (let count = most; count > 0; count--) {
    const own = pieces.slice(at, at + count).flatMap(({ from, to }) => words.slice(from, to).map(({ text }) => text));
    const q = find(own.join(' '));
    if (q !== null) return { count, q };
  }
  return null;
}

/** Reads persons whom the records name as a text to look for. */
export function withPeople(pieces: readonly Piece[], words: readonly Word[], find: FindPerson): Piece[] {
  const read: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) break;
    const found = piece.means.kind === 'unknown' ? nameFrom(pieces, at, words, find) : null;
    const last = found && pieces[at + found.count - 1];
    if (!found || !last) {
      read.push(piece);
      continue;
    }
    read.push({ from: piece.from, to: last.to, means: { kind: 'text', q: found.q }, others: [] });
    at += found.count - 1;
  }
  return read;
}
