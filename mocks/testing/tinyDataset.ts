import type { DatasetAbout } from '@/domain/records/about';
import { datasetAboutSchema } from '@/domain/records/aboutSchema';
import type { Activity, Agreement, Initiative, Organisation } from '@/domain/records/records';
import aboutText from '../dataset/about.json?raw';
import type { Dataset } from '../engine/dataset';

const source = {
  url: 'https://example.org/page',
  publisher: 'Example',
  title: null,
  published: null,
  language: 'en',
  quality: 'official',
} as const;

/** Returns a sound activity, with the given fields instead of the plain ones. */
export function activity(fields: Partial<Activity> = {}): Activity {
  return {
    id: '2024-05-06-mk-rs-meeting',
    type: 'meeting',
    title: 'Ministers meet in Skopje',
    date: '2024-05-06',
    endDate: null,
    status: 'held',
    place: null,
    online: null,
    countries: ['MK', 'RS'],
    organisationIds: [],
    people: [],
    topics: ['cybersecurity'],
    summary: 'The two ministers met and talked.',
    outcomes: [],
    agreementIds: [],
    initiativeIds: [],
    sources: [source],
    evidence: {},
    ...fields,
  };
}

/** Returns a sound agreement, with the given fields instead of the plain ones. */
export function agreement(fields: Partial<Agreement> = {}): Agreement {
  const party = { name: 'A government', organisationId: null, type: 'state', country: 'MK', signatory: null } as const;
  return {
    id: '2024-mk-rs-memorandum',
    kind: 'memorandum',
    level: 'bilateral',
    title: 'Memorandum on data exchange',
    status: 'signed',
    dates: { announced: null, signed: '2024-05-06', inForce: null, ends: null },
    place: null,
    signedElectronically: null,
    parties: [party, { ...party, country: 'RS' }],
    countries: ['MK', 'RS'],
    topics: ['data-governance'],
    summary: 'The two sides will exchange data.',
    commitments: [],
    legalEffect: null,
    relatedAgreementIds: [],
    initiativeIds: [],
    sources: [source],
    evidence: {},
    ...fields,
  };
}

/** Returns a sound initiative, with the given fields instead of the plain ones. */
export function initiative(fields: Partial<Initiative> = {}): Initiative {
  return {
    id: 'mk-broadband-project',
    kind: 'project',
    title: 'Broadband for villages',
    status: 'ongoing',
    period: { start: '2020', end: null },
    countries: ['MK'],
    leadId: null,
    partnerIds: [],
    funderIds: [],
    topics: ['broadband'],
    summary: 'Fast lines for far-off villages.',
    goals: [],
    measures: [],
    milestones: [],
    sources: [source],
    evidence: {},
    ...fields,
  };
}

/** Returns a sound organisation, with the given fields instead of the plain ones. */
export function organisation(fields: Partial<Organisation> = {}): Organisation {
  return {
    id: 'mk-ministry',
    name: 'Ministry of Digital Affairs',
    shortName: null,
    type: 'ministry',
    country: 'MK',
    aliases: [],
    predecessorId: null,
    successorId: null,
    url: null,
    ...fields,
  };
}

/** What the dataset of the product says of itself. */
export const about: DatasetAbout = datasetAboutSchema.parse(JSON.parse(aboutText));

/** Returns a dataset of the given records and no others. */
export function datasetOf(parts: Partial<Dataset> = {}): Dataset {
  const { release = { id: 'test', published: '2026-01-01', collectedTo: '2025-12' } } = parts;
  return {
    about,
    release,
    releases: [{ ...release, note: 'A release for tests.' }],
    changes: [],
    activities: [],
    agreements: [],
    initiatives: [],
    organisations: [],
    topicDescriptions: {},
    coverage: { note: 'none', countries: {} },
    coverages: [],
    ...parts,
  };
}

/** Returns a text file of records in the form that the codebook describes: blocks, one field per line. */
export function fileOf(records: readonly object[]): string {
  const blocks = records.map((record) => {
    const fields = Object.entries(record).map(([name, value]) => `  "${name}": ${JSON.stringify(value)}`);
    return `{\n${fields.join(',\n')}\n}`;
  });
  return `[\n${blocks.join(',\n\n')}\n]\n`;
}
