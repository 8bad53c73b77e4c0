import { useCallback, useState } from 'react';
import { clusterOpening } from '@/features/timeline/clusterOpening';
import type { Place } from '@/features/timeline/layout/cullLayout';
import type { TimelineLayout } from '@/features/timeline/layout/layoutTimeline';
import type { LaneCluster } from '@/features/timeline/layout/packLane';
import type { TimelineModeState } from '@/features/timeline/timelineModes';
import type { TimeWindowState } from '@/features/timeline/useTimeWindow';

/** Returns what a press on a mark does: it selects a record or lets it go, and opens a cluster by coming closer, or as a list when that does not part it. */
export function useOpenMark(layout: TimelineLayout, { settled, whole, move }: TimeWindowState, { record, set }: TimelineModeState) {
  const [gathered, setGathered] = useState<LaneCluster | null>(null);
  const open = useCallback(
    ({ lane, key }: Place) => {
      const cluster = layout.lanes.find(({ value }) => value === lane)?.clusters.find((known) => known.key === key);
      if (!cluster) {
        setGathered(null);
        set({ record: key === record ? null : key });
        return;
      }
      const opening = clusterOpening(cluster, settled, whole);
      if (opening) move(() => opening);
      else setGathered(cluster);
    },
    [layout, settled, whole, move, record, set],
  );
  const selectRecord = useCallback(
    (key: string | null) => {
      setGathered(null);
      set({ record: key });
    },
    [set],
  );
  return { gathered, open, selectRecord };
}
