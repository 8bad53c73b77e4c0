import type { FacetName } from '@/domain/facets/facets';
import type { Filters } from '@/domain/facets/filters';
import type { AtlasRecord } from '@/domain/records/atlasRecord';
import { countryName } from '@/domain/vocabulary/countries';
import { idsOf, topics } from '@/domain/vocabulary/vocabulary';
import { foldText } from '@/domain/words/foldText';
import type { Dataset } from '../engine/dataset';
import { naiveFollowUps } from './naiveFollowUps';

/**
 * A second implementation of what a filter means, written from the words of the design and slow on purpose: it asks every record every
 * question. The engine is tested against it, so it shares no code with the engine but the folding of letters.
 */
export interface NaiveRecord {
  readonly entry: AtlasRecord;
  readonly kind: string;
  readonly type: string;
  readonly status: string;
  readonly countries: readonly string[];
  readonly topics: readonly string[];
  readonly orgs: readonly string[];
  readonly urls: readonly string[];
  /** Kind of each commitment, and what came of it. */
  readonly commitments: readonly { kind: string; status: 'recorded' | 'possible' | 'none' }[];
  /** The best of them; empty for what is no agreement. */
  readonly followUp: readonly string[];
  /** First and last day; a month ends on its 31st here, which compares right with every real day. */
  readonly start: string;
  readonly end: string;
  /** The date it is listed under. */
  readonly date: string | null;
  readonly words: readonly string[];
}

/** Returns the first day that a partial date may mean. */
export function firstDay(date: string): string {
  return date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`;
}

/** Returns a day at or behind the last one that a partial date may mean, and before the next month. */
export function lastDay(date: string): string {
  return date.length === 10 ? date : date.length === 7 ? `${date}-31` : `${date}-12-31`;
}

function wordsOf(texts: readonly (string | null | undefined)[]): string[] {
  return texts.flatMap((text) => foldText(text ?? '').split(/[^\p{L}\p{N}]+/u)).filter((word) => word !== '');
}

/** Returns the records of a dataset with the answers to all questions that a filter asks. */
export function naiveRecords(dataset: Dataset): NaiveRecord[] {
  const make = (
    entry: AtlasRecord,
    type: string,
    date: string | null,
    [from, to]: [string | null, string | null],
    orgs: readonly (string | null)[],
    texts: readonly (string | null | undefined)[],
  ): NaiveRecord => {
    const { record } = entry;
    const known = orgs.filter((id) => id !== null);
    const found = entry.kind === 'agreement' ? naiveFollowUps(entry.record, dataset.activities) : [];
    const commitments =
      entry.kind === 'agreement' ? entry.record.commitments.map(({ kind }, i) => ({ kind, status: found[i] ?? 'none' })) : [];
    const best = ['recorded', 'possible'].find((status) => found.some((one) => one === status)) ?? 'none';
    const bodies = dataset.organisations.filter(({ id }) => known.includes(id));
    return {
      entry,
      kind: entry.kind,
      type,
      status: record.status,
      countries: record.countries,
      topics: record.topics,
      orgs: known,
      urls: record.sources.map(({ url }) => url),
      commitments,
      followUp: entry.kind === 'agreement' ? [best] : [],
      start: from ? firstDay(from) : '0000-00-00',
      end: to ? lastDay(to) : '9999-99-99',
      date,
      words: wordsOf([
        record.title,
        record.summary,
        ...texts,
        ...bodies.flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases]),
        ...record.topics.map((topic) => topics[topic]),
        ...record.countries.map(countryName),
      ]),
    };
  };
  return [
    ...dataset.activities.map((record) =>
      make({ kind: 'activity', record }, record.type, record.date, [record.date, record.endDate ?? record.date], record.organisationIds, [
        ...record.outcomes,
        ...record.people.map(({ name }) => name),
        record.place?.city,
      ]),
    ),
    ...dataset.agreements.map((record) => {
      const { signed, announced, inForce, ends } = record.dates;
      const date = signed || announced || inForce || ends;
      const people = record.parties.flatMap(({ name, signatory }) => [name, signatory?.name]);
      const texts = [...record.commitments.map(({ text }) => text), ...people, record.place?.city];
      const orgs = record.parties.map(({ organisationId }) => organisationId);
      return make({ kind: 'agreement', record }, record.kind, date, [date, date], orgs, texts);
    }),
    ...dataset.initiatives.map((record) => {
      const { start, end } = record.period;
      const texts = [...record.goals, ...record.measures, ...record.milestones.map(({ text }) => text)];
      const orgs = [record.leadId, ...record.partnerIds, ...record.funderIds];
      return make({ kind: 'initiative', record }, record.kind, start, [start, end], orgs, texts);
    }),
  ];
}

/** What a record has of each facet. */
export const naiveValues: Readonly<Record<FacetName, (record: NaiveRecord) => readonly string[]>> = {
  kind: ({ kind }) => [kind],
  country: ({ countries }) => countries,
  topic: ({ topics }) => topics,
  type: ({ type }) => [type],
  status: ({ status }) => [status],
  org: ({ orgs }) => orgs,
  sourceQuality: ({ entry }) => entry.record.sources.map(({ quality }) => quality),
  followUp: ({ followUp }) => followUp,
};

/** Returns whether a record is left by the filters; `aside` names filters that are not asked. */
export function isLeft(record: NaiveRecord, filters: Filters, ...aside: (keyof Filters)[]): boolean {
  const asks = (name: keyof Filters) => !aside.includes(name);
  const chosen = (name: FacetName): readonly string[] => (asks(name) ? filters[name] : []);
  for (const facet of idsOf(naiveValues)) {
    const [wanted, held] = [chosen(facet), naiveValues[facet](record)];
    const found = wanted.filter((value) => held.includes(value)).length;
    const enough = facet === 'country' && filters.countryMatch === 'all' ? wanted.length : Math.min(1, wanted.length);
    if (found < enough) return false;
  }
  if (asks('from') && filters.from && record.end < firstDay(filters.from)) return false;
  if (asks('to') && filters.to && record.start > lastDay(filters.to)) return false;
  return wordsOf([filters.q]).every((word) => record.words.some((held) => held.startsWith(word)));
}
