import { idsOf, topics } from '@/domain/vocabulary/vocabulary';
import { markupText } from '@/domain/words/markupText';
import { type AtlasIndex, keyOf } from '../engine/atlasIndex';
import { countriesOfRecords } from './aboutDataset';
import type { PublishedFile } from './publishedFile';
import type { RecordDays } from './recordDays';
import { pageOf } from './recordWords';
import { pairsOfRecords } from './selections';
import type { Site } from './site';

/** The pages that do not depend on the records. `/compare` is none: it shows what its parameters name. */
const fixedPages = ['/', '/timeline', '/agreements', '/activities', '/initiatives', '/data', '/about'];

/** Returns the path of every page with the day of its last change: that of its record, else of the release. */
export function sitePages(index: AtlasIndex, days: ReadonlyMap<string, RecordDays>): { path: string; changed: string }[] {
  const { published } = index.dataset.release;
  const withRelease = (path: string) => ({ path, changed: published });
  return [
    ...fixedPages.map(withRelease),
    ...countriesOfRecords(index).map(({ code }) => withRelease(`/countries/${code}`)),
    ...idsOf(topics).map((id) => withRelease(`/topics/${id}`)),
    ...index.dataset.organisations.map(({ id }) => withRelease(`/organisations/${id}`)),
    ...pairsOfRecords(index).map(({ a, b }) => withRelease(`/pairs/${a}/${b}`)),
    ...index.entries.map((entry) => ({ path: pageOf(entry), changed: days.get(keyOf(entry.kind, entry.id))?.updated ?? published })),
  ];
}

/** Returns the sitemap: whole addresses, as its protocol asks. */
export function sitemap(index: AtlasIndex, days: ReadonlyMap<string, RecordDays>, site: Site): PublishedFile {
  const urls = sitePages(index, days).map(
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
