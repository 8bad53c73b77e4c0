import { type AtlasRecord, dateOf, organisationIdsOf, typeLabel, typeOf } from '@/domain/records/atlasRecord';
import type { Organisation } from '@/domain/records/records';
import { formatPartialDate } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import { topics } from '@/domain/vocabulary/vocabulary';
import { foldedWords } from '@/domain/words/foldText';
import { bestRows, rowsWithWords, type TextIndex, textIndexBuilder } from './columns/textIndex';

/** Finds records by text: those that hold every word of it as the beginning of a word. */
export interface TextSearch {
  /** Returns for each position 1 where the record is found, else 0; null when `q` has no word. */
  find(q: string): Uint8Array | null;
  /** Returns the positions of the records found, best first; `limit` of them. */
  best(q: string, limit: number): number[];
  /** Goes on with the index as long as there is time; returns whether it is made. Without this the first question waits for all of it. */
  prepare(hasTime: () => boolean): boolean;
}

/** Everything of a record that can be found by text: what it says in words of its own, and the names that many records share. */
interface SearchableTexts {
  readonly title: string;
  readonly own: readonly string[];
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
      ? [...record.outcomes, ...record.people.map(({ name }) => name), record.place?.city ?? '']
      : kind === 'agreement'
        ? [
            ...record.commitments.map(({ text }) => text),
            ...record.parties.flatMap(({ name, signatory }) => [name, signatory?.name ?? '']),
            record.place?.city ?? '',
          ]
        : [...record.goals, ...record.measures, ...record.milestones.map(({ text }) => text)];
  const date = dateOf(entry);
  return {
    title: record.title,
    own: [record.summary, ...own],
    names: [
      ...bodies,
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
    const words = wordsByName.get(name) ?? foldedWords(name);
    wordsByName.set(name, words);
    return words;
  };
  for (const [row, entry] of entries.entries()) {
    const { title, own, names } = searchableTexts(entry, organisations);
    builder.add(row, foldedWords(title), [...foldedWords(own.join('\n')), ...names.flatMap(wordsOf)]);
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

/** Returns what answers from the words of the records; a text without a word does not ask for them. */
export function searchIn(index: () => TextIndex): Pick<TextSearch, 'find' | 'best'> {
  return {
    find: (q) => {
      const words = foldedWords(q);
      return words.length === 0 ? null : rowsWithWords(index(), words);
    },
    best: (q, limit) => bestRows(index(), foldedWords(q), limit),
  };
}

/** Returns a text search over `entries`. Its index takes most of the time of the whole start, so it is made when there is time, at the latest at the first question. */
export function buildTextSearch(entries: readonly AtlasRecord[], organisations: ReadonlyMap<string, Organisation>): TextSearch {
  let made: TextIndex | undefined;
  const steps = indexing(entries, organisations);
  const prepare = (hasTime: () => boolean) => {
    while (!made && hasTime()) made = steps.next().value;
    return made !== undefined;
  };
  const index = () => {
    made ??= lastOf(steps);
    return made;
  };
  return { ...searchIn(index), prepare };
}
