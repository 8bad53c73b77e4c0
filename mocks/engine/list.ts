import type { ListQuery, Sort, SortKey } from '@/domain/address/listQuery';
import type { RecordList } from '@/domain/answers/apiAnswers';
import { type AtlasRecord, derivedOf, typeLabel } from '@/domain/records/atlasRecord';
import { idsOf, type Kind, recordStatuses } from '@/domain/vocabulary/vocabulary';
import type { AtlasIndex, IndexEntry } from './atlasIndex';
import { filterEntries } from './filterRecords';

const collator = new Intl.Collator('en');

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * By first possible day; on one day the vaguer date first, so that newest first has a day before its month and year: just as the dates
 * compare as texts. Entries without a date are equal here; `sortEntries` puts them last.
 */
function compareDates(a: IndexEntry, b: IndexEntry): number {
  return compareText(a.stub.date ?? '', b.stub.date ?? '');
}

/** Statuses stand in their order of life, which readers expect, not in that of the alphabet. */
const statusRank = new Map<string, number>(idsOf(recordStatuses).map((status, rank) => [status, rank]));

const comparisons: Readonly<Record<SortKey, (a: IndexEntry, b: IndexEntry) => number>> = {
  date: compareDates,
  title: (a, b) => collator.compare(a.stub.title, b.stub.title),
  type: (a, b) => collator.compare(typeLabel(a.type), typeLabel(b.type)),
  status: (a, b) => (statusRank.get(a.status) ?? 0) - (statusRank.get(b.status) ?? 0),
};

/** Returns the entries sorted; ties by id, so that the order never depends on the file. Undated ones come last in both directions. */
export function sortEntries(entries: readonly IndexEntry[], { key, descending }: Sort): IndexEntry[] {
  const compare = comparisons[key];
  const direction = descending ? -1 : 1;
  return [...entries].sort((a, b) => {
    const undated = key === 'date' ? Number(a.stub.date === null) - Number(b.stub.date === null) : 0;
    return undated || direction * compare(a, b) || compareText(a.id, b.id);
  });
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
  const left = sortEntries(filterEntries(index, { ...filters, kind: [[kind]] }), sort);
  const size = pageSize === 'all' ? Math.max(1, left.length) : pageSize;
  const items = left.slice((page - 1) * size, page * size).map(
    ({
      entry,
      values: {
        followUp: [followUp],
      },
    }) => ({ ...entry.record, ...derivedOf(entry, (id) => index.organisations.get(id)?.country === null), ...(followUp && { followUp }) }),
  );
  return { release: index.dataset.release.id, total: left.length, page, pageSize: size, items };
}
