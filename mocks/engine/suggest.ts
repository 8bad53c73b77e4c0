import type { SearchAnswer } from '@/domain/answers/apiAnswers';
import type { Organisation } from '@/domain/records/records';
import { countryName, isCountryCode, localNames } from '@/domain/vocabulary/countries';
import { countryWords, topicWords } from '@/domain/vocabulary/synonyms/synonyms';
import { idsOf, type Topic, topics } from '@/domain/vocabulary/vocabulary';
import { foldedWords } from '@/domain/words/foldText';
import { nameKey } from '@/domain/words/nameKey';
import { type AtlasIndex, organisationRef } from './atlasIndex';
import { countCodes } from './columns/column';
import { countsByValue } from './counts';

const LIMITS = { records: 8, countries: 5, topics: 5, organisations: 6 } as const;

/** Most records first, then by code or id. */
function byCount(counts: ReadonlyMap<string, number>) {
  return (a: string, b: string) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1);
}

/** A value with the words of each of its names. */
interface Named<T> {
  readonly value: T;
  readonly names: readonly (readonly string[])[];
  /** Names in many languages: their beginnings count from four letters on, because fewer begin something else. */
  readonly others: readonly (readonly string[])[];
}

function named<T>(value: T, names: readonly (string | null)[], others: readonly string[] = []): Named<T> {
  return { value, names: names.map((name) => foldedWords(name ?? '')), others: others.map(foldedWords) };
}

/** Everything beside records that can be suggested, what most records name first. It depends on the dataset alone, and to fold its names takes longer than to find one. */
interface Suggested {
  readonly countries: readonly Named<string>[];
  readonly topics: readonly Named<Topic>[];
  readonly organisations: readonly Named<Organisation>[];
}
const suggestedByIndex = new WeakMap<AtlasIndex, Suggested>();

function suggestedOf(index: AtlasIndex): Suggested {
  const known = suggestedByIndex.get(index);
  if (known) return known;
  const { newest: all, facets } = index.columns;
  const countryCounts = new Map(countsByValue(facets.country, countCodes(facets.country, all)));
  const organisationCounts = new Map(countsByValue(facets.org, countCodes(facets.org, all)));
  const organisations = [...index.organisations.keys()]
    .sort(byCount(organisationCounts))
    .flatMap((id) => index.organisations.get(id) ?? []);
  const suggested: Suggested = {
    countries: [...countryCounts.keys()]
      .sort(byCount(countryCounts))
      .map((code) => named(code, [countryName(code), code, ...localNames(code)], isCountryCode(code) ? countryWords[code] : [])),
    topics: idsOf(topics).map((id) => named(id, [topics[id]], topicWords[id])),
    organisations: organisations.map((one) => named(one, [one.name, one.shortName, ...one.aliases])),
  };
  suggestedByIndex.set(index, suggested);
  return suggested;
}

/** Letters from which on the beginning of a name in whatever language is one. */
const TELLING = 4;

/** The key of each word of a name, which takes longer to work out than to compare. */
const keys = new Map<string, string>();

function keyOf(word: string): string {
  const known = keys.get(word) ?? nameKey(word);
  keys.set(word, known);
  return known;
}

interface Ranked<T> {
  readonly value: T;
  /** 0 where a name is what was typed, 1 where it begins so, 2 where its words do. */
  readonly rank: number;
}

/**
 * Returns the values of which one name holds every word of `words` as the beginning of a word: first those that begin with the query, then in
 * the order given.
 */
function rankedBy<T>(values: readonly Named<T>[], words: readonly string[], formOf: (word: string) => string): Ranked<T>[] {
  const forms = words.map(formOf);
  const typed = words.join(' ');
  const isTelling = typed.length >= TELLING;
  const ranked = values.flatMap(({ value, names, others }) => {
    const ranks = [...names, ...others.filter((name) => isTelling || name.join(' ') === typed)].flatMap((nameWords) => {
      if (!forms.every((form) => nameWords.some((nameWord) => formOf(nameWord).startsWith(form)))) return [];
      const [name, asked] = [nameWords.map(formOf).join(' '), forms.join(' ')];
      return [name === asked ? 0 : name.startsWith(asked) ? 1 : 2];
    });
    return ranks.length > 0 ? [{ value, rank: Math.min(...ranks) }] : [];
  });
  return ranked.sort((a, b) => a.rank - b.rank);
}

/** Returns the best few, by other spellings only where no name is found as it was typed. */
function bestNamed<T>(values: readonly Named<T>[], words: readonly string[], limit: number): Ranked<T>[] {
  const asTyped = rankedBy(values, words, (word) => word);
  const isName = asTyped.length === 0 && words.every((word) => keyOf(word).length >= TELLING);
  return (isName ? rankedBy(values, words, keyOf) : asTyped).slice(0, limit);
}

/** Of more records whole ones are not at hand while somebody types. */
export const MOST_AT_HAND = 10_000;

/** Returns the names of persons in a record. */
export function namesIn(index: AtlasIndex, row: number): string[] {
  const { kind, record } = index.entryAt(row).entry;
  if (kind === 'initiative') return [];
  if (kind === 'activity') return record.people.map(({ name }) => name);
  return record.parties.flatMap(({ signatory }) => signatory?.name ?? []);
}

function keysIn(words: readonly string[]): string {
  return words.map(keyOf).toSorted().join(' ');
}

/** Returns the person among the rows whose name is what was typed, in whatever spelling and order; no others, because a surname alone may be of several. */
function personIn(index: AtlasIndex, rows: readonly number[], words: readonly string[]): string | null {
  if (words.length < 2 || index.columns.rows > MOST_AT_HAND) return null;
  index.need(Uint32Array.from(rows));
  const typed = keysIn(words);
  return rows.flatMap((row) => namesIn(index, row)).find((name) => keysIn(foldedWords(name)) === typed) ?? null;
}

/** Returns suggestions for a search box, grouped, best first; empty groups for a text without a word. */
export function suggest(index: AtlasIndex, q: string): SearchAnswer {
  const release = index.dataset.release.id;
  const words = foldedWords(q);
  const text = index.text.readingOf(q);
  if (words.length === 0) return { release, q, text, exact: null, person: null, records: [], countries: [], topics: [], organisations: [] };
  const suggested = suggestedOf(index);
  const rows = index.text.best(q, LIMITS.records);
  const found = {
    country: bestNamed(suggested.countries, words, LIMITS.countries),
    topic: bestNamed(suggested.topics, words, LIMITS.topics),
    organisation: bestNamed(suggested.organisations, words, LIMITS.organisations),
  };
  const person = personIn(index, rows, words);
  const isBegun = words.join(' ').length >= TELLING && found.country[0]?.rank === 1;
  return {
    release,
    q,
    text,
    exact: idsOf(found).find((group) => found[group][0]?.rank === 0) ?? (person ? 'person' : null) ?? (isBegun ? 'country' : null),
    person,
    records: rows.map((row) => index.stubAt(row)),
    countries: found.country.map(({ value: code }) => ({ code, name: countryName(code) })),
    topics: found.topic.map(({ value: id }) => ({ id, label: topics[id] })),
    organisations: found.organisation.map(({ value }) => organisationRef(index, value)),
  };
}
