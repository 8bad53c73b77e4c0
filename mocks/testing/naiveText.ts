import { fieldSynonyms } from '@/domain/vocabulary/synonyms/fieldSynonyms';
import { monthNames } from '@/domain/vocabulary/synonyms/monthNames';
import { placeNames } from '@/domain/vocabulary/synonyms/placeNames';
import { countryWords, topicWords, typeWords } from '@/domain/vocabulary/synonyms/synonyms';
import { foldText } from '@/domain/words/foldText';
import { nameKey, otherNameKeys } from '@/domain/words/nameKey';

/** What a text finds, from the words of the codebook and slow on purpose. It shares the tables of names, the folding and the key of a name with the engine, and nothing else. */

interface TextRecord {
  readonly text: string;
  readonly names: readonly string[];
  readonly all: readonly TextRecord[];
}
type Test = (record: TextRecord) => boolean;

export function wordsOf(texts: readonly (string | null | undefined)[]): string[] {
  return texts.flatMap((text) => foldText(text ?? '').split(/[^\p{L}\p{N}]+/u)).filter((word) => word !== '');
}

export function naiveText(texts: readonly (string | null | undefined)[]): string {
  return texts.map((text) => ` ${wordsOf([text]).join(' ')} `).join('|');
}

const lists = [
  ...Object.values(countryWords),
  ...Object.values(topicWords),
  ...Object.values(typeWords),
  ...fieldSynonyms,
  ...placeNames,
  ...monthNames,
].map((names) => names.map((name) => wordsOf([name]).join(' ')));
const months = monthNames.map((names, at) =>
  [...names, (names[0] ?? '').slice(0, 3), at === 8 ? 'sept' : ''].map((name) => wordsOf([name]).join(' ')).filter(Boolean),
);
const joiners = ['e', 'i', 'm', 'cyber', 'kiber', 'sajber', 'siber'];
const little = ['a', 'an', 'and', 'the', 'of', 'in', 'on', 'for', 'to', 'with', 'by', 'at', 'from', 'between', 'i', 'u', 'na', 'dhe', 've'];

/** Every word of the records, and two that are as good as one, with those who hold them. */
function vocabularyOf(all: readonly TextRecord[]): Map<string, Set<TextRecord>> {
  const words = new Map<string, Set<TextRecord>>();
  const note = (word: string, record: TextRecord) => words.set(word, (words.get(word) ?? new Set()).add(record));
  for (const record of all)
    for (const text of record.text.split('|')) {
      const own = text.trim().split(' ').filter(Boolean);
      for (const [at, word] of own.entries()) {
        note(word, record);
        if (joiners.includes(word) && (own[at + 1] ?? '').length > 1) note(word + own[at + 1], record);
      }
    }
  return words;
}

const vocabularies = new WeakMap<readonly TextRecord[], ReturnType<typeof vocabularyOf>>();

function heldIn(all: readonly TextRecord[]) {
  const known = vocabularies.get(all) ?? vocabularyOf(all);
  vocabularies.set(all, known);
  return known;
}

const holding = (held: Iterable<ReadonlySet<TextRecord>>): Test => {
  const sets = [...held];
  return (record) => sets.some((set) => set.has(record));
};

function beginningTest(all: readonly TextRecord[], word: string): Test {
  const held = heldIn(all);
  const whole = held.get(word);
  if (whole && word.length <= 3) return (record) => whole.has(record);
  return holding([...held].filter(([own]) => own.startsWith(word)).map(([, set]) => set));
}

const keys = new WeakMap<readonly TextRecord[], Map<string, string>>();

/** The words that stand in a name of any record, with their keys. */
function namesIn(all: readonly TextRecord[]): Map<string, string> {
  const words = all.flatMap(({ names }) => names).filter((name) => name.length > 3);
  const known = keys.get(all) ?? new Map(words.map((name) => [name, nameKey(name)]));
  keys.set(all, known);
  return known;
}

function spellingTest(all: readonly TextRecord[], fits: (key: string) => boolean): Test {
  const held = heldIn(all);
  return holding([...namesIn(all)].flatMap(([name, key]) => (fits(key) ? [held.get(name) ?? new Set<TextRecord>()] : [])));
}

const anyOf =
  (...tests: Test[]): Test =>
  (record) =>
    tests.some((test) => test(record));

function nameTest(names: readonly string[]): Test {
  return ({ text }) => names.some((name) => text.includes(` ${name} `));
}

/** A word that may be a name of something, and what it may begin. */
function wordTest(all: readonly TextRecord[], word: string): Test {
  const known = lists.filter((names) => names.includes(word));
  const joined = lists.filter((names) => names.some((name) => name.includes(' ') && name.replaceAll(' ', '') === word));
  if (known.length === 0 && joined.length > 0) return nameTest(joined.flat());
  const key = nameKey(word);
  const plain = anyOf(
    nameTest(known.flat()),
    known.length > 0 && word.length <= 3 ? () => false : beginningTest(all, word),
    spellingTest(all, (name) => word.length > 3 && (name === key || (word.length > 4 && key.length > 3 && name.startsWith(key)))),
  );
  if (word.length <= 3 || all.some(plain)) return plain;
  const others = otherNameKeys(word);
  return spellingTest(all, (name) => others.includes(name));
}

interface Part {
  readonly words: readonly string[];
  readonly test: Test;
  /** Whether it is a plain word, which may be a slip. */
  readonly isWord: boolean;
}

