import { type Pages, pages, pathOf, type Subject, singlePages } from '@/domain/address/pages';
import { fileFolders, isInFileFolder } from '@/domain/answers/fileFolders';
import { idsOf, isIdOf, type Kind, kinds, topics } from '@/domain/vocabulary/vocabulary';
import { markupText } from '@/domain/words/markupText';
import { formatCount } from '@/domain/words/sentences';
import { type BuiltIndex, type IndexEntry, keyOf } from '../engine/atlasIndex';
import type { PublishedFile } from './publishedFile';
import type { RecordDays } from './recordDays';
import { countriesOfRecords, pairsOfRecords } from './selections';
import type { Site } from './site';

/** What one page is about, with the day of its last change where it is not that of the release. */
interface Instance {
  readonly parts: readonly string[];
  readonly changed?: string | undefined;
}

type Instances = (index: BuiltIndex, days: ReadonlyMap<string, RecordDays>) => readonly Instance[];

/** Of more records than these only the newest have pages that the build draws and search engines are offered; the others get the shell. */
const MOST_DRAWN_RECORDS = 5000;
const NEWEST_DRAWN = 2000;

/** Tells whether the page of each record is drawn. */
export function isEachDrawn({ entries }: Pick<BuiltIndex, 'entries'>): boolean {
  return entries.length <= MOST_DRAWN_RECORDS;
}

/** Says which of the records are drawn where not all are; null where they are. */
export function drawnSentence(index: Pick<BuiltIndex, 'entries'>): string | null {
  if (isEachDrawn(index)) return null;
  return `Of ${formatCount(index.entries.length)} records the ${formatCount(NEWEST_DRAWN)} newest are drawn beforehand; the pages of the others are drawn in the browser.`;
}

function drawnEntries({ entries, columns }: BuiltIndex): readonly IndexEntry[] {
  if (isEachDrawn({ entries })) return entries;
  return Array.from(columns.newest.subarray(0, NEWEST_DRAWN), (row) => entries[row] ?? []).flat();
}

const records =
  (kind: Kind): Instances =>
  (index, days) =>
    drawnEntries(index)
      .filter((entry) => entry.kind === kind)
      .map(({ id }) => ({ parts: [id], changed: days.get(keyOf(kind, id))?.updated }));

/** All that there is a page each for. */
const instances: Readonly<Record<Subject, Instances>> = {
  activity: records('activity'),
  agreement: records('agreement'),
  initiative: records('initiative'),
  country: (index) => countriesOfRecords(index).map(({ code }) => ({ parts: [code] })),
  topic: () => idsOf(topics).map((id) => ({ parts: [id] })),
  organisation: ({ dataset }) => dataset.organisations.map(({ id }) => ({ parts: [id] })),
  pair: (index) => pairsOfRecords(index).map(({ a, b }) => ({ parts: [a, b] })),
};

/** Returns the addresses that search engines are offered, each with the day of its last change: that of its record, else of the release. */
export function offeredPages(index: BuiltIndex, days: ReadonlyMap<string, RecordDays>, catalogue: Pages = pages) {
  const { published } = index.dataset.release;
  const single = singlePages(catalogue, 'sitemap').map(({ path }) => ({ path, changed: published }));
  const several = Object.values(catalogue).flatMap((page) =>
    'each' in page
      ? instances[page.each](index, days).map(({ parts, changed = published }) => ({ path: pathOf(page, ...parts), changed }))
      : [],
  );
  return [...single, ...several];
}

/** Returns the sitemap, whole addresses as its protocol asks. */
export function sitemap(index: BuiltIndex, days: ReadonlyMap<string, RecordDays>, site: Site, catalogue: Pages = pages): PublishedFile {
  const urls = offeredPages(index, days, catalogue).map(
    ({ path, changed }) => `  <url><loc>${markupText(site.absolute(path))}</loc><lastmod>${changed}</lastmod></url>`,
  );
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
  ];
  return { path: 'sitemap.xml', text: `${lines.join('\n')}\n`, mediaType: 'application/xml' };
}

