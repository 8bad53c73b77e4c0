import type { FollowUpStatus } from '@/domain/records/followUpRule';
import type { PartialDate } from '@/domain/time/partialDate';
import type { CountryCode } from '@/domain/vocabulary/countries';
import type { Kind, RecordStatus, RecordType, SourceQuality, Topic } from '@/domain/vocabulary/vocabulary';

/**
 * What a reader asked for. OR within a filter, AND between filters; an empty list, an empty text and null ask for nothing.
 * `countryMatch: 'all'` asks for records in which all chosen countries take part. `from` and `to` keep a record whose interval meets the
 * closed interval between them. Lists are sorted and without repeats, so that equal filters are equal values.
 */
export interface Filters {
  readonly kind: readonly Kind[];
  readonly country: readonly CountryCode[];
  readonly countryMatch: 'any' | 'all';
  readonly topic: readonly Topic[];
  readonly type: readonly RecordType[];
  readonly status: readonly RecordStatus[];
  readonly org: readonly string[];
  /** Keeps a record if any of its sources has the quality. */
  readonly sourceQuality: readonly SourceQuality[];
  /** Keeps agreements only: those whose commitments have come to this, at best. */
  readonly followUp: readonly FollowUpStatus[];
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly q: string;
}

/** The filters that hold a list of values: the facets a reader ticks. */
export type FacetName = 'kind' | 'country' | 'topic' | 'type' | 'status' | 'org' | 'sourceQuality' | 'followUp';

export const facetNames = [
  'kind',
  'country',
  'topic',
  'type',
  'status',
  'org',
  'sourceQuality',
  'followUp',
] as const satisfies readonly FacetName[];

/** The wording of each facet. */
export const facetLabels: Readonly<Record<FacetName, string>> = {
  kind: 'Kind of record',
  country: 'Country',
  topic: 'Topic',
  type: 'Type',
  status: 'Status',
  org: 'Organisation',
  sourceQuality: 'Source quality',
  followUp: 'Follow-up of commitments',
};

export const noFilters: Filters = {
  kind: [],
  country: [],
  countryMatch: 'any',
  topic: [],
  type: [],
  status: [],
  org: [],
  sourceQuality: [],
  followUp: [],
  from: null,
  to: null,
  q: '',
};

/** Returns how many choices are in force: each value, the date range and the text count one. */
export function activeCount(filters: Filters): number {
  const values = facetNames.reduce((sum, name) => sum + filters[name].length, 0);
  return values + (filters.from || filters.to ? 1 : 0) + (filters.q ? 1 : 0);
}

/** Returns the list with `value` added, or removed if it was there; sorted. */
export function toggled<T extends string>(list: readonly T[], value: T): T[] {
  const rest = list.filter((item) => item !== value);
  return rest.length < list.length ? rest : [...list, value].sort();
}

/** Returns filters with only the given fields set. */
export function filtersWith(patch: Partial<Filters>): Filters {
  return { ...noFilters, ...patch };
}
