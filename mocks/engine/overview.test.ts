import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Overview, overviewSchema } from '@/domain/answers/apiAnswers';
import type { FacetName } from '@/domain/facets/facets';
import { parseFilters } from '@/domain/facets/filterCodec';
import { type Filters, facetNames, noFilters } from '@/domain/facets/filters';
import { agreementStatuses, commitmentKinds, idsOf } from '@/domain/vocabulary/vocabulary';
import { bundledTexts } from '../api/bundledArchive';
import { firstIndex } from '../testing/firstRelease';
import { isLeft, leftWithout, type NaiveRecord, naiveCounts, naivePairs, naiveRecords, naiveValues } from '../testing/naiveCounts';
import { naivePeriods } from '../testing/naivePeriods';
import { randomFilters } from '../testing/randomFilters';
import { buildIndex } from './atlasIndex';
import { readDataset } from './dataset';
import { metaOf } from './meta';
import { overviewOf } from './overview';

// Some hundred rounds each; a busy machine may take longer than the usual five seconds.
vi.setConfig({ testTimeout: 30_000 });

const { dataset } = readDataset(bundledTexts);
const index = buildIndex(dataset);
const records = naiveRecords(dataset);
const seeded = { seed: 20261124, numRuns: 500 };
const anyFilters = randomFilters(dataset);

const asked = new Map<string, { readonly answer: Overview; readonly left: readonly NaiveRecord[] }>();

/** Returns the engine's answer and the records that the naive count leaves. The tests ask the same filters, and each is worked out once. */
function both(filters: Filters) {
  const key = JSON.stringify(filters);
  const known = asked.get(key) ?? { answer: overviewOf(index, filters), left: records.filter((record) => isLeft(record, filters)) };
  asked.set(key, known);
  return known;
}

/** The counts of a facet by value; values with zero left out. */
function counted(list: readonly { value: string; count: number }[]): Record<string, number> {
  return Object.fromEntries(list.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]));
}

/** The places of a facet's groups: one even where there is none, as a first value would begin it. */
function placesOf(filters: Filters, facet: FacetName): number[] {
  return Array.from({ length: Math.max(1, filters[facet].length) }, (_, place) => place);
}

test('the random filters are worth asking: most leave some records and not all, and each kind of question comes up', () => {
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
  expect(share(({ time }) => time === 'underway')).toBeGreaterThan(0.08);
  expect(share(({ time }) => time === 'undated')).toBeGreaterThan(0.02);
  expect(share(({ q }) => q !== '')).toBeGreaterThan(0.1);
  for (const name of facetNames) expect([name, share((filters) => filters[name].length > 0) > 0.05]).toEqual([name, true]);
});

describe('under any filter the engine counts what a naive count of the same words does:', () => {
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
      seeded,
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
      seeded,
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
      { ...seeded, numRuns: 100 },
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
      seeded,
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
      seeded,
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
      seeded,
    );
  });

  test('periods', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        expect(both(filters).answer.periods).toEqual(naivePeriods(records, filters));
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
  expect(all.followUp.map(({ value }) => value)).toEqual(['recorded', 'none']);
  expect(all.year.map(({ value }) => value)).toEqual(Array.from({ length: 13 }, (_, i) => String(2014 + i)));
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

describe('the figures of the first release', () => {
  const answerTo = (query: string) => overviewOf(firstIndex, parseFilters(new URLSearchParams(query)).filters);
  const countOf = (list: readonly { value: string; count: number }[], value: string) => list.find((one) => one.value === value)?.count;

  test('North Macedonia on cybersecurity since 2019: how many, with whom, in how small a circle', () => {
    const query = 'country=MK&topic=cybersecurity&from=2019';
    const { total, counts } = answerTo(query);
    expect(total).toBe(69);
    expect(['AL', 'ME', 'RS', 'XK'].map((code) => countOf(counts.country, code))).toEqual([32, 31, 27, 26]);
    const few = answerTo(`${query}&scope=two,few`).counts.country;
    expect(['US', 'EE'].map((code) => countOf(few, code))).toEqual([11, 7]);
    expect(answerTo(`${query}&time=underway`).total).toBe(76);
  });

  test('organisations are counted where they take part in a record, by every answer alike', () => {
    const { totals, counts } = answerTo('');
    expect(totals.organisation).toBe(445);
    expect(metaOf(firstIndex).records.organisation).toBe(445);
    expect(counts.org.filter(({ count }) => count > 0)).toHaveLength(445);
    expect(metaOf(firstIndex).vocabulary.organisations).toHaveLength(446);
  });

  test('all records by own date, year by year, and those without one', () => {
    const { periods, facets } = answerTo('');
    const byYear = [2, 17, 18, 36, 62, 61, 69, 60, 79, 97, 83, 85, 21];
    expect(periods.bins.map(({ total }) => total)).toEqual(byYear);
    expect(facets.year.map(({ count }) => count)).toEqual(byYear);
    expect(periods.undated).toBe(7);
  });
});
