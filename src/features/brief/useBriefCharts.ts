import { parseAsString, useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import { chartsParameter, settleCharts } from '@/features/brief/briefCharts';
import { laneParameters, settleModes } from '@/features/timeline/timelineModes';

const text = parseAsString.withDefault('');
const parsers = { charts: parseAsString, lane: text, order: text, lanes: text };

/**
 * Returns the charts that the address asks for, with the lanes of the timeline, and the ways to change them. A choice replaces the address: Back leads out of the
 * brief.
 */
export function useBriefCharts() {
  const [{ charts, lane, order, lanes }, setRaw] = useQueryStates(parsers, { history: 'replace' });
  const settled = useMemo(() => settleCharts(charts), [charts]);
  const modes = useMemo(() => settleModes({ lane, order, lanes }), [lane, order, lanes]);
  const problems = useMemo(() => [...settled.problems, ...modes.problems], [settled, modes]);
  const choose = useCallback((next: readonly string[]) => void setRaw({ charts: chartsParameter(next) }), [setRaw]);
  const dropUnknown = useCallback(
    () => void setRaw({ charts: chartsParameter(settled.chosen), ...laneParameters(modes) }),
    [setRaw, settled, modes],
  );
  return { chosen: settled.chosen, modes, problems, choose, dropUnknown };
}
