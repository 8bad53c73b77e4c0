import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { chart, open, today, untilAlive } from './atlas';

/** What happens to a reader, and what the page makes of it. docs/reliability.md tells each in words, under the same name. */
interface Fault {
  readonly id: string;
  /** Before the page is opened. */
  readonly before?: (page: Page, context: BrowserContext) => Promise<unknown>;
  /** On the page, which is open where `at` is given. */
  readonly at?: string;
  readonly shows: (page: Page, context: BrowserContext) => Promise<void>;
  /** Whether the worker that answers requests runs: files that pass through it cannot be held back here. */
  readonly hasWorker?: true;
}

const headline = (page: Page) => page.locator('[data-headline]');
const heading = (page: Page) => page.locator('main').getByRole('heading', { level: 1 });
const renewed = 'A newer version was published. Reload to go on.';

/** Presses the bar of Serbia, and waits until the page has its numbers under its chip. */
async function chooseSerbia(page: Page): Promise<void> {
  const before = await headline(page).innerText();
  await chart(page, 'Records by country')
    .getByRole('button', { name: /^Serbia, \d/ })
    .press('Enter');
  await expect(page).toHaveURL(/country=RS/);
  await expect(headline(page)).not.toHaveText(before, { useInnerText: true });
}

/** Answers for a file of the page as a host does that has it no more. */
const gone = (page: Page, files: string) =>
  page.route(files, (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'no' }));
const asPage = (page: Page, files: string) =>
  page.route(files, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
/** Never answers. */
const hangs = (page: Page, files: string) => page.route(files, () => new Promise(() => undefined));

const saved = (page: Page) => page.getByRole('dialog', { name: 'Saved views' });

async function openSaved(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Saved/ }).click();
  await expect(saved(page).getByLabel('Name of this view')).toBeVisible();
}

async function saveView(page: Page, name: string): Promise<void> {
  await openSaved(page);
  await saved(page).getByLabel('Name of this view').fill(name);
  await saved(page).getByRole('button', { name: 'Save this view' }).click();
  await expect(saved(page).getByText(`Saved “${name}”.`)).toBeVisible();
}

async function openEmbed(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu of Records over time' }).click();
  await page.getByRole('menuitem', { name: /^Embed/ }).click();
}

