import { idsOf, kinds } from '@/domain/vocabulary/vocabulary';
import { counted, formatCount, listed, lowerFirst } from '@/domain/words/sentences';

/** What can change between two releases: the kinds of record, and the registry's entries. */
export const changedKinds = { ...kinds, organisation: 'Organisation' } as const;
export type ChangedKind = keyof typeof changedKinds;

/** How a record can change. */
export const changeTypes = { added: 'Added', revised: 'Revised', removed: 'Removed' } as const;
export type ChangeType = keyof typeof changeTypes;

/** `138 records were added and 54 revised`; empty where nothing changed. A zero is left out. */
export function changesSentence(changed: Readonly<Record<ChangeType, number>>): string {
  const parts = idsOf(changeTypes).filter((change) => changed[change] > 0);
  return listed(
    parts.map((change, i) => {
      const count = changed[change];
      return `${i === 0 ? `${counted(count, 'record')} ${count === 1 ? 'was' : 'were'}` : formatCount(count)} ${lowerFirst(changeTypes[change])}`;
    }),
  );
}
