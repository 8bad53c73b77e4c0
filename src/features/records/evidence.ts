import type { AtlasRecord } from '@/domain/records/atlasRecord';
import type { Source } from '@/domain/records/records';

/** What of a record is needed to say which source supports what. */
export interface Sourced {
  readonly sources: readonly Source[];
  readonly evidence: Readonly<Record<string, readonly number[]>>;
}

/**
 * Returns the numbers (from 1 on) of the sources that support the statement at `path` (`dates.signed`, `commitments.0`). A single source supports
 * all of its record. Null: nothing is mapped for the path, so the sources support it as a whole.
 */
export function evidenceFor({ sources, evidence }: Sourced, path: string): readonly number[] | null {
  if (sources.length === 1) return [1];
  const positions = (Object.hasOwn(evidence, path) ? evidence[path] : undefined) ?? [];
  const numbers = [...new Set(positions)].filter((position) => position < sources.length).map((position) => position + 1);
  return numbers.length > 0 ? numbers.sort((a, b) => a - b) : null;
}

/** Returns the sentence on statements without a number, or null when one source supports everything. */
export function wholeRecordNote({ sources }: Sourced): string | null {
  if (sources.length < 2) return null;
  const range = sources.length === 2 ? '1 and 2' : `1–${sources.length}`;
  return `Where no number is given, sources ${range} support the record as a whole.`;
}

/** Returns the anchor of the footnote that leads from a statement to a source. */
export function citationAnchor(path: string, number: number): string {
  return `cite-${path.replaceAll('.', '-')}-${number}`;
}

/** Returns the shown statements that carry the number of a source; of a record with one source the first only, since all of them do. */
export function citationsOf(record: Sourced, number: number, paths: readonly string[]): readonly string[] {
  const citing = paths.filter((path) => evidenceFor(record, path)?.includes(number));
  return record.sources.length === 1 ? citing.slice(0, 1) : citing;
}

const statementNames: Readonly<Record<string, string>> = {
  title: 'the title',
  summary: 'the summary',
  date: 'the date',
  endDate: 'the last day',
  place: 'the place',
  online: 'whether it was online',
  countries: 'the countries',
  legalEffect: 'the legal effect',
  signedElectronically: 'how it was signed',
  'dates.announced': 'the date announced',
  'dates.signed': 'the date signed',
  'dates.inForce': 'the date in force',
  'dates.ends': 'the date it ends',
  'period.start': 'the start',
  'period.end': 'the end',
  leadId: 'the lead',
};

const itemNames: Readonly<Record<string, string>> = {
  parties: 'party',
  commitments: 'commitment',
  outcomes: 'outcome',
  people: 'person',
  organisationIds: 'organisation',
  partnerIds: 'partner',
  funderIds: 'funder',
  goals: 'goal',
  measures: 'measure',
  milestones: 'milestone',
};

/** Returns a statement's name in words: `commitment 1`, `signatory of party 2`, `the summary`. */
export function statementWords(path: string): string {
  const known = statementNames[path];
  if (known) return known;
  const [field = '', position, part] = path.split('.');
  const item = `${itemNames[field] ?? field} ${Number(position) + 1}`;
  return part === 'signatory' ? `signatory of ${item}` : item;
}

/** How close a source is to the event, for readers who do not know the codebook. */
export const qualityWords: Readonly<Record<Source['quality'], string>> = {
  official: 'official: an institution’s own page',
  press: 'press report',
  mirror: 'mirror: a copy of a page whose original could not be reached',
  other: 'other source',
};

/** Tells whether nothing but copies supports the record, so that a reader should look for the original. */
export function isMirrorsOnly(sources: readonly Source[]): boolean {
  return sources.length > 0 && sources.every(({ quality }) => quality === 'mirror');
}

/** What has to be said of such a record. */
export const mirrorsOnlyWarning = 'Only copies of pages support this record; the originals could not be reached. Check before citing.';

function numbered(field: string, items: readonly unknown[]): string[] {
  return items.map((_, position) => `${field}.${position}`);
}

/** Returns the paths of the statements that a record's page shows with footnotes, in the order of the page. */
export function statementPaths(entry: AtlasRecord): string[] {
  const { kind, record } = entry;
  if (kind === 'activity')
    return [
      'title',
      'summary',
      ...numbered('outcomes', record.outcomes),
      'date',
      'endDate',
      'place',
      'online',
      ...numbered('people', record.people),
      ...numbered('organisationIds', record.organisationIds),
      'countries',
    ];
  if (kind === 'agreement')
    return [
      'title',
      'dates.announced',
      'dates.signed',
      'dates.inForce',
      'dates.ends',
      'summary',
      ...numbered('commitments', record.commitments),
      'legalEffect',
      'place',
      'signedElectronically',
      ...record.parties.flatMap((_, position) => [`parties.${position}`, `parties.${position}.signatory`]),
      'countries',
    ];
  return [
    'title',
    'summary',
    ...numbered('goals', record.goals),
    ...numbered('measures', record.measures),
    ...numbered('milestones', record.milestones),
    'period.start',
    'period.end',
    'leadId',
    ...numbered('partnerIds', record.partnerIds),
    ...numbered('funderIds', record.funderIds),
    'countries',
  ];
}
