import type { QueryClient } from '@tanstack/react-query';
import { listQuery } from '@/api/queries';
import { defaultSort } from '@/domain/address/listQuery';
import type { Filters } from '@/domain/facets/filters';
import { dateOf } from '@/domain/records/atlasRecord';
import type { ListedRecord } from '@/domain/tables/exportFile';
import { idsOf, type Kind, kinds } from '@/domain/vocabulary/vocabulary';

/** Returns which of two records stands first: the newer one, as lists order them; without a date last, ties by id. */
export function newestFirst(a: ListedRecord, b: ListedRecord): number {
  const [one, other] = [dateOf(a), dateOf(b)];
  if (one !== other) {
    if (one === null) return 1;
    if (other === null) return -1;
    return one < other ? 1 : -1;
  }
  if (a.record.id === b.record.id) return 0;
  return a.record.id < b.record.id ? -1 : 1;
}

/** Fetches every record of the given kind that the filters leave. */
async function recordsOfKind(client: QueryClient, kind: Kind, filters: Filters): Promise<ListedRecord[]> {
  const query = { filters: { ...filters, kind: [] }, sort: defaultSort, page: 1, pageSize: 'all' } as const;
  switch (kind) {
    case 'activity':
      return (await client.query(listQuery('activity', query))).items.map((record) => ({ kind, record }));
    case 'agreement':
      return (await client.query(listQuery('agreement', query))).items.map((record) => ({ kind, record }));
    case 'initiative':
      return (await client.query(listQuery('initiative', query))).items.map((record) => ({ kind, record }));
  }
}

/** Fetches every record that the filters leave, of all kinds or those they name, newest first. Throws what the API client throws. */
export async function allRecords(client: QueryClient, filters: Filters): Promise<readonly ListedRecord[]> {
  const wanted = filters.kind.length > 0 ? filters.kind : idsOf(kinds);
  const lists = await Promise.all(wanted.map((kind) => recordsOfKind(client, kind, filters)));
  return lists.flat().sort(newestFirst);
}
