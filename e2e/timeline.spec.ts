import { expect, expectCleanInBothThemes, go, open, test } from './atlas';

const views = ['/timeline', '/timeline?topic=cybersecurity&country=MK', '/timeline?table=timeline', '/timeline?mode=rhythm'];

for (const address of views)
  test(`axe finds nothing on ${address}, light and dark`, async ({ page }) => {
    await open(page, address);
    await expectCleanInBothThemes(page);
  });

test('the timeline does not scroll the page sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, '/about');
  for (const address of views) {
    await go(page, address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
  }
});

test('zooming writes the window to the address, a reload opens the same view, and Back undoes it', async ({ page }) => {
  await open(page, '/timeline');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/\/timeline\?from=\d{4}(-\d\d){0,2}&to=\d{4}(-\d\d){0,2}$/);
  const address = page.url();
  await page.reload();
  await expect(page.locator('[data-lane]').first()).toBeVisible();
  expect(page.url()).toBe(address);
  await page.goBack();
  await expect(page).toHaveURL('/timeline');
});

test('marks are one tab stop, arrows walk them, and Enter opens what is there', async ({ page }) => {
  await open(page, '/timeline?topic=roaming&country=MK&from=2019-03&to=2019-05');
  const stop = page.locator('[data-lane][tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await stop.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/record=/);
  await expect(page.getByRole('complementary').filter({ hasText: 'Before and after' })).toBeVisible();
});
