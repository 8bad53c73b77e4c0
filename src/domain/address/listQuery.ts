import type { Filters } from '@/domain/facets/filters';

/** What a list can be sorted by. */
export const sortKeys = ['date', 'title', 'type', 'status'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** Lists stand newest first unless the reader says otherwise. */
export const defaultSort: Sort = { key: 'date', descending: true };

/** Records on one page of a list. */
export const PAGE_SIZE = 25;

/** The most records that one page of the API may hold, unless all are asked for. */
export const LARGEST_PAGE = 500;

/** One page of a sorted list under filters; `pageSize: 'all'` asks for every record at once, as exports do. */
export interface ListQuery {
  readonly filters: Filters;
  readonly sort: Sort;
  readonly page: number;
  readonly pageSize: number | 'all';
}

/** Reads `-date` or `title`; null when the text names no sort key. */
export function parseSort(text: string): Sort | null {
  const name = text.replace(/^-/, '');
  const key = sortKeys.find((known) => known === name);
  return key ? { key, descending: text.startsWith('-') } : null;
}

/** Writes a sort order as it stands in a link; the default is an empty text, which is not written. */
export function serialiseSort({ key, descending }: Sort): string {
  if (key === defaultSort.key && descending === defaultSort.descending) return '';
  return `${descending ? '-' : ''}${key}`;
}

/** Reads a page number: a whole number from 1 on; null when the text is none. */
export function parsePage(text: string): number | null {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}

/** Returns the number of the last page of `total` records; an empty list has one page. */
export function lastPage(total: number, pageSize: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}
