import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, open, test } from './atlas';

const address = '/?country=MK&topic=cybersecurity&from=2019';

/** Opens the card of the head count by the keyboard, and returns it with the number. */
async function openCard(page: Page) {
  await open(page, address);
  const number = page.locator('[data-headline] a').first();
  const total = (await number.textContent()) ?? '';
  await number.focus();
  await page.keyboard.press('w');
  const card = page.getByRole('dialog', { name: `What ${total} rests on` });
  await expect(card).toBeVisible();
  return { number, total, card };
}

test('the card of a number says what it rests on, leads on, and gives the focus back', async ({ page }) => {
  const { number, total, card } = await openCard(page);
  await expect(card.getByText(`${total} records, `)).toBeVisible();
  await expect(card.getByRole('table', { name: 'Searched' })).toContainText('North Macedonia');
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(number).toBeFocused();
  await page.keyboard.press('w');
  const two = card.getByRole('link', { name: /records two countries only$/u });
  const count = /^\d+/u.exec((await two.getAttribute('aria-label')) ?? '')?.[0] ?? '';
  await two.click();
  await expect(page).toHaveURL(/scope=two/u);
  await expect(card).toBeHidden();
  await expect(page.locator('[data-headline] a').first()).toHaveText(count);
});

test('W at a mark opens the card of its records, and so does the badge under each chart', async ({ page }) => {
  await open(page, address);
  const mark = page.locator('#records-by-country [data-mark="AL"]');
  const records = /([\d,]+) records/u.exec((await mark.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  await mark.focus();
  await page.keyboard.press('w');
  await expect(page.getByRole('dialog', { name: `What ${records} rests on` })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
  const badge = page.getByRole('button', { name: /What the records of Records over time rest on$/u });
  await badge.click();
  await expect(page.getByRole('dialog', { name: /^What \d+ rests on$/u })).toBeVisible();
});

test('on a phone the card is a sheet at the foot, as wide as the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const { card } = await openCard(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await card.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
  const box = await card.boundingBox();
  expect(box && Math.round(box.y + box.height)).toBe(700);
});

test('on paper each chart carries the line of what its records rest on', async ({ page }) => {
  await open(page, address);
  await expect(page.getByRole('button', { name: /What the records of Records over time rest on$/u })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#records-over-time').getByText(/^Rests on \d+ records, \d+ with an official source/u)).toBeVisible();
});
