import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateFilters, Filters } from '@/domain/facets/filters';
import { filtersWith, noFilters } from '@/domain/facets/filters';
import { settlePivot } from '@/domain/pivot/pivotSpec';
import { dayNumber } from '@/domain/time/timeScale';
import { dataset as bundledDataset } from '../testing/bundledViews';
import { randomFilters } from '../testing/randomFilters';
import { mulberry32, syntheticDataset } from '../testing/syntheticDataset';
import { activity, datasetOf } from '../testing/tinyDataset';
import { buildIndex } from './atlasIndex';
import { usualDays } from './columns/usualDays';
import { selectRows } from './filterRecords';
import { overviewOf } from './overview';
import { pivotOf } from './pivot';
import { rhythmOf } from './rhythm';
import { timelineOf } from './timeline';

const usualDates = Array.from({ length: 60 }, (_, at) => `${2015 + (at % 10)}-0${1 + (at % 9)}-15`);

function indexOf(dates: readonly string[]) {
  return buildIndex(datasetOf({ activities: dates.map((date, at) => activity({ id: `activity-${at}`, date })) }));
}

function overview(dates: readonly string[], filters: Partial<Filters> = {}) {
  return overviewOf(indexOf(dates), { ...noFilters, ...filters });
}

/** How many records a range of dates leaves under the filters. */
function left(dates: readonly string[], { from, to }: Pick<DateFilters, 'from' | 'to'>): number {
  return overview(dates, { from, to }).total;
}

describe.each(['2205-03-11', '9999', '0000', '1020-05'])('one record of %s', (far) => {
  const dates = [...usualDates, far];

  test('the columns are those of the others, and it is named beside them with the years that leave just it', () => {
    const { periods, total } = overview(dates);
    expect([periods.bins[0]?.start, periods.bins.at(-1)?.end]).toEqual(['2015-01-01', '2024-12-31']);
    expect(periods.outside).toEqual([{ from: far.slice(0, 4), to: far.slice(0, 4), count: 1 }]);
    expect(total).toBe(61);
    expect(left(dates, { from: far.slice(0, 4), to: far.slice(0, 4) })).toBe(1);
  });

  test('where it alone is asked for, it is drawn', () => {
    const { periods } = overview(dates, { from: far.slice(0, 4), to: far.slice(0, 4) });
    expect(periods.bins.some(({ total }) => total === 1)).toBe(true);
    expect(periods.outside).toBeUndefined();
  });

  test('explorer, timeline, years of the rail and rhythm leave it outside', () => {
    const index = indexOf(dates);
    const { rows } = pivotOf(index, noFilters, settlePivot({ rows: 'year', cols: 'none', value: 'records', top: 12, rank: null }).spec);
    expect(rows.lines.length).toBeLessThanOrEqual(10);
    expect(rows.outside).toEqual([{ from: far.slice(0, 4), to: far.slice(0, 4), count: 1 }]);
    const { span, density, outside } = timelineOf(index, { filters: noFilters, lane: 'country' });
    expect([span?.start.slice(0, 4), span?.end.slice(0, 4)]).toEqual(['2015', '2024']);
    expect(density.bins.reduce((sum, bin) => sum + bin.total, 0)).toBe(60);
    expect(outside).toEqual([{ from: far.slice(0, 4), to: far.slice(0, 4), count: 1 }]);
    expect(overviewOf(index, noFilters).facets.year).toHaveLength(10);
    const rhythm = rhythmOf(index, noFilters);
    expect(rhythm.quarters.length).toBeLessThanOrEqual(48);
    expect(rhythm.outside).toEqual([{ from: far.slice(0, 4), to: far.slice(0, 4), count: 1 }]);
  });
});

test.each([
  ['a far year that is not rare is drawn', [...usualDates, '2205', '2205', '2205'], null],
  ['a rare year that is not extreme is drawn', [...usualDates, '1990'], null],
  ['two records are no crowd that one could be apart from', ['1985', '2024'], null],
  ['both sides', [...usualDates, '0000', '1500', '9999'], ['0000 1500 2', '9999 9999 1']],
])('%s', (_, dates, outside) => {
  expect(overview(dates).periods.outside?.map(({ from, to, count }) => `${from} ${to} ${count}`) ?? null).toEqual(outside);
});

test('of more decades than fit those with most records are drawn', () => {
  const { periods } = overview(['2020', '2021', '9999']);
  expect(periods.bins.length).toBeLessThanOrEqual(25);
  expect(periods.bins[0]?.start).toBe('2020-01-01');
  expect(periods.outside).toEqual([{ from: '9999', to: '9999', count: 1 }]);
});

test('no date of the records of the product is left outside', () => {
  const { columns } = buildIndex(bundledDataset);
  expect(usualDays(columns.own)).toEqual(columns.dated);
  const drawn = [...columns.drawn.first, ...columns.drawn.last].filter((day) => Math.abs(day) < 2 ** 30);
  expect(usualDays(columns.drawn)).toEqual({ first: Math.min(...drawn), last: Math.max(...drawn) });
});

test('whatever is far off, records in the columns, outside and without a date are all there are, and each link leaves as many as it says', () => {
  const random = mulberry32(16);
  const base = syntheticDataset(bundledDataset, 160, 16);
  const years = ['0000', '0001', '1066', '2205', '3000', '9999'];
  const activities = base.activities.map((record) =>
    random() < 0.03 ? { ...record, date: years[Math.floor(random() * years.length)] ?? '0000', endDate: null } : record,
  );
  const dataset = { ...base, activities };
  const index = buildIndex(dataset);
  fc.assert(
    fc.property(randomFilters(dataset), (filters) => {
      if (filters.time === 'underway') return;
      const { total, periods } = overviewOf(index, filters);
      const [first, last] = [periods.bins[0], periods.bins.at(-1)];
      const range = first && last ? { first: dayNumber(first.start), last: dayNumber(last.end) } : null;
      const { own } = index.columns;
      const inColumns = selectRows(index, filters).left.filter(
        (row) => range && (own.first[row] ?? 0) <= range.last && range.first <= (own.last[row] ?? 0),
      ).length;
      const outside = periods.outside ?? [];
      expect(inColumns + outside.reduce((sum, { count }) => sum + count, 0) + periods.undated).toBe(total);
      for (const { from, to, count } of outside)
        expect(overviewOf(index, filtersWith({ ...filters, from, to, time: null })).total).toBe(count);
      expect(periods.bins.length).toBeLessThanOrEqual(25);
    }),
    { seed: 16, numRuns: 300 },
  );
});
