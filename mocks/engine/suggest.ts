import type { SearchAnswer } from '@/domain/answers/apiAnswers';
import { countryName, localNames } from '@/domain/vocabulary/countries';
import { idsOf, topics } from '@/domain/vocabulary/vocabulary';
import { foldedWords } from '@/domain/words/foldText';
import { type AtlasIndex, organisationRef } from './atlasIndex';
import { countCodes } from './columns/column';
import { countsByValue } from './counts';
import { entriesAt } from './filterRecords';

const LIMITS = { records: 8, countries: 5, topics: 5, organisations: 6 } as const;

/** Most records first, then by code or id. */
function byCount(counts: ReadonlyMap<string, number>) {
  return (a: string, b: string) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1);
}

/**
 * Returns the values of which one name holds every word of `words` as the beginning of a word: first those that begin with the query, then in
 * the order given.
 */
function bestNamed<T>(values: readonly T[], names: (value: T) => readonly string[], words: readonly string[], limit: number): T[] {
  const ranked = values.flatMap((value) => {
    const ranks = names(value).flatMap((name) => {
      const nameWords = foldedWords(name);
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
  const { newest: all, facets } = index.columns;
  const countryCounts = new Map(countsByValue(facets.country, countCodes(facets.country, all)));
  const organisationCounts = new Map(countsByValue(facets.org, countCodes(facets.org, all)));
  const codes = [...countryCounts.keys()].sort(byCount(countryCounts));
  const organisations = [...index.organisations.keys()].sort(byCount(organisationCounts));
  return {
    release,
    q,
    records: entriesAt(index, index.text.best(q, LIMITS.records)).map(({ stub }) => stub),
    countries: bestNamed(codes, (code) => [countryName(code), code, ...localNames(code)], words, LIMITS.countries).map((code) => ({
      code,
      name: countryName(code),
    })),
    topics: bestNamed(idsOf(topics), (id) => [topics[id]], words, LIMITS.topics).map((id) => ({ id, label: topics[id] })),
    organisations: bestNamed(
      organisations.flatMap((id) => index.organisations.get(id) ?? []),
      ({ name, shortName, aliases }) => [name, shortName ?? '', ...aliases],
      words,
      LIMITS.organisations,
    ).map((organisation) => organisationRef(index, organisation)),
  };
}
