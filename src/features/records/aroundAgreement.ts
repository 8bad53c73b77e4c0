import type { RelatedRecord } from '@/domain/answers/apiAnswers';
import type { Agreement } from '@/domain/records/records';
import { type PartialDate, toInterval } from '@/domain/time/partialDate';
import { daysOf, scaleTicks, timeScale } from '@/domain/time/timeScale';
import { commitmentKinds } from '@/domain/vocabulary/vocabulary';

/**
 * Sorts related agreements into what an agreement follows and what followed it. The dates decide, because some records name their successor where the
 * codebook asks for the predecessor; where the dates do not tell, the record that names the other one is the later.
 */
export function splitRelatives(date: PartialDate | null, related: readonly RelatedRecord[]) {
  const isAfter = (other: RelatedRecord) => {
    if (date && other.date) {
      const [own, theirs] = [toInterval(date), toInterval(other.date)];
      if (theirs.start > own.end) return true;
      if (theirs.end < own.start) return false;
    }
    return other.direction === 'from';
  };
  return { before: related.filter((other) => !isAfter(other)), after: related.filter(isAfter) };
}

type Commitment = Agreement['commitments'][number];

/** Returns the commitments by type, the types in the order in which the record first has them. Each keeps its place in the record, which numbers it and names its evidence. */
export function groupCommitments(commitments: readonly Commitment[]) {
  const groups = Map.groupBy(
    commitments.map((commitment, position) => ({ commitment, position })),
    ({ commitment }) => commitment.kind,
  );
  return [...groups].map(([kind, items]) => ({ kind, label: commitmentKinds[kind], items }));
}

/** Where an activity lies between the ends of the scale, 0 to 1. A span covers all days it may have taken. */
export interface TrackMark {
  readonly shape: 'point' | 'span';
  readonly from: number;
  readonly to: number;
}

/** A scale for activities beside an agreement, in shares of its length. */
export interface ActivityTrack {
  readonly marks: ReadonlyMap<string, TrackMark>;
  /** Where the agreement itself lies; null when its date is not known. */
  readonly agreement: TrackMark | null;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** Returns the days of an activity: from its first possible day to its last. */
function daysOfRecord({ date, endDate }: RelatedRecord): { start: number; end: number } | null {
  if (!date) return null;
  const { start, end } = daysOf(date);
  return { start, end: Math.max(end, endDate ? daysOf(endDate).end : end) };
}

/** Returns the marks of linked activities and of the agreement (of `date`) on one linear scale; null for fewer than two dated activities, which need none. */
export function activityTrack(activities: readonly RelatedRecord[], date: PartialDate | null): ActivityTrack | null {
  const dated = activities.flatMap((activity) => {
    const days = daysOfRecord(activity);
    return days ? [{ id: activity.id, ...days }] : [];
  });
  if (dated.length < 2) return null;
  const own = date ? daysOf(date) : null;
  const all = own ? [...dated, own] : dated;
  const scale = timeScale(Math.min(...all.map(({ start }) => start)), Math.max(...all.map(({ end }) => end)), 0, 1);
  const markOf = ({ start, end }: { start: number; end: number }): TrackMark => ({
    shape: end - start > 1 ? 'span' : 'point',
    from: scale.at(start),
    to: scale.at(end),
  });
  return {
    marks: new Map(dated.map((item) => [item.id, markOf(item)])),
    agreement: own && markOf(own),
    ticks: scaleTicks(scale, 5).map(({ day, label }) => ({ at: scale.at(day), label })),
  };
}
