import type { LaneVariable } from '@/domain/answers/laneVariables';
import type { Timeline, TimelineMark } from '@/domain/answers/timelineAnswers';
import { facets, type OrganisationNames } from '@/domain/facets/facets';
import type { DateFilters } from '@/domain/facets/filters';
import { spanDatesFrom } from '@/domain/records/atlasRecord';
import { type Interval, meets, spanOf, toInterval } from '@/domain/time/partialDate';
import { daysOf } from '@/domain/time/timeScale';
import type { TimeWindow } from '@/features/timeline/layout/timeWindow';
import type { LaneModes } from '@/features/timeline/timelineModes';

/** The value of the lane for records without one. */
export const NO_VALUE = '';

/** A lane with its name, and its records in the window as the data service counts them. */
export type LaneChoice = Timeline['lanes'][number] & { readonly name: string };

export interface OrderedLanes {
  readonly shown: readonly LaneChoice[];
  /** How many lanes are left out. */
  readonly left: number;
}

/**
 * Returns the lanes to show: by `count` (most first) or by `name`, of which the first `most`. Which ones are shown follows from their counts in either order;
 * the lane of records without a value is the last and takes no place from the others.
 */
export function orderLanes(
  lanes: Timeline['lanes'],
  order: 'count' | 'name',
  nameOf: (value: string) => string,
  most: number,
): OrderedLanes {
  const named = lanes.map(({ value, count }) => ({ value, count, name: nameOf(value) }));
  const byName = (a: LaneChoice, b: LaneChoice) => a.name.localeCompare(b.name, 'en') || (a.value < b.value ? -1 : 1);
  const ranked = named.filter(({ value }) => value !== NO_VALUE).toSorted((a, b) => b.count - a.count || byName(a, b));
  const first = ranked.slice(0, most);
  const rest = named.filter(({ value }) => value === NO_VALUE);
  return { shown: [...(order === 'name' ? first.toSorted(byName) : first), ...rest], left: ranked.length - first.length };
}

/** Returns the name of a lane: `North Macedonia`; `No country` for the records without a value. */
export function laneName(lane: LaneVariable, value: string, organisationName: OrganisationNames): string {
  return value === NO_VALUE ? `No ${facets[lane].label.toLowerCase()}` : facets[lane].nameOf(value, organisationName);
}

/** Lanes shown at first. */
export const FIRST_LANES = 12;

/** Returns the lanes to show, with their names: those that hold records which the filters leave, wherever the window is. */
export function lanesToShow(
  { lanes, lane }: Pick<Timeline, 'lanes' | 'lane'>,
  { counts }: Pick<LaneRecords, 'counts'>,
  modes: Pick<LaneModes, 'order' | 'lanes'>,
  nameOf: OrganisationNames,
): OrderedLanes {
  const most = modes.lanes === 'all' ? Number.POSITIVE_INFINITY : FIRST_LANES;
  const held = lanes.flatMap(({ value }) => (counts.get(value) ? [{ value, count: counts.get(value) ?? 0 }] : []));
  return orderLanes(held, modes.order, (value) => laneName(lane, value, nameOf), most);
}

function daysOfMark(mark: TimelineMark, time: DateFilters['time']): Interval | null {
  if (time !== 'underway') return mark.date === null ? null : toInterval(mark.date);
  const span = spanDatesFrom(mark);
  return span && spanOf(span.start, span.end);
}

/** Returns the records that the date filter leaves, in their order: the ones that the data service would answer for these dates. */
export function marksInRange(marks: readonly TimelineMark[], { from, to, time }: DateFilters): readonly TimelineMark[] {
  if (time === 'undated') return marks.filter(({ date }) => date === null);
  if (!from && !to) return marks;
  const range = spanOf(from, to);
  return marks.filter((mark) => {
    const days = daysOfMark(mark, time);
    return days !== null && meets(days, range);
  });
}

/** Tells whether a record's own date may lie in a stretch of time. */
export function isDatedIn({ date }: Pick<TimelineMark, 'date'>, { start, end }: TimeWindow): boolean {
  const days = date === null ? null : daysOf(date);
  return days !== null && days.start < end && days.end > start;
}

/** Returns the lanes that a record stands in: each that it names, or the one without a value. */
export function lanesOf({ lanes }: Pick<TimelineMark, 'lanes'>): readonly string[] {
  return lanes.length > 0 ? [...new Set(lanes)] : [NO_VALUE];
}

/** Returns how many of the records stand in each lane, by its value. */
export function countByLane(marks: readonly TimelineMark[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of marks.flatMap(lanesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
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
export function laneRecords(answer: Timeline, dates: DateFilters, total: number | undefined): LaneRecords {
  const marks = answer.marks && marksInRange(answer.marks, dates);
  if (marks) return { marks, counts: countByLane(marks), count: marks.length };
  return { marks, counts: new Map(answer.lanes.map(({ value, count }) => [value, count])), count: total ?? answer.total };
}
