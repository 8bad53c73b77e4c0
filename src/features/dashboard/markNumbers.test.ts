import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { overviewEntry, overviewIds, seriesOf, usualModes } from '@/charts/chartList';
import { barMarks } from '@/charts/figure/BarChartView';
import type { ChartExport } from '@/charts/model';
import { clickOn, isMarkChosen } from '@/charts/series/chartMark';
import type { BarSeries, ChartMark } from '@/charts/series/chartSeries';
import { commitmentsByKind } from '@/charts/series/commitmentsByKind';
import { countryByTopic, countryPairs, pairFilters, recordsWhere } from '@/charts/series/geoSeries';
import type { Overview } from '@/domain/answers/apiAnswers';
import { parseFilters, serialiseFilters } from '@/domain/facets/filterCodec';
import { type Filters, filtersWith } from '@/domain/facets/filters';
import type { Counted } from '@/domain/records/absence';
import { palettes } from '@/ui/palette';
import { bundledTexts } from '../../../mocks/api/bundledArchive';
import { buildIndex } from '../../../mocks/engine/atlasIndex';
import { readDataset } from '../../../mocks/engine/dataset';
import { filterEntries } from '../../../mocks/engine/filterRecords';
import { metaOf } from '../../../mocks/engine/meta';
import { overviewOf } from '../../../mocks/engine/overview';
import { firstIndex } from '../../../mocks/testing/firstRelease';
import { randomFilters } from '../../../mocks/testing/randomFilters';

// A few hundred rounds, each of some dozen views; a busy machine may take longer than the usual minute.
vi.setConfig({ testTimeout: 180_000 });

const { dataset } = readDataset(bundledTexts);
const index = buildIndex(dataset);
const research = metaOf(index);
const anyFilters = randomFilters(dataset);
const seeded = { seed: 20261130, numRuns: 150 };

/** A number on a mark, and the filters that a click on it leads to. */
interface Linked {
  readonly what: string;
  readonly count: number;
  readonly leadsTo: Filters;
}

/** Through the address, as a click goes; what is chosen stays, as its click is the way back. */
function clicked(filters: Filters, mark: ChartMark): Filters {
  if (isMarkChosen(filters, mark)) return filters;
  return parseFilters(new URLSearchParams(serialiseFilters({ ...filters, ...clickOn(filters, mark) }))).filters;
}

const source = (overview: Overview, filters: Filters) => ({ overview, filters, research, ...usualModes });
const barIds = overviewIds.filter((id) => overviewEntry(id).shape === 'bars');

function barSeriesOf(overview: Overview, filters: Filters): BarSeries[] {
  return barIds.flatMap((id) => {
    const entry = overviewEntry(id);
    return entry.shape === 'bars' ? [seriesOf(id, entry, source(overview, filters))] : [];
  });
}

function marksOfBars(overview: Overview, filters: Filters): Linked[] {
  return barSeriesOf(overview, filters).flatMap((series) =>
    [...barMarks(series, palettes.light).marks].flatMap(([key, { asks, words }]) =>
      asks
        ? [{ what: `${series.chart.id} ${key}`, count: Number(words.value.replace(/[^0-9]/g, '')), leadsTo: clicked(filters, asks) }]
        : [],
    ),
  );
}

function numberOf(count: Counted | null | undefined): number {
  return typeof count === 'number' ? count : 0;
}

function marksOfMaps(overview: Overview, filters: Filters): Linked[] {
  const whole = { ...source(overview, filters), id: '', title: '' };
  const places = recordsWhere({ ...whole, facet: 'country' }).chart.body.places;
  const grid = countryByTopic({ ...whole, facet: null });
  const pairs = countryPairs({ ...whole, facet: null });
  const { statuses, agreements } = commitmentsByKind(whole);
  return [
    ...places.map(({ code, count }) => ({ what: code, count: numberOf(count), leadsTo: clicked(filters, { values: { country: code } }) })),
    ...grid.countries.flatMap((country, row) =>
      grid.topics.map((topic, column) => ({
        what: `${country} ${topic}`,
        count: numberOf(grid.chart.body.cells[row]?.[column]),
        leadsTo: clicked(filters, { values: { country, topic } }),
      })),
    ),
    ...pairs.countries.flatMap((one, row) =>
      pairs.countries.flatMap((other, column) => {
        if (row === column) return [];
        const half = row < column ? 'above' : 'below';
        const count = numberOf(pairs.chart.body.cells[row]?.[column]);
        return [{ what: `${one} ${other} ${half}`, count, leadsTo: pairFilters(filters, [one, other], half) }];
      }),
    ),
    ...statuses.map((status, at) => ({
      what: `follow-up ${status}`,
      count: agreements[at] ?? 0,
      leadsTo: clicked(filters, { values: { followUp: status }, kind: 'agreement' }),
    })),
  ];
}

