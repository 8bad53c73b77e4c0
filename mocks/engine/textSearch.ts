import type { TextReading } from '@/domain/answers/textReading';
import { type AtlasRecord, dateOf, organisationIdsOf, typeLabel, typeOf } from '@/domain/records/atlasRecord';
import type { Organisation } from '@/domain/records/records';
import { formatPartialDate } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import { topics } from '@/domain/vocabulary/vocabulary';
import { bestRows, type TextIndex, textIndexBuilder } from './columns/textIndex';
import { type AskedText, askText } from './text/askText';
import { prepareNames } from './text/findTerms';
import { markedWords } from './text/lexicon';

export { prepareNames };

/** Finds records by text: those that hold every word of it, or a word of the same meaning; where none does, those that hold most. */
export interface TextSearch {
  /** Returns for each position 1 where the record is found, else 0; null when `q` has no word. */
  find(q: string): Uint8Array | null;
  /** Returns which words were left out or read as others. */
  readingOf(q: string): TextReading;
  /** Returns the positions of the records found, best first; `limit` of them. */
  best(q: string, limit: number): number[];
  /** Goes on with the index as long as there is time; returns whether it is made. Without this the first question waits for all of it. */
  prepare(hasTime: () => boolean): boolean;
}

/** Everything of a record that can be found by text: what it says in words of its own, and the names that many records share. */
interface SearchableTexts {
  readonly title: string;
  readonly own: readonly string[];
  /** Names of persons and places, which are spelt in several ways; those of organisations too. */
  readonly spelt: readonly string[];
  readonly names: readonly string[];
}

function searchableTexts(entry: AtlasRecord, organisations: ReadonlyMap<string, Organisation>): SearchableTexts {
  const { kind, record } = entry;
  const bodies = organisationIdsOf(entry).flatMap((id) => {
    const organisation = organisations.get(id);
    return organisation ? [organisation.name, organisation.shortName ?? '', ...organisation.aliases] : [];
  });
  const own =
    kind === 'activity'
      ? record.outcomes
      : kind === 'agreement'
        ? record.commitments.map(({ text }) => text)
        : [...record.goals, ...record.measures, ...record.milestones.map(({ text }) => text)];
  const persons =
    kind === 'activity'
      ? record.people.map(({ name }) => name)
      : kind === 'agreement'
        ? record.parties.flatMap(({ name, signatory }) => [name, signatory?.name ?? ''])
        : [];
  const place = kind === 'initiative' ? null : record.place;
  const date = dateOf(entry);
  return {
    title: record.title,
    own: [record.summary, ...own],
    spelt: [...persons, place?.city ?? '', ...bodies],
    names: [
      ...record.topics.map((topic) => topics[topic]),
      ...record.countries.map(countryName),
      typeLabel(typeOf(entry)),
      date === null ? '' : formatPartialDate(date),
    ],
  };
}

/** Records between two looks at the time. */
const STEP = 4;

/** Makes an index step by step; each step tells whether it was the last. */
function* indexing(entries: readonly AtlasRecord[], organisations: ReadonlyMap<string, Organisation>): Generator<undefined, TextIndex> {
  const builder = textIndexBuilder(entries.length);
  const wordsByName = new Map<string, readonly string[]>();
  const wordsOf = (name: string) => {
    const words = wordsByName.get(name) ?? markedWords(name);
    wordsByName.set(name, words);
    return words;
  };
  for (const [row, entry] of entries.entries()) {
    const { title, own, spelt, names } = searchableTexts(entry, organisations);
    builder.add(row, markedWords(title), [...own.flatMap(markedWords), ...spelt.flatMap(wordsOf), ...names.flatMap(wordsOf)]);
    for (const name of spelt) builder.name(wordsOf(name));
    if (row % STEP === 0) yield;
  }
  return builder.finish();
}

/** Goes through all the steps that are left. */
function lastOf(steps: ReturnType<typeof indexing>): TextIndex {
  for (;;) {
    const { value } = steps.next();
    if (value) return value;
  }
}

/** Returns the words of the entries, made at one go. */
export function buildTextIndex(entries: readonly AtlasRecord[], organisations: ReadonlyMap<string, Organisation>): TextIndex {
  return lastOf(indexing(entries, organisations));
}

/** Texts whose meaning is kept: an answer asks for the rows, the reading and the best of one, and a page for several answers. */
const KEPT = 8;

/** Returns what answers from the words of the records. */
export function searchIn(index: () => TextIndex): Omit<TextSearch, 'prepare'> {
  const kept = new Map<string, AskedText | null>();
  const ask = (q: string) => {
    const known = kept.get(q);
    if (known !== undefined) return known;
    const asked = askText(index(), q);
    for (const oldest of kept.keys()) if (kept.size >= KEPT) kept.delete(oldest);
    kept.set(q, asked);
    return asked;
  };
  return {
    find: (q) => ask(q)?.found ?? null,
    readingOf: (q) => ask(q)?.reading ?? { dropped: [], corrected: [] },
    best: (q, limit) => {
      const asked = ask(q);
      return asked ? bestRows(index(), asked, limit) : [];
    },
  };
}

/** Returns a text search over `entries`. Its index takes most of the time of the whole start, so it is made when there is time, at the latest at the first question. */
export function buildTextSearch(entries: readonly AtlasRecord[], organisations: ReadonlyMap<string, Organisation>): TextSearch {
  let made: TextIndex | undefined;
  const steps = indexing(entries, organisations);
  const prepare = (hasTime: () => boolean) => {
    while (!made && hasTime()) made = steps.next().value;
    if (made && hasTime()) prepareNames(made);
    return made !== undefined;
  };
  const index = () => {
    made ??= lastOf(steps);
    return made;
  };
  return { ...searchIn(index), prepare };
}
