import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rhythmSchema } from '@/domain/answers/timelineAnswers';
import { type Filters, groupsOf, noFilters } from '@/domain/facets/filters';
import type { Activity, Agreement } from '@/domain/records/records';
import { bundledTexts } from '../api/bundledArchive';
import { naiveRecords } from '../testing/naiveCounts';
import { naiveRhythm } from '../testing/naiveRhythm';
import { randomFilters } from '../testing/randomFilters';
import { syntheticDataset } from '../testing/syntheticDataset';
import { activity, agreement, datasetOf } from '../testing/tinyDataset';
import { buildIndex } from './atlasIndex';
import { readDataset } from './dataset';
import { filterEntries } from './filterRecords';
import { rhythmOf } from './rhythm';

const { dataset } = readDataset(bundledTexts);
const index = buildIndex(dataset);
const records = naiveRecords(dataset);
const noDates = { announced: null, signed: null, inForce: null, ends: null };

/** MK and RS are searched from 2024 on, AL but for 2025; records were collected up to the end of 2025. */
const coverage = {
  note: '',
  countries: {
    MK: { 2024: 'systematic', 2025: 'partial' },
    RS: { 2024: 'partial', 2025: 'partial' },
    AL: { 2024: 'partial', 2025: 'none' },
  },
} as const;

/** The rhythm of contacts between MK and RS unless said otherwise. */
function rhythm(activities: readonly Partial<Activity>[], filters: Partial<Filters> = {}, agreements: readonly Agreement[] = []) {
  const made = activities.map((fields, place) => activity({ id: `contact-${place}`, countries: ['MK', 'RS'], ...fields }));
  const answer = rhythmOf(buildIndex(datasetOf({ activities: made, agreements: [...agreements], coverage })), { ...noFilters, ...filters });
  return { ...answer, quarters: answer.quarters.map(({ start, end }) => `${start}..${end}`) };
}

/** Made of few agreements over and over, so that many a signing lies within the days of an agreement that it names. */
const crowded = syntheticDataset({ ...dataset, agreements: dataset.agreements.slice(0, 8) }, 600, 7);

test.each([
  ['real', dataset, index, records, 50],
  ['synthetic', crowded, buildIndex(crowded), naiveRecords(crowded), 15],
] as const)(
  'under any filter the rhythm of %s records is what a naive count of the same words gives, and fits the schema',
  (_, of, indexed, naive, numRuns) => {
    fc.assert(
      fc.property(randomFilters(dataset), (filters) => {
        const answer = rhythmOf(indexed, filters);
        expect(answer).toEqual(naiveRhythm(of, naive, filters));
        expect(rhythmSchema.safeParse(answer).error).toBeUndefined();
      }),
      { seed: 20261124, numRuns },
    );
  },
);

test('the real records have silences, regional meetings, signings with their agreements, and countries without a usual interval', () => {
  const { countries, total, records: all, collectedTo } = rhythmOf(index, noFilters);
  expect(countries.some(({ silences }) => silences.length > 1)).toBe(true);
  expect(countries.some(({ usualDays }) => usualDays === null)).toBe(true);
  expect(countries.some(({ regional }) => regional > 1)).toBe(true);
  expect(total).toBeLessThan(all);
  for (const { country, silences } of countries)
    for (const { end } of silences) {
      expect(end <= collectedTo).toBe(true);
      expect(Object.keys(dataset.coverage.countries)).toContain(country);
    }
});

test('the quarter of a row, asked for with its country and contacts only, holds just as many records', () => {
  fc.assert(
    fc.property(randomFilters(dataset), fc.nat(), (filters, pick) => {
      const { countries, quarters } = rhythmOf(index, filters);
      const places = countries.flatMap(({ country, counts, records: all }) =>
        quarters.flatMap((quarter, at) => (counts[at] ? [{ country, quarter, count: counts[at], all: all[at] }] : [])),
      );
      const mark = places[pick % Math.max(1, places.length)];
      if (!mark) return;
      const { country, quarter, count, all } = mark;
      const country2 = groupsOf('country', [...filters.country, [country]]);
      const asked = {
        ...filters,
        country: country2,
        contact: groupsOf('contact', [['yes']]),
        from: quarter.start,
        to: quarter.end,
        time: null,
      };
      expect(filterEntries(index, asked)).toHaveLength(all ?? 0);
      const again = rhythmOf(index, asked);
      expect(again.total).toBe(count);
      expect(again.countries.find((own) => own.country === country)?.counts).toEqual([count]);
    }),
    { seed: 20261124, numRuns: 100 },
  );
});

