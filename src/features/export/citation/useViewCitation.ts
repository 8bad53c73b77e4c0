import { filterSentence } from '@/domain/facets/filterWords';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { type Citation, citeView, type Edition } from '@/features/export/citation/citation';
import { useViewFilters } from '@/features/export/useViewFilters';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';

/** Returns how to cite a page or list under the filters in force: its title, the filters in words, the number of records they leave. */
export function useViewCitation(title: string, total: number, kind?: Kind) {
  const filters = useViewFilters(kind);
  const { nameOf } = useOrganisationNames();
  return (edition: Edition): Citation =>
    citeView({ title, filterSentence: filterSentence(filters, nameOf), total, countries: filters.country }, edition);
}
