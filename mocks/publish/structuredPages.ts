import { pageAt, partsOf } from '@/domain/address/pages';
import { filtersWith } from '@/domain/facets/filters';
import type { AtlasRecord } from '@/domain/records/atlasRecord';
import type { RecordOfKind } from '@/domain/records/kinds';
import type { Organisation, Source } from '@/domain/records/records';
import { countryName } from '@/domain/vocabulary/countries';
import {
  type activityStatuses,
  agreementKinds,
  initiativeKinds,
  isIdOf,
  type Kind,
  kinds,
  organisationTypes,
} from '@/domain/vocabulary/vocabulary';
import { counted } from '@/domain/words/sentences';
import { type BuiltIndex, keyOf } from '../engine/atlasIndex';
import { filterEntries } from '../engine/filterRecords';
import type { Site } from './site';

type Fields = Readonly<Record<string, unknown>>;

/** What a page is about: in a sentence for lists of search results, and for machines in the words of schema.org. */
interface PageSubject {
  readonly description: string;
  readonly data: Fields;
}

const eventStatus = {
  held: 'EventScheduled',
  planned: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
} as const satisfies Readonly<Record<keyof typeof activityStatuses, string>>;

const citations = (sources: readonly Source[]) =>
  sources.map(({ url, title, publisher }) => ({ '@type': 'CreativeWork', url, publisher, ...(title && { name: title }) }));
/** Leaves out the fields that are not known. */
const given = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));

/** Names organisations by their ids. */
type Bodies = (ids: readonly string[]) => readonly Fields[];

/** What each kind of record is in the words of schema.org: an activity an event, an agreement a piece of legislation, an initiative a project. */
const structured: { readonly [K in Kind]: (record: RecordOfKind[K], bodies: Bodies) => Fields } = {
  activity: ({ date, endDate, status, online, place, organisationIds, sources }, bodies) => ({
    '@type': 'Event',
    startDate: date,
    endDate,
    eventStatus: `https://schema.org/${eventStatus[status]}`,
    eventAttendanceMode: online === null ? null : `https://schema.org/${online ? 'Online' : 'Offline'}EventAttendanceMode`,
    location: place && {
      '@type': 'Place',
      name: place.city ?? countryName(place.country),
      address: given({ '@type': 'PostalAddress', addressLocality: place.city, addressCountry: place.country }),
    },
    contributor: bodies(organisationIds),
    subjectOf: citations(sources),
  }),
  agreement: ({ kind, dates, status, countries, parties, sources }) => ({
    '@type': 'Legislation',
    legislationType: agreementKinds[kind],
    legislationDate: dates.signed,
    legislationDateVersion: dates.inForce,
    legislationLegalForce: status === 'in-force' ? 'https://schema.org/InForce' : null,
    expires: dates.ends,
    spatialCoverage: countries.map((code) => ({ '@type': 'Country', name: countryName(code), identifier: code })),
    contributor: parties.map(({ name }) => ({ '@type': 'Organization', name })),
    citation: citations(sources),
  }),
  initiative: ({ kind, period, leadId, partnerIds, funderIds, sources }, bodies) => ({
    '@type': 'Project',
    additionalType: initiativeKinds[kind],
    foundingDate: period.start,
    dissolutionDate: period.end,
    member: bodies([...(leadId === null ? [] : [leadId]), ...partnerIds]),
    funder: bodies(funderIds),
    subjectOf: citations(sources),
  }),
};

function structuredRecord<K extends Kind>({ kind, record }: AtlasRecord<K>, { organisations }: BuiltIndex): Fields {
  const bodies: Bodies = (ids) => ids.map((id) => ({ '@type': 'Organization', name: organisations.get(id)?.name ?? id }));
  return given({ name: record.title, description: record.summary, ...structured[kind](record, bodies) });
}

function structuredOrganisation({ name, shortName, aliases, type, country, url }: Organisation) {
  return given({
    '@type': 'Organization',
    name,
    alternateName: [...(shortName === null ? [] : [shortName]), ...aliases],
    additionalType: organisationTypes[type],
    url,
    address: country && { '@type': 'PostalAddress', addressCountry: country },
  });
}

/** Returns what the page at `path` is about; null for a page about the dataset as a whole, or about nothing known. */
export function subjectOf(path: string, index: BuiltIndex, site: Site): PageSubject | null {
  const { about } = index.dataset;
  const isPartOf = { '@type': 'Dataset', name: about.title, url: site.address('/data') };
  const describe = (data: Fields) => ({
    '@context': 'https://schema.org',
    ...data,
    url: 'url' in data ? data.url : site.address(path),
    mainEntityOfPage: { '@type': 'WebPage', url: site.address(path), isPartOf },
  });
  const at = pageAt(path, (id) => index.organisations.get(id)?.name ?? id);
  if (!at || !('each' in at.page)) return null;
  const { page, name, filters } = at;
  const [id = ''] = partsOf(page, path) ?? [];
  if (isIdOf(kinds, page.each)) {
    const found = index.byKey.get(keyOf(page.each, id));
    return found ? { description: found.entry.record.summary, data: describe(structuredRecord(found.entry, index)) } : null;
  }
  const records = counted(filterEntries(index, filtersWith(filters ?? {})).length, 'record');
  const description = `${name} in ${about.title}: ${records} of digital-policy cooperation, each with its sources.`;
  if (page.each !== 'organisation')
    return { description, data: { '@context': 'https://schema.org', '@type': 'CollectionPage', name, url: site.address(path), isPartOf } };
  const body = index.organisations.get(id);
  return body ? { description, data: describe(structuredOrganisation(body)) } : null;
}
