import type { Meta } from '@/domain/answers/apiAnswers';
import type { LinkProblem } from '@/domain/facets/filterCodec';

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
    const message = `“${parameter}=${value.slice(0, 60)}” is no release of this dataset. Known are ${ids.join(', ')}; ${fallback} is shown.`;
    problems.push({ parameter, value, message });
    return fallback;
  };
  const until = known('until', release);
  const before = ids[ids.indexOf(until) - 1] ?? until;
  const since = known('since', before);
  if (ids.indexOf(since) <= ids.indexOf(until)) return { since, until, problems };
  const message = `“since=${since}” is newer than “until=${until}”. What changed since ${before} is shown.`;
  return { since: before, until, problems: [...problems, { parameter: 'since', value: since, message }] };
}
