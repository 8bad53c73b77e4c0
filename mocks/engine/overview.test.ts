import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { overviewSchema } from '@/domain/answers/apiAnswers';
import { type Filters, facetNames, noFilters } from '@/domain/facets/filters';
import { agreementStatuses, commitmentKinds, idsOf } from '@/domain/vocabulary/vocabulary';
import { bundledTexts } from '../api/bundledArchive';
import { isLeft, lastDay, type NaiveRecord, naiveRecords, naiveValues } from '../testing/naiveCounts';
import { naivePeriods } from '../testing/naivePeriods';
import { randomFilters } from '../testing/randomFilters';
import { buildIndex } from './atlasIndex';
import { readDataset } from './dataset';
import { overviewOf } from './overview';

// Some hundred rounds each; a busy machine may take longer than the usual five seconds.
vi.setConfig({ testTimeout: 30_000 });

const { dataset } = readDataset(bundledTexts);
const index = buildIndex(dataset);
const records = naiveRecords(dataset);
const seeded = { seed: 20261124, numRuns: 300 };
const anyFilters = randomFilters(dataset);

/** The counts of a facet by value; values with zero left out. */
function counted(list: readonly { value: string; count: number }[]): Record<string, number> {
  return Object.fromEntries(list.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]));
}

function naiveCounts(left: readonly NaiveRecord[], valuesOf: (record: NaiveRecord) => readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const record of left) for (const value of new Set(valuesOf(record))) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

test('the random filters are worth asking: most leave some records and not all, and each kind of question comes up', () => {
  const sample = fc.sample(anyFilters, seeded);
  const share = (holds: (filters: Filters) => boolean) => sample.filter(holds).length / sample.length;
  const totals = sample.map((filters) => overviewOf(index, filters).total);
  expect(totals.filter((total) => total > 0 && total < records.length).length / totals.length).toBeGreaterThan(0.5);
  expect(share(({ country, countryMatch }) => country.length > 1 && countryMatch === 'all')).toBeGreaterThan(0.05);
  expect(share(({ from, to }) => from !== null || to !== null)).toBeGreaterThan(0.2);
  expect(share(({ q }) => q !== '')).toBeGreaterThan(0.1);
  expect(share(({ sourceQuality }) => sourceQuality.length > 0)).toBeGreaterThan(0.05);
  expect(share(({ followUp }) => followUp.length > 0)).toBeGreaterThan(0.05);
});

