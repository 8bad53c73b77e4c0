/** What makes one record weigh more than another. */
export interface Weighed {
  readonly id: string;
  /** How many other records name it. */
  readonly namedBy: number;
  /** How many distinct sources it has. */
  readonly sources: number;
}

/** Returns a record’s weight: how many other records name it, then how many sources it has. Weights compare as numbers. */
export function weightOf({ namedBy, sources }: Weighed): number {
  return namedBy * 1000 + Math.min(sources, 999);
}

/** Compares by weight, the heaviest first; records of one weight stand in the order of their ids, so that the choice is the same on every load. */
export function byWeight(a: Weighed, b: Weighed): number {
  return weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : Number(a.id > b.id));
}
