import type { LinkProblem } from '@/domain/address/linkProblem';
import { defaultSort, parsePage, parseSort, type Sort, serialiseSort, sortKeys } from '@/domain/address/listQuery';
import type { Filters } from '@/domain/facets/filters';
import { listPath } from '@/domain/records/atlasRecord';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { hrefWith } from '@/features/filters/filterHref';

/** What a list's own parameters say, and what of them could not be used. */
export interface ListAddress {
  readonly sort: Sort;
  readonly page: number;
  readonly problems: readonly LinkProblem[];
}

/** Reads `sort` and `page` as they stand in a link; what is unusable is named and replaced by newest first and the first page. Never throws. */
export function readListAddress(sortText: string | null, pageText: string | null): ListAddress {
  const sort = sortText ? parseSort(sortText) : defaultSort;
  const page = pageText ? parsePage(pageText) : 1;
  const problems: LinkProblem[] = [];
  if (!sort) problems.push({ parameter: 'sort', value: sortText ?? '', code: 'unknown-sort', expected: sortKeys });
  if (!page) problems.push({ parameter: 'page', value: pageText ?? '', code: 'not-a-number', most: null });
  return { sort: sort ?? defaultSort, page: page ?? 1, problems };
}

/** Returns the address of one page of a sorted list under filters; defaults are not written. */
export function listHref(kind: Kind, filters: Filters, sort: Sort, page: number): string {
  const path = hrefWith(listPath(kind), filters);
  const order = serialiseSort(sort);
  const own = [order && `sort=${order}`, page > 1 && `page=${page}`].filter(Boolean).join('&');
  if (!own) return path;
  return `${path}${path.includes('?') ? '&' : '?'}${own}`;
}

/**
 * Returns the page numbers to offer: first, last, and the present one with its neighbours; null stands for pages left out. A gap of a single page is
 * filled, because a number takes no more room than an ellipsis.
 */
export function offeredPages(page: number, last: number): readonly (number | null)[] {
  const wanted = new Set([1, last, page - 1, page, page + 1].filter((number) => number >= 1 && number <= last));
  const numbers = [...wanted].sort((a, b) => a - b);
  return numbers.flatMap((number, position) => {
    const before = numbers[position - 1] ?? number - 1;
    if (number - before === 2) return [number - 1, number];
    return number - before > 2 ? [null, number] : [number];
  });
}

/** Returns the kinds that the link asks for and the list does not show. */
export function otherKinds(filters: Filters, kind: Kind): readonly Kind[] {
  return filters.kind.filter((asked) => asked !== kind);
}
