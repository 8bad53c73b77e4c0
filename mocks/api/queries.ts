import { defaultSort, LARGEST_PAGE, type ListQuery, PAGE_SIZE, parsePage, parseSort } from '@/domain/address/listQuery';
import { parameterOrder } from '@/domain/address/parameterOrder';
import { type LaneVariable, laneVariables } from '@/domain/answers/timelineAnswers';
import { type LinkProblem, parseFilters } from '@/domain/facets/filterCodec';
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

function unusable(parameter: string, value: string, expected: string): LinkProblem {
  return { parameter, value, message: `“${parameter}=${value.slice(0, 60)}” is not usable; expected ${expected}.` };
}

/** Returns the problem of a parameter that names no release. */
export function releaseProblem(archive: Archive, parameter: string, value: string): LinkProblem {
  const known = archive.newest.dataset.releases.map(({ id }) => id).join(', ');
  return { parameter, value, message: `“${parameter}=${value.slice(0, 60)}” is no release of this dataset. Known are ${known}.` };
}

/** A misspelled name, or a value given in a second parameter of the same name, would drop out unseen and the numbers be of another filter. */
function nameProblems(params: URLSearchParams): LinkProblem[] {
  return [...new Set(params.keys())].flatMap((parameter) => {
    const value = params.getAll(parameter).join(',');
    if (!knownNames.includes(parameter))
      return [{ parameter, value, message: `“${parameter.slice(0, 60)}” is not a parameter here. Known are ${knownNames.join(', ')}.` }];
    if (params.getAll(parameter).length > 1)
      return [{ parameter, value, message: `“${parameter}” stands more than once. Write several values with commas between them.` }];
    return [];
  });
}

/** Reads the filters of a request. Unlike a page, the API refuses what it cannot use; a text that is too long is only cut. */
export function readFilters({ organisations }: Pick<AtlasIndex, 'organisations'>, { params, problems }: Parameters): Filters {
  const { filters, problems: found } = parseFilters(params, (id) => organisations.has(id));
  // The messages are worded for a page, which goes on without the value; the API does not.
  const fatal = found
    .filter(({ parameter }) => parameter !== 'q')
    .map((problem) => ({ ...problem, message: problem.message.replace(/ It was left out\.$/, '') }));
  problems.push(...nameProblems(params), ...fatal);
  return filters;
}

/** Reads a parameter of one value, `fallback` without it. `parse` returns null for what it cannot use. */
function readOne<T>({ params, problems }: Parameters, name: string, fallback: T, parse: (text: string) => T | null, expected: string): T {
  const text = params.get(name);
  const value = text === null ? fallback : parse(text);
  if (value === null) problems.push(unusable(name, text ?? '', expected));
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
    sort: readOne(asked, 'sort', defaultSort, parseSort, 'date, title, type or status, with “-” before it for the other direction'),
    page: readOne(asked, 'page', 1, parsePage, 'a whole number from 1 on'),
    pageSize: readOne<ListQuery['pageSize']>(asked, 'pageSize', PAGE_SIZE, sizeOf, `a whole number from 1 to ${LARGEST_PAGE}, or “all”`),
  };
}

/** Reads filters and `lane`. */
export function readTimelineQuery(index: AtlasIndex, asked: Parameters): TimelineQuery {
  const laneOf = (text: string) => laneVariables.find((known) => known === text) ?? null;
  return {
    filters: readFilters(index, asked),
    lane: readOne<LaneVariable>(asked, 'lane', laneVariables[0], laneOf, `one of ${laneVariables.join(', ')}`),
  };
}

/** Reads whether an organisation is asked for together with its predecessors and successors. */
export function readMerged(asked: Parameters): boolean {
  return readOne(asked, 'merged', false, (text) => (text === 'true' ? true : text === 'false' ? false : null), 'true or false');
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
  if (since.dataset.releases.length > until.dataset.releases.length) {
    const message = `“since=${sinceId}” is newer than “until=${untilId}”. Ask for what came after the older of the two.`;
    return refuse([{ parameter: 'since', value: sinceId, message }]);
  }
  // An organisation that only one of the two knows can be asked for: its records were added or removed.
  const organisations = new Map([...since.organisations, ...until.organisations]);
  return { since, until, filters: readFilters({ organisations }, asked) };
}
