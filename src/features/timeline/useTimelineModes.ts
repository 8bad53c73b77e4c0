import { parseAsString, useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import { type LaneVariable, laneVariables } from '@/domain/answers/timelineAnswers';
import {
  chartOfMode,
  type LaneOrder,
  type ListOrder,
  laneOrders,
  listOrders,
  settleModes,
  type TimelineModes,
  type ViewMode,
  viewModes,
} from '@/features/timeline/timelineModes';

const text = parseAsString.withDefault('');
const parsers = { lane: text, order: text, mode: text, table: text, sort: text, lanes: text, record: text };

/** How the timeline is shown, and the ways to change it; each change is a step that Back undoes. */
export interface TimelineModeState extends TimelineModes {
  readonly setLane: (lane: LaneVariable) => void;
  readonly setOrder: (order: LaneOrder) => void;
  readonly setMode: (mode: ViewMode) => void;
  readonly setSort: (sort: ListOrder) => void;
  readonly setAllLanes: (isAll: boolean) => void;
  /** Shows the timeline as a list, or as a drawing again. */
  readonly toggleTable: () => void;
  /** Selects the record of this key (`kind/id`); null selects none. */
  readonly select: (record: string | null) => void;
  /** Rewrites the address without what could not be used. */
  readonly dropUnknown: () => void;
}

/** Returns how the timeline is shown, in the mode of the address unless one is given. The address is the only store; defaults are not written. */
export function useTimelineModes(fixed?: ViewMode): TimelineModeState {
  const [raw, setRaw] = useQueryStates(parsers, { history: 'push' });
  const modes = useMemo(() => settleModes(raw, fixed), [raw, fixed]);
  const setLane = useCallback((lane: LaneVariable) => void setRaw({ lane: lane === laneVariables[0] ? '' : lane }), [setRaw]);
  const setOrder = useCallback((order: LaneOrder) => void setRaw({ order: order === laneOrders[0] ? '' : order }), [setRaw]);
  const setMode = useCallback((mode: ViewMode) => void setRaw({ mode: mode === viewModes[0] ? '' : mode }), [setRaw]);
  const setSort = useCallback((sort: ListOrder) => void setRaw({ sort: sort === listOrders[0] ? '' : sort }), [setRaw]);
  const setAllLanes = useCallback((isAll: boolean) => void setRaw({ lanes: isAll ? 'all' : '' }), [setRaw]);
  const toggleTable = useCallback(() => {
    const id = chartOfMode(modes.mode);
    void setRaw((old) => ({ table: old.table === id ? '' : id }));
  }, [modes.mode, setRaw]);
  const select = useCallback((record: string | null) => void setRaw({ record }), [setRaw]);
  const dropUnknown = useCallback(
    () => void setRaw(Object.fromEntries(modes.problems.map(({ parameter }) => [parameter, null]))),
    [modes, setRaw],
  );
  return useMemo(
    () => ({ ...modes, setLane, setOrder, setMode, setSort, setAllLanes, toggleTable, select, dropUnknown }),
    [modes, setLane, setOrder, setMode, setSort, setAllLanes, toggleTable, select, dropUnknown],
  );
}
