import { formatCount } from '@/domain/words/sentences';
import type { BuiltIndex } from '../engine/atlasIndex';
import type { DataFile } from './dataPackage';
import { fingerprint } from './publishedFile';
import { countriesOfRecords, spanOfRecords, topicsOfRecords } from './selections';
import type { Site } from './site';

function distributionOf(file: DataFile, site: Site) {
  const { bytes, sha256 } = fingerprint(file.text);
  return {
    '@type': 'DataDownload',
    name: `${file.table}, ${file.columns ? 'CSV' : 'JSON'}`,
    contentUrl: site.address(file.path),
    encodingFormat: file.mediaType,
    contentSize: `${bytes} B`,
    sha256,
  };
}

/** Returns the schema.org description of a release, by which search engines for data find it: its files, time, countries, topics, licence. */
export function structuredData(index: BuiltIndex, files: readonly DataFile[], site: Site): Record<string, unknown> {
  const { about } = index.dataset;
  const { id: release, published } = index.dataset.release;
  const span = spanOfRecords(index);
  const creator = { '@type': 'Organization', name: about.publisher, url: site.address('/') };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: about.title,
    description: `${about.description} Release ${release}: ${formatCount(index.entries.length)} records.`,
    url: site.address('/data'),
    version: release,
    datePublished: published,
    license: about.licence.url,
    isAccessibleForFree: true,
    inLanguage: 'en',
    creator,
    publisher: creator,
    keywords: [...about.keywords, ...topicsOfRecords(index).map(({ label }) => label)],
    ...(span ? { temporalCoverage: `${span.start}/${span.end}` } : {}),
    spatialCoverage: countriesOfRecords(index).map(({ code, name }) => ({ '@type': 'Place', name, identifier: code })),
    distribution: files.map((file) => distributionOf(file, site)),
  };
}
