import { createParser, parseAsString, useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import type { PairOrder, Stacking } from '@/charts/series/chartSeries';
import { toggled } from '@/domain/facets/filters';
import { type ChartModes, settleModes } from '@/features/dashboard/chartModes';

const idSetParser = createParser<string[]>({
  parse: (text) => [...new Set(text.split(',').map((part) => part.trim()))].filter(Boolean).sort(),
  serialize: (values) => values.join(','),
  eq: (a, b) => a.join() === b.join(),
}).withDefault([]);

const parsers = { by: parseAsString.withDefault(''), table: idSetParser, pairs: parseAsString.withDefault('') };

/** The charts' modes in the address, and the ways to change them; each change is a step that Back undoes. */
export interface ChartModeState extends ChartModes {
  readonly setBy: (by: Stacking) => void;
  readonly setPairs: (order: PairOrder) => void;
  /** Shows a chart as a table, or as a chart again. */
  readonly toggleTable: (id: string) => void;
  /** Rewrites the address without what could not be used. */
  readonly dropUnknown: () => void;
}

/** Returns how the charts are shown. The address is the only store; unknown values are among the problems. */
export function useChartModes(): ChartModeState {
  const [{ by, table, pairs }, setRaw] = useQueryStates(parsers, { history: 'push' });
  const modes = useMemo(() => settleModes(by, table, pairs), [by, table, pairs]);
  const setBy = useCallback((next: Stacking) => void setRaw({ by: next === 'topic' ? '' : next }), [setRaw]);
  const setPairs = useCallback((next: PairOrder) => void setRaw({ pairs: next === 'total' ? '' : next }), [setRaw]);
  const toggleTable = useCallback((id: string) => void setRaw((old) => ({ table: toggled(old.table, id) })), [setRaw]);
  const dropUnknown = useCallback(
    () =>
      void setRaw({
        by: modes.by === 'topic' ? '' : modes.by,
        table: [...modes.tables],
        pairs: modes.pairs === 'total' ? '' : modes.pairs,
      }),
    [modes, setRaw],
  );
  return useMemo(() => ({ ...modes, setBy, setPairs, toggleTable, dropUnknown }), [modes, setBy, setPairs, toggleTable, dropUnknown]);
}
