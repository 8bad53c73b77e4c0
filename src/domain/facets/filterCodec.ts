import { createLoader, createMultiParser, createSerializer } from 'nuqs/server';
import type { LinkProblem } from '@/domain/address/linkProblem';
import { type FilterParameter, orderParameters, perFilter } from '@/domain/address/parameterOrder';
import { serialiseAll, settleAll } from '@/domain/address/parameters';
import { type FacetName, facets } from '@/domain/facets/facets';
import { type DateFilters, type Filters, groupsOf, noDates, perFacet } from '@/domain/facets/filters';
import type { Groups } from '@/domain/facets/groups';
import { singleFilters, singleNames } from '@/domain/facets/singleFilters';
import { toInterval } from '@/domain/time/partialDate';
import { isIdOf } from '@/domain/vocabulary/vocabulary';

/** A parameter as often as it stands in a link. Values are not checked here: `settle` does that, so that what is unknown can be named instead of vanishing. */
const repeated = createMultiParser<readonly string[]>({
  parse: (texts) => [...texts],
  serialize: (texts) => [...texts],
  eq: (a, b) => a.length === b.length && a.every((text, place) => text === b[place]),
}).withDefault([]);

/** One parser per filter parameter; hook, handlers and links come from it. Values are as written in the link, unchecked. */
export const filterParsers = perFilter(() => repeated);

/** The filter parameters as they stand in a link, each as often as it stands there. */
export type RawFilters = Readonly<Record<FilterParameter, readonly string[]>>;

type IsOrganisation = (id: string) => boolean;

/** A comma is OR, a repeated parameter is AND. */
function settleGroups(name: FacetName, texts: readonly string[], isOrganisation: IsOrganisation, problems: LinkProblem[]): Groups {
  const { isKnown, read, retired = {} } = facets[name];
  return texts.map((text) => {
    const written = [...new Set(text.split(',').map((part) => part.trim()))].filter(Boolean);
    const group = written.flatMap((part) => {
      const value = isKnown(part, isOrganisation) ? part : read(part);
      if (isKnown(value, isOrganisation)) return [value];
      const now = isIdOf(retired, part) ? retired[part] : undefined;
      if (now !== undefined) {
        problems.push({ parameter: name, value: part, code: 'retired-value', facet: name, now });
        return [now];
      }
      problems.push({ parameter: name, value: part, code: 'unknown-facet-value', facet: name });
      return [];
    });
    // With unknown values alone it is named already.
    if (written.length === 0) problems.push({ parameter: name, value: text, code: 'empty-group' });
    return group;
  });
}

/** Of a parameter that is single the first is used and the rest named. */
function settleSingles(raw: RawFilters, problems: LinkProblem[]) {
  const firsts = singleNames.map((parameter) => {
    const [first = null, ...rest] = raw[parameter];
    problems.push(...rest.map((value) => ({ parameter, value, code: 'repeated-parameter' }) as const));
    return [parameter, first] as const;
  });
  const settled = settleAll(singleFilters, Object.fromEntries(firsts));
  problems.push(...settled.problems);
  return settled.values;
}

function settleDates({ from, to, time }: DateFilters, problems: LinkProblem[]): DateFilters {
  if (from && to && toInterval(from).start > toInterval(to).end) {
    problems.push({ parameter: 'from', value: `${from},${to}`, code: 'reversed-range', from, to });
    return datesWith({ ...noDates, time });
  }
  if (time === 'undated' && (from || to))
    problems.push({ parameter: from ? 'from' : 'to', value: [from, to].filter(Boolean).join(), code: 'range-of-undated' });
  return datesWith({ from, to, time });
}

/** Returns the dates in canonical form: what has no own date lies in no range, and without a range nothing is under way in it. */
export function datesWith({ from, to, time }: DateFilters): DateFilters {
  if (time === 'undated') return { ...noDates, time };
  return { from, to, time: from || to ? time : null };
}

/**
 * Turns the parameters of a link into filters. What can be read is read, what cannot be used is left out and named; the rest works. Never throws.
 * `isOrganisation` tells which organisation ids the dataset holds; without it any well-formed id passes.
 */
export function settle(
  raw: RawFilters,
  isOrganisation: IsOrganisation = () => true,
): { filters: Filters; problems: readonly LinkProblem[] } {
  const problems: LinkProblem[] = [];
  const choices = perFacet((name) => groupsOf(name, settleGroups(name, raw[name], isOrganisation, problems)));
  const { q, ...dates } = settleSingles(raw, problems);
  const filters: Filters = { ...choices, ...settleDates(dates, problems), q };
  return { filters, problems };
}

/** Returns the parameters as they stand in a link, each as often as it stands there; defaults become none. */
export function toParameters(filters: Filters): Record<FilterParameter, string[]> {
  const singles = serialiseAll(singleFilters, { ...filters, ...datesWith(filters) });
  return perFilter((name) => {
    if (isIdOf(facets, name)) return groupsOf(name, filters[name]).map((group) => group.join(','));
    const text = singles[name];
    return text ? [text] : [];
  });
}

/**
 * Returns the filter parameters of a link in canonical form, read as far as they can be read. A facet of which something cannot be used, and faulty dates,
 * stay as they are written, so that they can be named.
 */
export function canonicalTexts(params: URLSearchParams): RawFilters {
  const raw = loadRaw(params);
  const { filters, problems } = settle(raw);
  const read = toParameters(filters);
  const faulty = new Set<string>(problems.map(({ parameter }) => parameter));
  const isOfDates = (name: string) => Object.hasOwn(noDates, name);
  const isFaulty = (name: string) => faulty.has(name) || (isOfDates(name) && [...faulty].some(isOfDates));
  return perFilter((name) => (isFaulty(name) ? raw[name] : read[name]));
}

const loadRaw = createLoader(filterParsers);

/** Reads filters from the parameters of an address; see `settle` for what is left out and named. */
export function parseFilters(params: URLSearchParams, isOrganisation?: IsOrganisation) {
  return settle(loadRaw(params), isOrganisation);
}

const serialiseRaw = createSerializer(filterParsers, { processUrlSearchParams: orderParameters });

/**
 * Writes filters as a query string with its question mark, or '' when nothing is asked for. Groups are canonical, defaults not written,
 * parameters in the fixed order, so that equal filters give equal links. `parseFilters` reads it back to the same filters.
 */
export function serialiseFilters(filters: Filters): string {
  return serialiseRaw(toParameters(filters));
}

/** Writes filters as `serialiseFilters` does, without the question mark: the query that an answer to them carries. */
export function filterQuery(filters: Filters): string {
  return serialiseFilters(filters).slice(1);
}
