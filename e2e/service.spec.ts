import { askApi, chart, expect, newestRelease, open, test } from './atlas';

test.describe('where service workers are refused', () => {
  test.use({ serviceWorkers: 'block' });

  test('the page answers itself and everything works', async ({ page }) => {
    await open(page, '/');
    const headline = page.locator('[data-headline]');
    await expect(headline).toContainText(/\d+ records/);
    const before = await headline.innerText();
    await chart(page, 'Records by country')
      .getByRole('button', { name: /^Serbia, \d/ })
      .press('Enter');
    await expect(page).toHaveURL('/?country=RS');
    await expect(headline).not.toHaveText(before, { useInnerText: true });
    await page.goto('/agreements');
    await expect(page.getByRole('row').nth(1)).toBeVisible();
  });
});

test('answers carry the release in a header', async ({ page }) => {
  await open(page, '/');
  await askApi(page, '/meta');
  const release = await page.evaluate(async () => (await fetch('/api/v1/meta')).headers.get('x-dataset-release'));
  expect(release).toBe(newestRelease);
});
