import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, open, test } from './atlas';
import { recordTested } from './everyPage';

// The job that most readers come for: two filters, a number, its records, one of them, and away with files and a citation.

/** What has the focus, as a screen reader names it, and what a reader who sees the page would have to notice. */
function focusNow(page: Page) {
  return page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    if (!at || at === document.body) return { name: '', href: '', fault: '' };
    const label = at.getAttribute('aria-label') ?? (at as HTMLInputElement).labels?.[0]?.textContent ?? at.textContent ?? '';
    const name = label.trim().replace(/\s+/g, ' ');
    // A box that is not seen itself has its ring around its label, a field in a line around the line.
    const seen = [at, at.closest('label'), at.parentElement, at.closest('form')].filter((element) => element !== null);
    const hasRing = seen.some((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    const drawn = at.getBoundingClientRect().width > 2 ? at : (at.closest('label') ?? at);
    const { left, top, width, height } = drawn.getBoundingClientRect();
    const isInside = width > 0 && top + height > 0 && top < innerHeight && left + width > 0 && left < innerWidth;
    const over = isInside
      ? document.elementFromPoint(
          Math.min(Math.max(left + width / 2, 1), innerWidth - 1),
          Math.min(Math.max(top + Math.min(height, 40) / 2, 1), innerHeight - 1),
        )
      : null;
    const isUncovered =
      over !== null &&
      (drawn.contains(over) || over.contains(drawn) || (drawn.matches('[data-mark]') && drawn.closest('figure')?.contains(over) === true));
    const isHeading = /^H\d$|^MAIN$/.test(at.tagName);
    const fault = isHeading
      ? ''
      : !isInside
        ? 'is out of view'
        : !isUncovered
          ? `is covered by ${over?.tagName}.${over?.getAttribute('class')}`
          : !hasRing
            ? 'shows no focus'
            : '';
    return { name, href: at.getAttribute('href') ?? '', fault };
  });
}

/** Presses Tab until the focus is on what has the name, and tells what was wrong with each stop on the way. */
async function tabTo(
  page: Page,
  wanted: RegExp | ((stop: { href: string }) => boolean),
  faults: string[],
  key = 'Tab',
  most = 150,
): Promise<void> {
  const passed: string[] = [];
  for (let left = most; left > 0; left -= 1) {
    await page.keyboard.press(key);
    const now = await focusNow(page);
    if (now.fault) faults.push(`“${now.name.slice(0, 60)}” ${now.fault}`);
    if (typeof wanted === 'function' ? wanted(now) : wanted.test(now.name)) return;
    passed.push(now.name.slice(0, 30));
  }
  throw new Error(`${most} times ${key} did not come to ${wanted}: ${passed.slice(-12).join(' | ')}`);
}

/** The number of records that the page gives. */
async function total(page: Page): Promise<number> {
  const name = await page.getByRole('link', { name: /^[\d,]+ records in the view$/ }).getAttribute('aria-label');
  return Number(/[\d,]+/.exec(name ?? '')?.[0].replace(',', ''));
}

test('the main job is done by the keyboard alone, with the focus in view at every stop', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const faults: string[] = [];
  await open(page, '/');
  await tabTo(page, /^Skip to the content/, faults);
  await page.keyboard.press('Enter');
  await tabTo(page, /^North Macedonia/, faults);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\/\?country=MK(#main)?$/);
  await tabTo(page, /^Cybersecurity/, faults);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\/\?country=MK&topic=cybersecurity(#main)?$/);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  const count = await total(page);
  expect(count).toBeGreaterThan(1);

  await tabTo(page, /^Cite$/, faults);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Cite this' });
  await expect(dialog).toBeVisible();
  await tabTo(page, /^Copy/, faults, 'Tab', 12);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(`${count} records`);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect.poll(async () => (await focusNow(page)).name).toBe('Cite');

  await tabTo(page, /^Download records/, faults);
  await page.keyboard.press('Enter');
  const csv = page.waitForEvent('download');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  for (let left = 6; left > 0 && !/CSV/.test((await focusNow(page)).name); left -= 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const rows = Papa.parse((await readFile(await (await csv).path(), 'utf8')).trim(), { header: true }).data;
  expect(rows).toHaveLength(count);

  await tabTo(page, /^Menu of /, faults);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Download PNG' })).toBeFocused();
  const png = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await png).suggestedFilename()).toMatch(/north-macedonia-cybersecurity.*\.png$/);

  await tabTo(page, new RegExp(`^All ${count} records`), faults);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/timeline\?/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, /^Table$/, faults);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/table=timeline/);
  const list = page.url();
  await tabTo(page, ({ href }) => /^\/(agreements|activities|initiatives)\/./.test(href), faults, 'Tab', 400);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/(agreements|activities|initiatives)\/./);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  // The browser's own key for it is not the page's.
  await page.goBack();
  await expect(page).toHaveURL(list);
  expect([...new Set(faults)]).toEqual([]);
  recordTested('keyboard', 1);
});

test('the main job is done by what the accessibility tree says alone', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/');
  const rail = page.getByRole('search', { name: 'Filters' });
  await rail.getByRole('checkbox', { name: /^North Macedonia/ }).press('Space');
  await expect(page.getByRole('button', { name: 'Remove North Macedonia' })).toBeVisible();
  await rail.getByRole('checkbox', { name: /^Cybersecurity/ }).press('Space');
  await expect(page.getByRole('button', { name: 'Remove Cybersecurity' })).toBeVisible();
  const [, count = ''] = /link "(\d+) records in the view"/.exec(await page.getByRole('main').ariaSnapshot()) ?? [];
  expect(Number(count)).toBeGreaterThan(1);
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: `${count} records` })
      .first(),
  ).toBeAttached();

  await page.getByRole('button', { name: 'Cite', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Cite this' });
  expect(await dialog.ariaSnapshot()).toContain(`${count} records`);
  await dialog.getByRole('button', { name: /^Copy/ }).press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(`${count} records`);
  await page.keyboard.press('Escape');

  await page
    .getByRole('figure')
    .first()
    .getByRole('button', { name: /^Menu of / })
    .press('Enter');
  const png = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Download PNG' }).press('Enter');
  await png;
  await page.getByRole('button', { name: /^Download records/ }).press('Enter');
  const csv = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /CSV/ }).first().press('Enter');
  expect(Papa.parse((await readFile(await (await csv).path(), 'utf8')).trim(), { header: true }).data).toHaveLength(Number(count));

  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Activities' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Activities' })).toBeFocused();
  const record = page.getByRole('main').getByRole('row').nth(1).getByRole('link').first();
  await record.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Remove Cybersecurity' })).toBeVisible();
  recordTested('tree', 1);
});
