import { describe, expect, test } from 'vitest';
import { MOST_MARKS } from '@/domain/answers/limits';
import { timelineSchema } from '@/domain/answers/timelineAnswers';
import { noFilters } from '@/domain/facets/filters';
import { activitySchema, agreementSchema, initiativeSchema } from '@/domain/records/records';
import { bundledTexts } from '../api/bundledArchive';
import { buildIndex } from '../engine/atlasIndex';
import { checkDataset } from '../engine/check/checkDataset';
import { type Dataset, readDataset } from '../engine/dataset';
import { timelineOf } from '../engine/timeline';
import { mulberry32, syntheticDataset } from './syntheticDataset';
import { datasetOf, fileOf } from './tinyDataset';

const { dataset: base } = readDataset(bundledTexts);

test('the random numbers are those of mulberry32 and lie from 0 to below 1', () => {
  const random = mulberry32(1);
  expect([random(), random(), random()].map((number) => number.toFixed(6))).toEqual(['0.627074', '0.002736', '0.527447']);
});

test('the same seed gives the same records, another one others', () => {
  expect(syntheticDataset(base, 50, 7)).toEqual(syntheticDataset(base, 50, 7));
  expect(syntheticDataset(base, 50, 8)).not.toEqual(syntheticDataset(base, 50, 7));
});

describe('some hundred records', () => {
  const made = syntheticDataset(base, 400, 20261124);

  test('are of each kind in the real proportions', () => {
    const sizes = (dataset: Dataset) => [dataset.activities.length, dataset.agreements.length, dataset.initiatives.length];
    const all = sizes(base).reduce((sum, size) => sum + size, 0);
    expect(sizes(made)).toEqual(sizes(base).map((size) => Math.round((400 * size) / all)));
  });

  test('fit the schemas', () => {
    for (const record of made.activities) expect(activitySchema.safeParse(record).error).toBeUndefined();
    for (const record of made.agreements) expect(agreementSchema.safeParse(record).error).toBeUndefined();
    for (const record of made.initiatives) expect(initiativeSchema.safeParse(record).error).toBeUndefined();
  });

  test('have no problem that the check of the data finds', () => {
    const { problems } = checkDataset({
      ...bundledTexts,
      'changes.json': '[]',
      'activities.json': fileOf(made.activities),
      'agreements.json': fileOf(made.agreements),
      'initiatives.json': fileOf(made.initiatives),
    });
    expect(problems).toEqual([]);
  });

  test('spread over fifteen years, with the real mix of precisions, and are linked', () => {
    const years = new Set(made.activities.map(({ date }) => date.slice(0, 4)));
    for (let year = 2012; year <= 2026; year++) expect(years).toContain(String(year));
    const share = (dates: readonly string[], length: number) => dates.filter((date) => date.length === length).length / dates.length;
    const dates = made.activities.map(({ date }) => date);
    for (const length of [4, 7, 10])
      expect(
        Math.abs(
          share(dates, length) -
            share(
              base.activities.map(({ date }) => date),
              length,
            ),
        ),
      ).toBeLessThan(0.1);
    expect(made.activities.flatMap(({ agreementIds }) => agreementIds).length).toBeGreaterThan(20);
  });
});

test('nothing can be drawn from nothing', () => {
  expect(() => syntheticDataset(datasetOf({ agreements: base.agreements }), 10, 1)).not.toThrow();
  expect(() => syntheticDataset(datasetOf(), 10, 1)).toThrow('expected some of each');
});

test('the timeline of 20,000 records is counts for the whole and marks for a narrow window', () => {
  const index = buildIndex(syntheticDataset(base, 20_000, 20261124));
  const whole = timelineSchema.parse(timelineOf(index, { filters: noFilters, lane: 'country' }));
  expect({ total: whole.total, marks: whole.marks }).toEqual({ total: 20_000, marks: null });
  expect(whole.aggregates?.bins.length).toBeLessThanOrEqual(48);
  expect(whole.aggregates?.counts).toHaveLength(whole.lanes.length);
  const narrow = timelineSchema.parse(
    timelineOf(index, { filters: { ...noFilters, kind: [['activity']], from: '2020-03', to: '2020-05' }, lane: 'topic' }),
  );
  expect(narrow.aggregates).toBeNull();
  expect(narrow.marks).toHaveLength(narrow.total);
  expect(narrow.total).toBeGreaterThan(50);
  expect(narrow.total).toBeLessThanOrEqual(MOST_MARKS);
});
