import type { BrowserContext, Page } from '@playwright/test';
import { expect, go, open, test, today } from './atlas';
import { type Control, controlOf, controlsOf, seen, use } from './controls';

/** Every kind of page, by an address that has something to change. */
const addresses = [
  '/?country=MK,RS&table=records-by-topic',
  '/timeline',
  '/timeline?topic=roaming&from=2019&to=2021&record=agreement/x',
  '/timeline?mode=rhythm',
  '/agreements',
  '/activities?topic=cybersecurity',
  '/initiatives',
  '/countries/MK',
  '/topics/cybersecurity',
  '/organisations/int-regional-cooperation-council',
  '/pairs/MK/RS',
  '/compare?ids=AL,MK',
  '/agreements/2016-cn-rs-information-silk-road-memorandum',
  '/data',
  '/brief?country=MK',
];

/** The rail of filters is one and the same everywhere: its controls are used on the overview and on a list; elsewhere only what the page has of its own. */
const withRail = new Set([addresses[0], '/activities?topic=cybersecurity']);

/** What a control does once and leaves nothing in the view: it saves, copies, leads elsewhere, or unfolds a list of choices or of feeds, an empty one too, keeps something in the browser, or opens the card of what a number rests on. */
const passing =
  /and also …$|rest on$|^(Copy link|Follow|Cite|Download|Brief|Export page|Remove|Clear|Menu of|All \d+|Show all \d+ (countries|topics|organisations)|Fewer|Search|Reload|Try again|Print or save|Keep for offline use)/;

/** Returns the dialogs of a page, those of its first chart among them, each with how to open it. */
async function dialogsOf(page: Page): Promise<{ name: string; show: () => Promise<void> }[]> {
  const pressed = (name: string) => ({ name, show: () => page.getByRole('button', { name, exact: true }).click() });
  const chosen = (name: string) => ({
    name,
    show: async () => {
      await page
        .getByRole('button', { name: /^Menu of/ })
        .first()
        .click();
      await page.getByRole('menuitem', { name }).click();
    },
  });
  const found = [];
  for (const name of ['Cite', 'Export page'])
    if ((await page.getByRole('button', { name, exact: true }).count()) > 0) found.push(pressed(name));
  const menu = page.getByRole('button', { name: /^Menu of/ }).first();
  if ((await menu.count()) === 0) return found;
  await menu.click();
  const verbs = await page.getByRole('menuitem').allTextContents();
  await page.keyboard.press('Escape');
  found.push(...['Picture options', 'Embed'].filter((verb) => verbs.includes(verb)).map(chosen));
  return found;
}

/** So many controls are used on top of each other before the link is opened elsewhere: what one of them leaves out of the link is seen all the same. */
const BATCH = 12;

/** Waits until the page shows what its address asks for: the answer may come some frames after the address has changed. */
async function settle(page: Page): Promise<void> {
  let last = '';
  await expect
    .poll(
      async () => {
        const before = last;
        last = await seen(page);
        return last === before;
      },
      { intervals: [60] },
    )
    .toBe(true);
}

/**
 * Uses a control and tells whether the address changed. Fails when the view changed and the address did not. A control that does nothing is tried twice, as the
 * page may have drawn it again under the hand.
 */
async function isWritten(page: Page, key: string, find: () => Promise<Control | undefined>): Promise<boolean> {
  const before = { url: page.url(), words: await seen(page) };
  for (const _ of ['first', 'again']) {
    const control = await find();
    if (!control) return false;
    await use(control);
    // A window that moves is written once it rests; what writes nothing by then must have changed nothing.
    const changed = await page
      .waitForURL((url) => url.href !== before.url, { timeout: 900 })
      .then(
        () => true,
        () => false,
      );
    // What a page writes into its address it knows.
    await expect(page.getByText('means nothing on this page'), `“${key}” writes what the page does not take`).toHaveCount(0);
    if (changed) {
      await settle(page);
      return true;
    }
    const words = await seen(page);
    // On a busy machine a window may rest later than that.
    if (page.url() !== before.url) {
      await settle(page);
      return true;
    }
    expect(words, `“${key}” changes the view but not the address`).toBe(before.words);
  }
  return false;
}

/** Opens the link where nothing of the reader's is known, and compares. */
async function expectSameElsewhere(colleague: Page, page: Page, what: string): Promise<void> {
  await colleague.goto(page.url());
  await expect(colleague.locator('main').getByRole('heading', { level: 1 })).toBeVisible();
  const expected = await seen(page);
  await expect.poll(() => seen(colleague), { message: `${what}: ${page.url()}`, timeout: 15_000 }).toBe(expected);
}

for (const address of addresses)
  test(`a link copied after each control of ${address} opens the same view elsewhere`, async ({ page, browser, baseURL }, { project }) => {
    test.setTimeout(240_000);
    const { locale, timezoneId, viewport } = project.use;
    const elsewhere: BrowserContext = await browser.newContext({
      ...(baseURL && { baseURL }),
      ...(locale && { locale }),
      ...(timezoneId && { timezoneId }),
      ...(viewport && { viewport }),
      reducedMotion: 'reduce',
    });
    const colleague = await elsewhere.newPage();
    await colleague.clock.setFixedTime(new Date(`${today}T12:00:00Z`));
    await open(page, address);
    await expectSameElsewhere(colleague, page, 'the page as it is');
    const keys = (await controlsOf(page)).filter(({ isInRail }) => !isInRail || withRail.has(address)).map(({ key }) => key);
    const tried: string[] = [];
    let batch: string[] = [];
    const compare = async () => {
      if (batch.length > 0) await expectSameElsewhere(colleague, page, batch.join(', then '));
      batch = [];
      await go(page, address);
    };
    const find = (key: string) => controlOf(page, key);
    for (const key of keys) {
      if (passing.test(key.split(' / ').at(-1) ?? '')) continue;
      // One that the last steps took away, such as the marks of a chart that stands as a table now, is there again at the beginning.
      if (!(await find(key))) await compare();
      if (!(await isWritten(page, key, () => find(key)))) continue;
      tried.push(key);
      batch.push(key);
      if (batch.length === BATCH) await compare();
    }
    await compare();
    for (const dialog of await dialogsOf(page)) {
      await go(page, address);
      await dialog.show();
      await expect(page).toHaveURL(/dialog=/);
      await expect(page.getByRole('dialog')).toBeVisible();
      tried.push(dialog.name);
      await expectSameElsewhere(colleague, page, dialog.name);
    }
    expect(tried.length, 'controls that change the address').toBeGreaterThan(0);
    console.warn(`${address}: ${tried.length} controls of ${keys.length}: ${tried.join('; ')}`);
    await elsewhere.close();
  });
