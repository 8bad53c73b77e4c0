import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import type { Agreement } from '@/domain/records/records';
import { askApi, expect, open, test, untilAlive } from './atlas';

/** One address of every kind of page, including those that the build does not draw. */
const addresses = [
  '/',
  '/timeline',
  '/agreements',
  '/agreements/2022-bg-mk-e-certification-declaration',
  '/activities/2017-12-03-cn-rs-world-internet-conference-visit',
  '/initiatives/see-itu-broadband-mapping',
  '/countries',
  '/organisations',
  '/sources',
  '/countries/MK',
  '/topics/cybersecurity',
  '/organisations/mk-nextsense',
  '/pairs/MK/RS',
  '/data',
  '/about',
  '/compare?ids=AL,MK',
  '/brief',
  '/data/changes',
  '/embed/where',
  '/?country=MK',
  '/no/such/page',
];

const AGREEMENT = '2022-bg-mk-e-certification-declaration';
const agreements: readonly Agreement[] = JSON.parse(readFileSync(new URL('../mocks/dataset/agreements.json', import.meta.url), 'utf8'));

for (const [theme, width] of [
  ['light', 1440],
  ['dark', 390],
] as const)
  test(`pages come alive without a warning in the console: ${theme}, ${width} px`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 844 });
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning' && !/preload/.test(message.text())) warnings.push(`${page.url()}: ${message.text()}`);
    });
    for (const address of addresses) {
      await page.goto(address);
      await untilAlive(page);
      await expect(page.getByRole('heading', { level: address.startsWith('/embed') ? 2 : 1 }).first()).toBeVisible();
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    }
    expect(warnings).toEqual([]);
  });

test('what the build has drawn is taken over, not drawn again', async ({ page }) => {
  for (const address of ['/', '/agreements', '/countries/MK', `/agreements/${AGREEMENT}`]) {
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('#root h1').evaluate((heading) => Object.assign(heading, { isOfBuild: true }));
    await untilAlive(page);
    expect([address, await page.locator('#root h1').evaluate((heading) => 'isOfBuild' in heading)]).toEqual([address, true]);
  }
});

/** Holds back all scripts of the application, as a slow line does; returns how to let them through. */
async function holdScripts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/assets/*.js', async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** Returns the addresses that the page itself names: its scripts, styles, fonts and answers. */
const namedIn = (page: Page) =>
  page.evaluate(() => [
    location.href,
    ...[...document.querySelectorAll<HTMLElement>('link[href], script[src]')].map((element) =>
      element instanceof HTMLLinkElement ? element.href : element instanceof HTMLScriptElement ? element.src : '',
    ),
  ]);

test('on a slow line the first charts are painted before anything is asked for that the page does not name, as the data service', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const release = await holdScripts(page);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('#records-over-time svg').first()).toBeVisible();
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
  const named = await namedIn(page);
  expect(asked.filter((url) => !named.includes(url))).toEqual([]);
  release();
  await untilAlive(page);
  await expect.poll(() => asked.some((url) => !named.includes(url))).toBe(true);
  // Nor on a fast line.
  await page.unrouteAll({ behavior: 'wait' });
  await page.reload();
  await untilAlive(page);
  const early = await page.evaluate((own) => {
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    const isEarly = ({ name, startTime }: PerformanceEntry) => !own.includes(name) && startTime < (painted?.startTime ?? 0);
    return performance
      .getEntriesByType('resource')
      .filter(isEarly)
      .map(({ name }) => name);
  }, named);
  expect(early).toEqual([]);
});

test('in the dark theme the drawn charts are dark before any script of the application runs, as they are after it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const release = await holdScripts(page);
  const marks = () =>
    page.locator('#records-over-time svg rect, #records-by-country svg rect').evaluateAll((rects) =>
      rects.map((rect) => {
        const { fill, stroke } = getComputedStyle(rect);
        return `${fill} ${stroke}`;
      }),
    );
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('#records-by-country svg').first()).toBeVisible();
  await page.waitForFunction(() => document.getElementById('answers') !== null);
  const before = await marks();
  release();
  await untilAlive(page);
  expect(before.length).toBeGreaterThan(20);
  expect(new Set(before)).toEqual(new Set(await marks()));
});

