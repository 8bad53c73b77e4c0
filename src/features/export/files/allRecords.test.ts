import { describe, expect, it } from 'vitest';
import { defaultSort } from '@/domain/address/listQuery';
import { noFilters } from '@/domain/facets/filters';
import type { ListedRecord } from '@/domain/tables/exportFile';
import { idsOf, kinds } from '@/domain/vocabulary/vocabulary';
import { inOneOrder, newestFirst } from '@/features/export/files/allRecords';
import { index, recordsUnder } from '@/testing/listedRecords';
import { listRecords } from '../../../../mocks/engine/list';

const asked = { filters: noFilters, sort: defaultSort, page: 1, pageSize: 'all' } as const;
const lists = idsOf(kinds).map((kind) => listRecords(index, kind, asked).items.map((record) => ({ kind, record }) as ListedRecord));
const ids = (records: readonly ListedRecord[]) => records.map(({ record }) => record.id);

describe('lists of one kind each, put into one order', () => {
  it('are in the order of the API, as if all were sorted', async () => {
    const merged = ids(await inOneOrder(lists));
    expect(merged).toEqual(ids(lists.flat().sort(newestFirst)));
    expect(merged).toEqual(ids(recordsUnder(noFilters)));
  });

  it.each<[string, readonly (readonly ListedRecord[])[]]>([
    ['nothing', []],
    ['empty lists', [[], []]],
    ['one list', lists.slice(0, 1)],
  ])('of %s', async (_, some) => {
    expect(ids(await inOneOrder(some))).toEqual(ids(some.flat()));
  });

  it('can be given up', async () => {
    const watch = { signal: AbortSignal.abort(new Error('enough')), onDone: () => {} };
    await expect(inOneOrder(lists, watch)).rejects.toThrow('enough');
  });
});
