import type { LinkProblem } from '@/domain/address/linkProblem';
import { pageAt } from '@/domain/address/pages';
import type { Meta } from '@/domain/answers/apiAnswers';
import { bothFilters, type Filters } from '@/domain/facets/filters';
import { changesSince } from '@/features/filters/filterHref';

/** Between which releases the changes are shown, and what of the link could not be used. */
export interface ChangeSpan {
  readonly since: string;
  readonly until: string;
  readonly problems: readonly LinkProblem[];
}

/**
 * Reads `since` and `until` as they stand in a link. Without them: from the release before the one that the page shows to that one. What is unknown, or
 * stands the wrong way round, is named and replaced so. Never throws.
 */
export function readChangeSpan(raw: { since: string | null; until: string | null }, { release, releases }: Meta): ChangeSpan {
  const ids = releases.map(({ id }) => id);
  const problems: LinkProblem[] = [];
  const known = (parameter: 'since' | 'until', fallback: string) => {
    const value = raw[parameter];
    if (value === null || ids.includes(value)) return value ?? fallback;
    problems.push({ parameter, value, code: 'unknown-release', expected: ids, shown: fallback });
    return fallback;
  };
  const until = known('until', release);
  const before = ids[ids.indexOf(until) - 1] ?? until;
  const since = known('since', before);
  if (ids.indexOf(since) <= ids.indexOf(until)) return { since, until, problems };
  return {
    since: before,
    until,
    problems: [...problems, { parameter: 'since', value: since, code: 'reversed-releases', until, shown: before }],
  };
}

/**
 * Returns the address, without the site's folder, that tells what changed since a release in what a page shows: for a record the history on its page, for
 * everything else the change log under the page's filters.
 */
export function changesHref(pathname: string, filters: Filters, since: string): string {
  const at = pageAt(pathname);
  if (at && 'each' in at.page && at.page.kind) return `${pathname}#history`;
  return changesSince(bothFilters(filters, at?.filters ?? {}), since);
}
