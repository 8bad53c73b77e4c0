import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, open, test } from './atlas';

// The job that most readers come for: two filters, a number, its records, one of them, and away with files and a citation.

/** What has the focus, as a screen reader names it, and what a reader who sees the page would have to notice. */
function focusNow(page: Page) {
  return page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    if (!at || at === document.body) return { name: '', fault: '' };
    const label = at.getAttribute('aria-label') ?? (at as HTMLInputElement).labels?.[0]?.textContent ?? at.textContent ?? '';
    const name = label.trim().replace(/\s+/g, ' ');
    // A box that is not seen itself has its ring around its label.
    const seen = [at, at.closest('label'), at.parentElement].filter((element) => element !== null);
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
    const isUncovered = over !== null && (drawn.contains(over) || over.contains(drawn));
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
    return { name, fault };
  });
}

/** Presses Tab until the focus is on what has the name, and tells what was wrong with each stop on the way. */
async function tabTo(page: Page, name: RegExp, faults: string[], key = 'Tab', most = 150): Promise<void> {
  const passed: string[] = [];
  for (let left = most; left > 0; left -= 1) {
    await page.keyboard.press(key);
    const now = await focusNow(page);
    if (now.fault) faults.push(`“${now.name.slice(0, 60)}” ${now.fault}`);
    if (name.test(now.name)) return;
    passed.push(now.name.slice(0, 30));
  }
  throw new Error(`${most} times ${key} did not come to ${name}: ${passed.slice(-12).join(' | ')}`);
}

/** The number of records that the headline gives. */
async function total(page: Page): Promise<number> {
  return Number(/([\d,]+) records?/.exec(await page.locator('[data-headline]').innerText())?.[1]?.replace(',', ''));
}

test('the main job is done by the keyboard alone, with the focus in view at every stop', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const faults: string[] = [];
  await open(page, '/');
  await tabTo(page, /^Skip to the content/, faults);
  await page.keyboard.press('Enter');
  await tabTo(page, /^North Macedonia/, faults);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/?country=MK');
  await tabTo(page, /^Cybersecurity/, faults);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/?country=MK&topic=cybersecurity');
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

  await tabTo(page, new RegExp(`^All ${count} records|^${count} records`), faults, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL('/?country=MK&topic=cybersecurity');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(faults).toEqual([]);
});