describe('a contact', () => {
  test('was held and brought two to five countries together', () => {
    const six = ['AL', 'BA', 'ME', 'MK', 'RS', 'XK'] as const;
    const { total, countries } = rhythm([
      { status: 'held' },
      { status: 'planned' },
      { status: 'cancelled' },
      { type: 'announcement' },
      { countries: ['MK'] },
      { countries: [...six] },
      { countries: [...six], type: 'announcement' },
    ]);
    expect(total).toBe(1);
    expect(countries.map(({ country, total: own, regional }) => `${country} ${own} ${regional}`)).toEqual(['MK 1 1', 'RS 1 1']);
  });

  test('is an agreement that was concluded, not one that was announced', () => {
    const of = (status: Agreement['status']) =>
      agreement({ id: status, status, countries: ['MK', 'RS'], dates: { ...noDates, signed: '2025-05' } });
    expect(rhythm([], {}, [of('signed'), of('announced')])).toMatchObject({ total: 1, records: 1, countries: [{ counts: [1, 0, 0] }, {}] });
  });

  test('counts in each quarter that its own date may mean, and is known to lie in none of several', () => {
    const { quarters, countries } = rhythm([{ date: '2025-03-31', endDate: '2025-04-02' }, { date: '2025-04' }, { date: '2025' }]);
    expect(quarters).toEqual(['2025-01-01..2025-03-31', '2025-04-01..2025-06-30', '2025-07-01..2025-09-30', '2025-10-01..2025-12-31']);
    expect(countries[0]).toMatchObject({
      country: 'MK',
      total: 3,
      counts: [2, 2, 1, 1],
      coarse: [1, 1, 1, 1],
      silences: [],
      unsearched: [],
    });
  });

  test('without a date stands in no quarter', () => {
    const undated = agreement({ id: 'undated', status: 'adopted', countries: ['MK', 'RS'], dates: noDates });
    expect(rhythm([], {}, [undated])).toMatchObject({ total: 1, undated: 1, quarters: [], countries: [{ total: 1, counts: [] }, {}] });
    expect(rhythm([{}], { time: 'undated' }, [undated])).toMatchObject({ total: 1, undated: 1 });
  });

  test('is asked for by kind like every record, and by its own date whatever is under way', () => {
    expect(rhythm([{ date: '2025-05-06' }], { kind: [['agreement']] }).total).toBe(0);
    const early = { date: '2025-03-30', endDate: '2025-04-02' };
    expect(rhythm([early], { from: '2025-04', to: '2025-06', time: 'underway' }).total).toBe(0);
  });
});

describe('a signing and its agreement', () => {
  const signed = (date: string, id = 'memo') => agreement({ id, countries: ['MK', 'RS'], dates: { ...noDates, signed: date } });
  const signing = { type: 'signing', date: '2025-05-06', agreementIds: ['memo'] } as const;

  test('are two records and count once, for the country and in the quarter in which both stand', () => {
    const { total, records: all, countries } = rhythm([{ ...signing, agreementIds: ['memo'] }], {}, [signed('2025-05')]);
    expect({ total, all }).toEqual({ total: 1, all: 2 });
    expect(countries[0]).toMatchObject({ total: 1, counts: [1, 0, 0], records: [2, 0, 0], coarse: [0, 0, 0] });
  });

  test.each<[string, Partial<Activity>, string]>([
    ['a meeting that names the agreement', { type: 'meeting' }, '2025-05'],
    ['a signing of another day', {}, '2025-06'],
    ['a signing of another agreement', { agreementIds: ['other'] }, '2025-05'],
    ['a signing that was not held', { status: 'planned' }, '2025-05'],
  ])('not: %s', (_, fields, date) => {
    const { total, records: all } = rhythm([{ ...signing, agreementIds: ['memo'], ...fields }], {}, [signed(date)]);
    expect(total).toBe(all);
  });

  test('are told apart where only one is left', () => {
    expect(rhythm([{ ...signing, agreementIds: ['memo'] }], { kind: [['agreement']] }, [signed('2025-05')])).toMatchObject({
      total: 1,
      records: 1,
    });
  });
});

