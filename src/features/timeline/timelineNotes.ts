import type { LaneVariable } from '@/domain/answers/timelineAnswers';
import { counted } from '@/domain/words/sentences';

/** What there is to say under the timeline. */
export interface TimelineCounts {
  readonly lane: LaneVariable;
  /** Whether single records are known, or only counts. */
  readonly hasMarks: boolean;
  /** Whether dates are asked for. */
  readonly isRanged: boolean;
  readonly undated: number;
  /** Lanes that are not shown, and the records in view that stand in none of the shown ones. */
  readonly lanesLeft: number;
  readonly unshown: number;
}

const several: Readonly<Record<LaneVariable, string | null>> = {
  country: 'A record stands in the lane of each of its countries.',
  topic: 'A record stands in the lane of each of its topics.',
  type: null,
  org: 'A record stands in the lane of each of its organisations.',
};

/** Returns the remarks on counting, one sentence each. */
export function timelineNotes({ lane, hasMarks, isRanged, undated, lanesLeft, unshown }: TimelineCounts): readonly string[] {
  const notes = [
    several[lane],
    'An agreement counts under the date on which it was signed, else announced; its life cycle is drawn beyond that.',
    lanesLeft > 0 ? `${counted(lanesLeft, 'further lane')} not shown.` : null,
    unshown > 0 ? `${counted(unshown, 'dated record')} of all dates in none of the shown lanes.` : null,
    undated > 0 ? `${counted(undated, 'record')} without a known date not drawn; the table lists what the dates leave of them.` : null,
    isRanged ? 'Which lanes are shown follows from the records of all dates, so that lanes stay while the dates change.' : null,
    hasMarks
      ? null
      : 'There are more records than can be drawn one by one: boxes count those of a period, and numbers beside the names are of all dates.',
  ];
  return notes.filter((note) => note !== null);
}
