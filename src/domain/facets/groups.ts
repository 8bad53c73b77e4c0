/** What is chosen of a facet: AND between the groups, OR within one. Canonical when it is as `canonical` returns it. */
export type Groups<V extends string = string> = readonly (readonly V[])[];

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * Returns the groups in the form in which equal choices are equal values: values sorted and without repeats, groups sorted by their joined text, without
 * empty ones and without those that contain another one, which asks for more already.
 */
export function canonical<V extends string>(groups: Groups<V>): V[][] {
  const sorted = groups.map((group) => [...new Set(group)].sort(byCodeUnit)).filter((group) => group.length > 0);
  return sorted
    .filter((group, place) =>
      sorted.every((other, at) => {
        const contains = at !== place && other.every((value) => group.includes(value));
        // Of two equal ones the first stays.
        return !contains || (other.length === group.length && at > place);
      }),
    )
    .sort((a, b) => byCodeUnit(a.join(), b.join()));
}

/** Tells whether a record that holds these values passes: whether it holds one at least of every group. */
export function passes(groups: Groups, held: readonly string[]): boolean {
  return groups.every((group) => group.some((value) => held.includes(value)));
}

/** Returns every value that is chosen, sorted and without repeats. */
export function chosenValues<V extends string>(groups: Groups<V>): V[] {
  return [...new Set(groups.flat())].sort(byCodeUnit);
}

/** Returns the values that stand alone in their group: those that every record left has. */
export function loneValues<V extends string>(groups: Groups<V>): V[] {
  return groups.flatMap((group) => (group.length === 1 ? group : []));
}

/** Returns the values of a choice in which every group has just one; none where nothing is chosen, or a choice between several. */
export function togetherValues<V extends string>(groups: Groups<V>): V[] {
  const lone = loneValues(groups);
  return lone.length === groups.length ? lone : [];
}

/** Returns the groups as they are read: what every record has first, then the choices between several. */
export function readingOrder<V extends string>(groups: Groups<V>): Groups<V> {
  return groups.toSorted((a, b) => Number(a.length > 1) - Number(b.length > 1));
}

/** Returns the place of a group among others; -1 for none. */
export function placeOf(groups: Groups, group: readonly string[]): number {
  return groups.findIndex((other) => other.join() === group.join());
}

/** Tells whether the value is a group by itself, so that a click on its mark takes it away. */
export function isLone(groups: Groups, value: string): boolean {
  return groups.some((group) => group.length === 1 && group[0] === value);
}

/** Returns the groups after a click on the mark of a value: added as a group of its own, or taken away if it was one. */
export function withMark<V extends string>(groups: Groups<V>, value: V): V[][] {
  return isLone(groups, value)
    ? groups.filter((group) => group.length > 1 || group[0] !== value).map((group) => [...group])
    : canonical([...groups, [value]]);
}

/** Returns the groups with a value ticked or unticked in the group at `place`; behind the last one it begins a new group. */
export function toggledIn<V extends string>(groups: Groups<V>, place: number, value: V): V[][] {
  const group = groups[place] ?? [];
  const ticked = group.includes(value) ? group.filter((other) => other !== value) : [...group, value];
  return canonical([...groups.slice(0, place), ticked, ...groups.slice(place + 1)]);
}
