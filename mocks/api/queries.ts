import type { LinkProblem } from '@/domain/address/linkProblem';
import { defaultSort, type ListQuery, PAGE_SIZE, parsePage, parseSort, sortKeys } from '@/domain/address/listQuery';
import { parameterOrder } from '@/domain/address/parameterOrder';
import { laneVariables } from '@/domain/answers/timelineAnswers';
import { parseFilters } from '@/domain/facets/filterCodec';
import type { Filters } from '@/domain/facets/filters';
import type { AtlasIndex } from '../engine/atlasIndex';
import type { TimelineQuery } from '../engine/timeline';

/** A typed query, or what is wrong with the parameters. */
export type Read<T> = { readonly query: T } | { readonly problems: readonly LinkProblem[] };

const LARGEST_PAGE = 500;

const knownNames: readonly string[] = [...parameterOrder, 'pageSize'];

/** A misspelled name, or a value given in a second parameter of the same name, would drop out unseen and the numbers be of another filter. */
function nameProblems(params: URLSearchParams): LinkProblem[] {
  return [...new Set(params.keys())].flatMap((parameter): LinkProblem[] => {
    const value = params.getAll(parameter).join(',');
    if (!knownNames.includes(parameter)) return [{ parameter, value, code: 'unknown-parameter', expected: knownNames }];
    if (params.getAll(parameter).length > 1) return [{ parameter, value, code: 'repeated-parameter' }];
    return [];
  });
}

/** Reads the filters of a request. Unlike a page, the API refuses what it cannot use; a text that is too long is only cut. */
export function readFilters(index: Pick<AtlasIndex, 'organisations'>, params: URLSearchParams): Read<Filters> {
  const { filters, problems } = parseFilters(params, (id) => index.organisations.has(id));
  const all = [...nameProblems(params), ...problems.filter(({ code }) => code !== 'too-long')];
  return all.length > 0 ? { problems: all } : { query: filters };
}

/** Reads filters, `sort`, `page` and `pageSize` (1 to 500, or `all`). */
export function readListQuery(index: AtlasIndex, params: URLSearchParams): Read<ListQuery> {
  const filters = readFilters(index, params);
  const problems = 'problems' in filters ? [...filters.problems] : [];

  const sortText = params.get('sort');
  const sort = sortText === null ? defaultSort : parseSort(sortText);
  if (!sort) problems.push({ parameter: 'sort', value: sortText ?? '', code: 'unknown-sort', expected: sortKeys });

  const pageText = params.get('page');
  const page = pageText === null ? 1 : parsePage(pageText);
  if (!page) problems.push({ parameter: 'page', value: pageText ?? '', code: 'not-a-number', most: null });

  const sizeText = params.get('pageSize');
  const size = sizeText === null ? PAGE_SIZE : sizeText === 'all' ? 'all' : parsePage(sizeText);
  const isFitting = size === 'all' || (size !== null && size <= LARGEST_PAGE);
  if (!isFitting) problems.push({ parameter: 'pageSize', value: sizeText ?? '', code: 'not-a-number', most: LARGEST_PAGE });

  if ('problems' in filters || !sort || !page || size === null || problems.length > 0) return { problems };
  return { query: { filters: filters.query, sort, page, pageSize: size } };
}

/** Reads filters and `lane`. */
export function readTimelineQuery(index: AtlasIndex, params: URLSearchParams): Read<TimelineQuery> {
  const filters = readFilters(index, params);
  const text = params.get('lane');
  const lane = text === null ? laneVariables[0] : laneVariables.find((known) => known === text);
  const problems = 'problems' in filters ? [...filters.problems] : [];
  if (!lane) problems.push({ parameter: 'lane', value: text ?? '', code: 'unknown-word', expected: laneVariables });
  return 'problems' in filters || !lane ? { problems } : { query: { filters: filters.query, lane } };
}
