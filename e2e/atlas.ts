import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Locator,
  type Page,
  type PlaywrightTestOptions,
} from '@playwright/test';
import { chartPath, chartTitle, everyChart, overviewEntry, overviewIds } from '@/charts/chartList';
import { parseFilters } from '@/domain/facets/filterCodec';
import { idsOf } from '@/domain/vocabulary/vocabulary';

/** Every release of the dataset, oldest first. */
export const releases: readonly { readonly id: string; readonly published: string }[] = JSON.parse(
  readFileSync(new URL('../mocks/dataset/releases.json', import.meta.url), 'utf8'),
);
export const newestRelease = releases.at(-1)?.id ?? '';

/** The day on which every story plays: that of the newest release. */
export const today = releases.at(-1)?.published ?? '';
export const todayInWords = new Date(today).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The overview's numbers as the API tells them, asked from inside the page so that the page's own data service answers. */
export interface ApiOverview {
  total: number;
  totals: Record<'activity' | 'agreement' | 'initiative' | 'country' | 'organisation' | 'source', number>;
  facets: Record<string, { value: string; count: number }[]>;
  periods: {
    unit: string;
    bins: { start: string; end: string; total: number; underWay: number; topic: Record<string, number> }[];
    undated: number;
  };
}

/**
 * Asks the API from inside the page. The page does not wait for the service worker that answers such requests, and before it is there a request reaches the static
 * host, which sends HTML: so this asks again until the worker answers JSON, and loads the page again where it does not.
 */
export async function askApi<T>(page: Page, path: string): Promise<T> {
  const ask = () =>
    page.evaluate(async (address) => {
      const response = await fetch(address);
      return response.headers.get('content-type')?.includes('json') ? { body: await response.json() } : null;
    }, `/api/v1${path}`);
  let answer: { body: T } | null = null;
  const answers = () =>
    expect
      .poll(
        async () => {
          answer = await ask();
          return answer !== null;
        },
        { timeout: 15_000 },
      )
      .toBe(true);
  await answers().catch(async () => {
    await page.reload();
    await answers();
  });
  if (!answer) throw new Error(`The API did not answer ${path} with JSON.`);
  return (answer as { body: T }).body;
}

/** Returns the titles that the overview's charts have at an address, in its order: some follow the filters. */
export function overviewTitles(address: string): string[] {
  const { filters } = parseFilters(new URL(address, 'https://atlas.invalid').searchParams);
  return overviewIds.map((id) => chartTitle(overviewEntry(id), filters));
}

/** What a page needs in its address to have something to draw. */
const subjects = {
  overview: 'country=MK',
  timeline: 'country=MK&topic=roaming',
  compare: 'ids=AL,MK',
  explore: 'topic=roaming',
  followThrough: '',
};

/** Every chart by its title, with an address that shows it. */
export const chartViews = idsOf(everyChart).map((id) => {
  const [path = '', mode] = (chartPath(id).split('#')[0] ?? '').split('?');
  const { page = 'overview' } = everyChart[id];
  const address = `${path}?${mode ? `${mode}&` : ''}${subjects[page]}`;
  const { filters } = parseFilters(new URLSearchParams(subjects[page]));
  return { title: chartTitle(everyChart[id], filters), address };
});

/** Returns the figure of a chart by the title that it has now. */
export function chart(page: Page, title: string): Locator {
  return page.getByRole('figure', { name: title, exact: true });
}

/** Opens an address and waits until the page has drawn its data. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // The heading of index.html stands outside the main part: before the app has drawn its own, keys and clicks would go nowhere.
  await expect(page.locator('main').getByRole('heading', { level: 1 })).toBeVisible();
  await untilAlive(page);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** Waits until the page that the build has drawn is taken over: before that, its controls do nothing. */
export async function untilAlive(page: Page): Promise<void> {
  await expect(page.locator('#root:not([data-still])')).toBeVisible();
}

/** Goes to an address inside the running page, as a link does, and waits until it is drawn. Much quicker than `open`, which starts the page again. */
export async function go(page: Page, address: string): Promise<void> {
  await page.evaluate(async (path) => {
    const before = document.title;
    window.history.pushState(null, '', path);
    window.dispatchEvent(new PopStateEvent('popstate'));
    // Two addresses may have one title: then a third of a second must do.
    const until = performance.now() + 333;
    while (document.title === before && performance.now() < until) await new Promise(requestAnimationFrame);
  }, address);
  await expect(page.locator('main').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main [aria-label^="Loading"], [aria-busy="true"]')).toHaveCount(0);
}

/** Fails with the rules broken and where, in the words of axe: WCAG 2.0 to 2.2, A and AA. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // Only violations, and without the second page that frames of other origins would need: carrying the elements that pass to and fro takes longer than the checks.
  const runOnly = { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
  const builder = new AxeBuilder({ page }).options({ runOnly, resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await builder.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  expect(found).toEqual([]);
}

/** Checks the page in the light theme and in the dark one. */
export async function expectCleanInBothThemes(page: Page): Promise<void> {
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    await expectNoAxeViolations(page);
  }
}

/** Returns what the configuration says of a context. A context made by hand does not get it by itself. */
function contextOptions({
  baseURL,
  locale,
  timezoneId,
  viewport,
  colorScheme,
  contextOptions = {},
}: Partial<PlaywrightTestOptions>): BrowserContextOptions {
  return {
    ...contextOptions,
    ...(baseURL && { baseURL }),
    ...(locale && { locale }),
    ...(timezoneId && { timezoneId }),
    ...(viewport && { viewport }),
    ...(colorScheme && { colorScheme }),
  };
}

/**
 * Opens a tab that stays. The data service's worker signs itself off when the last tab closes; the next test's page, opened at the same moment, could then
 * be left without one.
 */
async function keepDataService(context: BrowserContext): Promise<void> {
  const first = await context.newPage();
  await first.goto('/');
  await first.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 60_000 });
  const kept = await context.newPage();
  await kept.goto('/data/releases.json');
  await first.close();
}

/**
 * A page whose console errors, uncaught exceptions and requests to other origins fail the test at its end. The clock stands at the day of the
 * release, so that dates in exports do not change. The pages of a worker share one context, as the tabs of a reader do: a new context would fetch and
 * compile everything again, which took a third of the whole run. What a test leaves in the browser's storage is cleared.
 */
export const test = base.extend<{ page: Page }, { reader: BrowserContext }>({
  reader: [
    async ({ browser }, use, { project }) => {
      const context = await browser.newContext({ ...contextOptions(project.use), serviceWorkers: 'allow' });
      await keepDataService(context);
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ reader, browser, baseURL, serviceWorkers }, use, { project }) => {
    const own = serviceWorkers === 'block' && (await browser.newContext({ ...contextOptions(project.use), serviceWorkers: 'block' }));
    const page = await (own || reader).newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource.*404/.test(message.text())) faults.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== baseURL) faults.push(`request to another origin: ${request.url()}`);
    });
    await page.clock.setFixedTime(new Date(`${today}T12:00:00Z`));
    await use(page);
    await page.evaluate(() => localStorage.clear());
    await page.close();
    if (own) await own.close();
    expect(faults).toEqual([]);
  },
});

export { expect };
