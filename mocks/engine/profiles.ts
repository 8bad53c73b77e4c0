import type { CountryProfile, TopicProfile } from '@/domain/answers/profileAnswers';
import { toInterval } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import { type Topic, topics } from '@/domain/vocabulary/vocabulary';
import type { AtlasIndex, IndexEntry } from './atlasIndex';
import { countYears } from './periods';
import { countKinds, isContact, newestStubs, rankCountries, rankOrganisations, rankTopics } from './rankings';

const NEWEST = 8;
const TOPIC_AGREEMENTS = 10;

/** Organisations shown in a ranked list. */
export const RANKED_ORGANISATIONS = 15;

const BINDING: ReadonlySet<string> = new Set(['signed', 'adopted', 'in-force']);

/** Tells whether the agreement holds on `day`: concluded, and its last possible day not past. */
function isInForce({ entry }: IndexEntry, day: string): boolean {
  if (entry.kind !== 'agreement' || !BINDING.has(entry.record.status)) return false;
  const { ends } = entry.record.dates;
  return !ends || toInterval(ends).end >= day;
}

/** Returns the entries in which all the countries take part. */
export function entriesOfCountries(index: AtlasIndex, ...codes: readonly string[]): IndexEntry[] {
  return index.entries.filter(({ countries }) => codes.every((code) => countries.includes(code)));
}

/** Returns the profile of a country; one without records has zeros and empty lists. */
export function countryProfileOf(index: AtlasIndex, code: string): CountryProfile {
  const entries = entriesOfCountries(index, code);
  const lastWith = (partner: string) =>
    newestStubs(entries.filter((entry) => entry.countries.includes(partner) && isContact(entry)))[0]?.date ?? null;
  return {
    release: index.dataset.release.id,
    code,
    name: countryName(code),
    total: entries.length,
    byKind: countKinds(entries),
    partners: rankCountries(entries, [code]).map((partner) => ({ ...partner, last: lastWith(partner.code) })),
    topics: rankTopics(entries),
    agreementsInForce: newestStubs(entries.filter((entry) => isInForce(entry, index.dataset.release.published))),
    newest: newestStubs(entries, NEWEST),
    years: countYears(index, entries),
    coverage: index.dataset.coverage.countries[code] ?? null,
  };
}

/** Returns the profile of a topic; one without records has zeros and empty lists. */
export function topicProfileOf(index: AtlasIndex, id: Topic): TopicProfile {
  const entries = index.entries.filter((entry) => entry.topics.includes(id));
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
    agreements: newestStubs(
      entries.filter(({ kind }) => kind === 'agreement'),
      TOPIC_AGREEMENTS,
    ),
  };
}
