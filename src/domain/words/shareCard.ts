import {
  type AtlasRecord,
  agreementDateNote,
  dateOf,
  organisationIdsOf,
  recordDateWords,
  statusOf,
  typeLabel,
  typeOf,
} from '@/domain/records/atlasRecord';
import { isComing, statusInTime, statusLabel } from '@/domain/records/statusLabel';
import { countryName, footnoteFor } from '@/domain/vocabulary/countries';
import { idsOf, type Kind, kinds } from '@/domain/vocabulary/vocabulary';
import { formatCount, listed, nounFor, upperFirst } from '@/domain/words/sentences';

/** What is read on a page's picture where the page is shared: what it is, its name, and what else there is to say. */
export interface ShareCard {
  /** The kind of record whose sign and hue it has; null for a page that is about no record. */
  readonly kind: Kind | null;
  /** What is announced or planned has a hollow sign. */
  readonly isComing: boolean;
  readonly over: string;
  readonly title: string;
  /** When; empty where nothing is dated. */
  readonly date: string;
  /** Who or what, in a line or two. */
  readonly line: string;
  readonly numbers: readonly { readonly kind: Kind; readonly count: string; readonly label: string }[];
  /** The footnote that its names call for. */
  readonly footnote: string | null;
}

/** Says when a record took place or runs; for an agreement that was not signed, of what the date is. */
function dateWords(entry: AtlasRecord): string {
  if (dateOf(entry) === null) return 'Date not known';
  const words = upperFirst(recordDateWords(entry));
  const note = entry.kind === 'agreement' ? agreementDateNote(entry.record) : null;
  return note ? `${words} (${note})` : words;
}

/** Names who took part: an agreement's parties as the instrument does, else the countries, else the organisations. */
function partiesOf(entry: AtlasRecord, organisationName: (id: string) => string): string {
  const parties = entry.kind === 'agreement' ? entry.record.parties.map(({ name }) => name) : [];
  const countries = entry.record.countries.map(countryName);
  const organisations = organisationIdsOf(entry).map(organisationName);
  return listed([parties, countries, organisations].find((names) => names.length > 0) ?? []);
}

/** Returns the card of a record as it reads on `day`, that of the release. */
export function recordCard(entry: AtlasRecord, organisationName: (id: string) => string, day: string): ShareCard {
  const { kind, record } = entry;
  return {
    kind,
    isComing: isComing(statusOf(entry)),
    over: [kinds[kind], typeLabel(typeOf(entry)), statusLabel(statusInTime(entry), day)].join(' · '),
    title: record.title,
    date: dateWords(entry),
    line: partiesOf(entry, organisationName),
    numbers: [],
    footnote: footnoteFor(record.countries),
  };
}

const labels: Readonly<Record<Kind, readonly [string, string]>> = {
  activity: ['activity', 'activities'],
  agreement: ['agreement', 'agreements'],
  initiative: ['initiative', 'initiatives'],
};

/** Returns the numbers of records of each kind as they stand on a card; a kind without records is left out. */
export function kindNumbers(counts: Readonly<Record<Kind, number>>): ShareCard['numbers'] {
  return idsOf(kinds)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => ({ kind, count: formatCount(counts[kind]), label: nounFor(counts[kind], ...labels[kind]) }));
}

/** Says what is on a card, for those who do not see it. */
export function describeCard({ over, title, date, line, numbers }: ShareCard): string {
  return [over, title, date, line, listed(numbers.map(({ count, label }) => `${count} ${label}`))].filter(Boolean).join('. ');
}