/** Follows some marks of random filters: those that count more than one record first, then any. */
function holdsFor(marksOf: (overview: Overview, filters: Filters) => Linked[]): void {
  let followed = 0;
  fc.assert(
    fc.property(anyFilters, fc.nat(), (filters, pick) => {
      const marks = marksOf(overviewOf(index, filters), filters);
      const some = [...marks.filter(({ count }) => count > 1), ...marks];
      for (let step = 0; step < 6 && some.length > 0; step++) {
        const mark = some[(pick + step * 37) % some.length];
        if (!mark) continue;
        followed += mark.count;
        expect({ what: mark.what, total: filterEntries(index, mark.leadsTo).length }).toEqual({ what: mark.what, total: mark.count });
      }
    }),
    seeded,
  );
  expect(followed).toBeGreaterThan(1000);
}

describe('a click on a mark leads to as many records as its number says:', () => {
  test('every bar and every part of one', () => holdsFor(marksOfBars));
  test('every country of the map, cell of a topic, cell of a pair, and follow-up', () => holdsFor(marksOfMaps));
});

/** All numbers of a sentence but shares and years; a number with words around it counts records. */
function numbersIn(sentence: string): number[] {
  return [...sentence.replace(/\d+%|since \d{4}/g, '').matchAll(/\d[\d,]*/g)].map(([text]) => Number(text.replaceAll(',', '')));
}

const ofCommitments = 'commitments-by-kind';

describe('under any filter', () => {
  test('no number of a chart, its table or its finding exceeds what the view holds of its unit', () => {
    let sentences = 0;
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const overview = overviewOf(index, filters);
        const charts: readonly ChartExport[] = overviewIds
          .filter((id) => overviewEntry(id).shape !== 'columns')
          .map((id) => seriesOf(id, overviewEntry(id), source(overview, filters)).chart);
        for (const { id, finding, table } of charts) {
          const commitments = overview.commitments.reduce((sum, { recorded, none }) => sum + recorded + none, 0);
          const most = id === ofCommitments ? commitments : id === 'agreements-by-status' ? overview.totals.agreement : overview.total;
          const numbers = [...table.rows.flat().filter((cell) => typeof cell === 'number'), ...numbersIn(finding.replaceAll('5G', ''))];
          expect({ id, finding, most: Math.max(0, ...numbers) <= most }).toEqual({ id, finding, most: true });
          if (finding) {
            sentences += 1;
            expect(finding).toMatch(/^[A-Z0-9].*\.$/);
          }
        }
      }),
      seeded,
    );
    expect(sentences).toBeGreaterThan(200);
  });

  test('the parts of a bar add up to its number, and each to its column of the table', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        for (const { chart } of barSeriesOf(overviewOf(index, filters), filters))
          for (const { label, value, parts } of chart.body.bars) {
            if (parts) expect(parts.reduce((sum, part) => sum + part, 0)).toBe(value);
            expect(value).toBeGreaterThan(0);
            expect(chart.table.rows.find((row) => row[0] === label)?.slice(1)).toEqual([value, ...(parts ?? [])]);
          }
      }),
      seeded,
    );
  });

  test('what every record left has by the filter is no bar among partners and further topics', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const overview = overviewOf(index, filters);
        for (const { chart, facet } of barSeriesOf(overview, filters))
          if (chart.title.startsWith('Partners of') || chart.title === 'Also about')
            for (const group of filters[facet ?? 'kind']) {
              expect(group).toHaveLength(1);
              expect(chart.body.bars.every(({ emphasis }) => emphasis === 'none')).toBe(true);
            }
      }),
      seeded,
    );
  });
});

test('the partners of North Macedonia in cybersecurity since 2019, counted by hand over the records', () => {
  const filters = filtersWith({ country: [['MK']], topic: [['cybersecurity']], from: '2019' });
  const overview = overviewOf(firstIndex, filters);
  const [partners, topics] = barSeriesOf(overview, filters);
  expect([overview.total, partners?.chart.title, topics?.chart.title]).toEqual([69, 'Partners of North Macedonia', 'Also about']);
  expect(partners?.chart.table.rows.slice(0, 6)).toEqual([
    ['Albania', 32, 0, 6, 26],
    ['Montenegro', 31, 0, 5, 26],
    ['Serbia', 27, 1, 0, 26],
    ['Kosovo*', 26, 1, 1, 24],
    ['Bosnia and Herzegovina', 24, 0, 0, 24],
    ['United States', 14, 8, 3, 3],
  ]);
  expect(partners?.chart.finding).toBe(
    'Albania takes part in 32 of the 69 records (46%); among two-country records, the United States leads (8 of 18).',
  );
  expect(seriesOf('where', overviewEntry('where'), source(overview, filters)).chart.title).toBe('Partners of North Macedonia on the map');
});
