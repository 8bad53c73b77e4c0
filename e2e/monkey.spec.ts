import fc from 'fast-check';
import { parseFilters, serialiseFilters } from '@/domain/facets/filterCodec';
import { mangledAddress } from '../mocks/testing/mangledAddress';
import { mulberry32 } from '../mocks/testing/syntheticDataset';
import { type ApiOverview, askApi, expect, go, open, test } from './atlas';

/** A short walk in every run of the stories; `npm run fuzz` makes it long, and prints the seed that repeats it. */
const { MONKEY_ACTIONS = '60', MONKEY_LINKS = '30', FUZZ_SEED = '20261130' } = process.env;
const actions = Number(MONKEY_ACTIONS);
const seed = Number(FUZZ_SEED);

const ON_THE_PAGE =
  'main :is(button, a[href^="/"]:not([href*="."]), summary, input, select, [role="radio"], [role="option"]), header a[href^="/"]:not([href*="."]), aside :is(button, input)';
const KEYS = ['Tab', 'Tab', 'Shift+Tab', 'Enter', 'Space', 'ArrowDown', 'ArrowRight', 'Escape', 'End'];

test(`a monkey of ${actions} actions from seed ${seed} leaves the page whole after each`, async ({ page }) => {
  test.setTimeout(60_000 + actions * 5000);
  const random = mulberry32(seed);
  const one = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  page.on('download', (download) => void download.cancel());
  page.on('dialog', (dialog) => void dialog.dismiss());
  await open(page, '/');
  const done: string[] = [];

  /** Presses a control that is in view; the walk must stay on the site, so that links to elsewhere are left alone. */
  async function press(): Promise<string> {
    const found = page
      .locator(`[role="dialog"]:visible :is(button, a[href^="/"]:not([href*="."])), ${ON_THE_PAGE}`)
      .filter({ visible: true });
    const count = await found.count();
    if (count === 0) return 'nothing to press';
    const control = found.nth(Math.floor(random() * count));
    const name = await control
      .evaluate((element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40))
      .catch(() => '');
    // What lies under something else, or went away meanwhile, is not pressed.
    const isPressed = await control.click({ timeout: 800, noWaitAfter: true }).then(
      () => true,
      () => false,
    );
    return `${isPressed ? 'press' : 'miss'} ${name}`;
  }

  async function act(): Promise<string> {
    const dice = random();
    if (dice < 0.55) return press();
    if (dice < 0.8) {
      const key = one(KEYS);
      await page.keyboard.press(key);
      return key;
    }
    if (dice < 0.9) {
      await page.goBack({ timeout: 3000 }).catch(() => null);
      return 'back';
    }
    const address = one([
      '/',
      '/timeline',
      '/agreements',
      '/explore',
      '/countries/MK',
      '/pairs/RS/XK',
      '/?country=MK&topic=roaming',
      '/follow-through',
    ]);
    await page.evaluate((path) => {
      window.history.pushState(null, '', path);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, address);
    return `go ${address}`;
  }

  for (let at = 0; at < actions; at += 1) {
    const action = await act();
    done.push(action);
    const where = () => `action ${at + 1} of seed ${seed}: ${done.slice(-6).join(' | ')} at ${page.url()}`;
    if (!page.url().startsWith('http') || new URL(page.url()).pathname.startsWith('/data/')) await open(page, '/');
    await expect(page.locator('main h1').first(), where()).toBeVisible();
    await expect(page.locator('[aria-busy="true"]'), where()).toHaveCount(0);
    const { sideways, isLost } = await page.evaluate(() => ({
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      isLost: document.activeElement === null || !document.activeElement.isConnected,
    }));
    expect(sideways, where()).toBeLessThanOrEqual(0);
    if (KEYS.includes(action)) expect(isLost, where()).toBe(false);
    const { pathname, search } = new URL(page.url());
    const headline = page.locator('[data-headline]');
    if (pathname === '/' && (await headline.count()) > 0) {
      const { total } = await askApi<ApiOverview>(page, `/overview${serialiseFilters(parseFilters(new URLSearchParams(search)).filters)}`);
      if (total > 0) await expect(headline, where()).toContainText(`${total.toLocaleString('en-GB')} record`);
    }
  }
});

test(`mangled addresses from seed ${seed} give a page with a heading, never a blank one`, async ({ page }) => {
  const addresses = fc.sample(mangledAddress, { numRuns: Number(MONKEY_LINKS), seed });
  test.setTimeout(60_000 + addresses.length * 6000);
  await open(page, '/');
  for (const address of addresses) {
    await go(page, address).catch((cause: unknown) => {
      throw new Error(`${address} of seed ${seed}: ${String(cause)}`);
    });
    await expect(page.locator('main h1').first(), address).not.toBeEmpty();
    await expect(page.getByText('Something went wrong'), address).toHaveCount(0);
  }
});
