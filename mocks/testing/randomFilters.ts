import fc from 'fast-check';
import { type FacetName, facets } from '@/domain/facets/facets';
import { datesWith } from '@/domain/facets/filterCodec';
import { type Filters, facetNames, groupsOf, noFilters, perFacet, timeMeanings } from '@/domain/facets/filters';
import { toInterval } from '@/domain/time/partialDate';
import type { Dataset } from '../engine/dataset';
import { naiveRecords, naiveValues } from './naiveCounts';

type Dates = Pick<Filters, 'from' | 'to' | 'time'>;

const partialDates = fc
  .tuple(fc.integer({ min: 2012, max: 2032 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.constantFrom(4, 7, 10))
  .map(([year, month, day, length]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(0, length));

const maybeDate = fc.option(partialDates, { freq: 2 });

/** Dates in canonical form, as a link can hold them: by own date, by span, or none. */
const dates: fc.Arbitrary<Dates> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Dates>({ from: null, to: null, time: 'undated' }) },
  {
    weight: 8,
    arbitrary: fc.record({
      from: maybeDate,
      to: maybeDate,
      time: fc.constantFrom(null, ...timeMeanings.filter((word) => word !== 'undated')),
    }),
  },
);

function forward({ from, to, time }: Dates): Dates {
  const isBackward = from && to && toInterval(from).start > toInterval(to).end;
  return datesWith(isBackward ? { from: to, to: from, time } : { from, to, time });
}

/** One to three of the values: a group, within which they are OR. */
function someOf(values: readonly string[]): fc.Arbitrary<string[]> {
  return fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
}

/**
 * One to three groups, mostly one. Several of them mean AND, which random values seldom leave a record of; so they are made around the values of one record,
 * each widened now and then.
 */
function someGroups(values: readonly string[], together: readonly (readonly string[])[]): fc.Arbitrary<string[][]> {
  if (values.length === 0 || together.length === 0) return fc.constant([]);
  const several = together.filter(({ length }) => length > 1);
  const oneRecord = fc.constantFrom(...(several.length > 0 ? several : together));
  const other = fc.array(fc.constantFrom(...values), { maxLength: 2 });
  const around = fc
    .tuple(
      oneRecord.chain((list) => fc.shuffledSubarray([...list], { minLength: 1, maxLength: Math.min(3, list.length) })),
      other,
      other,
    )
    .map(([list, ...others]) => list.map((value, place) => [value, ...(others[place] ?? [])]));
  return fc.oneof(
    { weight: 4, arbitrary: someOf(values).map((group) => [group]) },
    { weight: 3, arbitrary: around },
    { weight: 1, arbitrary: fc.array(someOf(values), { minLength: 2, maxLength: 3 }) },
  );
}

/**
 * Returns random filters over the values that the records of a dataset have, of every facet: groups of values, partial dates on either side in each meaning of
 * time, and text made of whole or broken-off words of the records' titles.
 */
export function randomFilters(dataset: Dataset): fc.Arbitrary<Filters> {
  const records = naiveRecords(dataset);
  const words = records.flatMap(({ entry }) => entry.record.title.split(' '));
  const text = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 2 })
    .map((parts) => parts.map(([word, length]) => word.slice(0, length)).join(' '));
  const groupsIn = (facet: FacetName) => {
    const held = records.map((record) => [...new Set(naiveValues[facet](record))]).filter((values) => values.length > 0);
    const isWellFormed = (value: string) => facets[facet].isKnown(value, () => true);
    return someGroups([...new Set(held.flat())].filter(isWellFormed).sort(), held);
  };
  // Without this, most filters would ask for everything at once and leave nothing. Countries, dates and text come up often however many facets there are.
  const asking = fc.uniqueArray(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...facetNames) },
      fc.constantFrom('country' as const, 'dates' as const, 'dates' as const, 'q' as const),
    ),
    { minLength: 1, maxLength: 3 },
  );
  const kept = fc.oneof({ weight: 1, arbitrary: fc.constant<(FacetName | 'dates' | 'q')[]>([]) }, { weight: 12, arbitrary: asking });
  return fc.record({ choices: fc.record(perFacet(groupsIn)), dates, q: text, kept }).map(
    ({ choices, dates: asked, q, kept: asks }): Filters => ({
      ...noFilters,
      ...perFacet((name) => groupsOf(name, asks.includes(name) ? choices[name] : [])),
      ...(asks.includes('dates') ? forward(asked) : {}),
      q: asks.includes('q') ? q : '',
    }),
  );
}