test.describe('an address with a filter whose scripts are slow', () => {
  // A worker would fetch the scripts by itself, and the story could not hold them.
  test.use({ serviceWorkers: 'block' });

  test('shows no number before its own answer is there', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto('/?country=MK', { waitUntil: 'commit' });
    await expect(page.getByText('Loading the records …')).toBeVisible();
    await expect(page.locator('#root')).toBeHidden();
    expect(await page.locator('body').innerText()).not.toMatch(/\d/);
    release();
    await untilAlive(page);
    await expect(page.locator('[data-headline]')).toBeVisible();
  });
});

test.describe('an address with a filter', () => {
  test('shows the numbers of that filter alone, in every frame', async ({ page }) => {
    await page.addInitScript(() => {
      const seen = new Set<string>();
      Object.assign(window, { seen });
      const look = () => {
        const head = document.querySelector<HTMLElement>('[data-headline]');
        if (head?.checkVisibility()) seen.add(head.innerText);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await open(page, '/?country=MK');
    const { total } = await askApi<{ total: number }>(page, '/overview?country=MK');
    const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
    expect(seen.length).toBeGreaterThan(0);
    for (const text of seen) expect(text).toContain(String(total));
  });
});

/** Opens an address in a browser that runs no scripts. */
async function withoutScripts(browser: Browser, baseURL: string | undefined, read: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await read(await context.newPage());
  await context.close();
}

test('without scripts a record can be read', async ({ browser, baseURL }) => {
  const agreement = agreements.find(({ id }) => id === AGREEMENT);
  if (!agreement) throw new Error(`There is no agreement ${AGREEMENT}.`);
  await withoutScripts(browser, baseURL, async (page) => {
    await page.goto(`/agreements/${AGREEMENT}`);
    const main = page.locator('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(agreement.title);
    const texts = [agreement.summary, ...agreement.parties.map(({ name }) => name), ...agreement.commitments.map(({ text }) => text)];
    for (const text of texts) await expect(main.getByText(text).first()).toBeVisible();
    for (const { url } of agreement.sources) await expect(main.locator(`a[href="${url}"]`).first()).toBeVisible();
    await expect(page.getByText('Loading the records …')).toBeHidden();
    await main.getByRole('link', { name: 'Bulgaria', exact: true }).first().click();
    // Until its style sheet has come, the heading of the start shows too.
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(/Bulgaria/);
  });
});

test('without scripts the start page has its sentence and its first charts', async ({ browser, baseURL, page }) => {
  await open(page, '/about');
  const { total } = await askApi<{ total: number }>(page, '/overview');
  await withoutScripts(browser, baseURL, async (still) => {
    await still.goto('/');
    await expect(still.locator('[data-headline]')).toContainText(String(total));
    for (const id of ['records-over-time', 'records-by-country']) {
      const figure = still.locator(`#${id}`);
      await expect(figure.locator('svg').first()).toBeVisible();
      expect(await figure.locator('svg').first().locator('rect, path').count()).toBeGreaterThan(10);
    }
  });
});

test('each address names itself in its head, and an unknown one answers 404 with the shell', async ({ request }) => {
  const text = await (await request.get(`/agreements/${AGREEMENT}`)).text();
  const title = agreements.find(({ id }) => id === AGREEMENT)?.title ?? '';
  expect(text).toContain(`<title>${title} · Accord Atlas</title>`);
  expect(text).toContain(`<link rel="canonical" href="/agreements/${AGREEMENT}"`);
  expect(text).toContain(`<meta property="og:title" content="${title} · Accord Atlas"`);
  expect(text).toContain('"@type":"Legislation"');
  for (const path of ['/no/such/page', '/countries/ZZ']) {
    const answer = await request.get(path, { headers: { accept: 'text/html' } });
    expect([path, answer.status()]).toEqual([path, 404]);
    expect(await answer.text()).not.toContain('id="answers"');
  }
  for (const path of ['/compare', '/brief', '/data/changes', '/embed/where'])
    expect([path, (await request.get(path, { headers: { accept: 'text/html' } })).status()]).toEqual([path, 200]);
});

for (const [width, height] of [
  [390, 844],
  [768, 1024],
  [1280, 800],
  [1440, 900],
] as const)
  test(`nothing moves while pages come alive at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const moved = { sum: 0 };
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
          if (!entry.hadRecentInput) moved.sum += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const address of ['/', '/timeline', '/agreements', `/agreements/${AGREEMENT}`]) {
      await open(page, address);
      const sum = await page.evaluate(() => (window as unknown as { moved: { sum: number } }).moved.sum);
      expect.soft(sum, address).toBeLessThanOrEqual(0.02);
    }
  });
