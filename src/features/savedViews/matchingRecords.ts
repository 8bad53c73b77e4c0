import { queryOptions } from '@tanstack/react-query';
import { serialiseFilters } from '@/domain/facets/filterCodec';
import type { Filters } from '@/domain/facets/filters';
import { recordPath } from '@/domain/records/atlasRecord';
import { allRecords } from '@/features/export/files/allRecords';

/** A record as far as news tell of it. */
export interface MatchingRecord {
  /** `kind/id`. */
  readonly key: string;
  readonly title: string;
  readonly path: string;
}

/** All records that the filters leave, newest first; of kinds that the filters leave out nothing is asked. */
export function matchingQuery(filters: Filters) {
  return queryOptions({
    queryKey: ['matching', serialiseFilters(filters)],
    queryFn: async ({ client }): Promise<MatchingRecord[]> =>
      (await allRecords(client, filters)).map(({ kind, record: { id, title } }) => ({
        key: `${kind}/${id}`,
        title,
        path: recordPath(kind, id),
      })),
  });
}
