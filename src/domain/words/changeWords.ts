import type { OrganisationNames } from '@/domain/facets/facets';
import type { FieldChange } from '@/domain/records/changes';
import { formatPartialDate, isPartialDate } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import { agreementLevels, organisationTypes, recordStatuses, recordTypes, topics } from '@/domain/vocabulary/vocabulary';

type Json = FieldChange['from'];

/** What stands where a field had no value. */
export const NO_VALUE = 'none';

/** The longest value that is shown at once; the rest is behind a line to open. */
export const SHOWN_LIMIT = 200;

const labels: Readonly<Record<string, string>> = {
  title: 'Title',
  name: 'Name',
  shortName: 'Short name',
  summary: 'Summary',
  countries: 'Countries',
  country: 'Country',
  topics: 'Topics',
  sources: 'Sources',
  evidence: 'Sources of statements',
  type: 'Type',
  kind: 'Kind',
  level: 'Level',
  status: 'Status',
  date: 'First day',
  endDate: 'Last day',
  dates: 'Dates',
  period: 'Period',
  place: 'Place',
  online: 'Online',
  signedElectronically: 'Signed electronically',
  organisationIds: 'Organisations',
  people: 'People',
  outcomes: 'Outcomes',
  parties: 'Parties',
  commitments: 'Commitments',
  legalEffect: 'Legal effect',
  agreementIds: 'Agreements',
  relatedAgreementIds: 'Related agreements',
  initiativeIds: 'Initiatives',
  leadId: 'Lead',
  partnerIds: 'Partners',
  funderIds: 'Funders',
  goals: 'Goals',
  measures: 'Measures',
  milestones: 'Milestones',
  aliases: 'Other names',
  predecessorId: 'Predecessor',
  successorId: 'Successor',
  url: 'Address',
};

/** Returns the wording of a record's field: `Last day`; the field itself when it is not known. */
export function fieldWords(field: string): string {
  return Object.hasOwn(labels, field) ? (labels[field] ?? field) : field;
}

const wordings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: recordStatuses,
  kind: recordTypes,
  type: { ...organisationTypes, ...recordTypes },
  level: agreementLevels,
  topics,
};
const organisationFields = ['organisationIds', 'leadId', 'partnerIds', 'funderIds', 'predecessorId', 'successorId'];

function scalarWords(field: string, value: string | number | boolean | null, nameOf: OrganisationNames): string {
  if (value === null || value === '') return NO_VALUE;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (field === 'countries' || field === 'country') return countryName(value);
  if (organisationFields.includes(field)) return nameOf(value);
  const wording = wordings[field];
  if (wording && Object.hasOwn(wording, value)) return wording[value] ?? value;
  return isPartialDate(value) ? formatPartialDate(value) : value;
}

function isScalar(value: Json): value is string | number | boolean | null {
  return typeof value !== 'object' || value === null;
}

function wordsOf(field: string, value: Json, nameOf: OrganisationNames): string {
  if (isScalar(value)) return scalarWords(field, value, nameOf);
  if (Array.isArray(value)) {
    if (value.length === 0) return NO_VALUE;
    return value.every(isScalar) ? value.map((item) => scalarWords(field, item, nameOf)).join('; ') : JSON.stringify(value);
  }
  const members = Object.entries(value);
  if (members.length === 0) return NO_VALUE;
  return members.every(([, member]) => isScalar(member))
    ? members.map(([name, member]) => `${name}: ${isScalar(member) ? scalarWords(name, member, nameOf) : ''}`).join(', ')
    : JSON.stringify(value);
}

/** A value in words: what is shown at once, and the whole where that is longer. */
export interface ValueWords {
  readonly short: string;
  readonly full: string | null;
}

/** Returns the value of a field in words: dates and statuses as elsewhere, lists joined, what is deeper as JSON; at most 200 characters at once. */
export function valueWords(field: string, value: Json, nameOf: OrganisationNames): ValueWords {
  const full = wordsOf(field, value, nameOf);
  if (full.length <= SHOWN_LIMIT) return { short: full, full: null };
  const cut = full.slice(0, SHOWN_LIMIT - 1);
  // Half a character would show as a box.
  return { short: `${cut.isWellFormed() ? cut : cut.slice(0, -1)}…`, full };
}
