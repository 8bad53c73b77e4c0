import { chartNotes } from '@/charts/chartNotes';
import { gridFinding } from '@/charts/findings/findings';
import type { ChartSource, GridSeries } from '@/charts/series/chartSeries';
import { byCount, countsOfTwo, labelOf, topBars } from '@/charts/series/facetBars';
import { numberOrWord, researchNotes } from '@/charts/series/researchNotes';
import { absenceWords, researchedCount } from '@/domain/records/coverage';
import { countryName } from '@/domain/vocabulary/countries';

/** Rows shown: with 16 topics this keeps the chart under the limit of marks. */
export const GRID_ROWS = 10;
/** Chosen countries are shown beyond the usual rows, but not without end. */
const MOST_ROWS = 12;

/**
 * Returns the countries with most mentions of topics among the records that match, the chosen ones always among them, against the topics,
 * most records first.
 */
export function countryByTopic({ id, title, overview, filters, research }: ChartSource): GridSeries {
  const sums = new Map<string, number>(filters.country.map((country) => [country, 0]));
  for (const { country, count } of overview.countryTopic) sums.set(country, (sums.get(country) ?? 0) + count);
  const countOf = countsOfTwo(overview.countryTopic.map(({ country, topic, count }) => [country, topic, count]));
  const rowCounts = [...sums].map(([value, count]) => ({ value, count }));
  const countries = topBars(rowCounts, filters.country, GRID_ROWS)
    .slice(0, MOST_ROWS)
    .map(({ value }) => value);
  const topics = byCount(overview.facets.topic).map(({ value }) => value);
  const cells = countries.map((country) => topics.map((topic) => researchedCount(countOf(country, topic), [country], research, filters)));
  const rowLabels = countries.map(countryName);
  const columnLabels = topics.map(labelOf('topic'));
  return {
    countries,
    topics,
    chosen: filters,
    chart: {
      id,
      title,
      finding: gridFinding(overview.total, overview.countryTopic, labelOf('topic')),
      notes: chartNotes(
        [
          `The stronger the colour, the more records; a dot is ${absenceWords.none}.`,
          'A record counts once in each cell of its countries and topics, so the cells may add up to more than the total.',
          ...researchNotes(countries, research, cells.flat().includes(null)),
        ],
        countries,
      ),
      body: { shape: 'grid', rowLabels, columnLabels, cells },
      table: {
        columns: [{ label: 'Country', isNumber: false }, ...columnLabels.map((label) => ({ label, isNumber: true }))],
        rows: cells.map((row, index) => [rowLabels[index] ?? '', ...row.map(numberOrWord)]),
      },
    },
  };
}
