import { chart, expect, expectCleanInBothThemes, go, open, test } from './atlas';

const TITLE = 'Share of agreements with a recorded follow-up';
const views = ['/follow-through', '/follow-through?follow=commitments&split=country', '/follow-through?country=BG&split=topic'];

for (const address of views)
  test(`axe finds nothing on ${address}, light and dark`, async ({ page }) => {
    await open(page, address);
    await expectCleanInBothThemes(page);
  });

test('follow-through scrolls nowhere sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, '/about');
  for (const address of views) {
    await go(page, address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
  }
});

test('an analyst quotes what is on record after a year, opens who stands behind it, and saves the picture', async ({ page }) => {
  await open(page, '/follow-through?release=2026.11');
  const figure = chart(page, TITLE);
  await expect(figure).toContainText(/Within a year of signing, 2\d% had a follow-up on record \(95% band \d\d to \d\d%\)/);
  const slider = figure.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('PageUp');
  await expect(slider).toHaveAttribute('aria-valuetext', /^After 2 years, with a follow-up on record: All \d+%/);

  const groups = page.getByRole('region', { name: 'Who is counted', exact: true });
  const followed = groups
    .getByRole('row', { name: /^Two countries/ })
    .getByRole('link')
    .nth(1);
  const count = await followed.innerText();
  await followed.click();
  await expect(page).toHaveURL(/\/agreements\?.*scope=two.*followUp=recorded/);
  await expect(page.locator('main')).toContainText(`${count} of 135 agreements`);

  await page.goBack();
  await figure.getByRole('button', { name: `Menu of ${TITLE}` }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Download SVG' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.svg$/);
});

test('what stalled leads to its agreement', async ({ page }) => {
  await open(page, '/follow-through?release=2026.11');
  const stalled = page.getByRole('region', { name: 'Stalled before signing' });
  const first = stalled.getByRole('link').first();
  const title = await first.innerText();
  await first.click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});
