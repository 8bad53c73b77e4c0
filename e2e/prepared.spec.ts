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

test.describe('an address with a filter whose scripts are slow', () => {
  // A worker would fetch the scripts by itself, and the story could not hold them.
  test.use({ serviceWorkers: 'block' });

  test('shows no number before its own answer is there', async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route('**/assets/*.js', async (route) => {
      await held;
      await route.continue();
    });
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
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Bulgaria/);
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
