import { useCallback, useState } from 'react';
import type { TimelineLayout } from '@/features/timeline/layout/layoutTimeline';
import type { LaneCluster } from '@/features/timeline/layout/packLane';
import type { Place } from '@/features/timeline/layout/places';
import { type TimeWindow, windowAbout } from '@/features/timeline/layout/timeWindow';
import type { TimelineModeState } from '@/features/timeline/timelineModes';
import type { TimeWindowState } from '@/features/timeline/useTimeWindow';

/** A window that is not at least this much shorter than the present one shows little that is new. */
const CLOSER = 0.9;
/** So many records that begin on one day still find a row each. */
const MOST_ON_ONE_DAY = 6;

/** Returns the window in which a cluster may come apart; null when coming closer does not part its records, which are then to be listed. */
export function clusterOpening(
  cluster: Pick<LaneCluster, 'marks' | 'start' | 'end'>,
  window: TimeWindow,
  whole: TimeWindow,
): TimeWindow | null {
  const { marks, start, end } = cluster;
  const days = new Set(marks.map(({ begins }) => begins.start));
  if (marks.length > MOST_ON_ONE_DAY && days.size === 1) return null;
  const about = windowAbout({ start, end }, whole);
  return about.end - about.start < CLOSER * (window.end - window.start) ? about : null;
}

/** Returns what a press on a mark does: it selects a record or lets it go, and opens a cluster by coming closer, or as a list when that does not part it. */
export function useOpenMark(layout: TimelineLayout, { settled, whole, move }: TimeWindowState, { record, set }: TimelineModeState) {
  const [gathered, setGathered] = useState<LaneCluster | null>(null);
  const selectRecord = useCallback(
    (key: string | null) => {
      setGathered(null);
      set({ record: key });
    },
    [set],
  );
  const open = useCallback(
    ({ lane, key }: Place) => {
      const cluster = layout.lanes.find(({ value }) => value === lane)?.clusters.find((known) => known.key === key);
      const opening = cluster && clusterOpening(cluster, settled, whole);
      if (!cluster) selectRecord(key === record ? null : key);
      else if (opening) move(() => opening);
      else setGathered(cluster);
    },
    [layout, settled, whole, move, record, selectRecord],
  );
  return { gathered, open, selectRecord };
}
