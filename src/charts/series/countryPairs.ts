import { chartNotes } from '@/charts/chartNotes';
import { pairFinding } from '@/charts/findings/geoFindings';
import type { ChartSource, PairSeries } from '@/charts/series/chartSeries';
import { countsOfTwo, topBars } from '@/charts/series/facetBars';
import { researchNotes } from '@/charts/series/researchNotes';
import type { PairOrder } from '@/domain/address/parameters';
import type { Overview } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';
import { absenceWords, researchedCount } from '@/domain/records/coverage';
import { countryName } from '@/domain/vocabulary/countries';

/** Countries shown. */
export const PAIR_COUNTRIES = 12;
/** Chosen countries are shown beyond the usual ones; 14 × 13 cells stay under the limit of marks. */
const MOST_COUNTRIES = 14;

/** Returns the two codes in alphabetical order: the order in links and in the API's pairs. */
export function inOrder(one: string, other: string): readonly [string, string] {
  return one < other ? [one, other] : [other, one];
}

function byName(one: string, other: string): number {
  return countryName(one).localeCompare(countryName(other), 'en');
}

function shownCountries({ countryPairs }: Overview, { country }: Filters, order: PairOrder): string[] {
  const sums = new Map<string, number>(country.map((code) => [code, 0]));
  for (const { a, b, count } of countryPairs) for (const code of [a, b]) sums.set(code, (sums.get(code) ?? 0) + count);
  const counts = [...sums].map(([value, count]) => ({ value, count })).sort((a, b) => byName(a.value, b.value));
  const shown = topBars(counts, country, PAIR_COUNTRIES)
    .slice(0, MOST_COUNTRIES)
    .map(({ value }) => value);
  return order === 'alphabet' ? shown.sort(byName) : shown;
}

/** Returns the countries that share most records against each other. The table holds every pair with records, also those not drawn. */
export function countryPairs({ id, title, overview, filters, research, pairs: order }: ChartSource): PairSeries {
  const countries = shownCountries(overview, filters, order);
  const countOf = countsOfTwo(overview.countryPairs.map(({ a, b, count }) => [a, b, count]));
  const cells = countries.map((row) =>
    countries.map((column) => (row === column ? 0 : researchedCount(countOf(...inOrder(row, column)), [row, column], research, filters))),
  );
  const labels = countries.map(countryName);
  const pairs = overview.countryPairs.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  return {
    countries,
    chart: {
      id,
      title,
      finding: pairFinding(overview.total, pairs),
      notes: chartNotes(
        [
          `The stronger the colour, the more records name both countries; a dot is ${absenceWords.none}.`,
          'A record with several countries counts once for each pair of them. The table lists every pair with records.',
          ...researchNotes(countries, research, cells.flat().includes(null)),
        ],
        [...countries, ...pairs.flatMap(({ a, b }) => [a, b])],
      ),
      body: { shape: 'grid', rowLabels: labels, columnLabels: labels, cells, isPairs: true },
      table: {
        columns: [
          { label: 'Countries', isNumber: false },
          { label: 'Records', isNumber: true },
        ],
        rows: pairs.map(({ a, b, count }) => [`${countryName(a)} and ${countryName(b)}`, count]),
      },
    },
  };
}
