import { type Pages, pages, pathOf, type Subject, singlePages } from '@/domain/address/pages';
import { idsOf, type Kind, topics } from '@/domain/vocabulary/vocabulary';
import { markupText } from '@/domain/words/markupText';
import { type AtlasIndex, keyOf } from '../engine/atlasIndex';
import { countriesOfRecords } from './aboutDataset';
import type { PublishedFile } from './publishedFile';
import type { RecordDays } from './recordDays';
import { pairsOfRecords } from './selections';
import type { Site } from './site';

/** What one page is about, with the day of its last change where it is not that of the release. */
interface Instance {
  readonly parts: readonly string[];
  readonly changed?: string | undefined;
}

type Instances = (index: AtlasIndex, days: ReadonlyMap<string, RecordDays>) => readonly Instance[];

const records =
  (kind: Kind): Instances =>
  ({ entries }, days) =>
    entries.filter((entry) => entry.kind === kind).map(({ id }) => ({ parts: [id], changed: days.get(keyOf(kind, id))?.updated }));

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

/** Returns the sitemap, whole addresses as its protocol asks, each with the day of its last change: that of its record, else of the release. */
export function sitemap(index: AtlasIndex, days: ReadonlyMap<string, RecordDays>, site: Site, catalogue: Pages = pages): PublishedFile {
  const { published } = index.dataset.release;
  const single = singlePages(catalogue, 'sitemap').map(({ path }) => ({ path, changed: published }));
  const several = Object.values(catalogue).flatMap((page) =>
    'each' in page
      ? instances[page.each](index, days).map(({ parts, changed = published }) => ({ path: pathOf(page, ...parts), changed }))
      : [],
  );
  const urls = [...single, ...several].map(
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
