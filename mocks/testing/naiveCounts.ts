import type { FacetName } from '@/domain/facets/facets';
import type { Filters } from '@/domain/facets/filters';
import type { AtlasRecord } from '@/domain/records/atlasRecord';
import { countryName } from '@/domain/vocabulary/countries';
import { idsOf, recordTypes, topics } from '@/domain/vocabulary/vocabulary';
import type { Dataset } from '../engine/dataset';
import { firstDay, lastDay, type NaiveDays, NEVER, shareDay } from './naiveDays';
import { isFoundBy, naiveText, wordsOf } from './naiveText';

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
  readonly orgTypes: readonly string[];
  readonly scope: string;
  readonly isContact: boolean;
  readonly urls: readonly string[];
  /** Kind of each commitment, and what came of it. */
  readonly commitments: readonly { kind: string; status: 'recorded' | 'none' }[];
  /** The best of them; empty for what is no agreement. */
  readonly followUp: readonly string[];
  /** Its own date. */
  readonly date: string | null;
  /** First and last day that its own date may mean; null without one. */
  readonly own: NaiveDays | null;
  /** First and last day of its span; null without one. */
  readonly span: NaiveDays | null;
  /** Its texts in folded words, one behind the other, parted by a stroke; each word between blanks. */
  readonly text: string;
  /** The folded words of its names: of persons, places and organisations. */
  readonly names: readonly string[];
  /** All records of the same dataset. */
  readonly all: readonly NaiveRecord[];
}

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** `2024-08-06` as day, month and year. */
function dateInWords(date: string | null): string {
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  return [day.replace(/^0/, ''), monthNames[Number(month) - 1] ?? '', year].join(' ');
}

/** The types of activity in which the parties met, and the statuses of an agreement that stands or stood. */
const meetingTypes = 'signing, official-visit, meeting, workshop, conference, working-group, exercise, training, consultation'.split(', ');
const standingStatuses = ['signed', 'adopted', 'in-force', 'ended'];

function scopeOf(countries: readonly string[], hasBody: boolean): string {
  const { size } = new Set(countries);
  if (size === 1) return hasBody ? 'one-with-body' : 'one';
  if (size === 2) return 'two';
  return size >= 3 && size <= 5 ? 'few' : 'many';
}

interface Answers {
  readonly entry: AtlasRecord;
  readonly type: string;
  readonly date: string | null;
  readonly span: NaiveDays | null;
  readonly orgs: readonly (string | null)[];
  readonly texts: readonly (string | null | undefined)[];
  readonly names: readonly (string | null | undefined)[];
}

function naiveRecord(dataset: Dataset, { entry, type, date, span, orgs, texts, names }: Answers, all: readonly NaiveRecord[]): NaiveRecord {
  const { kind, record } = entry;
  const known = orgs.filter((id) => id !== null);
  const bodies = dataset.organisations.filter(({ id }) => known.includes(id));
  const found = kind === 'agreement' ? record.commitments.map(({ followUps }) => (followUps[0] ? 'recorded' : 'none')) : [];
  const best = found.some((status) => status === 'recorded') ? 'recorded' : 'none';
  const scope = scopeOf(
    record.countries,
    bodies.some(({ country }) => country === null),
  );
  const took =
    (kind === 'activity' && record.status === 'held' && meetingTypes.includes(type)) ||
    (kind === 'agreement' && standingStatuses.includes(record.status));
  const bodyNames = bodies.flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases]);
  const typeNames: Readonly<Record<string, string>> = recordTypes;
  return {
    entry,
    kind,
    type,
    status: record.status,
    countries: record.countries,
    topics: record.topics,
    orgs: known,
    orgTypes: bodies.map((body) => body.type),
    scope,
    isContact: took && (scope === 'two' || scope === 'few'),
    urls: record.sources.map(({ url }) => url),
    commitments: kind === 'agreement' ? record.commitments.map((one, i) => ({ kind: one.kind, status: found[i] ?? 'none' })) : [],
    followUp: kind === 'agreement' ? [best] : [],
    date,
    own: date ? { start: firstDay(date), end: lastDay(date) } : null,
    span,
    all,
    names: wordsOf([...names, ...bodyNames]),
    text: naiveText([
      record.title,
      record.summary,
      ...texts,
      ...names,
      ...bodyNames,
      ...record.topics.map((topic) => topics[topic]),
      ...record.countries.map(countryName),
      typeNames[type],
      dateInWords(date),
    ]),
  };
}

/** What has no start has no span; without an end it is open. */
function openSpan(start: string | null, end: string | null): NaiveDays | null {
  return start ? { start: firstDay(start), end: end ? lastDay(end) : NEVER } : null;
}

