import type { LaneCluster } from '@/features/timeline/layout/packLane';
import { type TimeWindow, windowAbout } from '@/features/timeline/layout/timeWindow';

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
