import { type LinkProblem, parseFilters } from '@/domain/filterCodec';
import type { Filters } from '@/domain/filters';
import { defaultSort, type ListQuery, PAGE_SIZE, parsePage, parseSort } from '@/domain/listQuery';
import type { AtlasIndex } from '../engine/atlasIndex';

/** A typed query, or what is wrong with the parameters. */
export type Read<T> = { readonly query: T } | { readonly problems: readonly LinkProblem[] };

const LARGEST_PAGE = 500;

/** Reads the filters of a request. Unlike a page, the API refuses what it cannot use; a text that is too long is only cut. */
export function readFilters(index: AtlasIndex, params: URLSearchParams): Read<Filters> {
  const { filters, problems } = parseFilters(params, (id) => index.organisations.has(id));
  const fatal = problems.filter(({ parameter }) => parameter !== 'q');
  return fatal.length > 0 ? { problems: fatal } : { query: filters };
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
