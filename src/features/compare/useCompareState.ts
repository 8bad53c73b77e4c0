import { useMemo } from 'react';
import { comparisonCharts } from '@/charts/catalogue';
import { pageParameters, setOf } from '@/domain/address/parameters';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { type Compared, settleCompared } from '@/features/compare/compareIds';
import { usePageState } from '@/features/filters/usePageState';

const chartsOfPage = idsOf(comparisonCharts);
const compareParameters = { ids: pageParameters.ids, diff: pageParameters.diff, table: setOf(chartsOfPage, 'chart-not-on-page') };

/** What the address asks to compare and how, and the ways to change it. */
export interface CompareState extends Compared {
  readonly isOnlyDifferences: boolean;
  /** Whether the chart of records per year stands as a table. */
  readonly isTable: boolean;
  readonly setIds: (ids: readonly string[]) => void;
  readonly setOnlyDifferences: (isOnly: boolean) => void;
  readonly toggleTable: () => void;
}

/** Returns the state of the comparison. The address is its only store. */
export function useCompareState(): CompareState {
  const { values, problems, set } = usePageState(compareParameters);
  const compared = useMemo(() => settleCompared(values.ids), [values.ids]);
  return {
    ...compared,
    problems: [...compared.problems, ...problems],
    isOnlyDifferences: values.diff,
    isTable: values.table.length > 0,
    setIds: (ids) => set({ ids, diff: values.diff, table: values.table }),
    setOnlyDifferences: (diff) => set({ diff }),
    toggleTable: () => set({ table: values.table.length > 0 ? [] : chartsOfPage }),
  };
}
