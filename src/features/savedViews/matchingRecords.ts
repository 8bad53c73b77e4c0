import { queryOptions } from '@tanstack/react-query';
import { listQuery } from '@/api/queries';
import { defaultSort } from '@/domain/address/listQuery';
import { serialiseFilters } from '@/domain/facets/filterCodec';
import type { Filters } from '@/domain/facets/filters';
import { type AtlasRecord, dateOf, recordPath } from '@/domain/records/atlasRecord';
import type { kinds } from '@/domain/vocabulary/vocabulary';

/** A record as far as news tell of it. */
export interface MatchingRecord {
  /** `kind/id`. */
  readonly key: string;
  readonly title: string;
  readonly path: string;
}

/** All records that the filters leave, newest first; of kinds that the filters leave out nothing is asked. */
export function matchingQuery(filters: Filters) {
  const query = { filters, sort: defaultSort, page: 1, pageSize: 'all' } as const;
  const asksFor = (kind: keyof typeof kinds) => filters.kind.length === 0 || filters.kind.includes(kind);
  return queryOptions({
    queryKey: ['matching', serialiseFilters(filters)],
    queryFn: async ({ client }): Promise<MatchingRecord[]> => {
      const [activities, agreements, initiatives] = await Promise.all([
        asksFor('activity') ? client.query(listQuery('activity', query)) : null,
        asksFor('agreement') ? client.query(listQuery('agreement', query)) : null,
        asksFor('initiative') ? client.query(listQuery('initiative', query)) : null,
      ]);
      const entries: AtlasRecord[] = [
        ...(activities?.items ?? []).map((record) => ({ kind: 'activity', record }) as const),
        ...(agreements?.items ?? []).map((record) => ({ kind: 'agreement', record }) as const),
        ...(initiatives?.items ?? []).map((record) => ({ kind: 'initiative', record }) as const),
      ];
      return entries
        .map((entry) => ({ entry, date: dateOf(entry) ?? '' }))
        .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
        .map(({ entry: { kind, record } }) => ({ key: `${kind}/${record.id}`, title: record.title, path: recordPath(kind, record.id) }));
    },
  });
}
