import { describe, expect, test } from 'vitest';
import type { Activity, Agreement } from '@/domain/records/records';
import { bundledTexts } from '../api/bundledArchive';
import { activity, agreement, datasetOf, initiative } from '../testing/tinyDataset';
import { buildIndex } from './atlasIndex';
import { readDataset } from './dataset';
import { linksOf, neighboursOf } from './links';

/** The neighbours of the activity `self` of MK and RS on 6 May 2024, as `before | after`. */
function around(others: readonly Partial<Activity>[], self: Partial<Activity> = {}, agreements: readonly Agreement[] = []): string {
  const made = others.map((fields) => activity({ ...fields }));
  const index = buildIndex(datasetOf({ activities: [...made, activity({ id: 'self', ...self })], agreements }));
  const entry = index.byKey.get('activity/self');
  if (!entry) throw new Error('The dataset of the test lacks the activity self.');
  const { before, after } = neighboursOf(index, entry.position);
  return [before, after].map((list) => list.map(({ id }) => id).join(' ')).join(' | ');
}

describe('of the same parties are', () => {
  const bodies = (...organisationIds: string[]): Partial<Activity> => ({ organisationIds });
  test.each<[string, Partial<Activity>, Partial<Activity>, boolean]>([
    ['the same two countries', {}, {}, true],
    ['more countries with the two', {}, { countries: ['AL', 'RS', 'MK'] }, true],
    ['not one of the two', {}, { countries: ['AL', 'RS'] }, false],
    ['not one of the two with organisations', bodies('one', 'two'), { countries: ['RS'], ...bodies('one', 'two') }, false],
    ['not one country alone', { countries: ['MK'] }, { countries: ['MK'] }, false],
    ['not a country that stands twice', { countries: ['MK', 'MK'] }, { countries: ['MK', 'MK'] }, false],
    ['one country and one organisation', { countries: ['MK'], ...bodies('one') }, { countries: ['MK', 'AL'], ...bodies('one') }, true],
    ['two organisations', { countries: ['MK'], ...bodies('one', 'two') }, { countries: ['AL'], ...bodies('two', 'one') }, true],
    ['not one organisation', { countries: ['MK'], ...bodies('one', 'two') }, { countries: ['AL'], ...bodies('one') }, false],
    ['two organisations without a country', { countries: [], ...bodies('one', 'two') }, { countries: [], ...bodies('one', 'two') }, true],
    ['not one organisation without a country', { countries: [], ...bodies('one') }, { countries: ['MK'], ...bodies('one') }, false],
  ])('%s', (_, self, other, expected) => {
    expect(around([{ id: 'other', date: '2025', ...other }], self)).toBe(expected ? ' | other' : ' | ');
  });

  test('records linked with it, in either direction', () => {
    const far: Partial<Agreement> = {
      countries: ['AL'],
      parties: [],
      dates: { announced: null, signed: '2024-06', inForce: null, ends: null },
    };
    const naming: Agreement['commitments'][number] = { text: 'Meet', kind: 'other', followUps: [{ activityId: 'self', note: 'Met' }] };
    const agreements = [
      agreement({ ...far, id: 'named' }),
      agreement({ ...far, id: 'naming', commitments: [naming] }),
      agreement({ ...far, id: 'stranger' }),
    ];
    expect(around([], { agreementIds: ['named', 'lost'] }, agreements)).toBe(' | named naming');
  });
});

describe('in time', () => {
  test('the nearest first, up to three on either side', () => {
    const dates = ['2020', '2021', '2022', '2023', '2025', '2026', '2027', '2028'];
    expect(around(dates.map((date) => ({ id: `in-${date}`, date })))).toBe('in-2023 in-2022 in-2021 | in-2025 in-2026 in-2027');
  });

  test.each<[string, string, string]>([
    ['2024-05-05', 'any', 'any | '],
    ['2024-05-07', 'any', ' | any'],
    ['2024-05', 'any', 'any | '],
    ['2024', 'any', 'any | '],
    ['2024-06', 'any', ' | any'],
    ['2024-05-06', 'aaa', 'aaa | '],
    ['2024-05-06', 'zzz', ' | zzz'],
  ])('%s with the id %s beside self on 2024-05-06', (date, id, expected) => {
    expect(around([{ id, date }])).toBe(expected);
  });

  test('what has no date takes no part and has no neighbours', () => {
    const undated = initiative({ id: 'undated', period: { start: null, end: '2024' }, countries: ['MK', 'RS'] });
    const index = buildIndex(datasetOf({ activities: [activity({ id: 'self' })], initiatives: [undated] }));
    for (const entry of index.entries) expect(neighboursOf(index, entry.position)).toEqual({ before: [], after: [] });
  });
});

test('over the real records they stand in order of time, each once, and no linked record is missing where there is room', () => {
  const { dataset } = readDataset(bundledTexts);
  const index = buildIndex(dataset);
  let found = 0;
  for (const entry of index.entries.filter((_, place) => place % 5 === 0)) {
    const { before, after } = neighboursOf(index, entry.position);
    const keys = [...before.toReversed(), entry.stub, ...after].map(({ kind, id }) => `${kind}/${id}`);
    const dates = [...before.toReversed(), entry.stub, ...after].map(({ date }) => date ?? '');
    found += keys.length - 1;
    expect(new Set(keys).size).toBe(keys.length);
    expect(dates).toEqual([...dates].sort());
    // A linked record is missing only where three nearer ones stand.
    for (const key of linksOf(index, entry.position)) {
      const date = index.byKey.get(key)?.stub.date;
      if (!date || !entry.stub.date || date === entry.stub.date || keys.includes(key)) continue;
      expect(date < entry.stub.date ? before.length : after.length).toBe(3);
    }
  }
  expect(found).toBeGreaterThan(200);
});
