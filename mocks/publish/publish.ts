import { pages } from '@/domain/address/pages';
import type { FeedIndex, ReleaseFiles } from '@/domain/answers/releaseFiles';
import { filterQuery } from '@/domain/facets/filterCodec';
import { filtersWith } from '@/domain/facets/filters';
import { exportFileJsonSchemas } from '@/domain/tables/exportFile';
import { scriptJson } from '@/domain/words/markupText';
import { buildIndex } from '../engine/atlasIndex';
import type { Dataset } from '../engine/dataset';
import { calendarFile } from './calendars';
import { type DataFile, dataFiles, dataPackage } from './dataPackage';
import { dcatCatalog } from './dcatCatalog';
import { atomFeed, feedTitle } from './feeds';
import { drawnSentence, hostRedirects, isEachDrawn, missingFile, sitemap } from './hostFiles';
import { hostHeaders } from './hostHeaders';
import { openApi } from './openApi';
import { fingerprint, jsonFile, type PublishedFile } from './publishedFile';
import { recordDays } from './recordDays';
import { mainSelections, smallSelections } from './selections';
import type { Site } from './site';
import { structuredData } from './structuredData';

/** A release with its files, the description of the package last; `records` is null for a file that is no table. */
interface PublishedRelease {
  readonly release: Dataset['release'];
  readonly files: readonly (PublishedFile & Partial<Pick<DataFile, 'records'>>)[];
}

/** Returns the list of releases with what each file weighs and its SHA-256, newest first. Paths stand from the root of the site. */
function releaseIndex(releases: readonly PublishedRelease[]): PublishedFile {
  const listed: ReleaseFiles = releases.map(({ release, files }) => ({
    id: release.id,
    published: release.published,
    collectedTo: release.collectedTo,
    files: files.map(({ path, text, records }) => ({ path, ...fingerprint(text), records: records ?? null })),
  }));
  return jsonFile('data/releases.json', listed.reverse());
}

/** Returns the list of feeds with their calendars. Paths stand from the root of the site. */
function feedIndex(links: FeedIndex): PublishedFile {
  return jsonFile('feeds/index.json', links);
}

/** What the build writes beside the page. */
export interface Publication {
  readonly files: readonly PublishedFile[];
  /** The schema.org description of the newest release, ready for a script element. */
  readonly structuredData: string;
  /** What the head of every page names for feed readers and calendars: paths from the root of the site. */
  readonly followAll: readonly { readonly type: string; readonly title: string; readonly path: string }[];
  /** `_headers`, for the host. */
  readonly headers: string;
  /** `_redirects`, for the host. */
  readonly redirects: string;
  /** Which records have a page that is drawn beforehand, in a sentence; null where all have. */
  readonly drawn: string | null;
}

function releaseFiles(dataset: Dataset, site: Site): { release: Dataset['release']; tables: DataFile[]; files: PublishedFile[] } {
  const tables = dataFiles(dataset, site);
  return { release: dataset.release, tables, files: [...tables, dataPackage(dataset, tables, site)] };
}

/** Returns the schemas of the JSON files that readers save from the page. */
function savedFileSchemas(): PublishedFile[] {
  const { records, chart } = exportFileJsonSchemas();
  return [
    jsonFile('data/schemas/savedRecords.json', records, 'application/schema+json'),
    jsonFile('data/schemas/savedChart.json', chart, 'application/schema+json'),
  ];
}

/**
 * Returns the open data of every release, and feeds, calendars, sitemap and descriptions of the newest. Expects the releases oldest first, one at
 * least, and the text of the codebook. The same input gives the same bytes.
 */
export function publish(datasets: readonly Dataset[], codebook: string, site: Site): Publication {
  const newest = datasets.at(-1);
  if (!newest) throw new Error('There is no release to publish; expected one dataset at least.');
  const index = buildIndex(newest);
  const days = recordDays(datasets);
  const releases = datasets.map((dataset) => releaseFiles(dataset, site));
  const tables = releases.at(-1)?.tables ?? [];
  const about = structuredData(index, tables, site);
  const followed = [...mainSelections(index), ...smallSelections(index)].map((selection) => ({
    selection,
    feed: atomFeed(index, selection, days, site),
    calendar: calendarFile(index, selection, site),
  }));
  const links = followed.map(({ selection: { subject, filters, entries }, feed, calendar }) => ({
    title: subject ?? 'All records',
    atom: feed.path,
    calendar: calendar?.path ?? null,
    query: filterQuery(filtersWith(filters)),
    records: entries.length,
  }));
  return {
    structuredData: scriptJson(about),
    followAll: followed
      .filter(({ selection }) => selection.subject === null)
      .flatMap(({ feed, calendar }) => [
        { type: feed.mediaType, title: feedTitle(newest, null), path: feed.path },
        ...(calendar ? [{ type: calendar.mediaType, title: `${newest.about.title}: upcoming dates`, path: calendar.path }] : []),
      ]),
    headers: hostHeaders(),
    redirects: hostRedirects(pages, isEachDrawn(index)),
    drawn: drawnSentence(index),
    files: [
      ...releases.flatMap(({ files }) => files),
      releaseIndex(releases),
      dcatCatalog(index, tables, site),
      { path: 'data/CODEBOOK.md', text: codebook, mediaType: 'text/markdown' },
      openApi(newest, site),
      ...savedFileSchemas(),
      ...followed.flatMap(({ feed, calendar }) => (calendar ? [feed, calendar] : [feed])),
      feedIndex(links),
      sitemap(index, days, site),
      missingFile,
    ],
  };
}
