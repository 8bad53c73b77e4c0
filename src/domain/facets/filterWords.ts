import { type Filters, facetNames } from '@/domain/facets/filters';
import { followUpStatuses } from '@/domain/records/followUpRule';
import { formatDateRange } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import { isIdOf, kinds, recordStatuses, recordTypes, sourceQualities, topics } from '@/domain/vocabulary/vocabulary';

/** Returns an organisation's name for its id; the id itself when it is not known. */
export type OrganisationNames = (id: string) => string;

/** One choice in force, in words, and the filters without it. */
export interface ActiveChoice {
  /** Unique among the choices: `country:MK`. */
  readonly key: string;
  readonly label: string;
  /** What to set to remove it. */
  readonly without: Partial<Filters>;
}

function labelIn(labels: Readonly<Record<string, string>>, value: string): string {
  return isIdOf(labels, value) ? (labels[value] ?? value) : value;
}

/** Returns the wording of one facet value: `North Macedonia`, `In force`, `Ministry of …`. */
export function facetValueLabel(facet: (typeof facetNames)[number], value: string, organisationName: OrganisationNames): string {
  switch (facet) {
    case 'kind':
      return labelIn(kinds, value);
    case 'country':
      return countryName(value);
    case 'topic':
      return labelIn(topics, value);
    case 'type':
      return labelIn(recordTypes, value);
    case 'status':
      return labelIn(recordStatuses, value);
    case 'org':
      return organisationName(value);
    case 'sourceQuality':
      return labelIn(sourceQualities, value);
    case 'followUp':
      return labelIn(followUpStatuses, value);
  }
}

/** Returns the wording of a choice that stands without its facet's heading: `Official sources`, `Follow-up: none known`. */
function choiceLabel(facet: (typeof facetNames)[number], value: string, organisationName: OrganisationNames): string {
  const label = facetValueLabel(facet, value, organisationName);
  if (facet === 'sourceQuality') return `${label} sources`;
  return facet === 'followUp' ? `Follow-up: ${label.toLowerCase()}` : label;
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
