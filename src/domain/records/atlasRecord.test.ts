import { describe, expect, it } from 'vitest';
import { agreementDate, intervalOf, organisationIdsOf, recordPath } from '@/domain/records/atlasRecord';
import { OPEN_END, OPEN_START } from '@/domain/time/partialDate';
import { activityOf, agreementOf, initiativeOf } from '@/testing/records';

const noDates = { announced: null, signed: null, inForce: null, ends: null };

describe(intervalOf, () => {
  it.each([
    ['an activity of one day', { kind: 'activity', record: activityOf({ date: '2024-05-07' }) }, '2024-05-07', '2024-05-07'],
    [
      'an activity of some days',
      { kind: 'activity', record: activityOf({ date: '2024-05-30', endDate: '2024-06-02' }) },
      '2024-05-30',
      '2024-06-02',
    ],
    ['an activity known to the month', { kind: 'activity', record: activityOf({ date: '2024-05' }) }, '2024-05-01', '2024-05-31'],
    [
      'an agreement known to the year',
      { kind: 'agreement', record: agreementOf({ dates: { ...noDates, signed: '2022' } }) },
      '2022-01-01',
      '2022-12-31',
    ],
    [
      'an initiative that goes on',
      { kind: 'initiative', record: initiativeOf({ period: { start: '2020', end: null } }) },
      '2020-01-01',
      OPEN_END,
    ],
    [
      'an initiative without dates',
      { kind: 'initiative', record: initiativeOf({ period: { start: null, end: null } }) },
      OPEN_START,
      OPEN_END,
    ],
  ] as const)('%s', (_, entry, start, end) => expect(intervalOf(entry)).toEqual({ start, end }));
});

describe(agreementDate, () => {
  it.each([
    [{ announced: '2020', signed: '2021', inForce: '2022', ends: '2030' }, '2021'],
    [{ ...noDates, announced: '2020', inForce: '2022' }, '2020'],
    [{ ...noDates, inForce: '2022', ends: '2030' }, '2022'],
    [{ ...noDates, ends: '2030' }, '2030'],
    [noDates, null],
  ])('of %o is %s', (dates, expected) => expect(agreementDate(agreementOf({ dates }))).toBe(expected));
});

it('an initiative’s organisations are its lead, partners and funders, each once', () => {
  const record = initiativeOf({ leadId: 'int-a', partnerIds: ['int-b', 'int-a'], funderIds: ['int-c', 'int-b'] });
  expect(organisationIdsOf({ kind: 'initiative', record })).toEqual(['int-a', 'int-b', 'int-c']);
});

it('a record’s page stands under the plural of its kind', () => {
  expect(recordPath('activity', 'some-id')).toBe('/activities/some-id');
});
