import type { ChartExport } from '@/charts/model';
import type { Timeline, TimelineMark } from '@/domain/answers/timelineAnswers';
import type { OrganisationNames } from '@/domain/facets/facets';
import type { Filters } from '@/domain/facets/filters';
import { laneName } from '@/features/timeline/laneNames';
import { type OrderedLanes, orderLanes } from '@/features/timeline/layout/orderLanes';
import { horizonOf } from '@/features/timeline/layout/pieces';
import { type AskedDates, type TimeWindow, wholeWindow, windowOf } from '@/features/timeline/layout/timeWindow';
import { answeredCounts, countByLane, marksInRange } from '@/features/timeline/marksInRange';
import { exportScene, type Scene } from '@/features/timeline/scene';
import { timelineChart } from '@/features/timeline/timelineChart';
import { timelineFinding } from '@/features/timeline/timelineFinding';
import type { LaneModes } from '@/features/timeline/timelineModes';
import { timelineNotes } from '@/features/timeline/timelineNotes';
import type { TimelineAnswers } from '@/features/timeline/timelineQueries';

/** Lanes shown at first. */
export const FIRST_LANES = 12;

/** Returns the lanes to show, with their names. They follow from the records of all dates, so that they stay while the window moves. */
export function lanesToShow(
  { lanes, lane }: Timeline,
  { order, lanes: extent }: Omit<LaneModes, 'lane'>,
  nameOf: OrganisationNames,
): OrderedLanes {
  return orderLanes(lanes, order, (value) => laneName(lane, value, nameOf), extent === 'all' ? Number.POSITIVE_INFINITY : FIRST_LANES);
}

/** The records that the dates leave. */
export interface LaneRecords {
  /** Null when only counts are known. */
  readonly marks: readonly TimelineMark[] | null;
  /** How many stand in each lane, by its value; of all dates when only counts are known. */
  readonly counts: ReadonlyMap<string, number>;
  readonly count: number;
}

/** Returns the records that the dates leave of an answer of all dates; `total` is how many the data service counts, undefined while it does. */
export function laneRecords(answer: Timeline, dates: AskedDates, total: number | undefined): LaneRecords {
  const marks = answer.marks ? marksInRange(answer.marks, dates) : null;
  return { marks, counts: marks ? countByLane(marks) : answeredCounts(answer.lanes), count: marks?.length ?? total ?? answer.total };
}

interface ChartParts {
  readonly answer: Timeline;
  readonly records: LaneRecords;
  readonly lanes: OrderedLanes;
  /** See `exportScene`. */
  readonly scene: Scene;
  readonly window: TimeWindow;
  /** The day since 1970 that counts as today. */
  readonly today: number;
  /** Whether dates are asked for. */
  readonly isRanged: boolean;
  readonly nameOf: OrganisationNames;
}

/** Returns the lanes of a scene as a chart, with its finding and notes. */
export function lanesChart({ answer, records, lanes, scene, window, today, isRanged, nameOf }: ChartParts): ChartExport {
  const { lane } = answer;
  const { marks, counts, count } = records;
  const busy = answer.lanes.map(({ value }) => ({ value, name: laneName(lane, value, nameOf), count: counts.get(value) ?? 0 }));
  return timelineChart({
    scene,
    window,
    today,
    finding: timelineFinding(count, marks, lane, marks ? busy : []),
    notes: timelineNotes({
      lane,
      hasMarks: answer.marks !== null,
      isRanged,
      undated: scene.undated,
      lanesLeft: lanes.left,
      unshown: scene.layout.unshown,
    }),
    marks,
  });
}

interface StillParts extends TimelineAnswers {
  readonly filters: Filters;
  readonly modes: LaneModes;
  /** Records that the filters leave. */
  readonly total: number;
  readonly today: number;
  readonly nameOf: OrganisationNames;
}

/** Returns the timeline under filters as a chart: what its page hands over to be exported. */
export function stillTimeline({ answer, source, filters, modes, total, today, nameOf }: StillParts): ChartExport {
  const { from, to } = filters;
  const whole = wholeWindow(answer.span, today);
  const window = windowOf({ from, to }, whole);
  const lanes = lanesToShow(answer, modes, nameOf);
  return lanesChart({
    answer,
    records: laneRecords(answer, { from, to }, total),
    lanes,
    scene: exportScene(source, lanes.shown, window, horizonOf(whole, today)),
    window,
    today,
    isRanged: from !== null || to !== null,
    nameOf,
  });
}
