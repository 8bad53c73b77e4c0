import type { Sort, SortKey } from '@/domain/address/listQuery';
import type { RecordStub } from '@/domain/answers/apiAnswers';
import { typeLabel } from '@/domain/records/atlasRecord';
import { idsOf, recordStatuses } from '@/domain/vocabulary/vocabulary';

/** What the order of a list depends on. */
type Sortable = Pick<RecordStub, 'id' | 'type' | 'status'> & { readonly stub: Pick<RecordStub, 'title' | 'date'> };

const collator = new Intl.Collator('en');

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * By first possible day; on one day the vaguer date first, so that newest first has a day before its month and year: just as the dates
 * compare as texts. Entries without a date are equal here; `sortEntries` puts them last.
 */
function compareDates(a: Sortable, b: Sortable): number {
  return compareText(a.stub.date ?? '', b.stub.date ?? '');
}

/** Statuses stand in their order of life, which readers expect, not in that of the alphabet. */
const statusRank = new Map<string, number>(idsOf(recordStatuses).map((status, rank) => [status, rank]));

/** How entries compare, smallest first; 0 for what only their ids tell apart. */
export const compareBy: Readonly<Record<SortKey, (a: Sortable, b: Sortable) => number>> = {
  date: compareDates,
  title: (a, b) => collator.compare(a.stub.title, b.stub.title),
  type: (a, b) => collator.compare(typeLabel(a.type), typeLabel(b.type)),
  status: (a, b) => (statusRank.get(a.status) ?? 0) - (statusRank.get(b.status) ?? 0),
};

/** Returns the entries sorted; ties by id, so that the order never depends on the file. Undated ones come last in both directions. */
export function sortEntries<T extends Sortable>(entries: readonly T[], { key, descending }: Sort): T[] {
  const compare = compareBy[key];
  const direction = descending ? -1 : 1;
  return [...entries].sort((a, b) => {
    const undated = key === 'date' ? Number(a.stub.date === null) - Number(b.stub.date === null) : 0;
    return undated || direction * compare(a, b) || compareText(a.id, b.id);
  });
}
