import { gridFinding, nothingMatches, pairFinding } from '@/charts/findings/findings';
import { chartNotes, codedKeys, tableHeads } from '@/charts/model';
import { partnersTitle, scopeParts } from '@/charts/series/barSeries';
import { filtersOf } from '@/charts/series/chartMark';
import type { ChartSource, GridSeries, MapSeries, PairSeries } from '@/charts/series/chartSeries';
import { byCount, countsOfTwo, labelOf, topBars } from '@/charts/series/facetBars';
import { foldZeros, noneOf } from '@/charts/series/foldZeros';
import type { PairOrder } from '@/domain/address/parameters';
import type { Overview } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';
import { chosenValues, isLone } from '@/domain/facets/groups';
import { absenceNotes, countedOr, numberOrWords } from '@/domain/records/absence';
import { countryName } from '@/domain/vocabulary/countries';
import type { Scope } from '@/domain/vocabulary/vocabulary';

/** `Partners of Serbia on the map` where all records name the chosen countries; else null. */
export function partnersMapTitle(filters: Filters): string | null {
  const title = partnersTitle(filters);
  return title && `${title} on the map`;
}

/** Returns every country of the dataset with its records, most first: those on the map and those beside it. */
export function recordsWhere({ id, title, overview, filters, research }: ChartSource): MapSeries {
  const counts = byCount(overview.counts.country);
  const partOf = (scope: (typeof counts)[number]['scope'], scopes: readonly Scope[]) =>
    scopes.reduce((sum, name) => sum + (scope?.[name] ?? 0), 0);
  const parts = scopeParts.filter(({ scopes }) => counts.some(({ scope }) => partOf(scope, scopes) > 0));
  const places = counts.map(({ value, count, scope }) => ({
    code: value,
    label: countryName(value),
    count: countedOr(count, research, [...filters.country, [value]], filters),
    isChosen: isLone(filters.country, value),
    parts: parts.map(({ scopes }) => partOf(scope, scopes)),
  }));
  const codes = places.map(({ code }) => code);
  return {
    scopes: parts.map(({ scopes }) => scopes),
    filters,
    chart: {
      id,
      title,
      // The bars of countries beside it tell who leads; what was searched and not found stands under the map.
      finding: overview.total === 0 ? nothingMatches : '',
      notes: chartNotes(
        [
          places.some(({ isChosen }) => isChosen)
            ? 'Countries chosen in the filter are outlined; the shade of any other country counts the records that also name it.'
            : 'A record in which several countries take part counts for each.',
          ...absenceNotes(
            research,
            codes,
            places.map(({ count }) => count),
          ),
          'Outlines: Natural Earth, simplified. They imply no position on status or borders; About says more.',
        ],
        codes,
      ),
      body: { shape: 'map', places, parts: parts.map(({ label, hue }) => ({ label, hue })) },
      table: {
        columns: tableHeads(['Country'], ['Records', ...parts.map(({ label }) => label)]),
        rows: places.map(({ label, count, parts: own }) => [label, numberOrWords(count), ...own]),
        keys: codedKeys('Country', codes, countryName),
      },
    },
  };
}

/** Rows shown: with 16 topics this keeps the chart under the limit of marks. */
const GRID_ROWS = 10;
/** Chosen countries are shown beyond the usual rows, but not without end. */
const MOST_ROWS = 12;

/**
 * Returns the countries with most mentions of topics among the records that match, the chosen ones always among them, against the topics,
 * most records first. Countries and topics that count nothing are named under the map; the table has them all.
 */
