import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Overview, overviewSchema } from '@/domain/answers/apiAnswers';
import type { FacetName } from '@/domain/facets/facets';
import { type Filters, facetNames, noFilters } from '@/domain/facets/filters';
import { agreementStatuses, commitmentKinds, idsOf } from '@/domain/vocabulary/vocabulary';
import { bundledTexts } from '../api/bundledArchive';
import { isLeft, leftWithout, type NaiveRecord, naiveCounts, naivePairs, naiveRecords, naiveValues } from '../testing/naiveCounts';
import { naivePeriods } from '../testing/naivePeriods';
import { randomFilters } from '../testing/randomFilters';
import { syntheticDataset } from '../testing/syntheticDataset';
import { datasetOf } from '../testing/tinyDataset';
import { buildIndex } from './atlasIndex';
import { type Dataset, readDataset } from './dataset';
import { overviewOf } from './overview';

const { dataset } = readDataset(bundledTexts);
const seeded = { seed: 20261124, numRuns: 500 };

/** What the laws ask of a dataset. */
function subjectOf(of: Dataset, numRuns: number) {
  const index = buildIndex(of);
  const records = naiveRecords(of);
  const asked = new Map<string, { readonly answer: Overview; readonly left: readonly NaiveRecord[] }>();
  /** Returns the engine's answer and the records that the naive count leaves. The tests ask the same filters, and each is worked out once. */
  const both = (filters: Filters) => {
    const key = JSON.stringify(filters);
    const known = asked.get(key) ?? { answer: overviewOf(index, filters), left: records.filter((record) => isLeft(record, filters)) };
    asked.set(key, known);
    return known;
  };
  return { records, anyFilters: randomFilters(of), both, index, runs: { ...seeded, numRuns } };
}

const real = subjectOf(dataset, 500);
const { index } = real;

/** The counts of a facet by value; values with zero left out. */
function counted(list: readonly { value: string; count: number }[]): Record<string, number> {
  return Object.fromEntries(list.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]));
}

/** The places of a facet's groups: one even where there is none, as a first value would begin it. */
function placesOf(filters: Filters, facet: FacetName): number[] {
  return Array.from({ length: Math.max(1, filters[facet].length) }, (_, place) => place);
}

test('the random filters are worth asking: most leave some records and not all, and each kind of question comes up', () => {
  const { anyFilters, both, records } = real;
  const sample = fc.sample(anyFilters, seeded);
  const share = (holds: (filters: Filters) => boolean) => sample.filter(holds).length / sample.length;
  const leavesSome = (filters: Filters) => {
    const { length } = both(filters).left;
    return length > 0 && length < records.length;
  };
  expect(share(leavesSome)).toBeGreaterThan(0.5);
  const groups = (filters: Filters) => Math.max(...facetNames.map((name) => filters[name].length));
  expect(share((filters) => groups(filters) > 1)).toBeGreaterThan(0.1);
  expect(share((filters) => groups(filters) > 1 && leavesSome(filters))).toBeGreaterThan(0.05);
  expect(share((filters) => facetNames.some((name) => filters[name].some(({ length }) => length > 1)))).toBeGreaterThan(0.3);
  expect(share(({ from, to, time }) => time === null && (from ?? to) !== null)).toBeGreaterThan(0.08);
  expect(share(({ time }) => time === 'underway')).toBeGreaterThan(0.07);
  expect(share(({ time }) => time === 'undated')).toBeGreaterThan(0.02);
  expect(share(({ q }) => q !== '')).toBeGreaterThan(0.1);
  for (const name of facetNames) expect([name, share((filters) => filters[name].length > 0) > 0.05]).toEqual([name, true]);
});

