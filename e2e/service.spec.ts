import { type ApiOverview, askApi, chart, expect, open, test } from './atlas';

test.describe('where service workers are refused', () => {
  test.use({ serviceWorkers: 'block' });

  test('the page answers itself and everything works', async ({ page }) => {
    await open(page, '/');
    const headline = page.locator('[data-headline]');
    await expect(headline).toContainText(/\d+ records/);
    const before = await headline.innerText();
    await chart(page, 'Records by country')
      .getByRole('button', { name: /^Serbia,/ })
      .click();
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
  expect(release).toBe('2026.11');
});

test('from a click on a bar to the repainted page (printed, not asserted)', async ({ page }) => {
  await open(page, '/');
  const names = ['Serbia', 'Montenegro', 'Albania', 'Moldova'];
  const times: number[] = [];
  for (let round = 0; round < 20; round += 1) {
    const name = names[round % names.length] ?? 'Serbia';
    const bar = chart(page, 'Records by country').getByRole('button', { name: new RegExp(`^${name},`) });
    times.push(
      await bar.evaluate(async (button) => {
        const headline = document.querySelector('[data-headline]');
        const started = performance.now();
        const changed = new Promise((done) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(done));
          });
          if (headline) observer.observe(headline, { childList: true, subtree: true, characterData: true });
        });
        (button as HTMLElement).click();
        await changed;
        return performance.now() - started;
      }),
    );
  }
  times.sort((a, b) => a - b);
  const { total } = await askApi<ApiOverview>(page, '/overview');
  console.warn(`click to repaint, ${total} records, 20 clicks: median ${times[10]?.toFixed(0)} ms, largest ${times[19]?.toFixed(0)} ms`);
  expect(times).toHaveLength(20);
});