function isName(words: readonly string[]): boolean {
  return words.length > 0 && lists.some((names) => names.includes(words.join(' ')));
}

function partsOf(all: readonly TextRecord[], words: readonly string[]): Part[] {
  if (words.length === 0) return [];
  const [word = '', next = ''] = words;
  const single = (one: string) => {
    const isKnown = isName([one]) || lists.some((names) => names.some((name) => name.includes(' ') && name.replaceAll(' ', '') === one));
    return { words: [one], test: wordTest(all, one), isWord: !isKnown };
  };
  for (let count = Math.min(words.length, 12); count > 1; count--) {
    const phrase = words.slice(0, count);
    if (!isName(phrase)) continue;
    const names = lists.filter((list) => list.includes(phrase.join(' '))).flat();
    return [{ words: phrase, test: nameTest(names), isWord: false }, ...partsOf(all, words.slice(count))];
  }
  const month = months.find((names) => names.includes(word));
  if (month && /^(19|20)\d\d$/.test(next))
    return [
      { words: [word, next], test: nameTest(month.map((name) => `${name} ${next}`)), isWord: false },
      ...partsOf(all, words.slice(2)),
    ];
  if (joiners.includes(word) && next.length > 1) {
    if (isName([word + next])) return [{ ...single(word + next), words: [word, next] }, ...partsOf(all, words.slice(2))];
    const test = beginningTest(all, word + next);
    const parts = all.some(test) ? [{ words: [word, next], test, isWord: false }] : [single(word), single(next)];
    return [...parts, ...partsOf(all, words.slice(2))];
  }
  return [single(word), ...partsOf(all, words.slice(1))];
}

/** The least number of letters to add, drop, change or swap with a neighbour. */
function slips(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= one.length; i++)
    for (let j = 1; j <= other.length; j++) {
      const changed = at(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const isSwap = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      (rows[i] ?? [])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, isSwap ? at(i - 2, j - 2) + 1 : changed);
    }
  return at(one.length, other.length);
}

function rightWord(all: readonly TextRecord[], word: string): string | null {
  if (word.length < 5 || /\d/.test(word)) return null;
  const near = [...heldIn(all)].filter(([own]) => Math.abs(own.length - word.length) < 2 && slips(own, word) === 1);
  const [best] = near.sort(([a, one], [b, other]) => other.size - one.size || (a < b ? -1 : 1));
  if (best) return best[0];
  return lists.flat().find((name) => !name.includes(' ') && name.length > 4 && slips(name, word) === 1) ?? null;
}

/** `28.08.2024` and `2024-08` in words. */
function datesInWords(q: string): string {
  const inWords = (all: string, year: string, month: string, day = '') => {
    const name = monthNames[Number(month) - 1]?.[0];
    return name ? `${day && Number(day)} ${name} ${year}` : all;
  };
  return q
    .replace(/(?<!\d)(\d{1,2})[./]\s?(\d{1,2})[./]\s?((?:19|20)\d\d)(?!\d)/g, (all, day, month, year) => inWords(all, year, month, day))
    .replace(/(?<!\d)((?:19|20)\d\d)-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/g, (all, year, month, day) => inWords(all, year, month, day));
}

function foundIn(all: readonly TextRecord[], q: string): ReadonlySet<TextRecord> {
  const typed = wordsOf([datesInWords(q)]);
  if (typed.length === 0) return new Set(all);
  const unknown = new Set(partsOf(all, typed).flatMap(({ words, test, isWord }) => (isWord && !all.some(test) ? words : [])));
  const meant = partsOf(
    all,
    typed.map((word) => (unknown.has(word) ? (rightWord(all, word) ?? word) : word)),
  );
  const telling = meant.filter(({ words, isWord }) => !isWord || !words.every((word) => little.includes(word)));
  const parts = telling.length > 0 ? telling : meant;
  const fits = all.map((record) => parts.map(({ test }) => test(record)));
  const counts = fits.map((own) => own.filter(Boolean).length);
  const most = Math.max(0, ...counts);
  if (most === 0 || most < parts.length / 2) return new Set();
  const worth = parts.map((_, at) => {
    const holders = fits.filter((own) => own[at]).length;
    return Math.log(1 + (all.length - holders + 0.5) / (holders + 0.5));
  });
  const sumOf = (own: readonly boolean[]) => own.reduce((sum, fit, at) => sum + (fit ? (worth[at] ?? 0) : 0), 0);
  const candidates = fits.filter((_, row) => counts[row] === most);
  const chosen = candidates.reduce((one, other) => (sumOf(other) > sumOf(one) + 1e-9 ? other : one));
  return new Set(all.filter((_, row) => fits[row]?.every((fit, at) => fit === chosen[at])));
}

const found = new WeakMap<readonly TextRecord[], Map<string, ReadonlySet<TextRecord>>>();

/** Tells whether a record is found by a text: it holds every part of it; where no record does, the most that any holds, and of those the parts that are rarest. */
export function isFoundBy(record: TextRecord, q: string): boolean {
  if (q === '') return true;
  const known = found.get(record.all) ?? new Map<string, ReadonlySet<TextRecord>>();
  found.set(record.all, known);
  const hits = known.get(q) ?? foundIn(record.all, q);
  known.set(q, hits);
  return hits.has(record);
}
