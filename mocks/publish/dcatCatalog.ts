import { datasetName } from '@/domain/records/about';
import { type PartialDate, precisionOf } from '@/domain/time/partialDate';
import { kosovoFootnote } from '@/domain/vocabulary/countries';
import { alpha3Codes } from '@/domain/vocabulary/countryNames';
import type { BuiltIndex } from '../engine/atlasIndex';
import type { DataFile } from './dataPackage';
import { fingerprint, jsonFile, type PublishedFile } from './publishedFile';
import { countriesOfRecords, spanOfRecords, topicsOfRecords } from './selections';
import type { Site } from './site';

/** Where the catalogue stands, from the root of the site. */
export const CATALOG_FILE = 'data/catalog.jsonld';
export const JSON_LD = 'application/ld+json';

const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const authority = (list: string, code: string) => ({ '@id': `${AUTHORITY}/${list}/${code}` });

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const english = (text: string) => ({ '@language': 'en', '@value': text });

const dateTypes = { year: 'xsd:gYear', month: 'xsd:gYearMonth', day: 'xsd:date' } as const;
const dated = (date: PartialDate) => ({ '@type': dateTypes[precisionOf(date)], '@value': date });

const alpha3 = new Map(alpha3Codes.split(' ').map((both) => [both.slice(0, 2), both.slice(2)]));

/** A country in the list of the EU, which is by alpha-3 code; Kosovo, for which ISO has none, by its name alone. */
function locationOf({ code, name }: { readonly code: string; readonly name: string }) {
  const known = code === 'XK' ? undefined : alpha3.get(code);
  return { '@type': 'dct:Location', ...(known ? authority('country', known) : {}), 'skos:prefLabel': english(name) };
}

const fileTypes: Readonly<Record<string, string>> = { 'text/csv': 'CSV', 'application/json': 'JSON' };

function distributionOf(file: DataFile, published: string, licence: object, site: Site) {
  const { bytes, sha256 } = fingerprint(file.text);
  const address = { '@id': site.address(file.path) };
  return {
    '@id': `${site.address(file.path)}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': english(file.title),
    'dcat:accessURL': address,
    'dcat:downloadURL': address,
    'dct:format': authority('file-type', fileTypes[file.mediaType] ?? 'OCTET'),
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${file.mediaType}` },
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
    },
    'dct:license': licence,
    'dct:issued': dated(published),
  };
}

/** The EU's codes of licences by their SPDX identifiers; without one the address of the licence stands alone. */
const euLicences: Readonly<Record<string, string>> = { 'CC-BY-4.0': 'CC_BY_4_0', 'CC0-1.0': 'CC0' };

/** Returns the description of the newest release for catalogues of open data, in DCAT-AP 3: a catalogue, its dataset, and each file as a distribution. */
export function dcatCatalog(index: BuiltIndex, files: readonly DataFile[], site: Site): PublishedFile {
  const { about, release, releases } = index.dataset;
  const [first = release] = releases;
  const span = spanOfRecords(index);
  const publisher = { '@id': `${site.address('/about')}#publisher`, '@type': 'foaf:Agent', 'foaf:name': english(about.publisher) };
  const inEu = euLicences[about.licence.id];
  const licence = {
    '@id': about.licence.url,
    '@type': 'dct:LicenseDocument',
    ...(inEu && { 'skos:exactMatch': authority('licence', inEu) }),
  };
  const shared = {
    'dct:title': english(about.title),
    'dct:description': english(`${about.description} ${kosovoFootnote}`),
    'dct:publisher': publisher,
    'dct:license': licence,
    'dct:language': authority('language', 'ENG'),
    'dct:issued': dated(first.published),
    'dct:modified': dated(release.published),
    'dct:spatial': countriesOfRecords(index).map(locationOf),
  };
  const dataset = {
    '@id': `${site.address('/data')}#dataset`,
    '@type': 'dcat:Dataset',
    ...shared,
    'dct:identifier': datasetName(about),
    'dcat:version': release.id,
    'dct:accessRights': authority('access-right', 'PUBLIC'),
    'dct:accrualPeriodicity': authority('frequency', 'IRREG'),
    'dcat:theme': ['TECH', 'GOVE', 'INTR'].map((code) => authority('data-theme', code)),
    'dcat:keyword': [...about.keywords, ...topicsOfRecords(index).map(({ label }) => label)].map(english),
    'dcat:landingPage': { '@id': site.address('/data'), '@type': 'foaf:Document' },
    ...(span && {
      'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': dated(span.start), 'dcat:endDate': dated(span.end) },
    }),
    'dcat:distribution': files.map((file) => distributionOf(file, release.published, licence, site)),
  };
  const catalog = {
    '@context': context,
    '@id': site.address(`/${CATALOG_FILE}`),
    '@type': 'dcat:Catalog',
    ...shared,
    'foaf:homepage': { '@id': site.address('/'), '@type': 'foaf:Document' },
    'dcat:dataset': [dataset],
  };
  return jsonFile(CATALOG_FILE, catalog, JSON_LD);
}
