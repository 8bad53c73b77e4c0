import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { rhythmSchema } from '@/domain/answers/timelineAnswers';
import { type Filters, noFilters } from '@/domain/facets/filters';
import type { Activity } from '@/domain/records/records';
import { bundledTexts } from '../api/bundledArchive';
import { naiveRecords } from '../testing/naiveCounts';
import { naiveRhythm } from '../testing/naiveRhythm';
import { randomFilters } from '../testing/randomFilters';
import { activity, agreement, datasetOf } from '../testing/tinyDataset';
import { buildIndex } from './atlasIndex';
import { readDataset } from './dataset';
import { rhythmOf } from './rhythm';

// Some go through the whole dataset many times; a busy machine may take longer than the usual five seconds.
vi.setConfig({ testTimeout: 30_000 });

const { dataset } = readDataset(bundledTexts);
const index = buildIndex(dataset);
const records = naiveRecords(dataset);

/** The rhythm of one country's contacts; the release is of 1 January 2026. */
function rhythm(activities: readonly Partial<Activity>[], filters: Partial<Filters> = {}) {
  const made = activities.map((fields, place) => activity({ id: `contact-${place}`, countries: ['MK'], ...fields }));
  const { quarters, countries, total } = rhythmOf(buildIndex(datasetOf({ activities: made })), { ...noFilters, ...filters });
  return { total, quarters: quarters.map(({ start, end }) => `${start}..${end}`), countries };
}

test('under any filter the rhythm is what a naive count of the same words gives, and fits the schema', () => {
  fc.assert(
    fc.property(randomFilters(dataset), (filters) => {
      const answer = rhythmOf(index, filters);
      expect(answer).toEqual(naiveRhythm(dataset, records, filters));
      expect(rhythmSchema.safeParse(answer).error).toBeUndefined();
    }),
    { seed: 20261124, numRuns: 50 },
  );
});

test('the real records have silences and countries without a usual interval', () => {
  const { countries } = rhythmOf(index, noFilters);
  expect(countries.some(({ silences }) => silences.length > 1)).toBe(true);
  expect(countries.some(({ usualDays }) => usualDays === null)).toBe(true);
  expect(countries[0]?.country).toBe('MK');
});

describe('a contact', () => {
  test('is an activity, whatever kind is asked for', () => {
    const made = datasetOf({ activities: [activity()], agreements: [agreement()] });
    expect(rhythmOf(buildIndex(made), { ...noFilters, kind: [['agreement']] }).total).toBe(1);
  });

  test('was not called off', () => {
    expect(rhythm([{ status: 'held' }, { status: 'planned' }, { status: 'cancelled' }, { status: 'postponed' }]).total).toBe(2);
  });

  test('counts in the quarter in which it began', () => {
    const { quarters, countries } = rhythm([{ date: '2025-03-31', endDate: '2025-04-02' }, { date: '2025-04' }, { date: '2025-12-31' }]);
    expect(quarters).toEqual([
      '2025-01-01..2025-03-31',
      '2025-04-01..2025-06-30',
      '2025-07-01..2025-09-30',
      '2025-10-01..2025-12-31',
      '2026-01-01..2026-03-31',
    ]);
    expect(countries).toEqual([{ country: 'MK', counts: [1, 1, 0, 1, 0], undated: 0, usualDays: null, silences: [] }]);
  });

  test('known to the year stands in no quarter', () => {
    expect(rhythm([{ date: '2025' }, { date: '2025-01' }]).countries).toMatchObject([{ counts: [1, 0, 0, 0, 0], undated: 1 }]);
  });

  test('of two countries counts for both, and for each once; one without a country for none', () => {
    const { total, countries } = rhythm([{ countries: ['RS', 'MK', 'MK'] }, { countries: [] }, { countries: ['RS'] }]);
    expect({ total, rows: countries.map(({ country, counts }) => `${country} ${counts[0]}`) }).toEqual({
      total: 3,
      rows: ['RS 2', 'MK 1'],
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
      'to the end of the window, but not past the release',
      ['2025-11-01'],
      { to: '2030' },
      ['2025-10-01..2025-12-31', '2026-01-01..2026-03-31'],
    ],
    ['past the release where something is planned', ['2026-05-01'], {}, ['2026-04-01..2026-06-30']],
  ])('%s', (_, dates, filters, expected) => {
    expect(
      rhythm(
        dates.map((date) => ({ date })),
        filters,
      ).quarters,
    ).toEqual(expected);
  });

  test('a contact that began before the window is placed in none', () => {
    const { total, countries } = rhythm([{ date: '2025-03-30', endDate: '2025-04-02' }], { from: '2025-04', to: '2025-06' });
    expect(total).toBe(1);
    expect(countries).toMatchObject([{ country: 'MK', counts: [0] }]);
  });
});

test('the time since the last contact is a silence up to the release, or to the end of the window', () => {
  const weekly = Array.from({ length: 8 }, (_, place) => ({ date: `2025-01-${String(3 + 3 * place).padStart(2, '0')}` }));
  expect(rhythm(weekly).countries[0]?.silences).toEqual([{ start: '2025-01-24', end: '2026-01-01', days: 342 }]);
  expect(rhythm([...weekly, { date: '2026-02', status: 'planned' }]).countries[0]?.silences).toHaveLength(1);
  expect(rhythm(weekly, { to: '2025-07' }).countries[0]?.silences).toEqual([{ start: '2025-01-24', end: '2025-07-31', days: 188 }]);
  expect(rhythm(weekly, { to: '2025-06' }).countries[0]?.silences).toEqual([]);
});
