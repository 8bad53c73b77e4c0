import { defaultSort, type ListQuery, PAGE_SIZE, parsePage, parseSort } from '@/domain/address/listQuery';
import { parameterOrder } from '@/domain/address/parameterOrder';
import { laneVariables } from '@/domain/answers/timelineAnswers';
import { type LinkProblem, parseFilters } from '@/domain/facets/filterCodec';
import type { Filters } from '@/domain/facets/filters';
import type { AtlasIndex } from '../engine/atlasIndex';
import type { TimelineQuery } from '../engine/timeline';

/** A typed query, or what is wrong with the parameters. */
export type Read<T> = { readonly query: T } | { readonly problems: readonly LinkProblem[] };

const LARGEST_PAGE = 500;

const knownNames: readonly string[] = [...parameterOrder, 'pageSize'];

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
export function readFilters(index: Pick<AtlasIndex, 'organisations'>, params: URLSearchParams): Read<Filters> {
  const { filters, problems } = parseFilters(params, (id) => index.organisations.has(id));
  // The messages are worded for a page, which goes on without the value; the API does not.
  const fatal = problems
    .filter(({ parameter }) => parameter !== 'q')
    .map((problem) => ({ ...problem, message: problem.message.replace(/ It was left out\.$/, '') }));
  const all = [...nameProblems(params), ...fatal];
  return all.length > 0 ? { problems: all } : { query: filters };
}

/** Reads filters, `sort`, `page` and `pageSize` (1 to 500, or `all`). */
export function readListQuery(index: AtlasIndex, params: URLSearchParams): Read<ListQuery> {
  const filters = readFilters(index, params);
  const problems = 'problems' in filters ? [...filters.problems] : [];
  const refuse = (parameter: string, value: string, expected: string) =>
    problems.push({ parameter, value, message: `“${parameter}=${value.slice(0, 60)}” is not usable; expected ${expected}.` });

  const sortText = params.get('sort');
  const sort = sortText === null ? defaultSort : parseSort(sortText);
  if (!sort) refuse('sort', sortText ?? '', 'date, title, type or status, with “-” before it for the other direction');

  const pageText = params.get('page');
  const page = pageText === null ? 1 : parsePage(pageText);
  if (!page) refuse('page', pageText ?? '', 'a whole number from 1 on');

  const sizeText = params.get('pageSize');
  const size = sizeText === null ? PAGE_SIZE : sizeText === 'all' ? 'all' : parsePage(sizeText);
  const isFitting = size === 'all' || (size !== null && size <= LARGEST_PAGE);
  if (!isFitting) refuse('pageSize', sizeText ?? '', `a whole number from 1 to ${LARGEST_PAGE}, or “all”`);

  if ('problems' in filters || !sort || !page || size === null || problems.length > 0) return { problems };
  return { query: { filters: filters.query, sort, page, pageSize: size } };
}

/** Reads filters and `lane`. */
export function readTimelineQuery(index: AtlasIndex, params: URLSearchParams): Read<TimelineQuery> {
  const filters = readFilters(index, params);
  const text = params.get('lane');
  const lane = text === null ? laneVariables[0] : laneVariables.find((known) => known === text);
  const message = `“lane=${text?.slice(0, 60)}” is not usable; expected one of ${laneVariables.join(', ')}.`;
  const problems = [
    ...('problems' in filters ? filters.problems : []),
    ...(lane ? [] : [{ parameter: 'lane', value: text ?? '', message }]),
  ];
  return 'problems' in filters || !lane ? { problems } : { query: { filters: filters.query, lane } };
}
