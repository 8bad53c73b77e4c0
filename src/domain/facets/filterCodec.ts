import { createLoader, createParser, createSerializer, parseAsString } from 'nuqs/server';
import type { LinkProblem } from '@/domain/address/linkProblem';
import { orderParameters } from '@/domain/address/parameterOrder';
import type { FacetName, Filters } from '@/domain/facets/filters';
import { followUpStatuses } from '@/domain/records/followUpRule';
import { ID_SHAPE } from '@/domain/records/records';
import { isPartialDate, type PartialDate, toInterval } from '@/domain/time/partialDate';
import { isCountryCode } from '@/domain/vocabulary/countries';
import { isIdOf, kinds, recordStatuses, recordTypes, sourceQualities, topics } from '@/domain/vocabulary/vocabulary';

/** The longest search text that is used; more is cut, and the reader is told. */
export const Q_LIMIT = 200;

/**
 * A set of codes, comma-separated, sorted and without repeats. Values are not checked here: `settle` does that, so that what is unknown
 * can be named instead of vanishing.
 */
const setParser = createParser<string[]>({
  parse: (text) => [...new Set(text.split(',').map((part) => part.trim()))].filter(Boolean).sort(),
  serialize: (values) => [...new Set(values)].sort().join(','),
  eq: (a, b) => a.join() === b.join(),
}).withDefault([]);

const textParser = parseAsString.withDefault('');

/** One parser per filter parameter; hook, handlers and links come from it. Values are as written in the link, unchecked. */
export const filterParsers = {
  kind: setParser,
  country: setParser,
  countryMatch: textParser,
  topic: setParser,
  type: setParser,
  status: setParser,
  org: setParser,
  sourceQuality: setParser,
  followUp: setParser,
  from: textParser,
  to: textParser,
  q: textParser,
};

/** The filter parameters as they stand in a link. */
export interface RawFilters extends Readonly<Record<FacetName, readonly string[]>> {
  readonly countryMatch: string;
  readonly from: string;
  readonly to: string;
  readonly q: string;
}

type Known<T extends string> = (value: string) => value is T;

function settleSet<T extends string>(name: FacetName, values: readonly string[], isKnown: Known<T>, problems: LinkProblem[]): T[] {
  const known: T[] = [];
  for (const value of values) {
    if (isKnown(value)) known.push(value);
    else problems.push({ parameter: name, value, code: 'unknown-facet-value', facet: name });
  }
  return known;
}

function settleDate(name: 'from' | 'to', value: string, problems: LinkProblem[]): PartialDate | null {
  if (!value) return null;
  if (isPartialDate(value)) return value;
  problems.push({ parameter: name, value, code: 'not-a-date' });
  return null;
}

function settleRange(from: PartialDate | null, to: PartialDate | null, problems: LinkProblem[]) {
  if (!from || !to || toInterval(from).start <= toInterval(to).end) return { from, to };
  problems.push({ parameter: 'from', value: `${from},${to}`, code: 'reversed-range', from, to });
  return { from: null, to: null };
}

function settleText(q: string, problems: LinkProblem[]): string {
  const text = q.trim();
  if (text.length <= Q_LIMIT) return text;
  problems.push({ parameter: 'q', value: text, code: 'too-long', length: text.length, limit: Q_LIMIT });
  const cut = text.slice(0, Q_LIMIT);
  // Half a character cannot stand in an address.
  return (cut.isWellFormed() ? cut : cut.slice(0, -1)).trim();
}

function isAnyId(value: string): value is string {
  return ID_SHAPE.test(value);
}

/**
 * Turns the parameters of a link into filters. What cannot be used is left out and named; the rest works. Never throws.
 * `isOrganisation` tells which organisation ids the dataset holds; without it any well-formed id passes.
 */
export function settle(
  raw: RawFilters,
  isOrganisation: (id: string) => boolean = isAnyId,
): { filters: Filters; problems: readonly LinkProblem[] } {
  const problems: LinkProblem[] = [];
  const isKnownOrganisation = (id: string): id is string => isAnyId(id) && isOrganisation(id);
  if (raw.countryMatch && !['any', 'all'].includes(raw.countryMatch))
    problems.push({ parameter: 'countryMatch', value: raw.countryMatch, code: 'unknown-word', expected: ['all'] });
  const filters: Filters = {
    kind: settleSet('kind', raw.kind, (v) => isIdOf(kinds, v), problems),
    country: settleSet('country', raw.country, isCountryCode, problems),
    countryMatch: raw.countryMatch === 'all' ? 'all' : 'any',
    topic: settleSet('topic', raw.topic, (v) => isIdOf(topics, v), problems),
    type: settleSet('type', raw.type, (v) => isIdOf(recordTypes, v), problems),
    status: settleSet('status', raw.status, (v) => isIdOf(recordStatuses, v), problems),
    org: settleSet('org', raw.org, isKnownOrganisation, problems),
    sourceQuality: settleSet('sourceQuality', raw.sourceQuality, (v) => isIdOf(sourceQualities, v), problems),
    followUp: settleSet('followUp', raw.followUp, (v) => isIdOf(followUpStatuses, v), problems),
    ...settleRange(settleDate('from', raw.from, problems), settleDate('to', raw.to, problems), problems),
    q: settleText(raw.q, problems),
  };
  return { filters, problems };
}

/** Returns the parameters as they stand in a link; defaults become empty values, which are not written. */
export function toParameters(filters: Filters): { [K in keyof RawFilters]: RawFilters[K] extends string ? string : string[] } {
  return {
    kind: [...filters.kind],
    country: [...filters.country],
    countryMatch: filters.countryMatch === 'all' ? 'all' : '',
    topic: [...filters.topic],
    type: [...filters.type],
    status: [...filters.status],
    org: [...filters.org],
    sourceQuality: [...filters.sourceQuality],
    followUp: [...filters.followUp],
    from: filters.from ?? '',
    to: filters.to ?? '',
    q: filters.q,
  };
}

const loadRaw = createLoader(filterParsers);

/** Reads filters from the parameters of an address; see `settle` for what is left out and named. */
export function parseFilters(params: URLSearchParams, isOrganisation?: (id: string) => boolean) {
  return settle(loadRaw(params), isOrganisation);
}

const serialiseRaw = createSerializer(filterParsers, { processUrlSearchParams: orderParameters });

/**
 * Writes filters as a query string with its question mark, or '' when nothing is asked for. Lists are sorted, defaults not written,
 * parameters in the fixed order, so that equal filters give equal links. `parseFilters` reads it back to the same filters.
 */
export function serialiseFilters(filters: Filters): string {
  return serialiseRaw(toParameters(filters));
}
