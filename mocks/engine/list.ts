import { defaultSort, type ListQuery, type Sort, serialiseSort } from '@/domain/address/listQuery';
import type { RecordList } from '@/domain/answers/apiAnswers';
import { type AtlasRecord, derivedOf } from '@/domain/records/atlasRecord';
import { bestFollowUp } from '@/domain/records/followUpRule';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import type { AtlasIndex } from './atlasIndex';
import { entriesAt, selectRows } from './filterRecords';
import { sortEntries } from './sortEntries';

/** They depend on the dataset alone, and to sort all of it by title takes longer than any answer. */
const ordersByIndex = new WeakMap<AtlasIndex, Map<string, Uint32Array>>();

function orderOf(index: AtlasIndex, sort: Sort): Uint32Array {
  if (sort.key === defaultSort.key && sort.descending === defaultSort.descending) return index.columns.newest;
  const orders = ordersByIndex.get(index) ?? new Map<string, Uint32Array>();
  ordersByIndex.set(index, orders);
  const name = serialiseSort(sort);
  const order = orders.get(name) ?? Uint32Array.from(sortEntries(index.entries, sort), ({ position }) => position);
  orders.set(name, order);
  return order;
}

/** Returns the rows sorted, as `sortEntries` has it; the first `limit` of them. */
export function sortRows(index: AtlasIndex, rows: Uint32Array, sort: Sort, limit = rows.length): Uint32Array {
  const isAmong = new Uint8Array(index.columns.rows);
  for (const row of rows) isAmong[row] = 1;
  const sorted = new Uint32Array(Math.min(limit, rows.length));
  let count = 0;
  for (const row of orderOf(index, sort)) {
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
