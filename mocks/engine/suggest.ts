import type { SearchAnswer } from '@/domain/answers/apiAnswers';
import type { Organisation } from '@/domain/records/records';
import { countryName, localNames } from '@/domain/vocabulary/countries';
import { idsOf, type Topic, topics } from '@/domain/vocabulary/vocabulary';
import { foldedWords } from '@/domain/words/foldText';
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
}

function named<T>(value: T, names: readonly (string | null)[]): Named<T> {
  return { value, names: names.map((name) => foldedWords(name ?? '')) };
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
      .map((code) => named(code, [countryName(code), code, ...localNames(code)])),
    topics: idsOf(topics).map((id) => named(id, [topics[id]])),
    organisations: organisations.map((one) => named(one, [one.name, one.shortName, ...one.aliases])),
  };
  suggestedByIndex.set(index, suggested);
  return suggested;
}

/**
 * Returns the values of which one name holds every word of `words` as the beginning of a word: first those that begin with the query, then in
 * the order given.
 */
function bestNamed<T>(values: readonly Named<T>[], words: readonly string[], limit: number): T[] {
  const ranked = values.flatMap(({ value, names }) => {
    const ranks = names.flatMap((nameWords) => {
      const isHit = words.every((word) => nameWords.some((nameWord) => nameWord.startsWith(word)));
      return isHit ? [nameWords.join(' ').startsWith(words.join(' ')) ? 0 : 1] : [];
    });
    return ranks.length > 0 ? [{ value, rank: Math.min(...ranks) }] : [];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ value }) => value);
}

/** Returns suggestions for a search box, grouped, best first; empty groups for a text without a word. */
export function suggest(index: AtlasIndex, q: string): SearchAnswer {
  const release = index.dataset.release.id;
  const words = foldedWords(q);
  if (words.length === 0) return { release, q, records: [], countries: [], topics: [], organisations: [] };
  const suggested = suggestedOf(index);
  return {
    release,
    q,
    records: index.text.best(q, LIMITS.records).map((row) => index.stubAt(row)),
    countries: bestNamed(suggested.countries, words, LIMITS.countries).map((code) => ({ code, name: countryName(code) })),
    topics: bestNamed(suggested.topics, words, LIMITS.topics).map((id) => ({ id, label: topics[id] })),
    organisations: bestNamed(suggested.organisations, words, LIMITS.organisations).map((organisation) =>
      organisationRef(index, organisation),
    ),
  };
}
