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
