import { RANKED_ORGANISATIONS } from '@/domain/answers/limits';
import type { OrganisationProfile } from '@/domain/answers/profileAnswers';
import { bothFilters, type Filters, groupsOf } from '@/domain/facets/filters';
import type { Organisation } from '@/domain/records/records';
import { type AtlasIndex, organisationRef } from './atlasIndex';
import { selectRows } from './filterRecords';
import { countAgreementStatus, countKinds, newestStubs, rankCountries, rankOrganisations, rankTopics } from './rankings';

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
  // In a circle a body is both; it stands once.
  return [...older, organisation, ...walk(organisation, after).filter((member) => !older.includes(member))];
}

/** Returns the profile of an organisation among the records that the filters leave, with those of its whole chain when `merged`; null when the registry has no such id. */
export function organisationProfileOf(index: AtlasIndex, id: string, merged: boolean, filters: Filters): OrganisationProfile | null {
  const organisation = index.organisations.get(id);
  if (!organisation) return null;
  const chain = chainOf(index, organisation);
  const ids = merged ? chain.map((member) => member.id) : [id];
  const { columns } = index;
  const rows = selectRows(index, bothFilters(filters, { org: groupsOf('org', [ids]) })).left;
  return {
    release: index.dataset.release.id,
    organisation,
    chain: chain.length > 1 ? chain.map((member) => organisationRef(index, member)) : [],
    merged,
    ids,
    total: rows.length,
    byKind: countKinds(columns, rows),
    partners: rankOrganisations(index, rows, RANKED_ORGANISATIONS, ids),
    countries: rankCountries(columns, rows),
    topics: rankTopics(columns, rows),
    agreementStatus: countAgreementStatus(columns, rows),
    records: newestStubs(index, rows),
  };
}
