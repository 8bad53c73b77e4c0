import type { PairProfile } from '@/domain/answers/profileAnswers';
import { bothFilters, type Filters } from '@/domain/facets/filters';
import { profileFilters } from '@/domain/facets/profileFilters';
import { countryName } from '@/domain/vocabulary/countries';
import type { AtlasIndex } from './atlasIndex';
import { countCodes, rowsWith } from './columns/column';
import type { Columns } from './columns/columns';
import { selectRows } from './filterRecords';
import { contactsAmong, regionalAmong } from './profiles';
import { agreementsAmong, countAgreementStatus, countKinds, newestStubs, ranked, rankTopics } from './rankings';

/**
 * Returns the countries that each of the two has records with in which the other has no part; first those that both know well, by the smaller number of such
 * records.
 */
function thirdPartiesOf({ facets: { country } }: Columns, left: Uint32Array, a: string, b: string): PairProfile['thirdParties'] {
  const withA = rowsWith(country, a, left);
  const [ofA, ofB, ofBoth] = [withA, rowsWith(country, b, left), rowsWith(country, b, withA)].map((rows) => countCodes(country, rows));
  const shared = country.values.flatMap((value, code) => {
    const counts = { withA: ofA?.[code] ?? 0, withB: ofB?.[code] ?? 0, withBoth: ofBoth?.[code] ?? 0 };
    const count = Math.min(counts.withA, counts.withB) - counts.withBoth;
    return value !== a && value !== b && count > 0 ? [{ code: value, name: countryName(value), ...counts, count }] : [];
  });
  return ranked(shared).map(({ count: _, ...party }) => party);
}

/** Returns what the filters leave between two countries, given in alphabetical order; with zeros and empty lists when they share no record. */
export function pairProfileOf(index: AtlasIndex, a: string, b: string, filters: Filters): PairProfile {
  const { columns } = index;
  const { left } = selectRows(index, filters);
  const rows = selectRows(index, bothFilters(bothFilters(filters, profileFilters.country(a)), profileFilters.country(b))).left;
  const contacts = contactsAmong(columns, rows);
  return {
    release: index.dataset.release.id,
    a,
    b,
    names: { a: countryName(a), b: countryName(b) },
    total: rows.length,
    byKind: countKinds(columns, rows),
    contact: contacts.length,
    last: newestStubs(index, contacts, 1)[0] ?? null,
    lastRegional: newestStubs(index, regionalAmong(columns, rows), 1)[0] ?? null,
    agreementStatus: countAgreementStatus(columns, rows),
    agreements: newestStubs(index, agreementsAmong(columns, rows)),
    topics: rankTopics(columns, rows),
    records: newestStubs(index, rows),
    thirdParties: thirdPartiesOf(columns, left, a, b),
  };
}