/** Has a name of the browser throw when it is read. */
const refuse = (page: Page, names: readonly string[]) =>
  page.addInitScript((all) => {
    for (const name of all)
      Object.defineProperty(window, name, {
        configurable: true,
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  }, names);

/** The clock of the page stands, and goes on when it is told to. */
const holdClock = (page: Page) => page.clock.install({ time: new Date(`${today}T12:00:00Z`) });

const start = (page: Page) => page.locator('#start-line');

const faults: readonly Fault[] = [
  {
    id: 'worker missing',
    hasWorker: true,
    before: (page) => page.addInitScript(() => (ServiceWorkerContainer.prototype.register = () => Promise.reject(new TypeError('404')))),
    at: '/',
    shows: chooseSerbia,
  },
  {
    id: 'worker undefined',
    hasWorker: true,
    before: (page) => page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined, configurable: true })),
    at: '/',
    shows: chooseSerbia,
  },
  {
    id: 'worker frozen',
    hasWorker: true,
    before: (page) => page.addInitScript(() => (ServiceWorkerContainer.prototype.register = () => new Promise(() => undefined))),
    at: '/',
    shows: chooseSerbia,
  },
  {
    id: 'worker stopped',
    hasWorker: true,
    at: '/',
    shows: async (page, context) => {
      await page.waitForFunction(() => navigator.serviceWorker.controller);
      const browser = await context.newCDPSession(page);
      await browser.send('ServiceWorker.enable');
      await browser.send('ServiceWorker.stopAllWorkers');
      await chooseSerbia(page);
    },
  },
  {
    id: 'worker replaced',
    hasWorker: true,
    at: '/',
    shows: async (page) => {
      await page.waitForFunction(() => navigator.serviceWorker.controller);
      await page.evaluate(async () => {
        const replaced = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
        await navigator.serviceWorker.register('/serviceWorker.js?newer');
        await replaced;
      });
      await chooseSerbia(page);
    },
  },
  {
    id: 'storage refused',
    before: (page) => refuse(page, ['localStorage', 'sessionStorage', 'indexedDB']),
    at: '/',
    shows: async (page) => {
      await chooseSerbia(page);
      await saveView(page, 'Mine');
    },
  },
  {
    id: 'storage full',
    before: (page) =>
      page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        };
      }),
    at: '/?country=RS',
    shows: async (page) => {
      await saveView(page, 'Mine');
      await expect(saved(page).getByRole('alert')).toContainText('This browser could not save the change');
      await expect(saved(page).getByRole('link', { name: 'Mine' })).toBeVisible();
    },
  },
  {
    id: 'storage wiped',
    hasWorker: true,
    at: '/',
    shows: async (page, context) => {
      const browser = await context.newCDPSession(page);
      await browser.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'all' });
      await chooseSerbia(page);
      await saveView(page, 'After');
      expect(await page.evaluate(() => localStorage.getItem('savedViews'))).toContain('After');
    },
  },
  {
    id: 'two tabs',
    at: '/?country=RS',
    shows: async (page, context) => {
      const other = await context.newPage();
      await open(other, '/agreements?country=MK');
      await openSaved(other);
      await saveView(page, 'From the first tab');
      await expect(saved(other).getByRole('link', { name: 'From the first tab' })).toBeVisible();
      await saved(other).getByLabel('Name of this view').fill('From the second tab');
      await saved(other).getByRole('button', { name: 'Save this view' }).click();
      for (const name of ['From the first tab', 'From the second tab']) await expect(saved(page).getByRole('link', { name })).toBeVisible();
    },
  },
  {
    id: 'page code gone',
    before: (page) => gone(page, '**/TopicPage-*.js'),
    at: '/countries/MK?from=2019',
    shows: async (page) => {
      // The page is loaded anew once, in case the new version has it; then it says so, at the address asked for.
      const loadedAnew = page.waitForEvent('load');
      await page.evaluate(() => {
        history.pushState(null, '', '/topics/cybersecurity?from=2019');
        dispatchEvent(new PopStateEvent('popstate'));
      });
      await loadedAnew;
      await expect(page.getByText(renewed)).toBeVisible();
      await expect(page).toHaveURL('/topics/cybersecurity?from=2019');
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await page.unrouteAll();
      await page.getByRole('button', { name: 'Reload the page' }).click();
      await expect(heading(page)).toHaveText(/Cybersecurity/);
    },
  },
  {
    id: 'page code is HTML',
    before: (page) => asPage(page, '**/TopicPage-*.js'),
    shows: async (page) => {
      await page.goto('/topics/cybersecurity?from=2019');
      await expect(start(page)).toContainText(renewed);
      await page.unrouteAll();
      await page.getByRole('button', { name: 'Reload the page' }).click();
      await expect(heading(page)).toHaveText(/Cybersecurity/);
      await expect(page).toHaveURL('/topics/cybersecurity?from=2019');
    },
  },
  {
    id: 'page code slow',
    before: holdClock,
    at: '/countries/MK?from=2019',
    shows: async (page) => {
      // The first request alone: the retry finds a host that answers again.
      await page.route('**/TopicPage-*.js', () => new Promise(() => undefined), { times: 1 });
      await page.evaluate(() => {
        history.pushState(null, '', '/topics/cybersecurity?from=2019');
        dispatchEvent(new PopStateEvent('popstate'));
      });
      await expect(page.locator('main[aria-busy="true"]')).toBeVisible();
      await page.clock.runFor(6000);
      await expect(page.getByText('Still loading …')).toBeVisible();
      await expect(heading(page)).toHaveText(/North Macedonia/);
      await page.clock.runFor(15_000);
      await page.getByRole('button', { name: 'Try again' }).press('Enter');
      await expect(page).toHaveURL('/topics/cybersecurity?from=2019');
      await expect(heading(page)).toHaveText(/Cybersecurity/);
    },
  },
  {
    id: 'dialog code gone',
    before: (page) => gone(page, '**/EmbedDialog-*.js'),
    at: '/?country=RS',
    shows: async (page) => {
      const before = await headline(page).innerText();
      await openEmbed(page);
      await expect(page.getByText(renewed)).toBeVisible();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(headline(page)).toHaveText(before, { useInnerText: true });
      await expect(page).toHaveURL('/?country=RS');
    },
  },
  {
    id: 'part code gone',
    before: (page) => gone(page, '**/SavedViewsPanel-*.js'),
    at: '/?country=RS',
    shows: async (page) => {
      await page.getByRole('button', { name: /^Saved/ }).click();
      await expect(saved(page).getByText(renewed)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(headline(page)).toBeVisible();
      await expect(page).toHaveURL('/?country=RS');
    },
  },
  {
    id: 'entry script gone',
    before: (page) => gone(page, '**/assets/index-*.js'),
    shows: async (page) => {
      await page.goto('/?country=RS');
      await expect(start(page)).toContainText(renewed);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await page.unrouteAll();
      await page.getByRole('button', { name: 'Reload the page' }).click();
      await untilAlive(page);
      await expect(page).toHaveURL('/?country=RS');
    },
  },
  {
    id: 'entry script hangs',
    before: async (page) => {
      await holdClock(page);
      await hangs(page, '**/assets/index-*.js');
    },
    shows: async (page) => {
      await page.goto('/?country=RS', { waitUntil: 'commit' });
      await expect(start(page)).toHaveText('Loading the records …');
      await page.clock.runFor(6000);
      await expect(start(page)).toHaveText('Still loading … ');
      await page.clock.runFor(15_000);
      await expect(page.getByRole('button', { name: 'Reload the page' })).toBeVisible();
    },
  },
  {
    id: 'data hangs',
    before: async (page) => {
      await holdClock(page);
      await hangs(page, '**/columns.bin');
    },
    shows: async (page) => {
      await page.goto('/?country=RS', { waitUntil: 'commit' });
      await page.waitForRequest('**/columns.bin');
      await page.clock.runFor(6000);
      await expect(start(page)).toHaveText('Still loading … ');
      await page.clock.runFor(16_000);
      await page.unrouteAll();
      await page.getByRole('button', { name: 'Reload the page' }).click();
      await untilAlive(page);
      await expect(page).toHaveURL('/?country=RS');
    },
  },
  {
    id: 'words of the records gone',
    before: (page) => gone(page, '**/text.bin'),
    at: '/',
    shows: async (page) => {
      await page.getByRole('searchbox', { name: 'Search the records' }).fill('roaming');
      await expect(page.getByRole('alert').first()).toContainText('a newer version was published: reload to go on');
      await expect(page).toHaveURL(/q=roaming/);
      await page.unrouteAll();
      await page.getByRole('button', { name: 'Try again' }).first().click();
      await expect(headline(page)).toBeVisible();
    },
  },
  ...[1970, 2099].map(
    (year): Fault => ({
      id: `clock at ${year}`,
      before: (page) => page.clock.setFixedTime(new Date(`${year}-01-01T00:00:00Z`)),
      at: '/',
      shows: async (page) => {
        const drawn = await (await page.request.get('/')).text();
        const [, total] = /data-headline[^>]*>.*?<a[^>]*>(?:<[^>]*>)*([\d,]+)/s.exec(drawn) ?? [];
        await expect(headline(page)).toContainText(total ?? 'a total');
        await chooseSerbia(page);
      },
    }),
  ),
  {
    id: 'offline after the first load',
    at: '/',
    shows: async (page, context) => {
      // What opens over the page is fetched once the page has a moment to spare.
      await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/openers-')));
      await page.waitForLoadState('networkidle');
      await context.setOffline(true);
      await chooseSerbia(page);
      await page.getByRole('button', { name: 'Cite' }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'How the records were made and counted' }).click();
      await expect(page.getByText(/You are offline/)).toBeVisible();
      await expect(heading(page)).toBeVisible();
      await context.setOffline(false);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(heading(page)).toHaveText(/About/);
    },
  },
];

const test = base.extend<{ uncaught: readonly string[] }>({
  // A fault of the page is said by the page; what nobody catches is a fault of ours.
  uncaught: async ({ page }, use) => {
    const uncaught: string[] = [];
    page.on('pageerror', (error) => uncaught.push(error.message));
    await use(uncaught);
  },
});

for (const hasWorker of [true, undefined])
  test.describe(hasWorker ? 'with the worker' : 'without the worker', () => {
    test.use({ serviceWorkers: hasWorker ? 'allow' : 'block' });
    for (const { id, before, at, shows } of faults.filter((fault) => fault.hasWorker === hasWorker))
      test(id, async ({ page, context, uncaught }) => {
        await before?.(page, context);
        if (at !== undefined) await open(page, at);
        await shows(page, context);
        await page.unrouteAll({ behavior: 'ignoreErrors' });
        expect(uncaught).toEqual([]);
      });
  });
