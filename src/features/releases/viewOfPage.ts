import { isCountryCode } from '@/domain/countries';
import type { Filters } from '@/domain/filters';
import { ID_SHAPE } from '@/domain/records';
import { isIdOf, type Kind, kindPlurals, kinds, topics } from '@/domain/vocabulary';
import { hrefWith } from '@/features/filters/filterHref';

function kindOf(plural: string): Kind | undefined {
  return (Object.keys(kinds) as Kind[]).find((kind) => kindPlurals[kind] === plural);
}

/** What the page fixes by its path: a list its kind, a profile its country, topic, organisation or pair. */
function fixedBy([page = '', first = '', second = '']: readonly string[]): Partial<Filters> {
  const kind = kindOf(page);
  if (kind) return { kind: [kind] };
  if (page === 'countries' && isCountryCode(first)) return { country: [first] };
  if (page === 'topics' && isIdOf(topics, first)) return { topic: [first] };
  if (page === 'organisations' && ID_SHAPE.test(first)) return { org: [first] };
  if (page === 'pairs' && isCountryCode(first) && isCountryCode(second)) return { country: [first, second].sort(), countryMatch: 'all' };
  return {};
}

/**
 * Returns the address, without the site's folder, that tells what changed since a release in what a page shows: for a record the history on its page, for
 * everything else the change log under the page's filters.
 */
export function changesHref(pathname: string, filters: Filters, since: string): string {
  const parts = pathname.split('/').filter(Boolean);
  if (kindOf(parts[0] ?? '') && parts[1]) return `${pathname}#history`;
  const href = hrefWith('/data/changes', { ...filters, ...fixedBy(parts) });
  return `${href}${href.includes('?') ? '&' : '?'}since=${encodeURIComponent(since)}`;
}

/** Returns the address of a page of this site for a link that loads the document anew, as leaving a pinned release needs. */
export function freshHref(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
