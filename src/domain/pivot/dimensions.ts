import { type FacetName, facets, type OrganisationNames } from '@/domain/facets/facets';
import { type Filters, facetNames, groupsOf } from '@/domain/facets/filters';
import { chosenValues } from '@/domain/facets/groups';
import { idsOf } from '@/domain/vocabulary/vocabulary';

/** The periods that records can be put in, by own date. */
const periodLabels = { year: 'Year', quarter: 'Quarter', month: 'Month' } as const;
export type PeriodDimension = keyof typeof periodLabels;

/** What rows and columns of the explorer can be: a facet's values, the countries beside those chosen, or periods. */
export type DimensionId = FacetName | 'partner' | PeriodDimension;

/** A way to tell records apart, of which a record may have several values, or none. */
export interface Dimension {
  readonly label: string;
  /** In a title, after “by”. */
  readonly word: string;
  /** The facet whose values these are; null for periods. */
  readonly facet: FacetName | null;
  /** The values have an order of their own, in which they stand whatever they count. */
  readonly isOrdered: boolean;
}

const words: Partial<Record<FacetName, string>> = {
  kind: 'kind of record',
  scope: 'number of countries',
  contact: 'contact',
  orgType: 'type of organisation',
  followUp: 'follow-up',
};

function ofFacet(facet: FacetName): Dimension {
  const { label, isOrdered = false } = facets[facet];
  return { label, word: words[facet] ?? label.toLowerCase(), facet, isOrdered };
}

function ofPeriod(unit: PeriodDimension): Dimension {
  return { label: periodLabels[unit], word: unit, facet: null, isOrdered: true };
}

/** Every dimension of the explorer, in the order in which it offers them. A new facet is one of them. */
export const dimensions: Readonly<Record<DimensionId, Dimension>> = {
  country: ofFacet('country'),
  partner: { label: 'Partner', word: 'partner', facet: 'country', isOrdered: false },
  year: ofPeriod('year'),
  quarter: ofPeriod('quarter'),
  month: ofPeriod('month'),
  ...(Object.fromEntries(facetNames.filter((name) => name !== 'country').map((name) => [name, ofFacet(name)])) as Record<
    Exclude<FacetName, 'country'>,
    Dimension
  >),
};

export const dimensionIds = idsOf(dimensions);

/** Stands among periods for the records without a date. */
export const UNDATED = 'undated';

export function isPeriod(id: string): id is PeriodDimension {
  return Object.hasOwn(periodLabels, id);
}

/** Returns the values that a dimension leaves out under these filters: partners are the countries beside those chosen. */
export function leftOutOf(id: DimensionId, filters: Filters): readonly string[] {
  return id === 'partner' ? chosenValues<string>(filters.country) : [];
}

/** Returns the group that a value adds to a filter; nothing for a period, which asks by dates. */
export function groupOf(id: DimensionId, value: string): Partial<Filters> {
  const { facet } = dimensions[id];
  return facet ? { [facet]: groupsOf(facet, [[value]]) } : {};
}

/** Names a value of a facet or a partner; periods are named from their days. */
export function valueName(id: DimensionId, value: string, organisationName: OrganisationNames): string {
  const { facet } = dimensions[id];
  return facet ? facets[facet].nameOf(value, organisationName) : value;
}
