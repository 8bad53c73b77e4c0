import type { FacetCount, Overview } from '@/domain/answers/apiAnswers';
import type { FacetName } from '@/domain/facets/facets';
import { type Filters, perFacet } from '@/domain/facets/filters';
import { calendarBins } from './calendarBins';
import { binsOf, countPlaced, placeRows } from './columns/bins';
import { countCells, countCodes, type Dictionary } from './columns/column';
import type { Columns } from './columns/columns';
import type { Selection } from './columns/selection';
import { datasetDays } from './periods';

/** How many rows have each code of each facet. */
export type CodeCounts = Readonly<Record<FacetName, Uint32Array>>;

/** Returns how many of the rows have each code of each facet. */
export function countAllCodes({ facets }: Columns, rows: Uint32Array): CodeCounts {
  return perFacet((facet) => countCodes(facets[facet], rows));
}

/** Returns the counts by value, without the values that no row has. */
export function countsByValue({ values }: Dictionary, counts: Uint32Array): [value: string, count: number][] {
  return values.flatMap((value, code): [string, number][] => (counts[code] ? [[value, counts[code]]] : []));
}

/** Counts in each year that a record begins in, by own date, or by span where the range is asked for so: what the filters leave when the dates are not asked. */
function countYears(columns: Columns, { left, nearMisses }: Selection, { time }: Filters): FacetCount[] {
  const days = datasetDays(columns);
  if (!days) return [];
  const bins = binsOf(calendarBins(days, 'year', Number.POSITIVE_INFINITY));
  const counted = time === 'underway' ? columns.span : columns.own;
  const [inside, outside] = [left, nearMisses('dates')].map((rows) => countPlaced(placeRows(bins, counted, rows), bins));
  return bins.intervals.map(({ start }, at) => ({ value: start.slice(0, 4), count: (inside?.[at] ?? 0) + (outside?.[at] ?? 0) }));
}

/**
 * Returns the counts beside the filters' options: how many records of the value would be left, without the group that it would be added to. That is those inside
 * the filter, and those that this group alone keeps out. `more` has them for the second group and on. What a group of its own would leave stands in `countChosen`.
 */
export function countFacets(columns: Columns, filters: Filters, selection: Selection, inside: CodeCounts): Overview['facets'] {
  const count = (facet: FacetName) => {
    const column = columns.facets[facet];
    const groups = filters[facet].map((_, group) => countCodes(column, selection.nearMisses(facet, group)));
    const [first, ...rest] = groups;
    return column.values.map((value, code) => {
      const within = inside[facet][code] ?? 0;
      const more = rest.map((outside) => within + (outside[code] ?? 0));
      return { value, count: within + (first?.[code] ?? 0), ...(more.length > 0 && { more }) };
    });
  };
  return { ...perFacet(count), year: countYears(columns, selection, filters) };
}

/** Returns the counts of every value inside the filter, as charts show them; those of the countries with their split by scope. */
export function countChosen({ facets }: Columns, left: Uint32Array, inside: CodeCounts): Overview['counts'] {
  const { country, scope } = facets;
  const byScope = countCells(country, scope, left);
  const scopeOf = (code: number) => Object.fromEntries(countsByValue(scope, byScope.subarray(code * scope.size, (code + 1) * scope.size)));
  return perFacet((facet) =>
    facets[facet].values.map((value, code) => ({
      value,
      count: inside[facet][code] ?? 0,
      ...(facet === 'country' && { scope: scopeOf(code) }),
    })),
  );
}
