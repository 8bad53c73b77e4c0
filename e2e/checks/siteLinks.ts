/** A page as the build wrote it. */
interface BuiltPage {
  readonly title: string;
  /** Headings of the first level in the part that the page draws itself. */
  readonly headings: readonly string[];
  /** Paths of the links to the site itself. */
  readonly links: ReadonlySet<string>;
}

const words = (html: string) => html.replace(/<[^>]*>/g, '').trim();

/** Reads what the build wrote: HTML of this project, in which attributes stand in double quotes. */
export function readPage(html: string): BuiltPage {
  const own = html.slice(html.indexOf('<div id="root"'));
  return {
    title: words(html.match(/<title>([^<]*)/)?.[1] ?? ''),
    headings: [...own.matchAll(/<h1[^>]*>(.*?)<\/h1>/gs)].map(([, inner = '']) => words(inner)).filter(Boolean),
    links: new Set(
      [...own.matchAll(/<a [^>]*?href="(\/[^"]*)"/g)].map(([, href = '']) =>
        decodeURI(href.replaceAll('&amp;', '&').split(/[?#]/)[0] ?? ''),
      ),
    ),
  };
}

/**
 * Returns what is wrong with the pages of a site, by their paths: no title of its own, not one heading, a link to what is not there, or no way from the start page.
 * `isThere` tells whether the host answers a path that is no page of these. The ends of long lists are drawn in the browser alone, so what stands in a list may do without a way.
 */
export function siteFaults(
  pages: ReadonlyMap<string, BuiltPage>,
  { isThere, isListed, name }: { isThere: (path: string) => boolean; isListed: (path: string) => boolean; name: string },
): string[] {
  const faults: string[] = [];
  for (const [path, { title, headings, links }] of pages) {
    if (!title.endsWith(` · ${name}`) || /^(Not found|Something went wrong)/.test(title)) faults.push(`${path} has the title “${title}”.`);
    if (headings.length !== 1) faults.push(`${path} has ${headings.length} headings of the first level, and needs one.`);
    for (const link of links) if (!pages.has(link) && !isThere(link)) faults.push(`${path} links to ${link}, which is not there.`);
  }
  const reached = new Set(['/']);
  for (const path of reached) for (const link of pages.get(path)?.links ?? []) reached.add(link);
  for (const path of pages.keys()) if (!reached.has(path) && !isListed(path)) faults.push(`No link leads from the start page to ${path}.`);
  return faults;
}
