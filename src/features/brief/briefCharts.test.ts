import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChartId, charts as catalogue, chartIds, overviewIds } from '@/charts/chartList';
import { linkProblemSentence } from '@/domain/address/linkProblem';
import { settleAll } from '@/domain/address/parameters';
import { parseFilters } from '@/domain/facets/filterCodec';
import { filtersWith, noFilters } from '@/domain/facets/filters';
import { briefPath, chartsOf, chartsParameter, defaultCharts } from '@/features/brief/briefCharts';
import { laneParameters } from '@/features/timeline/timelineModes';
import { bundledTexts } from '../../../mocks/api/bundledArchive';
import { buildIndex } from '../../../mocks/engine/atlasIndex';
import { readDataset } from '../../../mocks/engine/dataset';
import { metaOf } from '../../../mocks/engine/meta';
import { overviewOf } from '../../../mocks/engine/overview';
import { randomFilters } from '../../../mocks/testing/randomFilters';

const { dataset } = readDataset(bundledTexts);
const index = buildIndex(dataset);

const settleCharts = (text: string | null) => chartsParameter.settle(text, 'charts');

describe('the charts that a link asks for', () => {
  it.each([
    [null, defaultCharts, 0],
    ['', defaultCharts, 0],
    ['none', [], 0],
    ['where,records-by-type,where', ['records-by-type', 'where'], 0],
    ['where, pie', ['where'], 1],
    ['rhythm,timeline', ['timeline', 'rhythm'], 0],
    ['pie', defaultCharts, 1],
  ])('%s', (raw, chosen, problems) => {
    const settled = settleCharts(raw);
    expect(settled.value).toEqual(chosen);
    expect(settled.problems).toHaveLength(problems);
  });

  it('names what it cannot use, and what there is', () => {
    expect(settleCharts('pie').problems.map(linkProblemSentence)[0]).toMatch(
      /^“charts=pie” is not a chart that a brief can have; use records-over-time, .*, where, timeline, rhythm, explorer, follow-through\. It was left out\.$/,
    );
  });

  it('reads back what is written, for any choice', () => {
    fc.assert(
      fc.property(fc.subarray([...chartIds]), (chosen) => {
        expect(settleCharts(chartsParameter.serialise(chosen)).value).toEqual(chosen);
      }),
      { seed: 20261124 },
    );
  });
});

const usual = settleAll(laneParameters, {}).values;

it('a brief’s address holds filters and charts, the default unwritten', () => {
  const filters = filtersWith({ country: [['MK', 'RS']], from: '2019' });
  expect(briefPath(filters, defaultCharts, usual)).toBe('/brief?country=MK,RS&from=2019');
  expect(briefPath(noFilters, defaultCharts, usual)).toBe('/brief');
  const path = briefPath(filters, ['where'], usual);
  expect(path).toBe('/brief?country=MK,RS&from=2019&charts=where');
  expect(parseFilters(new URLSearchParams(path.split('?')[1])).filters).toEqual(filters);
});

it.each<[Readonly<Record<string, string>>, readonly ChartId[], string]>([
  [{}, ['timeline'], '/brief?charts=timeline'],
  [{}, ['rhythm', 'timeline'], '/brief?charts=timeline,rhythm'],
  [{ lane: 'topic' }, ['timeline'], '/brief?lane=topic&charts=timeline'],
  [{ lane: 'org', order: 'name', lanes: 'all' }, ['where', 'timeline'], '/brief?lane=org&order=name&lanes=all&charts=where,timeline'],
  [{ lane: 'country', order: 'count' }, defaultCharts, '/brief?lane=country'],
  [{ colour: 'kind', order: 'count' }, defaultCharts, '/brief'],
])('of the lanes %o and the charts %o the address is %s', (asked, chosen, path) => {
  const modes = settleAll(laneParameters, asked).values;
  expect(briefPath(noFilters, chosen, modes)).toBe(path);
  const { charts = null, ...read } = Object.fromEntries(new URLSearchParams(path.split('?')[1]));
  expect(settleCharts(charts).value.toSorted()).toEqual(chosen.toSorted());
  expect(settleAll(laneParameters, read).values).toEqual(modes);
});

describe(chartsOf, () => {
  it('offers every chart of the overview, by its title', () => {
    const charts = chartsOf(overviewOf(index, noFilters), noFilters, metaOf(index));
    expect([...charts.keys(), 'timeline', 'rhythm', 'explorer', 'follow-through']).toEqual(chartIds);
    expect([...charts.values()].map(({ title }) => title)).toEqual(overviewIds.map((id) => catalogue[id].title));
  });

  it('leaves a chart out only where it has no number, under any filter', () => {
    fc.assert(
      fc.property(randomFilters(dataset), (filters) => {
        const overview = overviewOf(index, filters);
        const charts = chartsOf(overview, filters, metaOf(index));
        expect(charts.has('records-by-type')).toBe(overview.counts.type.some(({ count }) => count > 0));
        expect(charts.has('records-over-time')).toBe(overview.total > 0);
      }),
      { seed: 20261124, numRuns: 20 },
    );
  });
});