/** Returns the records of a dataset with the answers to all questions that a filter asks. */
export function naiveRecords(dataset: Dataset): NaiveRecord[] {
  const answers: Answers[] = [];
  for (const record of dataset.activities) {
    const { type, date, endDate, outcomes, people, place } = record;
    const span = { start: firstDay(date), end: lastDay(endDate ?? date) };
    const names = [...people.map(({ name }) => name), place?.city];
    answers.push({ entry: { kind: 'activity', record }, type, date, span, orgs: record.organisationIds, texts: outcomes, names });
  }
  for (const record of dataset.agreements) {
    const { signed, announced, inForce, ends } = record.dates;
    const people = record.parties.flatMap(({ name, signatory }) => [name, signatory?.name]);
    answers.push({
      entry: { kind: 'agreement', record },
      type: record.kind,
      date: signed || announced || inForce || ends,
      span: openSpan(inForce || signed || announced, ends),
      orgs: record.parties.map(({ organisationId }) => organisationId),
      texts: record.commitments.map(({ text }) => text),
      names: [...people, record.place?.city],
    });
  }
  for (const record of dataset.initiatives) {
    const { start, end } = record.period;
    answers.push({
      entry: { kind: 'initiative', record },
      type: record.kind,
      date: start,
      span: openSpan(start, end),
      orgs: [record.leadId, ...record.partnerIds, ...record.funderIds],
      texts: [...record.goals, ...record.measures, ...record.milestones.map(({ text }) => text)],
      names: [],
    });
  }
  const all: NaiveRecord[] = [];
  for (const one of answers) all.push(naiveRecord(dataset, one, all));
  return all;
}

/** What a record has of each facet. */
export const naiveValues: Readonly<Record<FacetName, (record: NaiveRecord) => readonly string[]>> = {
  kind: ({ kind }) => [kind],
  country: ({ countries }) => countries,
  topic: ({ topics }) => topics,
  type: ({ type }) => [type],
  status: ({ status }) => [status],
  scope: ({ scope }) => [scope],
  contact: ({ isContact }) => (isContact ? ['yes'] : []),
  org: ({ orgs }) => orgs,
  orgType: ({ orgTypes }) => orgTypes,
  framework: ({ entry }) => entry.record.frameworks ?? [],
  sourceQuality: ({ entry }) => entry.record.sources.map(({ quality }) => quality),
  followUp: ({ followUp }) => followUp,
};

/** Returns whether the dates of the filters keep a record. */
function isInTime({ own, span }: NaiveRecord, { from, to, time }: Pick<Filters, 'from' | 'to' | 'time'>): boolean {
  if (time === 'undated') return own === null;
  if (!from && !to) return true;
  const range = { start: from ? firstDay(from) : '', end: to ? lastDay(to) : NEVER };
  return shareDay(time === 'underway' ? span : own, range);
}

const facetsHere = idsOf(naiveValues);

/** Returns whether a record is left by the filters; `aside` names filters that are not asked. */
export function isLeft(record: NaiveRecord, filters: Filters, ...aside: (keyof Filters)[]): boolean {
  for (const facet of facetsHere) {
    if (aside.includes(facet)) continue;
    const held = naiveValues[facet](record);
    const groups: readonly (readonly string[])[] = filters[facet];
    if (!groups.every((group) => group.some((value) => held.includes(value)))) return false;
  }
  const asked = (name: 'from' | 'to') => (aside.includes(name) ? null : filters[name]);
  if (!isInTime(record, { from: asked('from'), to: asked('to'), time: aside.includes('time') ? null : filters.time })) return false;
  return aside.includes('q') || isFoundBy(record, filters.q);
}

/** Returns how many of the records have each value; one that has a value twice counts once. */
export function naiveCounts(left: readonly NaiveRecord[], valuesOf: (record: NaiveRecord) => readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const record of left) for (const value of new Set(valuesOf(record))) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** Returns the records that the filters leave when one group of a facet is not asked; without the place of one, as the filters stand. */
export function leftWithout(records: readonly NaiveRecord[], filters: Filters, facet: FacetName, place: number): NaiveRecord[] {
  const others: readonly (readonly string[])[] = [...filters[facet].slice(0, place), ...filters[facet].slice(place + 1)];
  return records
    .filter((record) => isLeft(record, filters, facet))
    .filter((record) => others.every((group) => group.some((value) => naiveValues[facet](record).includes(value))));
}

/** Returns the pairs of countries among the records left: the records that name both, those that name no other, and their contacts. */
export function naivePairs(left: readonly NaiveRecord[]): { a: string; b: string; count: number; two: number; contact: number }[] {
  const pairsOf = ({ countries }: NaiveRecord) => countries.flatMap((a) => countries.filter((b) => a < b).map((b) => `${a} ${b}`));
  const alone = naiveCounts(
    left.filter(({ countries }) => countries.length === 2),
    pairsOf,
  );
  const contacts = naiveCounts(
    left.filter(({ isContact }) => isContact),
    pairsOf,
  );
  return Object.entries(naiveCounts(left, pairsOf))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([pair, count]) => ({
      a: pair.slice(0, 2),
      b: pair.slice(3),
      count,
      two: alone[pair] ?? 0,
      contact: contacts[pair] ?? 0,
    }));
}
