import type { ListQuery, Sort } from '@/domain/address/listQuery';
import type { RecordList } from '@/domain/answers/apiAnswers';
import { type AtlasRecord, derivedOf } from '@/domain/records/atlasRecord';
import { bestFollowUp } from '@/domain/records/followUpRule';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import type { AtlasIndex } from './atlasIndex';
import { entriesAt, selectRows } from './filterRecords';

/** Returns the rows sorted, as `sortEntries` has it; the first `limit` of them. */
export function sortRows(index: AtlasIndex, rows: Uint32Array, sort: Sort, limit = rows.length): Uint32Array {
  const isAmong = new Uint8Array(index.columns.rows);
  for (const row of rows) isAmong[row] = 1;
  const sorted = new Uint32Array(Math.min(limit, rows.length));
  let count = 0;
  for (const row of index.order(sort)) {
    if (count === sorted.length) break;
    if (isAmong[row] === 1) sorted[count++] = row;
  }
  return sorted;
}

/**
 * Returns one page of the records of `kind` that the filters leave. A kind filter is set aside: the list is of one kind by its address. A page past
 * the end is empty; `total` tells how many there are.
 */
export function listRecords(
  index: AtlasIndex,
  kind: Kind,
  { filters, sort, page, pageSize }: ListQuery,
): RecordList<AtlasRecord['record']> {
  const { left } = selectRows(index, { ...filters, kind: [[kind]] });
  const size = pageSize === 'all' ? Math.max(1, left.length) : pageSize;
  const rows = sortRows(index, left, sort, page * size).subarray((page - 1) * size);
  const items = entriesAt(index, rows).map(({ entry }) => ({
    ...entry.record,
    ...derivedOf(entry, (id) => index.organisations.get(id)?.country === null),
    ...(entry.kind === 'agreement' && { followUp: bestFollowUp(entry.record) }),
  }));
  return { release: index.dataset.release.id, total: left.length, page, pageSize: size, items };
}
