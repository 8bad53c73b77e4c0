import type { Filters } from '@/domain/facets/filters';
import type { AtlasIndex, IndexEntry } from './atlasIndex';
import { type Selection, select } from './columns/selection';

/** Returns the rows that the filters leave. */
export function selectRows(index: AtlasIndex, filters: Filters): Selection {
  return select(index.columns, filters, filters.q ? index.text.find(filters.q) : null);
}

/** Returns the entries of the rows. */
export function entriesAt({ entries }: Pick<AtlasIndex, 'entries'>, rows: Iterable<number>): IndexEntry[] {
  return Array.from(rows, (row) => entries[row] ?? []).flat();
}

/** Returns the entries that the filters leave, in index order. */
export function filterEntries(index: AtlasIndex, filters: Filters): IndexEntry[] {
  return entriesAt(index, selectRows(index, filters).left);
}
