import { describe, expect, test } from 'vitest';
import { activity, agreement, datasetOf, initiative, organisation } from '../testing/tinyDataset';
import { buildIndex } from './atlasIndex';
import { countryProfileOf, organisationProfileOf, pairProfileOf } from './profiles';

describe('the chain of an organisation', () => {
  // One bureau became an office, the office two ministries; links are recorded on one side only, as in the registry.
  const index = buildIndex(
    datasetOf({
      organisations: [
        organisation({ id: 'bureau', successorId: 'office' }),
        organisation({ id: 'office', successorId: 'ministry-one' }),
        organisation({ id: 'ministry-one' }),
        organisation({ id: 'ministry-two', predecessorId: 'office' }),
        organisation({ id: 'alone' }),
        organisation({ id: 'loop-one', successorId: 'loop-two' }),
        organisation({ id: 'loop-two', successorId: 'loop-one' }),
      ],
      activities: ['bureau', 'office', 'ministry-one', 'ministry-two'].map((id, i) =>
        activity({ id: `of-${id}`, organisationIds: [id, 'alone'], date: `202${i}` }),
      ),
    }),
  );
  test.each([
    ['bureau', ['bureau', 'office', 'ministry-one', 'ministry-two'], 4],
    ['office', ['bureau', 'office', 'ministry-one', 'ministry-two'], 4],
    ['ministry-two', ['bureau', 'office', 'ministry-two'], 3],
    ['alone', [], 4],
    ['loop-one', ['loop-two', 'loop-one'], 0],
  ])('%s', (id, chain, total) => {
    const profile = organisationProfileOf(index, id, true);
    expect(profile?.chain.map((member) => member.id)).toEqual(chain);
    expect(profile?.total).toBe(total);
  });

  test('its records are counted only when asked for', () => {
    expect(organisationProfileOf(index, 'ministry-two', false)).toMatchObject({ merged: false, ids: ['ministry-two'], total: 1 });
    expect(organisationProfileOf(index, 'ministry-two', true)?.records.map(({ id }) => id)).toEqual([
      'of-ministry-two',
      'of-office',
      'of-bureau',
    ]);
    expect(organisationProfileOf(index, 'no-such-body', true)).toBeNull();
  });
});

describe('a contact took place', () => {
  const dates = (signed: string, ends: string | null = null) => ({ announced: null, signed, inForce: null, ends });
  const index = buildIndex(
    datasetOf({
      release: { id: 'test', published: '2026-01-15', collectedTo: '2026-01' },
      activities: [
        activity({ id: 'met', date: '2023-04' }),
        activity({ id: 'to-come', date: '2027', status: 'planned' }),
        activity({ id: 'called-off', date: '2025', status: 'cancelled' }),
        activity({ id: 'with-al', countries: ['AL', 'MK'] }),
        activity({ id: 'with-al-too', countries: ['AL', 'RS'] }),
      ],
      agreements: [
        agreement({ id: 'holds', dates: dates('2022', '2026') }),
        agreement({ id: 'past', dates: dates('2020', '2026-01-14') }),
        agreement({ id: 'talks', status: 'negotiating', dates: dates('2025') }),
      ],
      initiatives: [initiative({ id: 'plan', countries: ['MK', 'RS', 'AL'], period: { start: '2025', end: null } })],
    }),
  );

  test('the last one is neither planned nor cancelled, and no initiative', () => {
    expect(pairProfileOf(index, 'MK', 'RS').last?.id).toBe('met');
    expect(countryProfileOf(index, 'MK').partners).toMatchObject([
      { code: 'RS', count: 7, last: '2023-04' },
      { code: 'AL', count: 2, last: '2024-05-06' },
    ]);
  });

  test('an agreement is in force until the last day that its end may mean', () => {
    expect(countryProfileOf(index, 'MK').agreementsInForce.map(({ id }) => id)).toEqual(['holds']);
  });

  test('third parties leave out what all three share', () => {
    expect(pairProfileOf(index, 'MK', 'RS').thirdParties).toEqual([{ code: 'AL', name: 'Albania', withA: 1, withB: 1 }]);
  });
});
