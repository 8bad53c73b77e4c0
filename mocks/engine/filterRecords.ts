import type { Filters } from '@/domain/facets/filters';
import type { AtlasIndex, IndexEntry } from './atlasIndex';
import { type Selection, select } from './columns/selection';

/** Returns the rows that the filters leave. */
export function selectRows(index: AtlasIndex, filters: Filters): Selection {
  return select(index.columns, filters, filters.q ? index.text.find(filters.q) : null);
}

/** Returns the whole records of the rows. */
export function entriesAt(index: Pick<AtlasIndex, 'need' | 'entryAt'>, rows: Uint32Array): IndexEntry[] {
  index.need(rows);
  return Array.from(rows, (row) => index.entryAt(row));
}

/** Returns the whole records that the filters leave, in index order. */
export function filterEntries(index: AtlasIndex, filters: Filters): IndexEntry[] {
  return entriesAt(index, selectRows(index, filters).left);
}
