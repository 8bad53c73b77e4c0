import { type Pages, pages, partsOf, pathOf } from '@/domain/address/pages';
import type { AtlasRecord } from '@/domain/records/atlasRecord';
import type { Organisation, Source } from '@/domain/records/records';
import { countryName, isCountryCode } from '@/domain/vocabulary/countries';
import {
  type activityStatuses,
  agreementKinds,
  initiativeKinds,
  isIdOf,
  type Kind,
  kinds,
  organisationTypes,
  topics,
} from '@/domain/vocabulary/vocabulary';
import { counted } from '@/domain/words/sentences';
import { type AtlasIndex, keyOf } from '../engine/atlasIndex';
import type { Site } from './site';

/** What a page is about: in a sentence for lists of search results, and for machines in the words of schema.org, where there are such words. */
export interface PageSubject {
  readonly description: string;
  readonly data: Readonly<Record<string, unknown>> | null;
}

const eventStatus = {
  held: 'EventScheduled',
  planned: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
} as const satisfies Readonly<Record<keyof typeof activityStatuses, string>>;

const placesOf = (codes: readonly string[]) => codes.map((code) => ({ '@type': 'Country', name: countryName(code), identifier: code }));
const citations = (sources: readonly Source[]) =>
  sources.map(({ url, title, publisher }) => ({ '@type': 'CreativeWork', url, publisher, ...(title && { name: title }) }));
const given = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));

/** What a record is in the words of schema.org: an activity an event, an agreement a piece of legislation, an initiative a project. */
export function structuredRecord({ kind, record }: AtlasRecord, { organisations }: Pick<AtlasIndex, 'organisations'>) {
  const bodies = (ids: readonly string[]) => ids.map((id) => ({ '@type': 'Organization', name: organisations.get(id)?.name ?? id }));
  const shared = { name: record.title, description: record.summary };
  if (kind === 'activity')
    return given({
      '@type': 'Event',
      ...shared,
      startDate: record.date,
      endDate: record.endDate,
      eventStatus: `https://schema.org/${eventStatus[record.status]}`,
      eventAttendanceMode: record.online === null ? null : `https://schema.org/${record.online ? 'Online' : 'Offline'}EventAttendanceMode`,
      location: record.place && {
        '@type': 'Place',
        name: record.place.city ?? countryName(record.place.country),
        address: given({ '@type': 'PostalAddress', addressLocality: record.place.city, addressCountry: record.place.country }),
      },
      contributor: bodies(record.organisationIds),
      subjectOf: citations(record.sources),
    });
  if (kind === 'agreement')
    return given({
      '@type': 'Legislation',
      ...shared,
      legislationType: agreementKinds[record.kind],
      legislationDate: record.dates.signed,
      legislationDateVersion: record.dates.inForce,
      legislationLegalForce: record.status === 'in-force' ? 'https://schema.org/InForce' : null,
      expires: record.dates.ends,
      spatialCoverage: placesOf(record.countries),
      contributor: record.parties.map(({ name }) => ({ '@type': 'Organization', name })),
      citation: citations(record.sources),
    });
  return given({
    '@type': 'Project',
    ...shared,
    additionalType: initiativeKinds[record.kind],
    foundingDate: record.period.start,
    dissolutionDate: record.period.end,
    member: bodies([...(record.leadId === null ? [] : [record.leadId]), ...record.partnerIds]),
    funder: bodies(record.funderIds),
    subjectOf: citations(record.sources),
  });
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

/** Returns what the page at `path` is about; null for a page that is about the dataset as a whole, or about nothing that is known. */
export function subjectOf(path: string, index: AtlasIndex, site: Site, catalogue: Pages = pages): PageSubject | null {
  const { about } = index.dataset;
  const isPartOf = { '@type': 'Dataset', name: about.title, url: site.address('/data') };
  const describe = (data: Readonly<Record<string, unknown>>) => ({
    '@context': 'https://schema.org',
    ...data,
    url: 'url' in data ? data.url : site.address(path),
    mainEntityOfPage: { '@type': 'WebPage', url: site.address(path), isPartOf },
  });
  const collection = (name: string, entries: number): PageSubject => ({
    description: `${name} in ${about.title}: ${counted(entries, 'record')} of digital-policy cooperation, each with its sources.`,
    data: { '@context': 'https://schema.org', '@type': 'CollectionPage', name, url: site.address(path), isPartOf },
  });
  const countOf = (test: (entry: AtlasIndex['entries'][number]) => boolean) => index.entries.filter(test).length;
  for (const page of Object.values(catalogue)) {
    const parts = partsOf(page, path);
    if (!parts || !('each' in page) || pathOf(page, ...parts) !== path) continue;
    const [first = '', second = ''] = parts;
    if (page.each === 'country' && isCountryCode(first))
      return collection(
        countryName(first),
        countOf(({ countries }) => countries.includes(first)),
      );
    if (page.each === 'pair' && isCountryCode(first) && isCountryCode(second))
      return collection(
        `${countryName(first)} and ${countryName(second)}`,
        countOf(({ countries }) => countries.includes(first) && countries.includes(second)),
      );
    if (page.each === 'topic' && isIdOf(topics, first))
      return collection(
        topics[first],
        countOf((entry) => entry.topics.some((id) => id === first)),
      );
    if (page.each === 'organisation') {
      const body = index.organisations.get(first);
      const count = countOf(({ organisations }) => organisations.includes(first));
      return body ? { description: collection(body.name, count).description, data: describe(structuredOrganisation(body)) } : null;
    }
    const found = isIdOf(kinds, page.each) ? index.byKey.get(keyOf(page.each satisfies Kind, first)) : undefined;
    if (found) return { description: found.entry.record.summary, data: describe(structuredRecord(found.entry, index)) };
  }
  return null;
}
