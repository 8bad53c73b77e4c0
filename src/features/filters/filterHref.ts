import { serialiseFilters } from '@/domain/filterCodec';
import type { Filters } from '@/domain/filters';

/** Returns the address of a page under `filters`: `/agreements?country=MK`. */
export function hrefWith(path: string, filters: Filters): string {
  return `${path}${serialiseFilters(filters)}`;
}
