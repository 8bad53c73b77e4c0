import type { Timeline } from '@/domain/answers/timelineAnswers';

/** The value of the lane for records without one. */
export const NO_VALUE = '';

export interface LaneChoice {
  readonly value: string;
  readonly name: string;
  /** Records of the lane in the window, as the data service counts them. */
  readonly count: number;
}

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
