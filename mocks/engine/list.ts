import type { ListQuery } from '@/domain/address/listQuery';
import type { RecordList } from '@/domain/answers/apiAnswers';
import type { AtlasRecord } from '@/domain/records/atlasRecord';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import type { AtlasIndex } from './atlasIndex';
import { filterEntries } from './filterRecords';
import { sortEntries } from './sortRecords';

/**
 * Returns one page of the records of `kind` that the filters leave. A kind filter is set aside: the list is of one kind by its address. A page past
 * the end is empty; `total` tells how many there are.
 */
export function listRecords(
  index: AtlasIndex,
  kind: Kind,
  { filters, sort, page, pageSize }: ListQuery,
): RecordList<AtlasRecord['record']> {
  const left = sortEntries(filterEntries(index, { ...filters, kind: [[kind]] }), sort);
  const size = pageSize === 'all' ? Math.max(1, left.length) : pageSize;
  const items = left.slice((page - 1) * size, page * size).map(
    ({
      entry,
      values: {
        followUp: [followUp],
      },
    }) => (followUp ? { ...entry.record, followUp } : entry.record),
  );
  return { release: index.dataset.release.id, total: left.length, page, pageSize: size, items };
}
