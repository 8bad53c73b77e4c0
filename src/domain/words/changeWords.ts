import { diffWordsWithSpace } from 'diff';
import type { OrganisationNames } from '@/domain/facets/facets';
import type { FieldChange } from '@/domain/records/changes';
import type { Source } from '@/domain/records/records';
import { storedStatusLabel } from '@/domain/records/statusLabel';
import { formatPartialDate, isPartialDate } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import {
  agreementLevels,
  commitmentKinds,
  frameworks,
  isIdOf,
  type Kind,
  languageName,
  milestoneStatuses,
  organisationTypes,
  partyTypes,
  recordStatuses,
  recordTypes,
  sourceQualities,
  topics,
} from '@/domain/vocabulary/vocabulary';
import { counted, listed, lowerFirst } from '@/domain/words/sentences';
import { sourceName } from '@/domain/words/sourceName';

type Json = FieldChange['from'];

/** What stands where a field had no value. */
export const NO_VALUE = 'none';

const labels: Readonly<Record<string, string>> = {
  title: 'Title',
  name: 'Name',
  shortName: 'Short name',
  summary: 'Summary',
  shortTitle: 'Short title',
  countries: 'Countries',
  country: 'Country',
  topics: 'Topics',
  frameworks: 'Regional frameworks',
  sources: 'Sources',
  evidence: 'Sources of statements',
  type: 'Type',
  kind: 'Type',
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
  status: { ...recordStatuses, ...milestoneStatuses },
  kind: { ...recordTypes, ...commitmentKinds },
  type: { ...organisationTypes, ...partyTypes, ...recordTypes },
  level: agreementLevels,
  quality: sourceQualities,
  topics,
  frameworks,
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

/** Tells a source from other values that changed. What the change log says of sources was checked when the data was built. */
function isSource(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && 'url' in value && 'quality' in value;
}

/** Returns sources as they are called; those whose names are the same with language and address. */
function sourceItems(before: readonly Json[], after: readonly Json[]): ChangeWords {
  const [gone, fresh] = [before.filter(isSource), after.filter(isSource)];
  const brief = (source: Source) => {
    const { name, details } = sourceName(source);
    return `${[name, details.join(', ')].filter((part) => part !== '').join('. ')} (${lowerFirst(sourceQualities[source.quality])})`;
  };
  const full = (source: Source) => `${brief(source)}, ${languageName(source.language)}, ${source.url}`;
  const named = Map.groupBy([...gone, ...fresh], brief);
  const words = (source: Source) => {
    const alike = new Set(named.get(brief(source))?.map(full));
    return alike.size > 1 ? full(source) : brief(source);
  };
  return itemsChange(gone.map(words), fresh.map(words));
}

/** Returns in one line what became of the sources of statements: which number stands where is read on the record's page. */
function evidenceNote(before: { readonly [name: string]: Json }, after: { readonly [name: string]: Json }): ChangeWords {
  const [old, present] = [Object.keys(before), Object.keys(after)];
  const isSame = (path: string) => JSON.stringify(before[path]) === JSON.stringify(after[path]);
  const counts = [
    ['now named for', present.filter((path) => !old.includes(path)).length],
    ['changed for', present.filter((path) => old.includes(path) && !isSame(path)).length],
    ['removed from', old.filter((path) => !present.includes(path)).length],
  ] as const;
  return { shape: 'note', text: listed(counts.flatMap(([verb, count]) => (count > 0 ? `${verb} ${counted(count, 'statement')}` : []))) };
}

/** Members that say nothing a reader of a change would look for. */
const leftOut = ['language', 'activityId', 'organisationId'];

/** Returns a value of a field in words. An object reads as its members, joined; what is null in it is left out. */
function wordsOf(field: string, value: Json, nameOf: OrganisationNames): string {
  if (isScalar(value)) return scalarWords(field, value, nameOf);
  const parts = Array.isArray(value)
    ? value.map((item) => wordsOf(field, item, nameOf))
    : Object.entries(value).flatMap(([name, member]) => {
        if (member === null || leftOut.includes(name) || (Array.isArray(member) && member.length === 0)) return [];
        return wordsOf(name, member, nameOf);
      });
  return parts.length === 0 ? NO_VALUE : parts.join(Array.isArray(value) ? '; ' : ', ');
}

/** Returns a map, such as of the dates of an agreement, as one line for each entry. */
function entriesOf(value: { readonly [name: string]: Json }, nameOf: OrganisationNames): string[] {
  return Object.entries(value).map(([name, member]) => {
    return `${memberWords[name] ?? name}: ${wordsOf(name, member, nameOf)}`;
  });
}

const memberWords: Readonly<Record<string, string>> = {
  announced: 'announced',
  signed: 'signed',
  inForce: 'in force',
  ends: 'ends',
  start: 'start',
  end: 'end',
  city: 'city',
  country: 'country',
};

/** What became of a field, in words. */
export type ChangeWords =
  /** One value for another. */
  | { readonly shape: 'value'; readonly from: string; readonly to: string }
  /** A text of which some words changed. */
  | { readonly shape: 'text'; readonly pieces: readonly TextPiece[] }
  /** What is told in a sentence, its details being elsewhere. */
  | { readonly shape: 'note'; readonly text: string }
  /** A list: which items went and which came, and how many stayed; neither where only their order changed. */
  | { readonly shape: 'items'; readonly gone: readonly string[]; readonly fresh: readonly string[]; readonly kept: number };

/** A stretch of a text that stayed, went or came. */
export interface TextPiece {
  readonly text: string;
  readonly change: 'same' | 'gone' | 'fresh';
}

/** Above so many changed words in a hundred two texts are read one after the other: a mixture of both would be no sentence. */
const MIXED_LIMIT = 0.6;

function textChange(from: string, to: string): ChangeWords {
  const pieces = diffWordsWithSpace(from, to).map(({ value, added, removed }): TextPiece => {
    return { text: value, change: added ? 'fresh' : removed ? 'gone' : 'same' };
  });
  const same = pieces.reduce((length, { text, change }) => length + (change === 'same' ? text.length : 0), 0);
  if (same < (1 - MIXED_LIMIT) * Math.min(from.length, to.length))
    return {
      shape: 'text',
      pieces: [
        { text: from, change: 'gone' },
        { text: ' ', change: 'same' },
        { text: to, change: 'fresh' },
      ],
    };
  return { shape: 'text', pieces };
}

function itemsChange(before: readonly string[], after: readonly string[]): ChangeWords {
  const gone = before.filter((item) => !after.includes(item));
  return { shape: 'items', gone, fresh: after.filter((item) => !before.includes(item)), kept: before.length - gone.length };
}

interface Naming {
  /** The kind of record; null for an organisation. */
  readonly kind: Kind | null;
  readonly nameOf: OrganisationNames;
}

function statusWords(kind: Kind, value: Json): string {
  return typeof value === 'string' && isIdOf(recordStatuses, value) ? storedStatusLabel({ kind, status: value }) : NO_VALUE;
}

/** Returns what became of a field in words: of a list the items that went and came, of a text the words, else both values. */
export function changeWords({ field, from, to }: FieldChange & { readonly to: Json }, { kind, nameOf }: Naming): ChangeWords {
  if (field === 'sources' && Array.isArray(from) && Array.isArray(to)) return sourceItems(from, to);
  if (field === 'status' && kind) return { shape: 'value', from: statusWords(kind, from), to: statusWords(kind, to) };
  if (Array.isArray(from) && Array.isArray(to)) {
    const items = (list: readonly Json[]) => list.map((item) => wordsOf(field, item, nameOf));
    return itemsChange(items(from), items(to));
  }
  if (!isScalar(from) && !isScalar(to) && !Array.isArray(from) && !Array.isArray(to))
    return field === 'evidence' ? evidenceNote(from, to) : itemsChange(entriesOf(from, nameOf), entriesOf(to, nameOf));
  const isText = typeof from === 'string' && typeof to === 'string' && from.includes(' ') && to.includes(' ');
  if (isText) return textChange(from, to);
  return { shape: 'value', from: wordsOf(field, from, nameOf), to: wordsOf(field, to, nameOf) };
}
