import type { TextReading } from '@/domain/answers/textReading';
import { type FacetName, facets, type OrganisationNames } from '@/domain/facets/facets';
import { type DateFilters, type Filters, facetNames, groupsOf, noDates } from '@/domain/facets/filters';
import { placeOf, readingOrder, toggledIn } from '@/domain/facets/groups';
import { formatDateRange } from '@/domain/time/partialDate';
import { upperFirst } from '@/domain/words/sentences';
import { readingNote } from '@/domain/words/textReading';

/** One choice in force, in words, and the filters without it. */
export interface ActiveChoice {
  /** Unique among the choices: `country.0.MK`, with the number of its group. */
  readonly key: string;
  readonly label: string;
  /** What joins it to the choice of the same facet before it; null for the first one. */
  readonly joint: 'and' | 'or' | null;
  /** What to set to remove it. */
  readonly without: Partial<Filters>;
}

/** Returns the wording of a choice that stands without its facet's heading: `Official sources`, `Follow-up: none known`. */
function choiceLabel(facet: FacetName, value: string, organisationName: OrganisationNames): string {
  const { nameOf, chip } = facets[facet];
  const name = nameOf(value, organisationName);
  return chip ? chip(name) : name;
}

/** Returns the dates asked for in words: `2019 to 2024`, `under way or in force since 2019`, `without a date`; null when none are. */
export function datesSentence({ from, to, time }: DateFilters): string | null {
  if (time === 'undated') return 'without a date';
  const range = formatDateRange(from, to);
  return range && time === 'underway' ? `under way or in force ${range}` : range;
}

/** Returns each choice in force, in the order of the facets, then dates, then text: what the chips show. */
export function activeChoices(filters: Filters, organisationName: OrganisationNames): ActiveChoice[] {
  const choices: ActiveChoice[] = facetNames.flatMap((facet) =>
    readingOrder<string>(filters[facet]).flatMap((group, order) =>
      group.map((value, at) => ({
        key: `${facet}.${placeOf(filters[facet], group)}.${value}`,
        label: choiceLabel(facet, value, organisationName),
        joint: at > 0 ? ('or' as const) : order > 0 ? ('and' as const) : null,
        without: { [facet]: groupsOf(facet, toggledIn<string>(filters[facet], placeOf(filters[facet], group), value)) },
      })),
    ),
  );
  const dates = datesSentence(filters);
  if (dates) choices.push({ key: 'dates', label: dates, joint: null, without: noDates });
  if (filters.q) choices.push({ key: 'q', label: `“${filters.q}”`, joint: null, without: { q: '' } });
  return choices;
}

/**
 * Returns the filters as one line for exported pictures and citations: values of one group joined by “or”, groups by “and”, with a comma before it where a
 * choice between several stands beside another group; facets by semicolons. `All records` when nothing is asked for. `reading` says how the text counts, where that
 * is not as it was typed: `text “cybr” (“cybr” read as “cyber”)`.
 */
export function filterSentence(filters: Filters, organisationName: OrganisationNames, reading?: TextReading): string {
  const note = reading ? readingNote(reading) : '';
  return filterParts(filters, organisationName, (q) => `text “${q}”${note && ` (${note})`}`).join('; ') || 'All records';
}

/** Between the parts of a title. It ends a line rather than begin one. */
const DOT = '\u00a0· ';

/** Returns the filters as the title of a page that is called by them: `North Macedonia · Cybersecurity · since 2019`, `Since 2019 · “roaming”`. Empty when nothing is asked for. */
export function filterTitle(filters: Filters, organisationName: OrganisationNames): string {
  return upperFirst(filterParts(filters, organisationName, (q) => `“${q}”`).join(DOT));
}

function filterParts(filters: Filters, organisationName: OrganisationNames, textWords: (q: string) => string): string[] {
  const parts = facetNames
    .filter((facet) => filters[facet].length > 0)
    .map((facet) => {
      const groups = readingOrder<string>(filters[facet]).map((group) =>
        group.map((value) => choiceLabel(facet, value, organisationName)).join(' or '),
      );
      return groups.join(filters[facet].some((group) => group.length > 1) ? ', and ' : ' and ');
    });
  const dates = datesSentence(filters);
  if (dates) parts.push(dates);
  if (filters.q) parts.push(textWords(filters.q));
  return parts;
}
