/** Every word of the records with the rows that hold it: what a text finds. Words of one beginning stand together, so that those of a few letters are one run of rows. */
export interface TextIndex {
  /** In the order of their code units. */
  readonly terms: readonly string[];
  /** The rows of a term are those from `starts[term]` to before `starts[term + 1]`, in ascending order. */
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  /** Beside each row, how often the term stands in it: in the title times 256, and elsewhere; of either 255 at most. */
  readonly counts: Uint16Array;
  /** How many different words the title of each row has, and the rest of it. */
  readonly titleLengths: Uint16Array;
  readonly bodyLengths: Uint16Array;
  /** A bit for each term that stands in a name: of a person, a place, an organisation. Its other spellings find it too. */
  readonly named: Uint8Array;
}

const IN_TITLE = 256;
const MOST_COUNTED = 255;
const FIRST_ROOM = 2 ** 14;

/** Returns what collects the words of one row after the other, so that an index can be made in slices; `finish` makes it. */
export function textIndexBuilder(size: number): {
  add(row: number, title: Iterable<string>, body: Iterable<string>): void;
  /** Notes that these words stand in a name. */
  name(words: Iterable<string>): void;
  finish(): TextIndex;
} {
  const termOf = new Map<string, number>();
  const nameWords = new Set<string>();
  /** The last row in which a term was seen, and where that is noted. */
  const lastRows: number[] = [];
  const lastPlaces: number[] = [];
  let noted = { terms: new Uint32Array(FIRST_ROOM), rows: new Uint32Array(FIRST_ROOM), counts: new Uint16Array(FIRST_ROOM) };
  let length = 0;
  const lengths = { title: new Uint16Array(size), body: new Uint16Array(size) };

  const makeRoom = () => {
    const room = 2 * noted.rows.length;
    const { terms, rows, counts } = noted;
    noted = { terms: new Uint32Array(room), rows: new Uint32Array(room), counts: new Uint16Array(room) };
    noted.terms.set(terms);
    noted.rows.set(rows);
    noted.counts.set(counts);
  };
  const note = (row: number, word: string, isTitle: boolean) => {
    let term = termOf.get(word);
    if (term === undefined) {
      term = termOf.size;
      termOf.set(word, term);
    }
    if (lastRows[term] !== row) {
      if (length === noted.rows.length) makeRoom();
      lastRows[term] = row;
      lastPlaces[term] = length;
      noted.terms[length] = term;
      noted.rows[length] = row;
      length += 1;
    }
    const place = lastPlaces[term] ?? 0;
    const before = noted.counts[place] ?? 0;
    const own = isTitle ? before >> 8 : before & MOST_COUNTED;
    const where = isTitle ? lengths.title : lengths.body;
    if (own === 0) where[row] = (where[row] ?? 0) + 1;
    if (own < MOST_COUNTED) noted.counts[place] = before + (isTitle ? IN_TITLE : 1);
  };

  return {
    add: (row, title, body) => {
      for (const word of title) note(row, word, true);
      for (const word of body) note(row, word, false);
    },
    name: (words) => {
      for (const word of words) nameWords.add(word);
    },
    finish: () => {
      const terms = [...termOf.keys()].sort();
      const placeOf = new Uint32Array(terms.length);
      for (const [place, word] of terms.entries()) placeOf[termOf.get(word) ?? 0] = place;
      const starts = new Uint32Array(terms.length + 1);
      for (let at = 0; at < length; at++) {
        const next = (placeOf[noted.terms[at] ?? 0] ?? 0) + 1;
        starts[next] = (starts[next] ?? 0) + 1;
      }
      for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
      const ends = starts.slice();
      const [rows, counts] = [new Uint32Array(length), new Uint16Array(length)];
      for (let at = 0; at < length; at++) {
        const term = placeOf[noted.terms[at] ?? 0] ?? 0;
        const place = ends[term] ?? 0;
        rows[place] = noted.rows[at] ?? 0;
        counts[place] = noted.counts[at] ?? 0;
        ends[term] = place + 1;
      }
      const named = new Uint8Array(Math.ceil(terms.length / 8));
      for (const [term, word] of terms.entries()) if (nameWords.has(word)) named[term >> 3] = (named[term >> 3] ?? 0) | (1 << (term & 7));
      return { terms, starts, rows, counts, titleLengths: lengths.title, bodyLengths: lengths.body, named };
    },
  };
}

/** Returns the place of the first term that does not stand before the word. */
function placeFrom(terms: readonly string[], word: string): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns the place of a term; null where no record has it. */
export function placeOfTerm({ terms }: Pick<TextIndex, 'terms'>, word: string): number | null {
  const place = placeFrom(terms, word);
  return terms[place] === word ? place : null;
}

/** The terms that begin with the word: from the first to before the second place. */
export function termsWith({ terms }: Pick<TextIndex, 'terms'>, word: string): [from: number, to: number] {
  return [placeFrom(terms, word), placeFrom(terms, `${word}\uffff`)];
}

