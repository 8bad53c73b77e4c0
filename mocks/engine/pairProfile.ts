import type { PairProfile } from '@/domain/answers/profileAnswers';
import { countryName } from '@/domain/vocabulary/countries';
import type { AtlasIndex, IndexEntry } from './atlasIndex';
import { countValues } from './countValues';
import { entriesOfCountries } from './profiles';
import { countKinds, isContact, newestStubs, ranked, rankTopics } from './rankings';

/** Counts the countries of the records that one of the pair has without the other. */
function countOthers(index: AtlasIndex, one: string, other: string): Map<string, number> {
  const apart = index.entries.filter(({ countries }) => countries.includes(one) && !countries.includes(other));
  return countValues(apart, ({ countries }) => countries);
}

/** Countries that both have records with, apart from one another; first those that both know well: ranked by the smaller of the two counts. */
function thirdPartiesOf(index: AtlasIndex, a: string, b: string): PairProfile['thirdParties'] {
  const ofA = countOthers(index, a, b);
  const ofB = countOthers(index, b, a);
  const shared = [...ofA].flatMap(([code, withA]) => {
    const withB = ofB.get(code);
    return withB ? [{ code, name: countryName(code), withA, withB, count: Math.min(withA, withB) }] : [];
  });
  return ranked(shared).map(({ count: _, ...party }) => party);
}

/** Returns everything between two countries, given in alphabetical order; with zeros and empty lists when they share no record. */
export function pairProfileOf(index: AtlasIndex, a: string, b: string): PairProfile {
  const entries: readonly IndexEntry[] = entriesOfCountries(index, a, b);
  return {
    release: index.dataset.release.id,
    a,
    b,
    names: { a: countryName(a), b: countryName(b) },
    total: entries.length,
    byKind: countKinds(entries),
    last: newestStubs(entries.filter(isContact), 1)[0] ?? null,
    agreements: newestStubs(entries.filter(({ kind }) => kind === 'agreement')),
    topics: rankTopics(entries),
    records: newestStubs(entries),
    thirdParties: thirdPartiesOf(index, a, b),
  };
}
