import { useMemo } from 'react';
import { oneOf, pageParameters, type ValuesOf, type ViewMode } from '@/domain/address/parameters';
import { usePageState } from '@/features/filters/usePageState';

export const listOrders = ['newest', 'oldest'] as const;
export type ListOrder = (typeof listOrders)[number];

/** The name of each mode's figure among the charts that stand as tables: `table=timeline`. */
export const figureSlugs = { lanes: 'timeline', rhythm: 'rhythm' } as const satisfies Readonly<Record<ViewMode, string>>;

/** What the lanes stand for, how they are ordered and whether all are shown. */
export const laneParameters = { lane: pageParameters.lane, order: pageParameters.order, lanes: pageParameters.lanes };
export type LaneModes = ValuesOf<typeof laneParameters>;

export const timelineParameters = {
  ...laneParameters,
  mode: pageParameters.mode,
  table: oneOf(Object.values(figureSlugs), null),
  sort: oneOf(listOrders, 'newest'),
  record: pageParameters.record,
};

/** Returns how the timeline is shown, in the mode of the address unless one is given. The address is the only store. */
export function useTimelineModes(fixed?: ViewMode) {
  const { values, problems, set, dropUnknown } = usePageState(timelineParameters);
  return useMemo(() => {
    const mode = fixed ?? values.mode;
    const isTable = values.table === figureSlugs[mode];
    const toggleTable = () => set({ table: isTable ? null : figureSlugs[mode] });
    return { ...values, mode, isTable, toggleTable, problems, set, dropUnknown };
  }, [fixed, values, problems, set, dropUnknown]);
}

export type TimelineModeState = ReturnType<typeof useTimelineModes>;
