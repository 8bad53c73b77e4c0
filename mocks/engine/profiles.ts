import type { CountryProfile, OrganisationProfile, PairProfile, TopicProfile } from '@/domain/answers/profileAnswers';
import type { Organisation } from '@/domain/records/records';
import { toInterval } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import { type Topic, topics } from '@/domain/vocabulary/vocabulary';
import { type AtlasIndex, type IndexEntry, organisationRef } from './atlasIndex';
import { countValues } from './counts';
import { countYears } from './periods';
import { countKinds, isPastContact, newestStubs, rankCountries, ranked, rankOrganisations, rankTopics } from './rankings';

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
    newestStubs(entries.filter((entry) => entry.countries.includes(partner) && isPastContact(entry)))[0]?.date ?? null;
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
    years: countYears(index.entries, entries),
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
    last: newestStubs(entries.filter(isPastContact), 1)[0] ?? null,
    agreements: newestStubs(entries.filter(({ kind }) => kind === 'agreement')),
    topics: rankTopics(entries),
    records: newestStubs(entries),
    thirdParties: thirdPartiesOf(index, a, b),
  };
}

type Step = (organisation: Organisation) => Organisation[];

/** Returns what can be reached step by step, the nearest first. A registry that names a body as its own forebear ends the walk. */
function walk(from: Organisation, step: Step): Organisation[] {
  const reached: Organisation[] = [];
  let layer = step(from);
  while (layer.length > 0) {
    const fresh = [...new Set(layer)].filter((organisation) => organisation !== from && !reached.includes(organisation));
    reached.push(...fresh);
    layer = fresh.flatMap(step);
  }
  return reached;
}

/**
 * Returns the predecessors of an organisation, itself and its successors, oldest first. A link counts whichever of the two names it; a body that another
 * successor of a predecessor became is no part of the chain.
 */
function chainOf(index: AtlasIndex, organisation: Organisation): Organisation[] {
  const registry = [...index.organisations.values()];
  const before: Step = ({ id, predecessorId }) => registry.filter((other) => other.id === predecessorId || other.successorId === id);
  const after: Step = ({ id, successorId }) => registry.filter((other) => other.id === successorId || other.predecessorId === id);
  const older = walk(organisation, before).reverse();
  // Where bodies succeed each other in a circle, one is both before and after: it is listed once.
  return [...older, organisation, ...walk(organisation, after).filter((member) => !older.includes(member))];
}

/** Returns the profile of an organisation, with the records of its whole chain when `merged`; null when the registry has no such id. */
export function organisationProfileOf(index: AtlasIndex, id: string, merged: boolean): OrganisationProfile | null {
  const organisation = index.organisations.get(id);
  if (!organisation) return null;
  const chain = chainOf(index, organisation);
  const ids = merged ? chain.map((member) => member.id) : [id];
  const entries = index.entries.filter(({ organisations }) => organisations.some((held) => ids.includes(held)));
  return {
    release: index.dataset.release.id,
    organisation,
    chain: chain.length > 1 ? chain.map(organisationRef) : [],
    merged,
    ids,
    total: entries.length,
    byKind: countKinds(entries),
    partners: rankOrganisations(index, entries, RANKED_ORGANISATIONS, ids),
    countries: rankCountries(entries),
    topics: rankTopics(entries),
    records: newestStubs(entries),
  };
}
