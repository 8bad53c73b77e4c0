import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** The overview's numbers as the API tells them, asked from inside the page so that the page's own data service answers. */
export interface ApiOverview {
  total: number;
  totals: Record<'activity' | 'agreement' | 'initiative' | 'country' | 'organisation' | 'source', number>;
  facets: Record<string, { value: string; count: number }[]>;
  periods: { unit: string; bins: { start: string; end: string; total: number }[] };
}

/**
 * Asks the API from inside the page. On a slow machine the page may have gone ahead without its service worker, and a plain request then reaches the static
 * host, which sends HTML: so it asks again until the worker, which still comes up, answers JSON.
 */
export async function askApi<T>(page: Page, path: string): Promise<T> {
  const ask = () =>
    page.evaluate(async (address) => {
      const response = await fetch(address);
      return response.headers.get('content-type')?.includes('json') ? { body: await response.json() } : null;
    }, `/api/v1${path}`);
  let answer: { body: T } | null = null;
  await expect
    .poll(
      async () => {
        answer = await ask();
        return answer !== null;
      },
      { timeout: 30_000 },
    )
    .toBe(true);
  if (!answer) throw new Error(`The API did not answer ${path} with JSON.`);
  return (answer as { body: T }).body;
}

/** Returns the figure of a chart by its fixed title. */
export function chart(page: Page, title: string): Locator {
  return page.getByRole('figure', { name: title });
}

/** Opens an address and waits until the page has drawn its data. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectClean(builder: AxeBuilder): Promise<void> {
  const { violations } = await builder.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  expect(found).toEqual([]);
}

/** Fails with the rules broken and where, in the words of axe: WCAG 2.0 to 2.2, A and AA. */
export function expectNoAxeViolations(page: Page): Promise<void> {
  return expectClean(new AxeBuilder({ page }).withTags(wcag));
}

/** Switches to the dark theme and checks what a theme can change: the contrast of text. The other rules see the same page as in the light one. */
export async function expectDarkContrast(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectClean(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));
}

/**
 * A page whose console errors, uncaught exceptions and requests to other origins fail the test at its end. The clock stands at the day of the
 * release, so that dates in exports do not change.
 */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource.*404/.test(message.text())) faults.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== baseURL) faults.push(`request to another origin: ${request.url()}`);
    });
    await page.clock.setFixedTime(new Date('2026-11-24T12:00:00Z'));
    await use(page);
    expect(faults).toEqual([]);
  },
});

export { expect };
