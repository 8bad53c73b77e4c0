import fc from 'fast-check';
import { facets } from '@/domain/facets/facets';
import { type Filters, facetNames, noFilters, perFacet } from '@/domain/facets/filters';
import { toInterval } from '@/domain/time/partialDate';
import { type CountryCode, isCountryCode } from '@/domain/vocabulary/countries';
import { buildIndex } from '../engine/atlasIndex';
import { countValues } from '../engine/counts';
import type { Dataset } from '../engine/dataset';

/** One to five of the values, sorted as in a link. */
function some<T extends string>(values: readonly T[]): fc.Arbitrary<T[]> {
  return fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 5 }).map((list) => list.sort());
}

const partialDates = fc
  .tuple(fc.integer({ min: 2012, max: 2032 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.constantFrom(4, 7, 10))
  .map(([year, month, day, length]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(0, length));

/**
 * Returns random filters over the values of a dataset, of every facet: several countries, both ways to match them, partial dates on either side, and text
 * made of whole or broken-off words of the records' titles. Countries come from the records, so that pairs meet in some of them.
 */
export function randomFilters(dataset: Dataset): fc.Arbitrary<Filters> {
  const records = [...dataset.activities, ...dataset.agreements, ...dataset.initiatives];
  const { entries } = buildIndex(dataset);
  const words = records.flatMap(({ title }) => title.split(' '));
  const codes: CountryCode[] = [...new Set(records.flatMap(({ countries }) => countries.filter(isCountryCode)))];
  const together = fc.constantFrom(...records).map(({ countries }) => countries.filter(isCountryCode).slice(0, 3).sort());
  const text = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 2 })
    .map((parts) => parts.map(([word, length]) => word.slice(0, length)).join(' '));
  return fc
    .record({
      ...perFacet((facet) => some(facets[facet].ids ?? [...countValues(entries, ({ values }) => values[facet]).keys()])),
      country: fc.oneof(some(codes), together),
      countryMatch: fc.constantFrom('any', 'all'),
      from: partialDates,
      to: partialDates,
      q: text,
      // Without this, most filters would ask for everything at once and leave nothing. Countries, dates and text come up often however many facets there are.
      kept: fc.uniqueArray(
        fc.oneof(
          { weight: 2, arbitrary: fc.constantFrom(...facetNames) },
          fc.constantFrom('country' as const, 'from' as const, 'to' as const, 'q' as const),
        ),
        { maxLength: 3 },
      ),
    })
    .map(({ kept, countryMatch, ...asked }): Filters => {
      const filters = { ...noFilters, countryMatch, ...Object.fromEntries(kept.map((name) => [name, { ...asked, countryMatch }[name]])) };
      const isBackward = filters.from && filters.to && toInterval(filters.from).start > toInterval(filters.to).end;
      return isBackward ? { ...filters, from: filters.to, to: filters.from } : filters;
    });
}
