import { describe, expect, test } from 'vitest';
import { followUpFits, followUpRule } from '@/domain/records/followUpRule';
import type { Activity, Agreement } from '@/domain/records/records';
import { bundledTexts } from '../api/bundledArchive';
import { activity, agreement } from '../testing/tinyDataset';
import { readDataset } from './dataset';
import { bestStatus, followUpFinder } from './followUps';

type Commitment = Agreement['commitments'][number];

const promise = (kind: Commitment['kind'], followUps: Commitment['followUps'] = []): Commitment => ({ text: 'A promise', kind, followUps });
const party = { name: 'A party', organisationId: null, type: 'ministry', country: null, signatory: null } as const;

/** A memorandum of MK and RS of 6 May 2024 on cybersecurity that promises training; the activity fits it in every way. */
function statusOf(changed: Partial<Activity>, base: Partial<Agreement> = {}): string | undefined {
  const memorandum = agreement({ id: 'memo', topics: ['cybersecurity', 'roaming'], commitments: [promise('training')], ...base });
  const candidate = activity({ id: 'course', type: 'training', date: '2025-03-01', topics: ['broadband', 'cybersecurity'], ...changed });
  return followUpFinder([candidate])(memorandum)[0]?.status;
}

const signed = (date: string): Partial<Agreement> => ({ dates: { announced: null, signed: date, inForce: null, ends: null } });
const withBody: Partial<Agreement> = {
  level: 'with-organisation',
  countries: ['MK'],
  parties: [
    { ...party, organisationId: 'mk-ministry', country: 'MK' },
    { ...party, organisationId: 'int-itu', type: 'international-organisation' },
  ],
};
const domestic: Partial<Agreement> = {
  level: 'domestic',
  countries: ['MK'],
  parties: [
    { ...party, organisationId: 'mk-ministry', country: 'MK' },
    { ...party, organisationId: 'mk-company', type: 'company', country: 'MK' },
  ],
};

describe('an activity is a possible follow-up', () => {
  test.each<[string, Partial<Activity>, Partial<Agreement>, 'possible' | 'none']>([
    ['when it fits in every way', {}, {}, 'possible'],
    ['also when it is only planned', { status: 'planned' }, {}, 'possible'],
    ['not when it was cancelled', { status: 'cancelled' }, {}, 'none'],
    ['not when it was postponed', { status: 'postponed' }, {}, 'none'],
    ['not before the agreement', { date: '2024-05-05' }, {}, 'none'],
    ['not on its day', { date: '2024-05-06' }, {}, 'none'],
    ['from the day after', { date: '2024-05-07' }, {}, 'possible'],
    ['not when only its month is known and the month began before', { date: '2024-05' }, {}, 'none'],
    ['in the following month', { date: '2024-06' }, {}, 'possible'],
    ['within the year of an agreement of which only the year is known', { date: '2024-02-01' }, signed('2024'), 'possible'],
    ['not with the same year, when both are known to the year only', { date: '2024' }, signed('2024'), 'none'],
    ['six years on', { date: '2030-05-06' }, {}, 'possible'],
    ['not after six years', { date: '2030-05-07' }, {}, 'none'],
    ['not of an agreement without a date', {}, { dates: { announced: null, signed: null, inForce: null, ends: null } }, 'none'],
    ['not on another topic', { topics: ['broadband'] }, {}, 'none'],
    ['of another fitting type', { type: 'workshop' }, {}, 'possible'],
    ['not of a type that does not fit the promise', { type: 'meeting' }, {}, 'none'],
    ['among more countries', { countries: ['AL', 'RS', 'MK'] }, {}, 'possible'],
    ['not with one of the two countries', { countries: ['AL', 'RS'] }, {}, 'none'],
    ['with one country when it names the agreement', { countries: ['RS'], agreementIds: ['memo'] }, {}, 'possible'],
    ['not of another type even when it names the agreement', { type: 'report', agreementIds: ['memo'] }, {}, 'none'],
    ['with the country and the body', { countries: ['MK'], organisationIds: ['int-itu'] }, withBody, 'possible'],
    ['not with two bodies of one country', { countries: ['MK'], organisationIds: ['mk-ministry'] }, withBody, 'none'],
    ['not with the body alone', { countries: ['RS'], organisationIds: ['int-itu'] }, withBody, 'none'],
    ['of a domestic agreement with one of its organisations', { countries: ['MK'], organisationIds: ['mk-company'] }, domestic, 'possible'],
    ['not of a domestic agreement with other organisations', { countries: ['MK', 'RS'], organisationIds: ['mk-other'] }, domestic, 'none'],
    ['not of a promise of no kind', { agreementIds: ['memo'] }, { commitments: [promise('other')] }, 'none'],
    ['not as its own signing', { type: 'signing', agreementIds: ['memo'] }, { commitments: [promise('follow-up-agreement')] }, 'none'],
    ['as the signing of another one', { type: 'signing' }, { commitments: [promise('follow-up-agreement')] }, 'possible'],
    ['not of an agreement without promises', {}, { commitments: [] }, 'none'],
  ])('%s', (_, changed, base, expected) => {
    expect(statusOf(changed, base) ?? 'none').toBe(expected);
  });
});

test('a recorded follow-up stands for itself; candidates are not sought beside it', () => {
  const kept = agreement({
    topics: ['cybersecurity'],
    commitments: [promise('training', [{ activityId: 'course', note: 'Held' }]), promise('training'), promise('joint-event')],
  });
  const course = activity({ id: 'course', type: 'training', date: '2025' });
  const found = followUpFinder([course])(kept);
  expect(found).toEqual([
    { status: 'recorded', candidates: [] },
    { status: 'possible', candidates: [course] },
    { status: 'none', candidates: [] },
  ]);
  expect([bestStatus(found), bestStatus(found.slice(1)), bestStatus(found.slice(2)), bestStatus([])]).toEqual([
    'recorded',
    'possible',
    'none',
    'none',
  ]);
});

test('over the real records every candidate begins after the agreement, shares a topic and is not its signing', () => {
  const { dataset } = readDataset(bundledTexts);
  const followUpsOf = followUpFinder(dataset.activities);
  let candidates = 0;
  for (const record of dataset.agreements)
    for (const { status, candidates: found } of followUpsOf(record)) {
      expect(status === 'possible').toBe(found.length > 0);
      candidates += found.length;
      for (const { date, topics, type, agreementIds } of found) {
        expect(date > (record.dates.signed ?? record.dates.announced ?? record.dates.inForce ?? '')).toBe(true);
        expect(topics.some((topic) => record.topics.includes(topic))).toBe(true);
        expect(type === 'signing' && agreementIds.includes(record.id)).toBe(false);
      }
    }
  expect(candidates).toBeGreaterThan(100);
});

test('the rule is written in sentences, with one line per kind of commitment', () => {
  for (const line of [...followUpRule, ...followUpFits]) expect(line).toMatch(/^[A-Z].*\.$/s);
  expect(followUpFits).toContain('Training: training, workshop, exercise.');
  expect(followUpFits).toHaveLength(15);
});
