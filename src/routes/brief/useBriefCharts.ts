import { parseAsString, useQueryState } from 'nuqs';
import { useCallback, useMemo } from 'react';
import { chartsParameter, settleCharts } from '@/routes/brief/briefCharts';

/** Returns the charts that the address asks for, and the ways to change them. A choice replaces the address: Back leads out of the brief. */
export function useBriefCharts() {
  const [raw, setRaw] = useQueryState('charts', parseAsString.withOptions({ history: 'replace' }));
  const { chosen, problems } = useMemo(() => settleCharts(raw), [raw]);
  const choose = useCallback((next: readonly string[]) => void setRaw(chartsParameter(next)), [setRaw]);
  const dropUnknown = useCallback(() => choose(chosen), [choose, chosen]);
  return { chosen, problems, choose, dropUnknown };
}
