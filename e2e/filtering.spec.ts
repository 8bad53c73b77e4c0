import { type ApiOverview, askApi, chart, expect, open, test } from './atlas';

const headline = '[data-headline]';

test('a click on a bar filters every other chart and number; on the map a second one takes it back', async ({ page }) => {
  await open(page, '/');
  const all = await askApi<ApiOverview>(page, '/overview');
  await expect(page.locator(headline)).toContainText(`${all.total} records`);

  await chart(page, 'Records by country')
    .getByRole('button', { name: /^Serbia, \d/ })
    .press('Enter');
  await expect(page).toHaveURL('/?country=RS');
  await expect(chart(page, 'Partners of Serbia').first()).toBeVisible();
  const serbia = await askApi<ApiOverview>(page, '/overview?country=RS');
  expect(serbia.total).toBe(all.facets.country?.find(({ value }) => value === 'RS')?.count);
  await expect(page.locator(headline)).toContainText(`${serbia.total} records`);
  await expect(page.getByRole('button', { name: 'Remove Serbia' })).toBeVisible();

  await chart(page, 'Partners of Serbia on the map')
    .getByRole('button', { name: /^Serbia,/ })
    .first()
    .press('Enter');
  await expect(page).toHaveURL('/');
  await expect(page.locator(headline)).toContainText(`${all.total} records`);
});

test('a click on a year leaves just as many records as its column says', async ({ page }) => {
  await open(page, '/');
  const { periods } = await askApi<ApiOverview>(page, '/overview');
  const bin = periods.bins.find(({ start }) => start === '2022-01-01');
  await chart(page, 'Records over time')
    .getByRole('button', { name: /^2022,/ })
    .click();
  await expect(page).toHaveURL('/?from=2022&to=2022');
  await expect(page.locator(headline)).toContainText(`${bin?.total} records`);
});

test('a second list under a facet narrows the choice to what is in both, and the chips say how they are joined', async ({ page }) => {
  await open(page, '/?country=MK');
  const rail = page.getByRole('search', { name: 'Filters' });
  await rail.getByRole('button', { name: 'Country, and also …' }).press('Enter');
  const further = rail.getByRole('group', { name: 'Country, and also' });
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/country=\w+&country=\w+/);
  await expect(further.getByRole('checkbox', { checked: true })).toBeFocused();
  const [first = ''] = new URL(page.url()).searchParams.getAll('country').filter((code) => code !== 'MK');
  const { total } = await askApi<ApiOverview>(page, `/overview?country=${first}&country=MK`);
  await expect(page.locator(headline)).toContainText(`${total} records`);
  await further.getByRole('checkbox', { name: /^Serbia/ }).check({ force: true });
  await expect(page).toHaveURL(`/?country=${[first, 'RS'].sort().join()}&country=MK`);
  await expect(page.getByRole('list', { name: 'Filters in force' })).toContainText(/^North Macedonia\s*×\s*and/);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL('/?country=MK');
});

test('the dates say in words how they are meant', async ({ page }) => {
  await open(page, '/?country=MK&topic=cybersecurity&from=2019');
  const { total } = await askApi<ApiOverview>(page, '/overview?country=MK&topic=cybersecurity&from=2019&time=underway');
  await page.getByRole('radio', { name: 'under way or in force in them' }).check({ force: true });
  await expect(page).toHaveURL('/?country=MK&topic=cybersecurity&from=2019&time=underway');
  await expect(page.locator(headline)).toContainText(`${total} records`);
  await page.getByRole('radio', { name: 'without a date' }).check({ force: true });
  await expect(page).toHaveURL('/?country=MK&topic=cybersecurity&time=undated');
});

