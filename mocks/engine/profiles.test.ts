import { describe, expect, test } from 'vitest';
import { filtersWith, noFilters } from '@/domain/facets/filters';
import { activity, agreement, datasetOf, initiative, organisation } from '../testing/tinyDataset';
import { buildIndex } from './atlasIndex';
import { organisationProfileOf } from './organisationProfile';
import { pairProfileOf } from './pairProfile';
import { countryProfileOf } from './profiles';

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
    const profile = organisationProfileOf(index, id, true, noFilters);
    expect(profile?.chain.map((member) => member.id)).toEqual(chain);
    expect(profile?.total).toBe(total);
  });

  test('its records are counted only when asked for', () => {
    expect(organisationProfileOf(index, 'ministry-two', false, noFilters)).toMatchObject({
      merged: false,
      ids: ['ministry-two'],
      total: 1,
    });
    expect(organisationProfileOf(index, 'ministry-two', true, noFilters)?.records.map(({ id }) => id)).toEqual([
      'of-ministry-two',
      'of-office',
      'of-bureau',
    ]);
    expect(organisationProfileOf(index, 'no-such-body', true, noFilters)).toBeNull();
  });
});

describe('a contact', () => {
  const dates = (signed: string, ends: string | null = null) => ({ announced: null, signed, inForce: null, ends });
  const six = ['AL', 'BA', 'ME', 'MK', 'RS', 'XK'] as const;
  const index = buildIndex(
    datasetOf({
      release: { id: 'test', published: '2026-01-15', collectedTo: '2026-01' },
      activities: [
        activity({ id: 'met', date: '2023-04' }),
        activity({ id: 'proposed', date: '2024', type: 'announcement' }),
        activity({ id: 'to-come', date: '2027', status: 'planned' }),
        activity({ id: 'called-off', date: '2025', status: 'cancelled' }),
        activity({ id: 'summit', date: '2025-06', countries: [...six] }),
        activity({ id: 'fair', date: '2025-08', countries: [...six], type: 'report' }),
        activity({ id: 'with-al', countries: ['AL', 'MK'] }),
        activity({ id: 'with-al-too', countries: ['AL', 'RS'] }),
      ],
      agreements: [
        agreement({ id: 'signed', dates: dates('2022', '2026') }),
        agreement({ id: 'in-force', dates: dates('2020', '2027'), status: 'in-force' }),
        agreement({ id: 'said', dates: dates('2025'), status: 'announced' }),
      ],
      initiatives: [initiative({ id: 'plan', countries: ['MK', 'RS', 'AL'], period: { start: '2025', end: null } })],
    }),
  );

  test('is a meeting that was held or a concluded agreement of two to five countries; larger meetings are named apart', () => {
    const { contact, last, lastRegional } = pairProfileOf(index, 'MK', 'RS', noFilters);
    expect([contact, last?.id, lastRegional?.id]).toEqual([3, 'met', 'summit']);
    expect(countryProfileOf(index, 'MK', noFilters).partners.slice(0, 3)).toMatchObject([
      { code: 'RS', count: 10, close: 8, contact: 3, last: '2023-04' },
      { code: 'AL', count: 4, close: 2, contact: 1, last: '2024-05-06' },
      { code: 'BA', count: 2, close: 0, contact: 0, last: null },
    ]);
  });

  test('and all else are those inside the filter', () => {
    const before = filtersWith({ to: '2022' });
    expect(pairProfileOf(index, 'MK', 'RS', before)).toMatchObject({ total: 2, contact: 2, last: { id: 'signed' }, lastRegional: null });
    expect(countryProfileOf(index, 'MK', before).partners).toMatchObject([{ code: 'RS', count: 2, contact: 2, last: '2022' }]);
  });

  test('an agreement that was signed or announced is not in force', () => {
    const { agreementsInForce, agreementStatus } = countryProfileOf(index, 'MK', noFilters);
    expect(agreementsInForce.map(({ id }) => id)).toEqual(['in-force']);
    expect(agreementStatus.filter(({ count }) => count > 0)).toEqual([
      { value: 'announced', count: 1 },
      { value: 'signed', count: 1 },
      { value: 'in-force', count: 1 },
    ]);
  });

  test('third parties have records with each of the two that the other has no part in', () => {
    expect(pairProfileOf(index, 'MK', 'RS', noFilters).thirdParties).toEqual([
      { code: 'AL', name: 'Albania', withA: 4, withB: 4, withBoth: 3 },
    ]);
  });
});