describe.each([
  ['the real records', real],
  ['synthetic records', subjectOf(syntheticDataset(dataset, 1000, 7), 60)],
] as const)(
  'of %s, under any filter, the engine counts what a naive count of the same words does:',
  (_, { records, anyFilters, both, runs }) => {
    test('totals', () => {
      fc.assert(
        fc.property(anyFilters, (filters) => {
          const { answer, left } = both(filters);
          const { total, totals } = answer;
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
        runs,
      );
    });

    test('facets: what if, each without the group that a value would be added to', () => {
      fc.assert(
        fc.property(anyFilters, (filters) => {
          const { facets } = both(filters).answer;
          for (const facet of facetNames)
            for (const place of placesOf(filters, facet)) {
              const counts = facets[facet].map(({ value, count, more }) => ({
                value,
                count: place === 0 ? count : (more?.[place - 1] ?? -1),
              }));
              const naive = naiveCounts(leftWithout(records, filters, facet, place), naiveValues[facet]);
              expect({ facet, place, counts: counted(counts) }).toEqual({ facet, place, counts: naive });
              expect(facets[facet].every(({ more = [] }) => more.length === placesOf(filters, facet).length - 1)).toBe(true);
            }
        }),
        runs,
      );
    });

    test('years: what if, each without the range, but in the same meaning of time', () => {
      fc.assert(
        fc.property(anyFilters, (filters) => {
          const time = filters.time === 'underway' ? filters.time : null;
          for (const { value, count } of both(filters).answer.facets.year) {
            const naive = records.filter((record) => isLeft(record, { ...filters, from: value, to: value, time }));
            expect({ value, count }).toEqual({ value, count: naive.length });
          }
        }),
        { ...runs, numRuns: runs.numRuns / 5 },
      );
    });

    test('the counts inside the filter, those of the countries split by scope', () => {
      fc.assert(
        fc.property(anyFilters, (filters) => {
          const { answer, left } = both(filters);
          const { counts, agreementStatus } = answer;
          for (const facet of facetNames)
            expect({ facet, counts: counted(counts[facet]) }).toEqual({ facet, counts: naiveCounts(left, naiveValues[facet]) });
          for (const { value, scope } of counts.country) {
            const naming = left.filter(({ countries }) => countries.includes(value));
            expect({ value, scope }).toEqual({ value, scope: naiveCounts(naming, (record) => [record.scope]) });
          }
          const agreements = left.filter(({ kind }) => kind === 'agreement');
          expect(counted(agreementStatus)).toEqual(naiveCounts(agreements, ({ status }) => [status]));
        }),
        runs,
      );
    });

    test('countries by topic, and pairs of countries', () => {
      fc.assert(
        fc.property(anyFilters, (filters) => {
          const { answer, left } = both(filters);
          const { countryTopic, countryPairs } = answer;
          const cells = countryTopic.map(({ country, topic, count }) => ({ value: `${country} ${topic}`, count }));
          expect(counted(cells)).toEqual(
            naiveCounts(left, ({ countries, topics }) => countries.flatMap((c) => topics.map((t) => `${c} ${t}`))),
          );
          expect(countryPairs).toEqual(naivePairs(left));
        }),
        runs,
      );
    });

    test('commitments by type, split by what came of them', () => {
      fc.assert(
        fc.property(anyFilters, (filters) => {
          const { answer, left } = both(filters);
          const promises = left.flatMap(({ commitments }) => commitments);
          const naive = (kind: string, status: string) => promises.filter((one) => one.kind === kind && one.status === status).length;
          expect(answer.commitments).toEqual(
            idsOf(commitmentKinds).map((kind) => ({
              kind,
              recorded: naive(kind, 'recorded'),
              none: naive(kind, 'none'),
            })),
          );
        }),
        runs,
      );
    });

    test('periods', () => {
      fc.assert(
        fc.property(anyFilters, (filters) => {
          expect(both(filters).answer.periods).toEqual(naivePeriods(records, filters));
        }),
        runs,
      );
    });
  },
);

test('the answer fits the schema, whatever the filter', () => {
  fc.assert(
    fc.property(real.anyFilters, (filters) => {
      expect(overviewSchema.safeParse(overviewOf(index, filters)).error).toBeUndefined();
    }),
    { ...seeded, numRuns: 50 },
  );
});

test('facets list every value that the dataset holds, zeros too, in one order under every filter', () => {
  const all = overviewOf(index, noFilters).facets;
  const none = overviewOf(index, { ...noFilters, q: 'qqqqzz' }).facets;
  for (const facet of [...facetNames, 'year'] as const) {
    expect(none[facet].map(({ value }) => value)).toEqual(all[facet].map(({ value }) => value));
    expect(none[facet].every(({ count }) => count === 0)).toBe(true);
  }
  expect(all.kind.map(({ value }) => value)).toEqual(['activity', 'agreement', 'initiative']);
  expect(all.sourceQuality.map(({ value }) => value)).toEqual(['official', 'press', 'mirror', 'other']);
  expect(all.followUp.map(({ value }) => value)).toEqual(['recorded', 'none']);
  expect(all.year.map(({ value }) => value)).toEqual(Array.from({ length: 13 }, (_, i) => String(2014 + i)));
});

test('of no records at all there is nothing to count, whatever the filter', () => {
  const empty = buildIndex(datasetOf());
  fc.assert(
    fc.property(real.anyFilters, (filters) => {
      const { total, periods, facets, counts, newest } = overviewOf(empty, filters);
      expect({ total, bins: periods.bins, year: facets.year, country: counts.country, newest }).toEqual({
        total: 0,
        bins: [],
        year: [],
        country: [],
        newest: [],
      });
    }),
    { ...seeded, numRuns: 30 },
  );
});

test('agreements stand in the order of their life, zeros too', () => {
  const { agreementStatus } = overviewOf(index, { ...noFilters, kind: [['activity']] });
  expect(agreementStatus).toEqual(idsOf(agreementStatuses).map((value) => ({ value, count: 0 })));
});

test('the newest are nine, newest first', () => {
  const dates = overviewOf(index, noFilters).newest.map(({ date }) => date ?? '');
  expect(dates).toHaveLength(9);
  expect(dates).toEqual([...dates].sort().reverse());
});