/** What a host answers where there is no such file, with the status 404: a text, so that no program takes the page for the file it asked for. */
export const missingFile: PublishedFile = {
  path: '404.txt',
  text: 'There is no such file. /data/releases.json lists the data files of each release, /feeds/index.json the feeds and calendars.\n',
  mediaType: 'text/plain',
};

/** The folders of which no path is a page but those of the open data: files of programs, of the page itself, and the API, which only the page's own worker answers. */
const hostFolders = [...fileFolders, 'api', 'assets', 'share'] as const;

/** Returns the pages whose paths begin like those of published files, such as `data/changes`. */
function pagesAmongFiles(catalogue: Pages): string[] {
  return singlePages(catalogue)
    .map(({ path }) => path)
    .filter((path) => isInFileFolder(`${path}/`));
}

/** How the name of a file ends; releases and other numbers are none. */
const EXTENSION = /\.[a-z][a-z0-9]*$/i;

/**
 * Tells whether a path from the site's root, without a slash at its start, can only be that of a published file: its folder is one of theirs, or it ends like
 * one, and it is no page. No path of a page has an ending. */
export function isOfFiles(path: string, catalogue: Pages = pages): boolean {
  const isPage = pagesAmongFiles(catalogue).includes(`/${path.replace(/\/$/, '')}`);
  return !isPage && (hostFolders.some((folder) => path.startsWith(`${folder}/`)) || EXTENSION.test(path));
}

/** Returns the addresses of pages that no build can draw, because everything on them depends on their parameters. One that ends in `/*` stands for all that begin like it. */
function undrawnPages(catalogue: Pages): string[] {
  const single = singlePages(catalogue).filter(({ offeredIn }) => !offeredIn.includes('sitemap'));
  const frames = Object.values(catalogue).filter((page) => 'isFrame' in page);
  return [...single.map(({ path }) => path), ...frames.flatMap((page) => [pathOf(page).replace(/\/$/, ''), `${pathOf(page)}*`])];
}

/** The pages of records, each as all addresses that begin like it. */
function recordPages(catalogue: Pages): string[] {
  return Object.values(catalogue).flatMap((page) =>
    'each' in page && isIdOf(kinds, page.each) ? [`${pathOf(page, '').replace(/\/$/, '')}/*`] : [],
  );
}

/** Tells whether a path from the site's root, without a slash at its start, is that of a page for which the host has only the shell. */
export function isUndrawn(path: string, catalogue: Pages = pages): boolean {
  return undrawnPages(catalogue).some((page) => (page.endsWith('*') ? `/${path}`.startsWith(page.slice(0, -1)) : page === `/${path}`));
}

const toShell = (path: string) => `${path}  /shell.html  200`;

function redirects(ofPages: readonly string[], ofOthers: string): string {
  const ofFiles = hostFolders.map((folder) => `/${folder}/*  /${missingFile.path}  404`);
  return `${[...ofPages, ...ofFiles, ofOthers].join('\n')}\n`;
}

/**
 * Returns `_redirects`, for hosts that read such a file: a file that is there goes before any rule, for `/about` that is `about.html`; a missing file answers 404, a page
 * that was not drawn the shell, everything else the shell with 404. The first rule that fits counts. Where not each record is drawn, nobody knows of an undrawn page
 * whether there is such a record.
 */
export function hostRedirects(catalogue: Pages = pages, eachRecordIsDrawn = true): string {
  const undrawn = [...undrawnPages(catalogue), ...(eachRecordIsDrawn ? [] : recordPages(catalogue))];
  // Their folders would be looked into first.
  const drawn = pagesAmongFiles(catalogue).filter((path) => !undrawn.includes(path));
  return redirects([...drawn.map((path) => `${path}  ${path}.html  200`), ...undrawn.map(toShell)], '/*  /404.html  404');
}

/** Returns `_redirects` for a site of which no page is drawn: a missing file answers 404, everything else the shell. */
export function shellRedirects(catalogue: Pages = pages): string {
  return redirects(pagesAmongFiles(catalogue).map(toShell), toShell('/*'));
}
