import type { PairProfile } from '@/domain/answers/profileAnswers';
import { bothFilters, type Filters } from '@/domain/facets/filters';
import { profileFilters } from '@/domain/facets/profileFilters';
import { isRegionalMeeting } from '@/domain/records/atlasRecord';
import { countryName } from '@/domain/vocabulary/countries';
import type { AtlasIndex, IndexEntry } from './atlasIndex';
import { countValues } from './counts';
import { filterEntries } from './filterRecords';
import { isContactEntry } from './profiles';
import { countAgreementStatus, countKinds, newestStubs, ranked, rankTopics } from './rankings';

const countriesOf = ({ countries }: IndexEntry) => countries;

/**
 * Returns the countries that each of the two has records with in which the other has no part; first those that both know well, by the smaller number of such
 * records.
 */
function thirdPartiesOf(left: readonly IndexEntry[], a: string, b: string): PairProfile['thirdParties'] {
  const withOf = (...codes: readonly string[]) =>
    countValues(
      left.filter(({ countries }) => codes.every((code) => countries.includes(code))),
      countriesOf,
    );
  const [ofA, ofB, ofBoth] = [withOf(a), withOf(b), withOf(a, b)];
  const shared = [...ofA].flatMap(([code, withA]) => {
    const [withB, withBoth] = [ofB.get(code) ?? 0, ofBoth.get(code) ?? 0];
    const count = Math.min(withA, withB) - withBoth;
    return code !== a && code !== b && count > 0 ? [{ code, name: countryName(code), withA, withB, withBoth, count }] : [];
  });
  return ranked(shared).map(({ count: _, ...party }) => party);
}

/** Returns what the filters leave between two countries, given in alphabetical order; with zeros and empty lists when they share no record. */
export function pairProfileOf(index: AtlasIndex, a: string, b: string, filters: Filters): PairProfile {
  const left = filterEntries(index, filters);
  const entries = filterEntries(index, bothFilters(bothFilters(filters, profileFilters.country(a)), profileFilters.country(b)));
  const contacts = entries.filter(isContactEntry);
  return {
    release: index.dataset.release.id,
    a,
    b,
    names: { a: countryName(a), b: countryName(b) },
    total: entries.length,
    byKind: countKinds(entries),
    contact: contacts.length,
    last: newestStubs(contacts, 1)[0] ?? null,
    lastRegional:
      newestStubs(
        entries.filter(({ entry }) => isRegionalMeeting(entry)),
        1,
      )[0] ?? null,
    agreementStatus: countAgreementStatus(entries),
    agreements: newestStubs(entries.filter(({ kind }) => kind === 'agreement')),
    topics: rankTopics(entries),
    records: newestStubs(entries),
    thirdParties: thirdPartiesOf(left, a, b),
  };
}
