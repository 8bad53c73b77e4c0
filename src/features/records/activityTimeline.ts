import type { RelatedRecord } from '@/domain/answers/apiAnswers';
import type { PartialDate } from '@/domain/time/partialDate';
import { daysOf, scaleTicks, timeScale } from '@/domain/time/timeScale';

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
