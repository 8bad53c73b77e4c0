import type { Filters } from '@/domain/facets/filters';
import { ID_SHAPE } from '@/domain/records/records';
import { isCountryCode } from '@/domain/vocabulary/countries';
import { isIdOf, type Kind, kindPlurals, kinds, topics } from '@/domain/vocabulary/vocabulary';

const unfiltered: readonly string[] = ['', 'timeline', 'brief'];

/** Returns the kind whose list and records stand under the first part of a path: `agreements`; undefined for another part. */
export function kindOfPart(part: string): Kind | undefined {
  return (Object.keys(kinds) as Kind[]).find((kind) => kindPlurals[kind] === part);
}

/**
 * Returns the filters that a page sets by its path, without the site's folder: a list its kind, a profile its country, topic, organisation or pair; none where
 * the reader's own hold alone. Null for a page that follows no filters: a record, the comparison, the pages about the data.
 */
export function filtersOfPath(pathname: string): Partial<Filters> | null {
  const [page = '', first = '', second = ''] = pathname.split('/').filter(Boolean);
  const kind = kindOfPart(page);
  if (kind) return first ? null : { kind: [kind] };
  if (page === 'countries' && isCountryCode(first)) return { country: [first] };
  if (page === 'topics' && isIdOf(topics, first)) return { topic: [first] };
  if (page === 'organisations' && ID_SHAPE.test(first)) return { org: [first] };
  if (page === 'pairs' && isCountryCode(first) && isCountryCode(second)) return { country: [first, second].sort(), countryMatch: 'all' };
  return unfiltered.includes(page) && !first ? {} : null;
}
