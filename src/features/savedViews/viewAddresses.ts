import { type Pages, pageAt, pages } from '@/domain/address/pages';
import type { OrganisationNames } from '@/domain/facets/facets';
import { parseFilters } from '@/domain/facets/filterCodec';
import { activeCount, type Filters, withoutGroupsOf } from '@/domain/facets/filters';
import { filterSentence } from '@/domain/facets/filterWords';
import type { SavedView } from '@/features/savedViews/savedViews';
import { tidyName } from '@/features/savedViews/viewName';

/** What an address asks for: the name of its page, the filters that the page sets by itself, and those of the parameters. */
interface Asked {
  readonly page: string;
  /** Null where the page follows no filters: a record, the comparison, the pages about the data. */
  readonly fixed: Partial<Filters> | null;
  readonly filters: Filters;
  readonly release: string | null;
}

function askedBy(address: string, nameOf: OrganisationNames, catalogue: Pages = pages): Asked {
  const { pathname, searchParams } = new URL(address, 'https://atlas.invalid');
  const at = pageAt(pathname, nameOf, catalogue);
  return {
    page: at?.name ?? 'Page',
    // An organisation with its predecessors is followed under its own name alone. What a comparison names is no filter.
    fixed: at && !at.page.takes.some((name) => name === 'ids') ? at.filters : null,
    filters: parseFilters(searchParams).filters,
    release: searchParams.get('release') || null,
  };
}

const asWritten: OrganisationNames = (id) => id;

/** Returns the release at which a view is frozen; null for one that follows the newest. */
export function releaseOfAddress(address: string): string | null {
  return askedBy(address, asWritten).release;
}

/** What the reader asked for besides what the page is about; empty for nothing. */
function extraWords({ fixed, filters }: Asked, nameOf: OrganisationNames): string {
  if (fixed === null) return '';
  const extra = withoutGroupsOf(fixed, filters);
  return activeCount(extra) === 0 ? '' : filterSentence(extra, nameOf);
}

/** Returns a view in words: `Agreements: North Macedonia; 2019 to 2024. Frozen at release 2026.11`. */
export function viewWords({ address }: Pick<SavedView, 'address'>, nameOf: OrganisationNames, catalogue: Pages = pages): string {
  const asked = askedBy(address, nameOf, catalogue);
  const extra = extraWords(asked, nameOf) || (asked.fixed && 'all records');
  const shown = extra ? `${asked.page}: ${extra}` : asked.page;
  return asked.release ? `${shown}. Frozen at release ${asked.release.slice(0, 20)}` : shown;
}

/** Returns the name to begin with when the page of this title is saved: `Agreements: North Macedonia`. */
export function suggestedName(title: string, address: string, nameOf: OrganisationNames): string {
  const extra = extraWords(askedBy(address, nameOf), nameOf);
  return tidyName(extra ? `${title}: ${extra}` : title) ?? 'View';
}
