import { useMemo } from 'react';
import { timelineCharts } from '@/charts/catalogue';
import type { TimelineChartId } from '@/charts/chartList';
import { oneOf } from '@/domain/address/parameter';
import { type Parameters, pageParameters, type ValuesOf, type ViewMode } from '@/domain/address/parameters';
import { type LaneVariable, laneVariables } from '@/domain/answers/laneVariables';
import { MOST_TOLD } from '@/domain/answers/limits';
import type { Filters } from '@/domain/facets/filters';
import { togetherValues } from '@/domain/facets/groups';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { usePageState } from '@/features/filters/usePageState';

export const listOrders = ['newest', 'oldest'] as const;
export type ListOrder = (typeof listOrders)[number];

const timelineIds = idsOf(timelineCharts);

/** Returns the chart of a mode, by its id: `table=timeline` shows it as a table. */
export function chartOfMode(mode: ViewMode): TimelineChartId {
  return timelineIds.find((id) => timelineCharts[id].mode === mode) ?? 'timeline';
}

/** What a mode depends on where it is left to the page: how many records there are, and whether the window has no room for lanes. */
interface ModeRoom {
  readonly total: number | undefined;
  readonly isNarrow: boolean;
}

/** Returns how the page shows the records: what is left to it is told as a story when they are few or the window is narrow, and drawn in lanes else. */
export function shownMode(mode: ViewMode, { total, isNarrow }: ModeRoom): Exclude<ViewMode, 'auto'> {
  if (mode !== 'auto') return mode;
  return isNarrow || (total !== undefined && total > 0 && total <= MOST_TOLD) ? 'story' : 'lanes';
}

/** What the lanes stand for (null leaves it to the filters), how they are ordered, whether all are shown, and what marks are coloured by. */
export const laneParameters = {
  lane: oneOf(laneVariables, null),
  order: pageParameters.order,
  lanes: pageParameters.lanes,
  colour: pageParameters.colour,
};
export type LaneModes = ValuesOf<typeof laneParameters>;

/** Returns what lanes stand for: what the reader chose, else topics where the filters name a country, which would have all records in its lane, and countries where not. */
export function laneOf({ lane }: Pick<LaneModes, 'lane'>, { country }: Pick<Filters, 'country'>): LaneVariable {
  return lane ?? (togetherValues(country).length > 0 ? 'topic' : 'country');
}

export const timelineParameters = {
  ...laneParameters,
  band: pageParameters.band,
  view: pageParameters.view,
  mode: pageParameters.mode,
  table: oneOf(timelineIds, null),
  sort: oneOf(listOrders, 'newest'),
  page: pageParameters.page,
  record: pageParameters.record,
};

/** Returns the parameters where the mode is given: only its own chart can stand as a table. */
export function timelineParametersOf(fixed?: ViewMode): Parameters<ValuesOf<typeof timelineParameters>> {
  return fixed ? { ...timelineParameters, mode: oneOf([fixed], fixed), table: oneOf([chartOfMode(fixed)], null) } : timelineParameters;
}

/** Returns how the timeline is shown, in the mode of the address unless one is given. The address is the only store. */
export function useTimelineModes(fixed?: ViewMode) {
  const { values, problems, set, dropUnknown } = usePageState(useMemo(() => timelineParametersOf(fixed), [fixed]));
  return useMemo(() => {
    const mode = fixed ?? values.mode;
    const isTable = values.table === chartOfMode(mode);
    const toggleTable = () => set({ table: isTable ? null : chartOfMode(mode) });
    return { ...values, mode, isTable, toggleTable, problems, set, dropUnknown };
  }, [fixed, values, problems, set, dropUnknown]);
}

export type TimelineModeState = ReturnType<typeof useTimelineModes>;
