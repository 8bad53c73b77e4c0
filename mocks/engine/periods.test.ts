import { describe, expect, test } from 'vitest';
import { type Filters, noFilters } from '@/domain/facets/filters';
import { activity, datasetOf, initiative } from '../testing/tinyDataset';
import { buildIndex } from './atlasIndex';
import { overviewOf } from './overview';

function periods(
  dates: readonly string[],
  filters: Partial<Filters> = {},
  period: { start: string | null; end: string | null } | null = null,
) {
  const dataset = datasetOf({
    activities: dates.map((date, i) => activity({ id: `activity-${i}`, date })),
    initiatives: period ? [initiative({ period })] : [],
  });
  const { unit, bins, undated, underWay } = overviewOf(buildIndex(dataset), { ...noFilters, ...filters }).periods;
  return {
    unit,
    bins: bins.map(({ start, end, total }) => `${start}..${end} ${total}`),
    coarse: bins.map(({ coarse }) => coarse.total),
    running: bins.map((bin) => bin.underWay),
    undated,
    underWay,
  };
}

describe('the unit follows the span', () => {
  test.each([
    ['one day', ['2024-05-06'], 'month', 1],
    ['two years to the day', ['2022-05-06', '2024-05-05'], 'month', 25],
    ['a day more than two years', ['2022-05-06', '2024-05-06'], 'quarter', 9],
    ['six years to the day', ['2018-05-06', '2024-05-05'], 'quarter', 25],
    ['a day more than six years', ['2018-05-06', '2024-05-06'], 'year', 7],
    ['two whole years, known by year', ['2023', '2024'], 'month', 24],
    ['six whole years', ['2019', '2024'], 'quarter', 24],
    ['twenty-five years', ['2000', '2024'], 'year', 25],
    ['forty years', ['1985', '2024'], 'decade', 5],
  ])('%s', (_, dates, unit, bins) => {
    const result = periods(dates);
    expect({ unit: result.unit, bins: result.bins.length }).toEqual({ unit, bins });
  });
});

test('periods are whole, from the first start to the end of the last one, without gaps', () => {
  expect(periods(['2024-01-20', '2024-04-05'])).toMatchObject({
    unit: 'month',
    bins: ['2024-01-01..2024-01-31 1', '2024-02-01..2024-02-29 0', '2024-03-01..2024-03-31 0', '2024-04-01..2024-04-30 1'],
  });
});

test('a range cuts the first and the last period', () => {
  expect(periods(['2024-01-20', '2024-02', '2024-04-05'], { from: '2024-02-15', to: '2024-04-10' })).toMatchObject({
    unit: 'month',
    bins: ['2024-02-15..2024-02-29 1', '2024-03-01..2024-03-31 0', '2024-04-01..2024-04-10 1'],
  });
});

test('a record counts in every period that its own date meets, and only there', () => {
  expect(periods(['2024-05-06', '2024-06-07'], {}, { start: '2024-06', end: '2024-07' }).bins).toEqual([
    '2024-05-01..2024-05-31 1',
    '2024-06-01..2024-06-30 2',
  ]);
  expect(periods(['2024'], {}).bins).toHaveLength(12);
});

test('a record without an own date is in no period and makes none, but is told beside them', () => {
  const undated = { start: null, end: '2024' };
  expect(periods(['2024-05-06'], {}, undated)).toMatchObject({ bins: ['2024-05-01..2024-05-31 1'], undated: 1 });
  expect(periods([], {}, undated)).toMatchObject({ unit: 'year', bins: [], undated: 1 });
  expect(periods(['2024-05-06'], { time: 'undated' }, undated)).toMatchObject({ unit: 'year', bins: [], undated: 1 });
  expect(periods(['2024-05-06'], { from: '2024' }, undated)).toMatchObject({ undated: 0 });
});

test('no record, no period', () => {
  expect(periods([])).toMatchObject({ unit: 'year', bins: [], undated: 0, underWay: 0 });
});

test('the columns cover the range asked for, as far as the dataset has dates; an open side ends with what is left', () => {
  const bins = (filters: Partial<Filters>) => periods(['2024-01-20', '2024-02-03', '2024-04-05'], filters).bins;
  expect(bins({ from: '2024-02', to: '2024-03' })).toEqual(['2024-02-01..2024-02-29 1', '2024-03-01..2024-03-31 0']);
  expect(bins({ from: '2010', to: '2030' })).toHaveLength(4);
  expect(bins({ to: '2024-02-02' })).toEqual(['2024-01-01..2024-01-31 1', '2024-02-01..2024-02-02 0']);
  expect(bins({ from: '2025' })).toEqual([]);
});

test('coarse are those whose own date is not known to lie in the period as it is cut', () => {
  const coarse = (filters: Partial<Filters>) => periods(['2023-05-06', '2024', '2024-03', '2026-05-06'], filters).coarse;
  expect(coarse({ from: '2023', to: '2026' })).toEqual([0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0]);
  expect(coarse({ from: '2024-03-15', to: '2024-04-30' })).toEqual([2, 1]);
});

describe('under way is counted by span: agreements and initiatives that meet the period, under the same filters', () => {
  test.each<[string, Partial<Filters>, string | null, number[], number]>([
    ['from its start on where the end is not known', {}, null, [0, 1, 1], 1],
    ['to its end', {}, '2024-06-02', [0, 1, 0], 1],
    ['in the range alone', { from: '2024-07', to: '2024-07' }, '2024-06-02', [0], 0],
    ['in a range behind every own date', { from: '2030' }, null, [], 1],
    ['not where it is over by then', { from: '2030' }, '2029', [], 0],
    ['not what other filters leave out', { kind: [['activity']] }, null, [0, 0, 0], 0],
    ['not where records without dates are asked for', { time: 'undated' }, null, [], 0],
  ])('%s', (_, filters, end, inColumns, inRange) => {
    const result = periods(['2024-05-06', '2024-07-07'], filters, { start: '2024-06-01', end });
    expect([result.running, result.underWay]).toEqual([inColumns, inRange]);
  });

  test('with time=underway the columns are those of the range and not of the own dates left', () => {
    expect(
      periods(['2019-05-06', '2024-07-07'], { from: '2024-03', to: '2024-04', time: 'underway' }, { start: '2020', end: null }),
    ).toMatchObject({
      bins: ['2024-03-01..2024-03-31 0', '2024-04-01..2024-04-30 0'],
      running: [1, 1],
      underWay: 1,
    });
  });
});
