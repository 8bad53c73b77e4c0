import type { CountryProfile, TopicProfile } from '@/domain/answers/profileAnswers';
import { bothFilters, type Filters } from '@/domain/facets/filters';
import { profileFilters } from '@/domain/facets/profileFilters';
import { countryName } from '@/domain/vocabulary/countries';
import { type Topic, topics } from '@/domain/vocabulary/vocabulary';
import type { AtlasIndex, IndexEntry } from './atlasIndex';
import { countValues } from './counts';
import { filterEntries } from './filterRecords';
import { countYears } from './periods';
import { countAgreementStatus, countKinds, newestStubs, rankCountries, rankOrganisations, rankTopics } from './rankings';

const NEWEST = 8;
const TOPIC_AGREEMENTS = 10;

/** Organisations shown in a ranked list. */
export const RANKED_ORGANISATIONS = 15;

/** Tells whether the entry is a contact of its countries; see `isContact`. */
export function isContactEntry({ values }: IndexEntry): boolean {
  return values.contact.length > 0;
}

/** Whether it names two to five countries. */
function isClose({ values }: IndexEntry): boolean {
  return values.scope.includes('two') || values.scope.includes('few');
}

/** Returns the countries in a country's records, each with its records, those of two to five countries, its contacts and the date of the last one. */
function partnersOf(entries: readonly IndexEntry[], code: string): CountryProfile['partners'] {
  const countriesOf = ({ countries }: IndexEntry) => countries;
  const contacts = entries.filter(isContactEntry);
  const close = countValues(entries.filter(isClose), countriesOf);
  return rankCountries(entries, [code]).map((partner) => {
    const met = contacts.filter(({ countries }) => countries.includes(partner.code));
    return { ...partner, close: close.get(partner.code) ?? 0, contact: met.length, last: newestStubs(met, 1)[0]?.date ?? null };
  });
}

/** Returns the profile of a country among the records that the filters leave; one without any has zeros and empty lists. */
export function countryProfileOf(index: AtlasIndex, code: string, filters: Filters): CountryProfile {
  const entries = filterEntries(index, bothFilters(filters, profileFilters.country(code)));
  return {
    release: index.dataset.release.id,
    code,
    name: countryName(code),
    total: entries.length,
    byKind: countKinds(entries),
    partners: partnersOf(entries, code),
    topics: rankTopics(entries),
    agreementStatus: countAgreementStatus(entries),
    agreementsInForce: newestStubs(entries.filter(({ kind, status }) => kind === 'agreement' && status === 'in-force')),
    newest: newestStubs(entries, NEWEST),
    years: countYears(index, entries),
    coverage: index.dataset.coverage.countries[code] ?? null,
  };
}

/** Returns the profile of a topic among the records that the filters leave; one without any has zeros and empty lists. */
export function topicProfileOf(index: AtlasIndex, id: Topic, filters: Filters): TopicProfile {
  const entries = filterEntries(index, bothFilters(filters, profileFilters.topic(id)));
  const agreements = entries.filter(({ kind }) => kind === 'agreement');
  return {
    release: index.dataset.release.id,
    id,
    label: topics[id],
    description: index.dataset.topicDescriptions[id] ?? topics[id],
    total: entries.length,
    byKind: countKinds(entries),
    countries: rankCountries(entries),
    organisations: rankOrganisations(index, entries, RANKED_ORGANISATIONS),
    newest: newestStubs(entries, NEWEST),
    agreementStatus: countAgreementStatus(entries),
    agreements: newestStubs(agreements, TOPIC_AGREEMENTS),
  };
}
