import { defaultSort } from '@/domain/address/listQuery';
import { RANKED_ORGANISATIONS } from '@/domain/answers/limits';
import type { CountryProfile, TopicProfile } from '@/domain/answers/profileAnswers';
import { bothFilters, type Filters } from '@/domain/facets/filters';
import { HANDFUL, profileFilters } from '@/domain/facets/profileFilters';
import { isRegionalMeeting } from '@/domain/records/atlasRecord';
import { countryName } from '@/domain/vocabulary/countries';
import { type Scope, type Topic, topics } from '@/domain/vocabulary/vocabulary';
import type { AtlasIndex } from './atlasIndex';
import { codesAt, countCells, countCodes, type Dictionary, rowsWith, valuesAt } from './columns/column';
import type { Columns } from './columns/columns';
import { selectRows } from './filterRecords';
import { sortRows } from './list';
import { countYears } from './periods';
import { agreementsAmong, countAgreementStatus, countKinds, newestStubs, rankCountries, rankOrganisations, rankTopics } from './rankings';

const TOPIC_AGREEMENTS = 10;

/** Returns the contacts among the rows; see `isContact`. */
export function contactsAmong({ facets: { contact } }: Columns, rows: Uint32Array): Uint32Array {
  return rowsWith(contact, 'yes', rows);
}

/** Returns the regional meetings among the rows; see `isRegionalMeeting`. */
export function regionalAmong({ facets: { kind, status, type, country } }: Columns, rows: Uint32Array): Uint32Array {
  const valueAt = ({ values, codes, starts }: Dictionary, row: number) => values[codes[starts[row] ?? 0] ?? 0] ?? '';
  return rows.filter((row) =>
    isRegionalMeeting({
      kind: valueAt(kind, row),
      status: valueAt(status, row),
      type: valueAt(type, row),
      countries: codesAt(country, row),
    }),
  );
}

/** Returns the countries in a country's records, each with its records, those of two to five countries, its contacts and the date of the last one. */
function partnersOf(index: AtlasIndex, rows: Uint32Array, code: string): CountryProfile['partners'] {
  const { columns } = index;
  const { country, scope } = columns.facets;
  const scopes = countCells(country, scope, rows);
  const contacts = sortRows(index, contactsAmong(columns, rows), defaultSort);
  const contactCounts = countCodes(country, contacts);
  const last = new Map<string, number>();
  for (const row of contacts.toReversed()) for (const partner of valuesAt(country, row)) last.set(partner, row);
  const dateAt = (row: number | undefined) => (row === undefined ? null : index.stubAt(row).date);
  return rankCountries(columns, rows, [code]).map((partner) => {
    const own = country.codeOf.get(partner.code) ?? -1;
    const inScope = (name: Scope) => scopes[own * scope.size + (scope.codeOf.get(name) ?? Number.NaN)] ?? 0;
    return {
      ...partner,
      close: inScope('two') + inScope('few'),
      contact: contactCounts[own] ?? 0,
      last: dateAt(last.get(partner.code)),
    };
  });
}

/** Returns the profile of a country among the records that the filters leave; one without any has zeros and empty lists. */
export function countryProfileOf(index: AtlasIndex, code: string, filters: Filters): CountryProfile {
  const { columns } = index;
  const rows = selectRows(index, bothFilters(filters, profileFilters.country(code))).left;
  const inForce = rowsWith(columns.facets.status, 'in-force', agreementsAmong(columns, rows));
  return {
    release: index.dataset.release.id,
    code,
    name: countryName(code),
    total: rows.length,
    byKind: countKinds(columns, rows),
    partners: partnersOf(index, rows, code),
    topics: rankTopics(columns, rows),
    agreementStatus: countAgreementStatus(columns, rows),
    agreementsInForce: newestStubs(index, inForce),
    newest: newestStubs(index, rows, HANDFUL),
    years: countYears(columns, rows),
    coverage: index.dataset.coverage.countries[code] ?? null,
  };
}

/** Returns the profile of a topic among the records that the filters leave; one without any has zeros and empty lists. */
export function topicProfileOf(index: AtlasIndex, id: Topic, filters: Filters): TopicProfile {
  const { columns } = index;
  const rows = selectRows(index, bothFilters(filters, profileFilters.topic(id))).left;
  return {
    release: index.dataset.release.id,
    id,
    label: topics[id],
    description: index.dataset.topicDescriptions[id] ?? topics[id],
    total: rows.length,
    byKind: countKinds(columns, rows),
    countries: rankCountries(columns, rows),
    organisations: rankOrganisations(index, rows, RANKED_ORGANISATIONS),
    newest: newestStubs(index, rows, HANDFUL),
    agreementStatus: countAgreementStatus(columns, rows),
    agreements: newestStubs(index, agreementsAmong(columns, rows), TOPIC_AGREEMENTS),
  };
}
