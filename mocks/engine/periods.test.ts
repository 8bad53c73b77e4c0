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
  const { unit, bins } = overviewOf(buildIndex(dataset), { ...noFilters, ...filters }).periods;
  return { unit, bins: bins.map(({ start, end, total }) => `${start}..${end} ${total}`) };
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
    ['forty years', ['1985', '2024'], 'year', 25],
  ])('%s', (_, dates, unit, bins) => {
    const result = periods(dates);
    expect({ unit: result.unit, bins: result.bins.length }).toEqual({ unit, bins });
  });
});

test('periods are whole, from the first start to the end of the last one, without gaps', () => {
  expect(periods(['2024-01-20', '2024-04-05'])).toEqual({
    unit: 'month',
    bins: ['2024-01-01..2024-01-31 1', '2024-02-01..2024-02-29 0', '2024-03-01..2024-03-31 0', '2024-04-01..2024-04-30 1'],
  });
});

test('a range cuts the first and the last period', () => {
  expect(periods(['2024-01-20', '2024-02', '2024-04-05'], { from: '2024-02-15', to: '2024-04-10' })).toEqual({
    unit: 'month',
    bins: ['2024-02-15..2024-02-29 1', '2024-03-01..2024-03-31 0', '2024-04-01..2024-04-10 1'],
  });
});

test('a record counts in every period that its days meet', () => {
  expect(periods(['2024-05-06', '2024-06-07'], {}, { start: '2024-06', end: '2024-07' }).bins).toEqual([
    '2024-05-01..2024-05-31 1',
    '2024-06-01..2024-06-30 2',
  ]);
  expect(periods(['2024'], {}).bins).toHaveLength(12);
});

test('a record without a date counts in every period, but makes none', () => {
  expect(periods(['2024-05-06'], {}, { start: null, end: null }).bins).toEqual(['2024-05-01..2024-05-31 2']);
  expect(periods([], {}, { start: null, end: null })).toEqual({ unit: 'year', bins: [] });
});

test('no record, no period', () => {
  expect(periods([])).toEqual({ unit: 'year', bins: [] });
});

describe('when all that is left began before the range, it is drawn from where it starts', () => {
  test.each<[string, Partial<Filters>, string | null, string[]]>([
    ['over the period named by from', { from: '2024-05' }, null, ['2024-05-01..2024-05-31 1']],
    ['to the last known end', { from: '2024-05' }, '2024-06', ['2024-05-01..2024-05-31 1', '2024-06-01..2024-06-30 1']],
    ['never beyond the range', { from: '2024-05', to: '2024-05-20' }, '2024-06', ['2024-05-01..2024-05-20 1']],
  ])('%s', (_, filters, end, bins) => {
    expect(periods([], filters, { start: '2020', end }).bins).toEqual(bins);
  });
});
