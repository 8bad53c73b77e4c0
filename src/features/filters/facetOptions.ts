import type { FacetCount } from '@/domain/answers/apiAnswers';
import { type FacetName, facets, type OrganisationNames } from '@/domain/facets/facets';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { foldText } from '@/domain/words/foldText';

/** One option of a facet as it stands beside its box. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
}

const collator = new Intl.Collator('en');

/**
 * Returns the options of a facet, the most frequent first, then by name, unless its values have an order of their own. Since a facet's counts ignore its own selection, ticking an option does not
 * move its neighbours. A chosen value that the dataset does not hold stands last with a count of zero, so that it can be taken off.
 */
export function facetOptions(
  facet: FacetName,
  counts: readonly FacetCount[],
  chosen: readonly string[],
  organisationName: OrganisationNames,
): FacetOption[] {
  const held = new Set(counts.map(({ value }) => value));
  const missing = chosen.filter((value) => !held.has(value)).map((value) => ({ value, count: 0 }));
  const options = [...counts, ...missing].map(({ value, count }) => ({
    value,
    label: facets[facet].nameOf(value, organisationName),
    count,
    isChosen: chosen.includes(value),
  }));
  return facets[facet].isOrdered ? options : options.sort((a, b) => b.count - a.count || collator.compare(a.label, b.label));
}

/** Tells whether every word of `text` occurs in the label, blind to case, accents and script as the search is: `turkiye` finds Türkiye. */
export function hasWords(label: string, text: string): boolean {
  const name = foldText(label);
  return foldText(text)
    .split(/\s+/)
    .every((word) => name.includes(word));
}

/** Returns the first `limit` options and every chosen one after them, in their order: what a folded facet shows. */
export function foldedOptions(options: readonly FacetOption[], limit: number): FacetOption[] {
  return options.filter((option, place) => place < limit || option.isChosen);
}

/** Returns the counts whose values can occur in records of `kind`, or that are chosen; all of them where any can, or none. */
export function countsOfKind(
  facet: FacetName,
  counts: readonly FacetCount[],
  chosen: readonly string[],
  kind: Kind,
): readonly FacetCount[] {
  const labels = facets[facet].ofKind?.[kind];
  return labels ? counts.filter(({ value }) => Object.hasOwn(labels, value) || chosen.includes(value)) : counts;
}

/** Tells whether a facet is offered on a page of `kind`. One that no record there has a value of stands there only while a link brings it, so that it can be taken off. */
export function isOffered(facet: FacetName, chosen: readonly string[], kind: Kind | undefined): boolean {
  if (kind === undefined) return true;
  // The page sets it by itself.
  if (facet === 'kind') return false;
  const { ofKind } = facets[facet];
  return ofKind === undefined || ofKind[kind] !== undefined || chosen.length > 0;
}
