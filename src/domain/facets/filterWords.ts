import { type FacetName, facets, type OrganisationNames } from '@/domain/facets/facets';
import { type Filters, facetNames } from '@/domain/facets/filters';
import { formatDateRange } from '@/domain/time/partialDate';

/** One choice in force, in words, and the filters without it. */
export interface ActiveChoice {
  /** Unique among the choices: `country:MK`. */
  readonly key: string;
  readonly label: string;
  /** What to set to remove it. */
  readonly without: Partial<Filters>;
}

/** Returns the wording of a choice that stands without its facet's heading: `Official sources`, `Follow-up: none known`. */
function choiceLabel(facet: FacetName, value: string, organisationName: OrganisationNames): string {
  const { nameOf, chip } = facets[facet];
  const name = nameOf(value, organisationName);
  return chip ? chip(name) : name;
}

/** Returns each choice in force, in the order of the facets, then dates, then text: what the chips show. */
export function activeChoices(filters: Filters, organisationName: OrganisationNames): ActiveChoice[] {
  const choices: ActiveChoice[] = facetNames.flatMap((facet) =>
    filters[facet].map((value) => ({
      key: `${facet}:${value}`,
      label: choiceLabel(facet, value, organisationName),
      without: { [facet]: filters[facet].filter((other) => other !== value) },
    })),
  );
  const range = formatDateRange(filters.from, filters.to);
  if (range) choices.push({ key: 'dates', label: range, without: { from: null, to: null } });
  if (filters.q) choices.push({ key: 'q', label: `“${filters.q}”`, without: { q: '' } });
  return choices;
}

/**
 * Returns the filters as one line for exported pictures and citations: values of one facet joined by “or” (countries by “and” when all
 * must take part), facets by semicolons; `All records` when nothing is asked for.
 */
export function filterSentence(filters: Filters, organisationName: OrganisationNames): string {
  const parts = facetNames
    .filter((facet) => filters[facet].length > 0)
    .map((facet) => {
      const joint = facet === 'country' && filters.countryMatch === 'all' ? ' and ' : ' or ';
      return filters[facet].map((value) => choiceLabel(facet, value, organisationName)).join(joint);
    });
  const range = formatDateRange(filters.from, filters.to);
  if (range) parts.push(range);
  if (filters.q) parts.push(`text “${filters.q}”`);
  return parts.length > 0 ? parts.join('; ') : 'All records';
}
