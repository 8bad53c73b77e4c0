import { pages, pairPath, pathOf } from '@/domain/address/pages';
import { type Filters, groupsOf } from '@/domain/facets/filters';
import { profileFilters } from '@/domain/facets/profileFilters';
import { datasetName } from '@/domain/records/about';
import { dateOf, listPath } from '@/domain/records/atlasRecord';
import { recordKinds } from '@/domain/records/kinds';
import type { PartialDate } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import { idsOf, kinds, topics } from '@/domain/vocabulary/vocabulary';
import type { BuiltIndex, IndexEntry } from '../engine/atlasIndex';
import type { Dataset } from '../engine/dataset';

/** Returns the host name used in ids, which must stay the same wherever the site is published. It is a reserved name that nobody can own. */
export function idAuthority({ about }: Dataset): string {
  return `${datasetName(about)}.example`;
}

/** Returns the first and last date under which a record is listed, as precise as their sources; null when no record has one. */
export function spanOfRecords({ entries }: BuiltIndex): { start: PartialDate; end: PartialDate } | null {
  const dates = entries.flatMap(({ entry }) => dateOf(entry) ?? []).sort();
  const [start] = dates;
  const end = dates.at(-1);
  return start && end ? { start, end } : null;
}

/** Returns the countries that take part in a record, by name. */
export function countriesOfRecords({ entries }: BuiltIndex): { code: string; name: string }[] {
  const codes = [...new Set(entries.flatMap(({ countries }) => countries))];
  return codes.map((code) => ({ code, name: countryName(code) })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Returns the topics of the records, in the order of the vocabulary. */
export function topicsOfRecords({ entries }: BuiltIndex): { id: string; label: string }[] {
  const used = new Set(entries.flatMap((entry) => entry.topics));
  return Object.entries(topics).flatMap(([id, label]) => (used.has(id) ? [{ id, label }] : []));
}

/** Records that belong together, with the page that shows them: what a feed or a calendar is about. */
export interface Selection {
  /** Its place in the folder of feeds or calendars, without an ending: `countries/MK`. */
  readonly slug: string;
  /** `North Macedonia and Serbia`; null for everything. */
  readonly subject: string | null;
  /** Path of the page that shows these records. */
  readonly page: string;
  /** The filters that leave just these records. */
  readonly filters: Partial<Filters>;
  /** In the order of the index. */
  readonly entries: readonly IndexEntry[];
}

/** A pair of countries and an organisation have a feed of their own from this number of records on: most have one or two, and hundreds of files would never change. */
export const LEAST_OF_FEED = 3;

/** A pair of countries in alphabetical order with the records in which both take part. */
export interface CountryPair {
  readonly a: string;
  readonly b: string;
  readonly entries: readonly IndexEntry[];
}

/** Returns each two of the values, both in alphabetical order. */
function pairsOf(values: readonly string[]): (readonly [string, string])[] {
  const sorted = [...values].sort();
  return sorted.flatMap((a, place) => sorted.slice(place + 1).map((b) => [a, b] as const));
}

/** Returns every pair of countries that has records, in the order of their codes. */
export function pairsOfRecords({ entries }: BuiltIndex): CountryPair[] {
  const shared = entries.flatMap((entry) => pairsOf(entry.countries).map(([a, b]) => ({ a, b, entry })));
  const pairs = [...Map.groupBy(shared, ({ a }) => a)].flatMap(([a, ofFirst]) =>
    [...Map.groupBy(ofFirst, ({ b }) => b)].map(([b, ofBoth]) => ({ a, b, entries: ofBoth.map(({ entry }) => entry) })),
  );
  return pairs.sort((one, other) => (one.a + one.b < other.a + other.b ? -1 : 1));
}

/** Returns everything, then what belongs to each kind, to each country and to each topic of the records. */
export function mainSelections(index: BuiltIndex): Selection[] {
  return [
    { slug: 'all', subject: null, page: '/', filters: {}, entries: index.entries },
    ...idsOf(kinds).map((kind) => ({
      slug: `kinds/${recordKinds[kind].plural}`,
      subject: recordKinds[kind].listLabel,
      page: listPath(kind),
      filters: profileFilters.kind(kind),
      entries: index.entries.filter((entry) => entry.kind === kind),
    })),
    ...countriesOfRecords(index).map(({ code, name }) => ({
      slug: `countries/${code}`,
      subject: name,
      page: pathOf(pages.country, code),
      filters: profileFilters.country(code),
      entries: index.entries.filter(({ countries }) => countries.includes(code)),
    })),
    ...topicsOfRecords(index).map(({ id, label }) => ({
      slug: `topics/${id}`,
      subject: label,
      page: pathOf(pages.topic, id),
      filters: profileFilters.topic(id),
      entries: index.entries.filter(({ topics }) => topics.includes(id)),
    })),
  ].filter(({ slug, entries }) => slug === 'all' || entries.length > 0);
}

/** Returns what belongs to each pair of countries and to each organisation with enough records. */
export function smallSelections(index: BuiltIndex): Selection[] {
  const pairs = pairsOfRecords(index).map(({ a, b, entries }) => ({
    slug: `pairs/${a}-${b}`,
    subject: `${countryName(a)} and ${countryName(b)}`,
    page: pairPath(a, b),
    filters: { country: groupsOf('country', [[a], [b]]) },
    entries,
  }));
  const organisations = [...index.organisations.keys()].sort().map((id) => ({
    slug: `organisations/${id}`,
    subject: index.organisationLabels.get(id) ?? id,
    page: pathOf(pages.organisation, id),
    filters: profileFilters.organisation(id),
    entries: index.entries.filter(({ organisations }) => organisations.includes(id)),
  }));
  return [...pairs, ...organisations].filter(({ entries }) => entries.length >= LEAST_OF_FEED);
}
