import { askApi, chart, expect, newestRelease, open, test } from './atlas';

test.describe('where service workers are refused', () => {
  test.use({ serviceWorkers: 'block' });

  test('everything works, and a choice asks nothing of the network', async ({ page }) => {
    await open(page, '/');
    const headline = page.locator('[data-headline]');
    await expect(headline).toContainText(/\d+ records/);
    const before = await headline.innerText();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await chart(page, 'Records by country')
      .getByRole('button', { name: /^Serbia, \d/ })
      .press('Enter');
    await expect(page).toHaveURL('/?country=RS');
    await expect(headline).not.toHaveText(before, { useInnerText: true });
    expect(asked.filter((path) => path.includes('/api/'))).toEqual([]);
    await page.goto('/agreements');
    await expect(page.getByRole('row').nth(1)).toBeVisible();
  });

  test('after a new deployment an open page goes on working, and its links lead into the new one', async ({ page }) => {
    await open(page, '/');
    const headline = page.locator('[data-headline]');
    const before = await headline.innerText();
    // The old scripts are gone from the host; what is opened from now on is of the new deployment.
    let isReopened = false;
    await page.route('**/*', async (route) => {
      isReopened ||= route.request().isNavigationRequest();
      if (isReopened || !route.request().url().includes('/assets/')) await route.continue();
      else await route.fulfill({ status: 404 });
    });
    await chart(page, 'Records by country')
      .getByRole('button', { name: /^Serbia, \d/ })
      .press('Enter');
    await expect(headline).not.toHaveText(before, { useInnerText: true });
    expect(isReopened).toBe(false);
    await page.getByRole('link', { name: 'How the records were made and counted' }).click();
    await expect(page.locator('main').getByRole('heading', { level: 1 })).toHaveText(/About/);
    expect(isReopened).toBe(true);
  });
});

test('in one frame after a click the address, the chips, the total and the charts in view are of one query', async ({ page }) => {
  await open(page, '/');
  const { total } = await askApi<{ total: number }>(page, '/overview?country=RS');
  await page.evaluate(() => {
    const frames = new Set<string>();
    Object.assign(window, { framesSeen: frames });
    const look = () => {
      const number = document.querySelector('[data-headline] a')?.textContent;
      const title = [...document.querySelectorAll('figure h2')]
        .map(({ textContent }) => textContent)
        .find((text) => /^(Records by country|Partners of Serbia)$/.test(text ?? ''));
      const isFiltered = document.querySelector('button[aria-label^="Remove"]') !== null;
      // Sections further down may be behind for a moment, and say so.
      const isBusy = [...document.querySelectorAll('[aria-busy="true"]')].some((part) => part.getBoundingClientRect().top < innerHeight);
      frames.add([location.search, number, title, isFiltered, isBusy].join(' '));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const seen = () => page.evaluate(() => [...(window as unknown as { framesSeen: Set<string> }).framesSeen]);
  await expect.poll(async () => (await seen()).length).toBe(1);
  await chart(page, 'Records by country')
    .getByRole('button', { name: /^Serbia, \d/ })
    .press('Enter');
  await expect(chart(page, 'Partners of Serbia')).toBeVisible();
  await expect.poll(async () => (await seen()).length).toBeGreaterThan(1);
  const frames = await seen();
  expect(frames).toHaveLength(2);
  expect(frames[1]).toBe(`?country=RS ${total} Partners of Serbia true false`);
});

test('answers carry the release in a header', async ({ page }) => {
  await open(page, '/');
  await askApi(page, '/meta');
  const release = await page.evaluate(async () => (await fetch('/api/v1/meta')).headers.get('x-dataset-release'));
  expect(release).toBe(newestRelease);
});