describe('under any filter the engine counts what a naive count of the same words does:', () => {
  test('totals', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const left = records.filter((record) => isLeft(record, filters));
        const { total, totals } = overviewOf(index, filters);
        expect({ total, ...totals }).toEqual({
          total: left.length,
          activity: left.filter(({ kind }) => kind === 'activity').length,
          agreement: left.filter(({ kind }) => kind === 'agreement').length,
          initiative: left.filter(({ kind }) => kind === 'initiative').length,
          country: new Set(left.flatMap(({ countries }) => countries)).size,
          organisation: new Set(left.flatMap(({ orgs }) => orgs)).size,
          source: new Set(left.flatMap(({ urls }) => urls)).size,
        });
      }),
      seeded,
    );
  });

  test('facets, each without its own selection', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const { facets, agreementStatus } = overviewOf(index, filters);
        for (const facet of facetNames) {
          const honoursOwn = facet === 'country' && filters.countryMatch === 'all';
          const left = records.filter((record) => (honoursOwn ? isLeft(record, filters) : isLeft(record, filters, facet)));
          expect({ facet, counts: counted(facets[facet]) }).toEqual({ facet, counts: naiveCounts(left, naiveValues[facet]) });
        }
        const agreements = records.filter((record) => record.kind === 'agreement' && isLeft(record, filters, 'status'));
        expect(counted(agreementStatus)).toEqual(naiveCounts(agreements, ({ status }) => [status]));
        const anyTime = records.filter((record) => isLeft(record, filters, 'from', 'to'));
        for (const { value, count } of facets.year)
          expect({ value, count }).toEqual({
            value,
            count: anyTime.filter(({ start, end }) => start <= lastDay(value) && end >= `${value}-01-01`).length,
          });
      }),
      seeded,
    );
  });

  test('countries by topic, and pairs of countries', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const left = records.filter((record) => isLeft(record, filters));
        const { countryTopic, countryPairs } = overviewOf(index, filters);
        const cells = countryTopic.map(({ country, topic, count }) => ({ value: `${country} ${topic}`, count }));
        expect(counted(cells)).toEqual(
          naiveCounts(left, ({ countries, topics }) => countries.flatMap((c) => topics.map((t) => `${c} ${t}`))),
        );
        const pairs = countryPairs.map(({ a, b, count }) => ({ value: `${a} ${b}`, count }));
        expect(counted(pairs)).toEqual(
          naiveCounts(left, ({ countries }) => countries.flatMap((a) => countries.filter((b) => a < b).map((b) => `${a} ${b}`))),
        );
      }),
      seeded,
    );
  });

  test('commitments by kind, split by what came of them', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const promises = records.filter((record) => isLeft(record, filters)).flatMap(({ commitments }) => commitments);
        const naive = (kind: string, status: string) => promises.filter((one) => one.kind === kind && one.status === status).length;
        expect(overviewOf(index, filters).commitments).toEqual(
          idsOf(commitmentKinds).map((kind) => ({
            kind,
            recorded: naive(kind, 'recorded'),
            possible: naive(kind, 'possible'),
            none: naive(kind, 'none'),
          })),
        );
      }),
      seeded,
    );
  });

  test('periods', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const { unit, bins } = overviewOf(index, filters).periods;
        const naive = naivePeriods(records, filters);
        expect({ unit, bins: bins.map(({ start, end, total }) => ({ start, end, total })) }).toEqual({
          unit: naive.unit,
          // The naive month ends on its 31st; cut it to the real last day.
          bins: naive.bins.map((bin) => ({ ...bin, end: bins.find(({ start }) => start === bin.start)?.end ?? bin.end })),
        });
      }),
      seeded,
    );
  });
});

test('the answer fits the schema, whatever the filter', () => {
  fc.assert(
    fc.property(anyFilters, (filters) => {
      expect(overviewSchema.safeParse(overviewOf(index, filters)).error).toBeUndefined();
    }),
    { ...seeded, numRuns: 50 },
  );
});

test('facets list every value that the dataset holds, zeros too, in one order under every filter', () => {
  const all = overviewOf(index, noFilters).facets;
  const none = overviewOf(index, { ...noFilters, q: 'no such word anywhere' }).facets;
  for (const facet of [...facetNames, 'year'] as const) {
    expect(none[facet].map(({ value }) => value)).toEqual(all[facet].map(({ value }) => value));
    expect(none[facet].every(({ count }) => count === 0)).toBe(true);
  }
  expect(all.kind.map(({ value }) => value)).toEqual(['activity', 'agreement', 'initiative']);
  expect(all.sourceQuality.map(({ value }) => value)).toEqual(['official', 'press', 'mirror', 'other']);
  expect(all.followUp.map(({ value }) => value)).toEqual(['recorded', 'possible', 'none']);
  expect(all.year.map(({ value }) => value)).toEqual(Array.from({ length: 13 }, (_, i) => String(2014 + i)));
});

test('agreements stand in the order of their life, zeros too', () => {
  const { agreementStatus } = overviewOf(index, { ...noFilters, kind: [['activity']] });
  expect(agreementStatus).toEqual(idsOf(agreementStatuses).map((value) => ({ value, count: 0 })));
});

test('the newest are eight, newest first', () => {
  const dates = overviewOf(index, noFilters).newest.map(({ date }) => date ?? '');
  expect(dates).toHaveLength(8);
  expect(dates).toEqual([...dates].sort().reverse());
});
