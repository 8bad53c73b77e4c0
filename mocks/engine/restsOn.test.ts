import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { RestsOn } from '@/domain/answers/restsOnAnswer';
import { type Filters, noFilters } from '@/domain/facets/filters';
import { alternativesTo } from '@/domain/rests/alternatives';
import { anyFilters, dataset, totalOf } from '../testing/bundledViews';
import { firstIndex } from '../testing/firstRelease';
import { isLeft, type NaiveRecord, naiveRecords } from '../testing/naiveCounts';
import { activity, agreement, datasetOf } from '../testing/tinyDataset';
import { buildIndex } from './atlasIndex';
import { restsOn } from './restsOn';

vi.setConfig({ testTimeout: 120_000 });

const index = buildIndex(dataset);
const records = naiveRecords(dataset);
const seeded = { seed: 20261130, numRuns: 200 };

function left(filters: Filters): NaiveRecord[] {
  return records.filter((record) => isLeft(record, filters));
}

function bestOf({ entry }: NaiveRecord): string {
  const qualities: string[] = entry.record.sources.map(({ quality }) => quality);
  return ['official', 'press', 'mirror'].find((quality) => qualities.includes(quality)) ?? 'other';
}

/** Counts of what each record gives, by the words of the answer. */
function tally(list: readonly NaiveRecord[], wordOf: (record: NaiveRecord) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const record of list) counts[wordOf(record)] = (counts[wordOf(record)] ?? 0) + 1;
  return counts;
}

const filled = (counts: readonly { readonly value: string; readonly count: number }[]) =>
  Object.fromEntries(counts.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]));
const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((all, { count }) => all + count, 0);

/** A round that leaves no record proves little; the law counts those that leave some. */
function eachView(law: (answer: RestsOn, list: NaiveRecord[], filters: Filters) => void): number {
  let seen = 0;
  fc.assert(
    fc.property(anyFilters, (filters) => {
      const list = left(filters);
      seen += Number(list.length > 0);
      law(restsOn(index, filters), list, filters);
    }),
    seeded,
  );
  return seen;
}

test('what a number rests on is what one finds by asking each record', () => {
  const seen = eachView((answer, list) => {
    expect(answer.total).toBe(list.length);
    expect(filled(answer.kinds)).toEqual(tally(list, ({ kind }) => kind));
    for (const { value, scope } of answer.kinds) {
      const own = list.filter(({ kind }) => kind === value);
      expect(Object.fromEntries(Object.entries(scope).filter(([, count]) => count > 0))).toEqual(tally(own, (record) => record.scope));
    }
    expect(filled(answer.bestSource)).toEqual(tally(list, bestOf));
    const single = list.filter(({ urls }) => new Set(urls).size === 1);
    expect(answer.single).toEqual({ all: single.length, unofficial: single.filter((record) => bestOf(record) !== 'official').length });
    const precision = ({ date }: NaiveRecord) => ({ 10: 'day', 7: 'month', 4: 'year' })[date?.length ?? 0] ?? 'none';
    expect(answer.dates).toEqual({ day: 0, month: 0, year: 0, none: 0, ...tally(list, precision) });
    const codes = list.flatMap(({ countries }) => countries);
    const byCode = Object.entries(Object.groupBy(codes, (code) => code)).map(([code, own = []]) => ({ code, count: own.length }));
    expect(answer.countries.toSorted((a, b) => (a.code < b.code ? -1 : 1))).toEqual(byCode.sort((a, b) => (a.code < b.code ? -1 : 1)));
  });
  expect(seen).toBeGreaterThan(100);
});

test('kinds, best sources and dates add up to the number; a signing counts once at most', () => {
  eachView((answer) => {
    const { total, dates } = answer;
    expect([sum(answer.kinds), sum(answer.bestSource), Object.values(dates).reduce((a, b) => a + b, 0)]).toEqual([total, total, total]);
    expect(answer.signings).toBeLessThanOrEqual(total / 2);
  });
});

test('each thing that would change the number is the total under its own filters', () => {
  let asked = 0;
  eachView(({ changes }, _, filters) => {
    expect(changes).toEqual(alternativesTo(filters).map(({ id, filters: other }) => ({ id, count: totalOf(other) })));
    asked += changes.length;
  });
  expect(asked).toBeGreaterThan(500);
});

test('a signing and its agreement are one event, if both are counted', () => {
  const tiny = buildIndex(
    datasetOf({
      activities: [
        activity({ id: 'signing', type: 'signing', date: '2024-05-06', agreementIds: ['memorandum', 'protocol'] }),
        activity({ id: 'elsewhere', type: 'signing', date: '2020', agreementIds: ['memorandum'] }),
      ],
      agreements: ['memorandum', 'protocol'].map((id) =>
        agreement({ id, dates: { announced: null, signed: '2024-05', inForce: null, ends: null } }),
      ),
    }),
  );
  expect(restsOn(tiny, noFilters).signings).toBe(1);
  expect(restsOn(tiny, { ...noFilters, kind: [['activity']] }).signings).toBe(0);
});

test('North Macedonia on cybersecurity since 2019 in release 2026.11, as it was counted by hand', () => {
  const filters: Filters = { ...noFilters, country: [['MK']], topic: [['cybersecurity']], from: '2019' };
  const answer = restsOn(firstIndex, filters);
  expect(filled(answer.kinds)).toEqual({ activity: 54, agreement: 4, initiative: 11 });
  expect(answer.kinds.map(({ scope }) => Object.values(scope))).toEqual([
    [4, 6, 16, 9, 19],
    [0, 2, 2, 0, 0],
    [3, 0, 0, 1, 7],
  ]);
  expect(answer).toMatchObject({
    total: 69,
    bestSource: [44, 16, 1, 8].map((count) => ({ count })),
    single: { all: 37, unofficial: 18 },
    dates: { day: 48, month: 16, year: 5, none: 0 },
    signings: 4,
  });
  expect(Object.fromEntries(answer.changes.map(({ id, count }) => [id, count]))).toEqual({
    'under-way': 76,
    'without-initiatives': 58,
    'several-countries': 54,
    'official-sources': 44,
    contacts: 25,
    'two-countries': 18,
  });
});
