import { describe, expect, it } from 'vitest';
import {
  type AtlasRecord,
  agreementDate,
  isContact,
  organisationIdsOf,
  ownDaysOf,
  recordPath,
  scopeOf,
  spanOfRecord,
} from '@/domain/records/atlasRecord';
import { OPEN_END } from '@/domain/time/partialDate';
import type { CountryCode } from '@/domain/vocabulary/countries';
import type { Scope } from '@/domain/vocabulary/vocabulary';
import { activityOf, agreementOf, initiativeOf } from '@/testing/records';

const noDates = { announced: null, signed: null, inForce: null, ends: null };

/** The rules of the design, one case each: own date and span of a record. */
describe('own date and span', () => {
  const activity = (dates: Parameters<typeof activityOf>[0]): AtlasRecord => ({ kind: 'activity', record: activityOf(dates) });
  const agreement = (dates: Partial<Record<keyof typeof noDates, string>>): AtlasRecord => ({
    kind: 'agreement',
    record: agreementOf({ dates: { ...noDates, ...dates } }),
  });
  const initiative = (start: string | null, end: string | null): AtlasRecord => ({
    kind: 'initiative',
    record: initiativeOf({ period: { start, end } }),
  });
  const days = (text: string | null) => text && { start: text.split('..')[0], end: text.split('..')[1] };
  it.each<[string, AtlasRecord, string | null, string | null]>([
    ['an activity of one day', activity({ date: '2024-05-07' }), '2024-05-07..2024-05-07', '2024-05-07..2024-05-07'],
    ['of some days', activity({ date: '2024-05-30', endDate: '2024-06-02' }), '2024-05-30..2024-05-30', '2024-05-30..2024-06-02'],
    ['known to the month', activity({ date: '2024-05' }), '2024-05-01..2024-05-31', '2024-05-01..2024-05-31'],
    ['an agreement in force', agreement({ signed: '2022', inForce: '2023-02' }), '2022-01-01..2022-12-31', `2023-02-01..${OPEN_END}`],
    ['signed, with an end', agreement({ signed: '2022', ends: '2025' }), '2022-01-01..2022-12-31', '2022-01-01..2025-12-31'],
    ['announced', agreement({ announced: '2022-03-01' }), '2022-03-01..2022-03-01', `2022-03-01..${OPEN_END}`],
    ['whose end alone is known', agreement({ ends: '2025' }), '2025-01-01..2025-12-31', null],
    ['without any date', agreement({}), null, null],
    ['an initiative that goes on', initiative('2020', null), '2020-01-01..2020-12-31', `2020-01-01..${OPEN_END}`],
    ['with an end', initiative('2020', '2021-06'), '2020-01-01..2020-12-31', '2020-01-01..2021-06-30'],
    ['whose end alone is known', initiative(null, '2021'), null, null],
  ])('%s', (_, entry, own, span) => {
    expect({ own: ownDaysOf(entry), span: spanOfRecord(entry) }).toEqual({ own: days(own), span: days(span) });
  });
});

describe('scope', () => {
  const record = (countries: CountryCode[], organisationIds: string[] = []): AtlasRecord => ({
    kind: 'activity',
    record: activityOf({ countries, organisationIds }),
  });
  it.each<[Scope, AtlasRecord]>([
    ['one', record(['MK'])],
    ['one', record(['MK'], ['mk-ministry'])],
    ['one-with-body', record(['MK'], ['mk-ministry', 'int-itu'])],
    ['two', record(['MK', 'RS'], ['int-itu'])],
    ['few', record(['MK', 'RS', 'AL'])],
    ['few', record(['MK', 'RS', 'AL', 'ME', 'XK'])],
    ['many', record(['MK', 'RS', 'AL', 'ME', 'XK', 'BA'])],
    ['many', record([], ['int-itu'])],
  ])('%s', (scope, entry) => expect(scopeOf(entry, (id) => id.startsWith('int-'))).toBe(scope));
});

describe(isContact, () => {
  const countries: CountryCode[] = ['MK', 'RS'];
  it.each<[string, AtlasRecord, boolean]>([
    ['a meeting that was held', { kind: 'activity', record: activityOf({ countries, type: 'meeting', status: 'held' }) }, true],
    ['a meeting that is planned', { kind: 'activity', record: activityOf({ countries, type: 'meeting', status: 'planned' }) }, false],
    ['a report', { kind: 'activity', record: activityOf({ countries, type: 'report', status: 'held' }) }, false],
    ['of one country', { kind: 'activity', record: activityOf({ countries: ['MK'], type: 'meeting', status: 'held' }) }, false],
    [
      'of six',
      { kind: 'activity', record: activityOf({ countries: ['AL', 'BA', 'ME', 'MK', 'RS', 'XK'], type: 'meeting', status: 'held' }) },
      false,
    ],
    ['a signed agreement', { kind: 'agreement', record: agreementOf({ countries, status: 'signed' }) }, true],
    ['an announced one', { kind: 'agreement', record: agreementOf({ countries, status: 'announced' }) }, false],
    ['an initiative', { kind: 'initiative', record: initiativeOf({ countries }) }, false],
  ])('%s', (_, entry, expected) => expect(isContact(entry)).toBe(expected));
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
