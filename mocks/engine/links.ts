import type { Neighbours } from '@/domain/answers/apiAnswers';
import { type AtlasIndex, type IndexEntry, keyOf } from './atlasIndex';

/** Returns the keys of the records that a record names, follow-ups of commitments included. */
export function namedKeys({ entry }: IndexEntry): Set<string> {
  const { kind, record } = entry;
  if (kind === 'initiative') return new Set();
  const agreementIds = kind === 'activity' ? record.agreementIds : record.relatedAgreementIds;
  const followUps = kind === 'agreement' ? record.commitments.flatMap((commitment) => commitment.followUps) : [];
  return new Set([
    ...agreementIds.map((id) => keyOf('agreement', id)),
    ...record.initiativeIds.map((id) => keyOf('initiative', id)),
    ...followUps.map(({ activityId }) => keyOf('activity', activityId)),
  ]);
}

/** They depend on the dataset alone. */
const linksByIndex = new WeakMap<AtlasIndex, ReadonlyMap<string, readonly string[]>>();

function allLinks(index: AtlasIndex): ReadonlyMap<string, readonly string[]> {
  const links = new Map(index.entries.map(({ kind, id }) => [keyOf(kind, id), new Set<string>()]));
  for (const entry of index.entries) {
    const key = keyOf(entry.kind, entry.id);
    for (const named of namedKeys(entry)) {
      if (named === key || !links.has(named)) continue;
      links.get(key)?.add(named);
      links.get(named)?.add(key);
    }
  }
  return new Map([...links].map(([key, linked]) => [key, [...linked].sort()]));
}

/** Returns the keys of the records that the entry names or that name it, each once, sorted. A name that no record bears is left out. */
export function linksOf(index: AtlasIndex, { kind, id }: IndexEntry): readonly string[] {
  const links = linksByIndex.get(index) ?? allLinks(index);
  linksByIndex.set(index, links);
  return links.get(keyOf(kind, id)) ?? [];
}

const namedByIndex = new WeakMap<AtlasIndex, ReadonlyMap<string, number>>();

/** Returns how many other records name the entry. */
export function namedByCount(index: AtlasIndex, { kind, id }: IndexEntry): number {
  let counts = namedByIndex.get(index);
  if (!counts) {
    const names = index.entries.flatMap((entry) => [...namedKeys(entry)].filter((key) => key !== keyOf(entry.kind, entry.id)));
    counts = new Map([...Map.groupBy(names, (key) => key)].map(([key, all]) => [key, all.length]));
    namedByIndex.set(index, counts);
  }
  return counts.get(keyOf(kind, id)) ?? 0;
}

/** Records shown on either side. */
const MOST_NEIGHBOURS = 3;

/** Countries, or organisations, that records of the same parties share. */
const SHARED_PARTIES = 2;

function sharedCount(a: readonly string[], b: readonly string[]): number {
  return a.filter((value) => b.includes(value)).length;
}

/**
 * Tells whether `other` is of the same parties as `entry`: it shares two of its countries; or, when `entry` has fewer than two, two of its organisations, or
 * its one country and an organisation.
 */
function sharesParties(entry: IndexEntry, other: IndexEntry): boolean {
  const countries = sharedCount(entry.countries, other.countries);
  if (entry.countries.length >= SHARED_PARTIES) return countries >= SHARED_PARTIES;
  const organisations = sharedCount(entry.organisations, other.organisations);
  return organisations >= SHARED_PARTIES || (countries > 0 && organisations > 0);
}

/**
 * The order of time: by first possible day, on one day the vaguer date first, as dates compare as texts and lists are sorted. Records of the very same date
 * follow by id, and by kind where two kinds share an id, so that each lies either before or after another.
 */
function isAfter(other: IndexEntry, entry: IndexEntry): boolean {
  const [one, two] = [other.stub.date ?? '', entry.stub.date ?? ''];
  if (one !== two) return one > two;
  return other.id === entry.id ? other.kind > entry.kind : other.id > entry.id;
}

/**
 * Returns the records before and after the entry that are linked with it in either direction or are of the same parties: up to three on each side, the nearest
 * first. Records without a date take no part; one that has none itself has no neighbours.
 */
export function neighboursOf(index: AtlasIndex, entry: IndexEntry): Neighbours {
  if (!entry.stub.date) return { before: [], after: [] };
  const linked = new Set(linksOf(index, entry));
  const inOrder = index.entries
    .filter((other) => other !== entry && other.stub.date && (linked.has(keyOf(other.kind, other.id)) || sharesParties(entry, other)))
    .sort((a, b) => (isAfter(a, b) ? 1 : -1));
  const before = inOrder.filter((other) => isAfter(entry, other)).slice(-MOST_NEIGHBOURS);
  const after = inOrder.filter((other) => isAfter(other, entry)).slice(0, MOST_NEIGHBOURS);
  const inShort = (other: IndexEntry) => ({
    ...other.stub,
    dates: other.entry.kind === 'agreement' ? other.entry.record.dates : null,
    links: [...linksOf(index, other)],
  });
  return { before: before.reverse().map(inShort), after: after.map(inShort) };
}
