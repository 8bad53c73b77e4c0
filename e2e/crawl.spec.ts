import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, open, test } from './atlas';

// The page answers itself here: a worker between page and data would take a third of the time and is what every other story uses.
test.use({ serviceWorkers: 'block' });

interface Visit {
  path: string;
  title: string;
  heading: string;
  links: string[];
}

/**
 * Walks the paths inside the running page, as a reader who follows links does, and returns what stood there: title, heading and the paths its
 * links lead to. A page that is not drawn within 20 s comes back without a heading.
 */
function walk(page: Page, paths: readonly string[]): Promise<Visit[]> {
  return page.evaluate(async (all) => {
    const isDrawn = () =>
      document.querySelector('main h1') !== null &&
      document.querySelector('main [aria-label^="Loading"]') === null &&
      document.querySelector('[aria-busy="true"]') === null;
    const face = () => document.title + (document.querySelector('main h1')?.textContent ?? '');
    const visits: Visit[] = [];
    for (const path of all) {
      const before = face();
      window.history.pushState(null, '', path);
      window.dispatchEvent(new PopStateEvent('popstate'));
      const started = performance.now();
      const elapsed = () => performance.now() - started;
      // Two pages may look the same (two records of one title): then a quarter of a second must do.
      do {
        await new Promise((done) => setTimeout(done, 8));
      } while ((!isDrawn() || (face() === before && elapsed() < 250)) && elapsed() < 20_000);
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')].map((link) => new URL(link.href).pathname);
      visits.push({
        path,
        title: document.title,
        heading: document.querySelector('main h1')?.textContent ?? '',
        links: [...new Set(links)],
      });
    }
    return visits;
  }, paths);
}

/** Follows every link from `starts` on, within the pages that `belongs` lets in, and returns the pages with a fault. */
async function crawl(
  page: Page,
  starts: readonly string[],
  belongs: (path: string) => boolean,
): Promise<{ seen: Set<string>; faults: string[] }> {
  const seen = new Set(starts);
  const faults: string[] = [];
  let queue = [...starts];
  while (queue.length > 0) {
    const batch = queue.splice(0, 40);
    for (const { path, title, heading, links } of await walk(page, batch)) {
      if (!heading || /^(Not found|Something went wrong)/.test(title) || !title.endsWith(' · Accord Atlas'))
        faults.push(`${path}: “${title}”, “${heading}”`);
      const fresh = links.filter((link) => belongs(link) && !seen.has(link));
      for (const link of fresh) seen.add(link);
      queue = [...queue, ...fresh];
    }
  }
  return { seen, faults };
}

const topics: string[] = Object.keys(readDataset('vocabulary').topics);
const plurals = ['agreements', 'activities', 'initiatives'] as const;

/** The bundled records themselves, so that what is asked for does not depend on what answers. */
function readDataset(file: string) {
  return JSON.parse(readFileSync(new URL(`../mocks/dataset/${file}.json`, import.meta.url), 'utf8'));
}

/** Returns the paths of all countries and of all pairs of countries that meet in a record. */
function countryPaths(records: readonly { countries: string[] }[]): string[] {
  const paths = records.flatMap(({ countries }) => {
    const sorted = [...new Set(countries)].sort();
    return [
      ...sorted.map((code) => `/countries/${code}`),
      ...sorted.flatMap((a, place) => sorted.slice(place + 1).map((b) => `/pairs/${a}/${b}`)),
    ];
  });
  return [...new Set(paths)];
}

test('every record page is reached, has a title and no dead link', async ({ page }) => {
  test.setTimeout(480_000);
  await open(page, '/about');
  const records = plurals.flatMap((plural) => readDataset(plural).map(({ id }: { id: string }) => `/${plural}/${id}`));
  const { seen, faults } = await crawl(page, records, (path) => /^\/(agreements|activities|initiatives)(\/|$)/.test(path));
  expect(faults).toEqual([]);
  expect(seen.size).toBeGreaterThanOrEqual(records.length);
  console.warn(`crawled ${seen.size} record and list pages`);
});

test('every profile and pair page is reached from the overview, has a title and no dead link', async ({ page }) => {
  test.setTimeout(480_000);
  await open(page, '/about');
  const starts = [
    ...countryPaths(plurals.flatMap((plural) => readDataset(plural))),
    ...topics.map((id) => `/topics/${id}`),
    ...readDataset('organisations').map(({ id }: { id: string }) => `/organisations/${id}`),
    '/',
    '/compare',
  ];
  const { seen, faults } = await crawl(
    page,
    starts,
    (path) => /^\/(countries|topics|organisations|pairs|compare|timeline|about)(\/|$)/.test(path) || path === '/',
  );
  expect(faults).toEqual([]);
  expect(seen.size).toBeGreaterThanOrEqual(starts.length);
  console.warn(`crawled ${seen.size} profile and pair pages`);
});
