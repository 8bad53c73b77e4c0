import { pages } from '@/domain/address/pages';
import { cleanText, markupText, scriptJson } from '@/domain/words/markupText';
import { describeCard } from '@/domain/words/shareCard';
import type { BuiltIndex } from '../engine/atlasIndex';
import { CATALOG_FILE, JSON_LD } from './dcatCatalog';
import { pageCard, SHARE_SIZE, shareFile } from './share/pageCard';
import type { Site } from './site';
import { subjectOf } from './structuredPages';

/** What the head of a page says about it, ready for HTML. */
export interface PageHead {
  /** Title of the document, as markup. */
  readonly title: string;
  readonly description: string;
  /** Its own address and how it is shown where it is shared. */
  readonly links: string;
  /** The text of the element with structured data; null for a page that keeps the description of the whole dataset. */
  readonly data: string | null;
}

/** How much of a description search engines show, in characters. */
const LONGEST_DESCRIPTION = 300;

/** Returns the text on one line, cut after a word. */
function lineOf(text: string): string {
  const line = cleanText(text).replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_DESCRIPTION ? line : `${line.slice(0, LONGEST_DESCRIPTION).replace(/\s+\S*$/, '')} …`;
}

const element = (name: string, attributes: Readonly<Record<string, string>>) =>
  `<${name} ${Object.entries(attributes)
    .map(([key, value]) => `${key}="${value}"`)
    .join(' ')} data-of-page>`;

/** Returns the head of the page at `path`; `title` is markup. Without a known site no full address is named. */
export function pageHead(index: BuiltIndex, site: Site, path: string, title: string): PageHead {
  const { about } = index.dataset;
  const subject = subjectOf(path, index, site);
  const description = markupText(lineOf(subject?.description ?? about.description));
  const card = pageCard(index, path);
  const picture = card && {
    'og:image': markupText(site.address(`/${shareFile(path)}`)),
    'og:image:type': 'image/png',
    'og:image:width': String(SHARE_SIZE.width),
    'og:image:height': String(SHARE_SIZE.height),
    'og:image:alt': markupText(lineOf(describeCard(card))),
  };
  const links = [
    element('link', { rel: 'canonical', href: markupText(site.address(path)) }),
    // `alternate` is the feeds'.
    ...([pages.overview.path, pages.data.path].some((one) => one === path)
      ? [element('link', { rel: 'describedby', type: JSON_LD, href: markupText(site.address(`/${CATALOG_FILE}`)) })]
      : []),
    element('meta', { property: 'og:type', content: subject ? 'article' : 'website' }),
    element('meta', { property: 'og:site_name', content: markupText(about.title) }),
    element('meta', { property: 'og:title', content: title }),
    element('meta', { property: 'og:description', content: description }),
    ...Object.entries(picture ?? {}).map(([property, content]) => element('meta', { property, content })),
    ...(picture ? [element('meta', { name: 'twitter:card', content: 'summary_large_image' })] : []),
    ...(site.isKnown ? [element('meta', { property: 'og:url', content: markupText(site.absolute(path)) })] : []),
  ];
  return { title, description, links: links.join('\n    '), data: subject && scriptJson(subject.data) };
}
