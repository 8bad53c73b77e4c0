import type { Sort, SortKey } from '@/domain/listQuery';
import type { IndexEntry } from './atlasIndex';

const collator = new Intl.Collator('en');

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** By first possible day, then the more precise date first. Entries without a date are equal here; `sortEntries` puts them last. */
function compareDates(a: IndexEntry, b: IndexEntry): number {
  return compareText(a.interval.start, b.interval.start) || (a.stub.date?.length ?? 0) - (b.stub.date?.length ?? 0);
}

const comparisons: Readonly<Record<SortKey, (a: IndexEntry, b: IndexEntry) => number>> = {
  date: compareDates,
  title: (a, b) => collator.compare(a.stub.title, b.stub.title),
  type: (a, b) => collator.compare(a.type, b.type),
  status: (a, b) => collator.compare(a.status, b.status),
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
