import type { AtlasIndex } from './atlasIndex';
import { rowsWith } from './columns/column';
import { daysAt, overlap } from './columns/days';
import { namedRows } from './links';

/** By the row of an agreement, those of the signings of its days that name it: both are one contact, where both are left. */
export type Signings = ReadonlyMap<number, readonly number[]>;

/** Returns the signings among the rows whose agreement is among them too. */
export function signingsOf({ columns }: Pick<AtlasIndex, 'columns'>, rows: Uint32Array): Signings {
  const { type, kind } = columns.facets;
  const agreements = new Set(rowsWith(kind, 'agreement', rows));
  const pairs = [...rowsWith(type, 'signing', rows)].flatMap((signing) =>
    [...namedRows({ columns }, signing)]
      .filter((named) => agreements.has(named) && overlap(daysAt(columns.own, named), daysAt(columns.own, signing)))
      .map((agreement) => ({ agreement, signing })),
  );
  const byAgreement = Map.groupBy(pairs, ({ agreement }) => agreement);
  return new Map([...byAgreement].map(([row, named]) => [row, named.map(({ signing }) => signing)]));
}