/** Tells whether a term stands in a name. */
export function isNamed({ named }: Pick<TextIndex, 'named'>, term: number): boolean {
  return (((named[term >> 3] ?? 0) >> (term & 7)) & 1) === 1;
}

/** Terms that are meant alike, each with what it counts beside a whole word that was typed. */
export type WeightedTerms = ReadonlyMap<number, number>;

/** Returns for each row 1 where it holds one of the terms, else 0. */
export function rowsWith({ starts, rows, titleLengths }: TextIndex, terms: WeightedTerms): Uint8Array {
  const held = new Uint8Array(titleLengths.length);
  for (const term of terms.keys()) {
    const end = starts[term + 1] ?? 0;
    for (let at = starts[term] ?? 0; at < end; at++) held[rows[at] ?? 0] = 1;
  }
  return held;
}

/** BM25+ with the figures of MiniSearch, which ranked the records before: a word of the title counts three times, one that only begins with what was asked less. */
const [K, B, D] = [1.2, 0.7, 0.5];
const TITLE_BOOST = 3;
const PREFIX_WEIGHT = 0.375;
const PREFIX_FALL = 0.3;

/** Who types so many words may mean a title: the more of it they are, and the more of them it has, the more that counts; as much where they are all of it. */
const TITLE_WORDS = 3;
const WHOLE_TITLE = 60;

/** Returns what a term counts that begins with a word of so many letters. */
export function prefixWeight(letters: number, length: number): number {
  return length === letters ? 1 : (PREFIX_WEIGHT * length) / (length + PREFIX_FALL * (length - letters));
}

function average(lengths: Uint16Array): number {
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

/** Returns how much a word counts that so many of all rows hold. */
export function rarity(holders: number, all: number): number {
  return Math.log(1 + (all - holders + 0.5) / (holders + 0.5));
}

function frequencyScore(count: number, length: number, usual: number): number {
  return count === 0 ? 0 : D + (count * (K + 1)) / (count + K * (1 - B + (B * length) / usual));
}

/** What the rows that a text finds are ranked by. */
export interface Ranked {
  readonly asked: readonly WeightedTerms[];
  /** The terms that were typed as they stand. */
  readonly typed: readonly number[];
  readonly found: Uint8Array;
}

/** Returns those of the rows found that fit best what was asked, then those first in the index; `limit` of them. */
export function bestRows(index: TextIndex, { asked, typed, found }: Ranked, limit: number): number[] {
  const { starts, rows, counts, titleLengths, bodyLengths } = index;
  const scores = new Float64Array(found.length);
  const [usualTitle, usualBody] = [average(titleLengths), average(bodyLengths)];
  for (const [term, weight] of asked.flatMap((terms) => [...terms])) {
    const [start, end] = [starts[term] ?? 0, starts[term + 1] ?? 0];
    let [titles, bodies] = [0, 0];
    for (let at = start; at < end; at++) {
      const count = counts[at] ?? 0;
      if (count >= IN_TITLE) titles += 1;
      if ((count & MOST_COUNTED) > 0) bodies += 1;
    }
    const titleWeight = weight * TITLE_BOOST * rarity(titles, found.length);
    const bodyWeight = weight * rarity(bodies, found.length);
    for (let at = start; at < end; at++) {
      const [row, count] = [rows[at] ?? 0, counts[at] ?? 0];
      if (found[row] !== 1) continue;
      scores[row] =
        (scores[row] ?? 0) +
        titleWeight * frequencyScore(count >> 8, titleLengths[row] ?? 0, usualTitle) +
        bodyWeight * frequencyScore(count & MOST_COUNTED, bodyLengths[row] ?? 0, usualBody);
    }
  }
  if (typed.length >= TITLE_WORDS) {
    const shared = new Uint16Array(found.length);
    for (const term of typed)
      for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++)
        if ((counts[at] ?? 0) >= IN_TITLE) shared[rows[at] ?? 0] = (shared[rows[at] ?? 0] ?? 0) + 1;
    for (let row = 0; row < found.length; row++)
      if (found[row] === 1)
        scores[row] = (scores[row] ?? 0) + (WHOLE_TITLE * (shared[row] ?? 0) ** 2) / (typed.length * (titleLengths[row] || 1));
  }
  return topRows(scores, found, limit);
}

/** Few are asked for of many, so that the best are kept in order and the others never sorted. */
function topRows(scores: Float64Array, held: Uint8Array, limit: number): number[] {
  const best: number[] = [];
  const scoreAt = (place: number) => scores[best[place] ?? -1] ?? 0;
  for (let row = 0; row < held.length; row++) {
    if (held[row] !== 1 || (best.length === limit && (scores[row] ?? 0) <= scoreAt(limit - 1))) continue;
    let place = Math.min(best.length, limit - 1);
    while (place > 0 && scoreAt(place - 1) < (scores[row] ?? 0)) place -= 1;
    best.splice(place, 0, row);
    best.length = Math.min(best.length, limit);
  }
  return best;
}