describe('the quarters drawn', () => {
  test.each<[string, string[], Partial<Filters>, string[]]>([
    ['none without contacts', [], {}, []],
    [
      'cut by the window',
      ['2024-05-06', '2024-08-01'],
      { from: '2024-05-05', to: '2024-07-10' },
      ['2024-05-05..2024-06-30', '2024-07-01..2024-07-10'],
    ],
    [
      'from the beginning of the window, also before the first contact',
      ['2025-08-01', '2024-11-30'],
      { from: '2025-05' },
      ['2025-05-01..2025-06-30', '2025-07-01..2025-09-30', '2025-10-01..2025-12-31'],
    ],
    ['to the end of the window, but not past the last day collected', ['2025-11-01'], { to: '2030' }, ['2025-10-01..2025-12-31']],
    ['past it where something is dated later', ['2026-05-01'], {}, ['2026-04-01..2026-06-30']],
  ])('%s', (_, dates, filters, expected) => {
    expect(
      rhythm(
        dates.map((date) => ({ date })),
        filters,
      ).quarters,
    ).toEqual(expected);
  });
});

describe('a silence', () => {
  const weekly = Array.from({ length: 8 }, (_, place) => ({ date: `2025-01-${String(3 + 3 * place).padStart(2, '0')}` }));
  const silencesOf = (...of: Parameters<typeof rhythm>) => rhythm(...of).countries.map(({ country, silences }) => [country, silences]);

  test('since the last contact ends with the last day collected, or with the window', () => {
    const toEnd = [{ start: '2025-01-24', end: '2025-12-31', days: 341 }];
    expect(silencesOf(weekly)).toEqual([
      ['MK', toEnd],
      ['RS', toEnd],
    ]);
    expect(silencesOf([...weekly, { date: '2026-02', status: 'planned' }])).toEqual([
      ['MK', toEnd],
      ['RS', toEnd],
    ]);
    expect(rhythm(weekly, { to: '2025-07' }).countries[0]?.silences).toEqual([{ start: '2025-01-24', end: '2025-07-31', days: 188 }]);
    expect(rhythm(weekly, { to: '2025-06' }).countries[0]?.silences).toEqual([]);
  });

  test('is counted only as far as the country, and each that is chosen, was searched', () => {
    const before = weekly
      .map(({ date }) => ({ date: date.replace('2025', '2024'), countries: ['AL', 'MK', 'US'] as const }))
      .map((own) => ({ ...own, countries: [...own.countries] }));
    const [year, both] = [
      { start: '2024-01-24', end: '2024-12-31', days: 342 },
      { start: '2024-01-24', end: '2025-12-31', days: 707 },
    ];
    expect(silencesOf(before)).toEqual([
      ['AL', [year]],
      ['MK', [both]],
      ['US', []],
    ]);
    expect(silencesOf(before, { country: [['AL']] })).toEqual([
      ['AL', [year]],
      ['MK', [year]],
      ['US', []],
    ]);
    expect(silencesOf(before, { country: [['US']] })).toEqual([
      ['AL', []],
      ['MK', []],
      ['US', []],
    ]);
    expect(rhythm(before, { country: [['AL']] }).countries.map(({ unsearched }) => unsearched)).toEqual(
      ['AL', 'MK', 'US'].map(() => [{ start: '2025-01-01', end: '2025-12-31' }]),
    );
    expect(rhythm(before).countries.map(({ unsearched }) => unsearched.length)).toEqual([1, 0, 0]);
  });
});
