import type { FeedIndex, ReleaseFiles } from '@/domain/answers/releaseFiles';
import type { Dataset } from '../engine/dataset';
import type { DataFile } from './dataFiles';
import { fingerprint, jsonFile, type PublishedFile } from './publishedFile';

/** A release with its files, the description of the package last; `records` is null for a file that is no table. */
interface PublishedRelease {
  readonly release: Dataset['release'];
  readonly files: readonly (PublishedFile & Partial<Pick<DataFile, 'records'>>)[];
}

/** Returns the list of releases with what each file weighs and its SHA-256, newest first. Paths stand from the root of the site. */
export function releaseIndex(releases: readonly PublishedRelease[]): PublishedFile {
  const listed: ReleaseFiles = releases.map(({ release, files }) => ({
    id: release.id,
    published: release.published,
    collectedTo: release.collectedTo,
    files: files.map(({ path, text, records }) => ({ path, ...fingerprint(text), records: records ?? null })),
  }));
  return jsonFile('data/releases.json', listed.reverse());
}

/** Returns the list of feeds with their calendars. Paths stand from the root of the site. */
export function feedIndex(links: FeedIndex): PublishedFile {
  return jsonFile('feeds/index.json', links);
}