test('what was under way in a year, what has no date and a topic’s year leave just as many records as they say', async ({ page }) => {
  await open(page, '/');
  const { periods } = await askApi<ApiOverview>(page, '/overview');
  const bin = periods.bins.find(({ start }) => start === '2022-01-01');
  const time = chart(page, 'Records over time');
  await time.getByRole('button', { name: /^Under way in 2022,/ }).click();
  await expect(page).toHaveURL('/?kind=agreement,initiative&from=2022&to=2022&time=underway');
  await expect(page.locator(headline)).toContainText(`${bin?.underWay} records`);
  await time.getByRole('button', { name: 'By own date' }).click();
  await expect(page).toHaveURL('/?kind=agreement,initiative&from=2022&to=2022');

  await open(page, '/');
  await time.getByRole('button', { name: /^Without a date of their own,/ }).click();
  await expect(page).toHaveURL('/?time=undated');
  await expect(page.locator(headline)).toContainText(`${periods.undated} records`);

  await open(page, '/');
  await chart(page, 'Topics over time')
    .getByRole('button', { name: /^Roaming, 2022,/ })
    .click();
  await expect(page).toHaveURL('/?topic=roaming&from=2022&to=2022');
  await expect(page.locator(headline)).toContainText(`${bin?.topic.roaming} records`);
});

test('reload keeps the filters, Back and Forward walk them one by one', async ({ page }) => {
  await open(page, '/');
  const rail = page.getByRole('search', { name: 'Filters' });
  await rail.getByRole('checkbox', { name: /^North Macedonia/ }).check({ force: true });
  await expect(page).toHaveURL('/?country=MK');
  await rail.getByRole('checkbox', { name: /^Cybersecurity/ }).check({ force: true });
  await expect(page).toHaveURL('/?country=MK&topic=cybersecurity');
  const { total } = await askApi<ApiOverview>(page, '/overview?country=MK&topic=cybersecurity');
  await expect(page.locator(headline)).toContainText(`${total} records`);

  await page.reload();
  await expect(page.locator(headline)).toContainText(`${total} records`);
  await page.goBack();
  await expect(page).toHaveURL('/?country=MK');
  await expect(page.getByRole('button', { name: 'Remove Cybersecurity' })).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL('/');
  await page.goForward();
  await expect(page.getByRole('button', { name: 'Remove North Macedonia' })).toBeVisible();
});

test('a copied link shows a colleague the same numbers', async ({ page, browser, baseURL }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/?country=MK,RS&topic=cybersecurity&from=2019&to=2024-06');
  await page.getByRole('button', { name: 'Copy link' }).first().click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${baseURL}/?country=MK,RS&topic=cybersecurity&from=2019&to=2024-06`);
  const text = await page.locator(headline).innerText();

  const other = await browser.newPage();
  await other.goto(link);
  await expect(other.locator(headline)).toHaveText(text, { useInnerText: true });
  await expect(other.getByRole('button', { name: 'Remove 2019 to June 2024' })).toBeVisible();
  await other.close();
});

test('search is blind to case, diacritics and script', async ({ page }) => {
  await open(page, '/');
  const totals = await Promise.all(
    ['ristic', 'Ristić', 'Ристић'].map((q) => askApi<ApiOverview>(page, `/overview?q=${encodeURIComponent(q)}`)),
  );
  expect(totals[0]?.total).toBeGreaterThan(0);
  expect(new Set(totals.map(({ total }) => total)).size).toBe(1);

  const box = page.getByRole('search', { name: 'Filters' }).getByRole('searchbox');
  await box.fill('Ристић');
  await expect(page.locator(headline)).toContainText(`${totals[0]?.total} record`);
  await expect(box).toHaveValue('Ристић');
});

test('filters stay when the reader goes to a list and back', async ({ page }) => {
  await open(page, '/?country=EE');
  const { totals } = await askApi<ApiOverview>(page, '/overview?country=EE');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Agreements' }).click();
  await expect(page).toHaveURL('/agreements?country=EE');
  await expect(page.getByRole('heading', { level: 1, name: 'Agreements' })).toBeFocused();
  await expect(page.getByText(new RegExp(`^${totals.agreement} of \\d+ agreements match`)).first()).toBeVisible();
  await page.getByRole('row').nth(1).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL('/agreements?country=EE');
});
