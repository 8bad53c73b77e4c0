import type { LinkProblem } from '@/domain/address/linkProblem';
import { defaultSort, LARGEST_PAGE, type ListQuery, PAGE_SIZE, parsePage, parseSort, sortKeys } from '@/domain/address/listQuery';
import { parameterOrder } from '@/domain/address/parameterOrder';
import { type LaneVariable, laneVariables } from '@/domain/answers/timelineAnswers';
import { filterParsers, parseFilters } from '@/domain/facets/filterCodec';
import type { Filters } from '@/domain/facets/filters';
import type { Archive } from '../engine/archive';
import type { AtlasIndex } from '../engine/atlasIndex';
import type { TimelineQuery } from '../engine/timeline';
import { refuse } from './problems';

/** The parameters of a request, and what was found wrong with them so far: one problem, and the request is refused. */
export interface Parameters {
  readonly params: URLSearchParams;
  readonly problems: LinkProblem[];
}

const knownNames: readonly string[] = [...parameterOrder, 'pageSize'];

/** Returns the problem of a parameter that names no release. */
export function releaseProblem(archive: Archive, parameter: string, value: string): LinkProblem {
  return { parameter, value, code: 'unknown-release', expected: archive.newest.dataset.releases.map(({ id }) => id), shown: null };
}

/** A misspelled name, or a second value of a parameter that has one, would drop out unseen and the numbers be of another filter. The filters see to their own. */
function nameProblems(params: URLSearchParams): LinkProblem[] {
  return [...new Set(params.keys())].flatMap((parameter): LinkProblem[] => {
    const value = params.getAll(parameter).join(',');
    if (!knownNames.includes(parameter)) return [{ parameter, value, code: 'unknown-parameter', expected: knownNames }];
    if (!(parameter in filterParsers) && params.getAll(parameter).length > 1) return [{ parameter, value, code: 'repeated-parameter' }];
    return [];
  });
}

/** Reads the filters of a request. Unlike a page, the API refuses what it cannot use; a text that is too long is only cut. */
export function readFilters({ organisations }: Pick<AtlasIndex, 'organisations'>, { params, problems }: Parameters): Filters {
  const { filters, problems: found } = parseFilters(params, (id) => organisations.has(id));
  problems.push(...nameProblems(params), ...found.filter(({ code }) => code !== 'too-long'));
  return filters;
}

type Fault = (at: { readonly parameter: string; readonly value: string }) => LinkProblem;

/** Reads a parameter of one value, `fallback` without it. `parse` returns null for what it cannot use. */
function readOne<T>({ params, problems }: Parameters, parameter: string, fallback: T, parse: (text: string) => T | null, fault: Fault): T {
  const text = params.get(parameter);
  const value = text === null ? fallback : parse(text);
  if (value === null) problems.push(fault({ parameter, value: text ?? '' }));
  return value ?? fallback;
}

/** Reads filters, `sort`, `page` and `pageSize` (1 to `LARGEST_PAGE`, or `all`). */
export function readListQuery(index: AtlasIndex, asked: Parameters): ListQuery {
  const sizeOf = (text: string) => {
    const size = text === 'all' ? text : parsePage(text);
    return size === 'all' || (size !== null && size <= LARGEST_PAGE) ? size : null;
  };
  return {
    filters: readFilters(index, asked),
    sort: readOne(asked, 'sort', defaultSort, parseSort, (at) => ({ ...at, code: 'unknown-sort', expected: sortKeys })),
    page: readOne(asked, 'page', 1, parsePage, (at) => ({ ...at, code: 'not-a-number', most: null })),
    pageSize: readOne<number | 'all'>(asked, 'pageSize', PAGE_SIZE, sizeOf, (at) => ({ ...at, code: 'not-a-number', most: LARGEST_PAGE })),
  };
}

/** Reads filters and `lane`. */
export function readTimelineQuery(index: AtlasIndex, asked: Parameters): TimelineQuery {
  const laneOf = (text: string) => laneVariables.find((known) => known === text) ?? null;
  const fault: Fault = (at) => ({ ...at, code: 'unknown-word', expected: laneVariables });
  return { filters: readFilters(index, asked), lane: readOne<LaneVariable>(asked, 'lane', laneVariables[0], laneOf, fault) };
}

/** Reads whether an organisation is asked for together with its predecessors and successors. */
export function readMerged(asked: Parameters): boolean {
  const words = ['true', 'false'];
  const isTrue = (text: string) => (words.includes(text) ? text === 'true' : null);
  return readOne(asked, 'merged', false, isTrue, (at) => ({ ...at, code: 'unknown-word', expected: words }));
}

/** Reads filters, `since` and `until`, each an index; without `until` up to the release that is answered from. */
export function readChangesQuery(archive: Archive, index: AtlasIndex, asked: Parameters) {
  const sinceId = asked.params.get('since') ?? '';
  const untilId = asked.params.get('until') ?? index.dataset.release.id;
  const since = archive.at(sinceId);
  const until = archive.at(untilId);
  if (!since) asked.problems.push(releaseProblem(archive, 'since', sinceId));
  if (!until) asked.problems.push(releaseProblem(archive, 'until', untilId));
  if (!since || !until) return refuse(asked.problems);
  if (since.dataset.releases.length > until.dataset.releases.length)
    return refuse([{ parameter: 'since', value: sinceId, code: 'reversed-releases', until: untilId, shown: sinceId }]);
  // An organisation that only one of the two knows can be asked for: its records were added or removed.
  const organisations = new Map([...since.organisations, ...until.organisations]);
  return { since, until, filters: readFilters({ organisations }, asked) };
}
