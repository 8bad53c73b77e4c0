import type { FollowSplit } from '@/domain/answers/followThroughModes';
import { type Filters, groupsOf } from '@/domain/facets/filters';
import { countryName } from '@/domain/vocabulary/countries';
import { agreementKinds, isIdOf, type Scope, topics } from '@/domain/vocabulary/vocabulary';

/** How many countries an agreement names, in three groups: of smaller ones hardly any has enough agreements for a curve. */
export const followScopes = {
  one: { label: 'One country', scopes: ['one', 'one-with-body'] },
  two: { label: 'Two countries', scopes: ['two'] },
  more: { label: 'Three and more', scopes: ['few', 'many'] },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly scopes: readonly Scope[] }>>;

/** Fewer than so many at the signing, or so many follow-ups, make no curve. */
export const leastForCurve = { watched: 10, followed: 5 } as const;

/** Without a step for so many months an agreement is said to have stalled. */
export const STALLED_MONTHS = 9;

/** Days in a year since the signing. */
export const YEAR = 365.25;

/** Returns what a group is called: `Two countries`, `Cybersecurity`. */
export function followGroupName(split: FollowSplit, value: string): string {
  if (value === '') return 'All';
  if (split === 'scope') return isIdOf(followScopes, value) ? followScopes[value].label : value;
  if (split === 'kind') return isIdOf(agreementKinds, value) ? (agreementKinds[value] ?? value) : value;
  if (split === 'topic') return isIdOf(topics, value) ? (topics[value] ?? value) : value;
  return split === 'country' ? countryName(value) : value;
}

/** Returns the filters that leave just the agreements of a group, to be added to those of the view. */
export function followGroupFilters(split: FollowSplit, value: string): Partial<Filters> {
  if (value === '' || split === 'none') return {};
  if (split === 'scope') return isIdOf(followScopes, value) ? { scope: groupsOf('scope', [followScopes[value].scopes]) } : {};
  const facet = split === 'kind' ? 'type' : split;
  return { [facet]: groupsOf(facet, [[value]]) };
}
