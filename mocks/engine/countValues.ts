import type { IndexEntry } from './atlasIndex';

/** Returns how many entries hold each value; an entry that holds several counts once under each. */
export function countValues(entries: readonly IndexEntry[], values: (entry: IndexEntry) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) for (const value of values(entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Returns the distinct values that the entries hold. */
export function distinctValues(entries: readonly IndexEntry[], values: (entry: IndexEntry) => readonly string[]): Set<string> {
  const distinct = new Set<string>();
  for (const entry of entries) for (const value of values(entry)) distinct.add(value);
  return distinct;
}
