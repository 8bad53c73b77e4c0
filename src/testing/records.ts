import { isContact, scopeOf } from '@/domain/records/atlasRecord';
import { bestFollowUp } from '@/domain/records/followUpRule';
import type { Activity, Agreement, Initiative } from '@/domain/records/records';
import type { ListedRecord } from '@/domain/tables/exportFile';

const shared = {
  id: 'some-record',
  title: 'A record for a test',
  summary: 'A summary that is long enough.',
  countries: ['MK' as const],
  topics: ['cybersecurity' as const],
  sources: [
    { url: 'https://example.org/page', publisher: 'Example', title: null, published: null, language: 'en', quality: 'official' as const },
  ],
  evidence: {},
};

/** Returns a whole activity with the given fields. */
export function activityOf(fields: Partial<Activity> = {}): Activity {
  return {
    ...shared,
    type: 'meeting',
    date: '2024-01-01',
    endDate: null,
    status: 'held',
    place: null,
    online: null,
    organisationIds: [],
    people: [],
    outcomes: [],
    agreementIds: [],
    initiativeIds: [],
    ...fields,
  };
}

/** Returns a whole agreement with the given fields. */
export function agreementOf(fields: Partial<Agreement> = {}): Agreement {
  const party = { name: 'Ministry of One', organisationId: null, type: 'ministry' as const, country: 'MK' as const, signatory: null };
  return {
    ...shared,
    kind: 'memorandum',
    level: 'bilateral',
    status: 'signed',
    dates: { announced: null, signed: '2024-01-01', inForce: null, ends: null },
    place: null,
    signedElectronically: null,
    parties: [party, { ...party, name: 'Ministry of Two', country: 'RS' }],
    commitments: [],
    legalEffect: null,
    relatedAgreementIds: [],
    initiativeIds: [],
    ...fields,
  };
}

/** Returns a whole initiative with the given fields. */
export function initiativeOf(fields: Partial<Initiative> = {}): Initiative {
  return {
    ...shared,
    kind: 'project',
    status: 'ongoing',
    period: { start: '2020', end: null },
    leadId: null,
    partnerIds: [],
    funderIds: [],
    goals: [],
    measures: [],
    milestones: [],
    ...fields,
  };
}

/** Organisations are not known here, so none is a body of no country. */
const noBody = () => false;

/** Returns an activity, agreement or initiative as its list gives it: with what is derived from it. */
export function listedActivity(fields: Partial<Activity> = {}): ListedRecord<'activity'> {
  const entry = { kind: 'activity' as const, record: activityOf(fields) };
  return { ...entry, record: { ...entry.record, scope: scopeOf(entry, noBody), contact: isContact(entry) } };
}

export function listedAgreement(fields: Partial<Agreement> = {}): ListedRecord<'agreement'> {
  const entry = { kind: 'agreement' as const, record: agreementOf(fields) };
  const { record } = entry;
  return { ...entry, record: { ...record, scope: scopeOf(entry, noBody), contact: isContact(entry), followUp: bestFollowUp(record) } };
}

export function listedInitiative(fields: Partial<Initiative> = {}): ListedRecord<'initiative'> {
  const entry = { kind: 'initiative' as const, record: initiativeOf(fields) };
  return { ...entry, record: { ...entry.record, scope: scopeOf(entry, noBody) } };
}
