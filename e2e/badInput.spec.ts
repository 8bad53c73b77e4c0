import { type ApiOverview, askApi, expect, open, test } from './atlas';

const headline = '[data-headline]';

const links = [
  { link: '/?country=ZZ,RS&topic=cybersecurity', says: '“ZZ”', same: '/overview?country=RS&topic=cybersecurity' },
  { link: '/?topic=quantum&country=MK', says: '“quantum”', same: '/overview?country=MK' },
  { link: '/?from=20x&country=MK', says: '“from=20x” is not a date', same: '/overview?country=MK' },
  { link: '/?from=2024&to=2020&country=MK', says: 'starts (2024) after it ends (2020)', same: '/overview?country=MK' },
  { link: '/?contry=RS&topic=roaming', says: 'did you mean “country”?', same: '/overview?topic=roaming' },
  { link: '/?country=MK&sort=title', says: '“sort=title” means nothing on this page', same: '/overview?country=MK' },
  { link: '/?country=MK&q=%E0%A4%A', says: '“q=%E0%A4%A” cannot be read', same: '/overview?country=MK' },
  { link: '/?country=MK&country=', says: '“country=” has no value', same: '/overview?country=MK' },
  { link: '/?country=MK&from=2019&from=2020', says: '“from=2020” was left out', same: '/overview?country=MK&from=2019' },
  { link: '/?org=no-such-body&kind=agreement', says: '“no-such-body”', same: '/overview?kind=agreement' },
];

for (const { link, says, same } of links)
  test(`${link} names what it cannot use, and the rest works`, async ({ page }) => {
    await open(page, link);
    await expect(page.getByRole('region', { name: 'About this link' })).toContainText(says);
    const { total } = await askApi<ApiOverview>(page, same);
    await expect(page.locator(headline)).toContainText(`${total} records`);
    await page.getByRole('button', { name: 'Remove from the link' }).click();
    await expect(page.getByRole('region', { name: 'About this link' })).toHaveCount(0);
    await expect(page.locator(headline)).toContainText(`${total} records`);
  });

test('what can be read of a link is read, and its address rewritten without a step', async ({ page }) => {
  await open(page, '/?Country[]=srb&country=mk&from=2019-6&countryMatch=any&utm_source=mail');
  await expect(page).toHaveURL('/?country=MK&country=RS&from=2019-06&utm_source=mail');
  await expect(page.getByRole('region', { name: 'About this link' })).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test('an embedded chart names what it does not take', async ({ page }) => {
  await open(page, '/embed/where?country=mk,rs&nation=AL&countryMatch=all');
  await expect(page.getByRole('region', { name: 'About this link' })).toContainText('“nation=AL” means nothing on this page');
  await expect(page.getByText('North Macedonia and Serbia ·')).toBeVisible();
});

test('a search text of 10,000 characters is cut, and the reader is told', async ({ page }) => {
  await open(page, `/?q=${'x'.repeat(10_000)}`);
  await expect(page.getByRole('region', { name: 'About this link' })).toContainText('10,000 characters');
  await expect(page.getByText('No record matches').first()).toBeVisible();
});

test('a page past the end says so and offers the last one', async ({ page }) => {
  await open(page, '/agreements?page=99');
  await expect(page.getByText('There is no page 99')).toBeVisible();
  await page.getByRole('link', { name: /last page/i }).click();
  await expect(page.getByRole('row').nth(1)).toBeVisible();
});

for (const kind of ['agreements', 'activities', 'initiatives'])
  test(`an unknown id under /${kind} is a page of its own with a way back`, async ({ page }) => {
    await open(page, `/${kind}/no-such-record`);
    await expect(page).toHaveTitle('Not found · Accord Atlas');
    await expect(page.getByText('no-such-record')).toBeVisible();
    await page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(kind, 'i') })
      .first()
      .click();
    await expect(page).toHaveURL(`/${kind}`);
  });

test('an unknown address is a not-found page, and an unknown API path answers JSON', async ({ page }) => {
  await open(page, '/no/such/page');
  await expect(page).toHaveTitle('Not found · Accord Atlas');
  await askApi(page, '/meta');
  const answer = await page.evaluate(async () => {
    const response = await fetch('/api/v1/nothing');
    return { status: response.status, type: response.headers.get('content-type'), body: await response.json() };
  });
  expect(answer.status).toBe(404);
  expect(answer.type).toContain('application/problem+json');
  expect(answer.body.status).toBe(404);
});

test('where no file is published the host answers 404 with a text, and the page itself only at the addresses of pages', async ({
  request,
}) => {
  for (const path of ['/data/nonexist.csv', '/data/2026.11/nothing.json', '/feeds/countries/ZZ.xml', '/feeds/', '/calendars/none.ics']) {
    const answer = await request.get(path);
    expect([path, answer.status(), answer.headers()['content-type']]).toEqual([path, 404, 'text/plain; charset=utf-8']);
  }
  for (const path of ['/data', '/data/changes', '/countries/RS', '/feeds/all.xml', '/data/releases.json'])
    expect([path, (await request.get(path)).status()]).toEqual([path, 200]);
});