export function countryByTopic({ id, title, overview, filters, research }: ChartSource): GridSeries {
  const sums = new Map<string, number>(chosenValues(filters.country).map((country) => [country, 0]));
  for (const { country, count } of overview.countryTopic) sums.set(country, (sums.get(country) ?? 0) + count);
  const countOf = countsOfTwo(overview.countryTopic.map(({ country, topic, count }) => [country, topic, count]));
  const rowCounts = [...sums].map(([value, count]) => ({ value, count }));
  const countries = topBars(rowCounts, filters.country, GRID_ROWS)
    .slice(0, MOST_ROWS)
    .map(({ value }) => value);
  const topics = byCount(overview.counts.topic).map(({ value }) => value);
  const cells = countries.map((country) =>
    topics.map((topic) => countedOr(countOf(country, topic), research, [...filters.country, [country]], filters)),
  );
  const rowLabels = countries.map(countryName);
  const columnLabels = topics.map(labelOf('topic'));
  const { rows, columns, none } = foldZeros(cells, rowLabels, columnLabels);
  const at = <T>(values: readonly T[], places: readonly number[]): T[] => values.filter((_, place) => places.includes(place));
  const drawn = at(cells, rows).map((row) => at(row, columns));
  return {
    countries: at(countries, rows),
    topics: at(topics, columns),
    chosen: filters,
    chart: {
      id,
      title,
      finding: gridFinding(overview.total, overview.countryTopic, filters),
      notes: chartNotes(
        [
          'The stronger the colour, the more records.',
          'A record counts once in each cell of its countries and topics, so the cells should not be added up.',
          ...absenceNotes(
            research,
            countries,
            drawn.flat().flatMap((cell) => cell ?? []),
          ),
        ],
        countries,
      ),
      body: {
        shape: 'grid',
        rowLabels: at(rowLabels, rows),
        columnLabels: at(columnLabels, columns),
        cells: drawn,
        ...(none.length > 0 && { none }),
      },
      table: {
        columns: tableHeads(['Country'], columnLabels),
        rows: cells.map((row, index) => [rowLabels[index] ?? '', ...row.map(numberOrWords)]),
        keys: codedKeys('Country', countries, countryName),
      },
    },
  };
}

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
  const sums = new Map<string, number>(chosenValues(country).map((code) => [code, 0]));
  for (const { a, b, count } of countryPairs) for (const code of [a, b]) sums.set(code, (sums.get(code) ?? 0) + count);
  const counts = [...sums].map(([value, count]) => ({ value, count })).sort((a, b) => byName(a.value, b.value));
  const shown = topBars(counts, country, PAIR_COUNTRIES)
    .slice(0, MOST_COUNTRIES)
    .map(({ value }) => value);
  return order === 'alphabet' ? shown.sort(byName) : shown;
}

/** What the cells on either side of the diagonal count. */
const halves = { above: 'all records that name both countries', below: 'records of these two countries alone' };

/** Returns the filters of a cell's link: all records that name both countries or, below the diagonal, those of the two alone. */
export function pairFilters(filters: Filters, [row, column]: readonly [string, string], half: keyof typeof halves): Filters {
  const both = filtersOf(filtersOf(filters, { values: { country: row } }), { values: { country: column } });
  return half === 'above' ? both : filtersOf(both, { values: { scope: 'two' } });
}

/**
 * Returns the countries that share the most records against each other. One that has none with any of the others has neither row nor column, and is named where it was
 * chosen. The table holds every pair with records, also those not drawn.
 */
export function countryPairs({ id, title, overview, filters, research, pairs: order }: ChartSource): PairSeries {
  const asked = shownCountries(overview, filters, order);
  const countOf = countsOfTwo(overview.countryPairs.map(({ a, b, count }) => [a, b, count]));
  const twoOf = countsOfTwo(overview.countryPairs.map(({ a, b, two }) => [a, b, two]));
  const cellOf = (row: string, column: string, count: number) =>
    row === column ? null : countedOr(count, research, [...filters.country, [row], [column]], filters);
  const isHeld = (code: string) => asked.some((other) => countOf(...inOrder(code, other)) > 0);
  const countries = asked.filter(isHeld);
  const chosen: readonly string[] = chosenValues(filters.country);
  const alone = countries.length > 0 ? asked.filter((code) => !isHeld(code) && chosen.includes(code)) : [];
  const none = alone.map((code) =>
    noneOf(
      countryName(code),
      countries.map((other) => cellOf(code, other, 0)),
    ),
  );
  const cells = countries.map((row, rowAt) =>
    countries.map((column, columnAt) => cellOf(row, column, (rowAt < columnAt ? countOf : twoOf)(...inOrder(row, column)))),
  );
  const labels = countries.map(countryName);
  const pairs = overview.countryPairs.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  return {
    countries,
    filters,
    chart: {
      id,
      title,
      finding: pairFinding(overview.total, pairs),
      notes: chartNotes(
        [
          'The stronger the colour, the more records.',
          'A record with several countries counts once for each pair of them, so the cells should not be added up. The table lists every pair with records.',
          ...absenceNotes(
            research,
            countries,
            cells.flat().flatMap((cell) => cell ?? []),
          ),
        ],
        [...countries, ...pairs.flatMap(({ a, b }) => [a, b])],
      ),
      body: { shape: 'grid', rowLabels: labels, columnLabels: labels, cells, halves, ...(none.length > 0 && { none }) },
      table: {
        columns: tableHeads(['Countries'], ['Records', 'Of the two alone']),
        rows: pairs.map(({ a, b, count, two }) => [`${countryName(a)} and ${countryName(b)}`, count, two]),
        keys: {
          labels: ['Country code 1', 'Country 1', 'Country code 2', 'Country 2'],
          rows: pairs.map(({ a, b }) => [a, b].flatMap((code) => [code, countryName(code)])),
        },
      },
    },
  };
}
