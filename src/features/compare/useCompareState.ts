import { useMemo } from 'react';
import { pageParameters } from '@/domain/address/parameters';
import { type Compared, settleCompared } from '@/features/compare/compareIds';
import { usePageState } from '@/features/filters/usePageState';

const compareParameters = { ids: pageParameters.ids, diff: pageParameters.diff };

/** What the address asks to compare and how, and the ways to change it. */
export interface CompareState extends Compared {
  readonly isOnlyDifferences: boolean;
  readonly setIds: (ids: readonly string[]) => void;
  readonly setOnlyDifferences: (isOnly: boolean) => void;
}

/** Returns the state of the comparison. The address is its only store. */
export function useCompareState(): CompareState {
  const { values, problems, set } = usePageState(compareParameters);
  const compared = useMemo(() => settleCompared(values.ids), [values.ids]);
  return {
    ...compared,
    problems: [...compared.problems, ...problems],
    isOnlyDifferences: values.diff,
    setIds: (ids) => set({ ids, diff: values.diff }),
    setOnlyDifferences: (diff) => set({ diff }),
  };
}
