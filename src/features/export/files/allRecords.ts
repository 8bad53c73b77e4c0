import type { QueryClient } from '@tanstack/react-query';
import { listQuery } from '@/api/queries';
import { defaultSort, LARGEST_PAGE, lastPage, type Sort } from '@/domain/address/listQuery';
import type { Filters } from '@/domain/facets/filters';
import { passes } from '@/domain/facets/groups';
import { dateOf } from '@/domain/records/atlasRecord';
import type { ListedRecord } from '@/domain/tables/exportFile';
import { idsOf, type Kind, kinds } from '@/domain/vocabulary/vocabulary';
import { breathe, type Watch, writeInSlices } from '@/features/export/files/watch';

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

/** Fetches every record of a kind that the filters leave, in the order asked for, in pages, so that no answer is too long to be read at one go. Throws what the API client throws, and when `watch` has given it up. */
export async function recordsOfKind<K extends Kind>(
  client: QueryClient,
  kind: K,
  filters: Filters,
  sort: Sort,
  watch?: Watch,
): Promise<ListedRecord<K>[]> {
  const records: ListedRecord<K>[] = [];
  for (let page = 1; ; page += 1) {
    await breathe(watch);
    // Not kept: of very many records a second copy would fill the memory.
    const { items, total } = await client.query({ ...listQuery(kind, { filters, sort, page, pageSize: LARGEST_PAGE }), gcTime: 0 });
    records.push(...items.map((record) => ({ kind, record })));
    watch?.onDone(records.length);
    if (page >= lastPage(total, LARGEST_PAGE)) return records;
  }
}

/** Returns the records of lists that are each in this order as one, in slices: sorting very many would hold up the page. */
export async function inOneOrder(lists: readonly (readonly ListedRecord[])[], watch?: Watch): Promise<readonly ListedRecord[]> {
  const places = lists.map(() => 0);
  const next = (): ListedRecord[] => {
    let first: { readonly list: number; readonly entry: ListedRecord } | undefined;
    for (const [list, entries] of lists.entries()) {
      const entry = entries[places[list] ?? 0];
      if (entry && (!first || newestFirst(entry, first.entry) < 0)) first = { list, entry };
    }
    if (!first) return [];
    places[first.list] = (places[first.list] ?? 0) + 1;
    return [first.entry];
  };
  const all = lists.flat();
  const quietly = watch && { signal: watch.signal, onDone: () => {} };
  return (await writeInSlices(all, (slice) => slice.flatMap(next), quietly)).flat();
}

/** Fetches every record that the filters leave, of all kinds or those they name, newest first. Throws what the API client throws. */
export async function allRecords(client: QueryClient, filters: Filters, watch?: Watch): Promise<readonly ListedRecord[]> {
  const wanted = idsOf(kinds).filter((kind) => passes(filters.kind, [kind]));
  const done = new Map<Kind, number>();
  const watchOf = (kind: Kind): Watch | undefined =>
    watch && {
      signal: watch.signal,
      onDone: (count) => {
        done.set(kind, count);
        watch.onDone([...done.values()].reduce((sum, each) => sum + each, 0));
      },
    };
  const lists = await Promise.all(wanted.map((kind) => recordsOfKind(client, kind, { ...filters, kind: [] }, defaultSort, watchOf(kind))));
  return inOneOrder(lists, watch);
}
