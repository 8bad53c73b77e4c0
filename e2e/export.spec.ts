import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import Papa from 'papaparse';
import { PNG } from 'pngjs';
import { type ApiOverview, askApi, chart, expect, newestRelease, open, overviewTitles, test, today, todayInWords } from './atlas';

const view = '/?country=MK&from=2019&to=2024-06';

async function download(page: Page, title: string, verb: string): Promise<Download> {
  await chart(page, title)
    .getByRole('button', { name: `Menu of ${title}`, exact: true })
    .click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: verb }).click();
  return waiting;
}

async function textOf(saved: Download): Promise<string> {
  return readFile(await saved.path(), 'utf8');
}

test('the PNG is a picture of the right size with the bars in the colours of the palette', async ({ page }) => {
  await open(page, view);
  const saved = await download(page, 'Records by topic', 'Download PNG');
  expect(saved.suggestedFilename()).toMatch(new RegExp(`^records-by-topic.*${today}\\.png$`));
  const png = PNG.sync.read(await readFile(await saved.path()));
  expect(png.width).toBe(2400);
  expect(png.height).toBeGreaterThanOrEqual(1350);
  let blue = 0;
  let ground = 0;
  for (let at = 0; at < png.data.length; at += 4) {
    const colour = `${png.data[at]},${png.data[at + 1]},${png.data[at + 2]}`;
    if (colour === '31,95,168') blue += 1;
    if (colour === '252,251,248') ground += 1;
  }
  const pixels = png.width * png.height;
  expect(blue / pixels).toBeGreaterThan(0.02);
  expect(ground / pixels).toBeGreaterThan(0.4);
});

test('a browser that takes itself for offline changes no number: chip, chart, files and citation are of the filter chosen', async ({
  page,
  baseURL,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/');
  const { total } = await askApi<ApiOverview>(page, '/overview?country=RS');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    window.dispatchEvent(new Event('offline'));
  });
  await chart(page, 'Records by country')
    .getByRole('button', { name: /^Serbia, \d/ })
    .press('Enter');
  await expect(page).toHaveURL('/?country=RS');
  await expect(page.locator('[data-headline]')).toContainText(`${total} records`);
  await expect(page.getByText('No connection')).toHaveCount(0);
  // Charts further down follow a moment later, and save nothing before.
  await expect(chart(page, 'Partners of Serbia on the map')).toBeAttached();
  const svg = await textOf(await download(page, 'Records by topic', 'Download SVG'));
  expect(svg).toContain(`Serbia · ${total} records`);
  expect(svg).toContain(`${baseURL}/?country=RS`);
  const saved = await download(page, 'Records by topic', 'Download CSV');
  expect(saved.suggestedFilename()).toMatch(/^records-by-topic_serbia_/);
  const numbers = [...(await textOf(saved)).matchAll(/,(\d+)/g)].map(([, count]) => Number(count));
  expect(Math.max(...numbers)).toBeLessThanOrEqual(total);
  await chart(page, 'Records by topic').getByRole('button', { name: 'Menu of Records by topic' }).click();
  await page.getByRole('menuitem', { name: 'Copy citation' }).click();
  await expect(page.getByText('Citation copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    `Filter: Serbia. ${total} records. Counted by method 2. ${baseURL}/?country=RS`,
  );
});

test('the SVG holds title, filters, number of records, release and link, and no foreign object', async ({ page, baseURL }) => {
  await open(page, view);
  const { total } = await askApi<ApiOverview>(page, '/overview?country=MK&from=2019&to=2024-06');
  const svg = await textOf(await download(page, 'Records over time', 'Download SVG'));
  const text = svg
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  for (const part of [
    'Records over time',
    'North Macedonia',
    '2019 to June 2024',
    `${total} records`,
    newestRelease,
    todayInWords,
    'CC BY 4.0',
  ])
    expect(text).toContain(part);
  expect(svg).toContain(`${baseURL}/?country=MK&amp;from=2019&amp;to=2024-06`);
  expect(svg).not.toContain('foreignObject');
  expect(svg).not.toContain('var(--');
  expect(svg).toContain('@font-face');
});

/** A row of a chart's file as the page shows it: without codes, and a pair in one cell. */
function onPage(head: readonly string[], row: readonly string[]): string[] {
  const cells = row.filter((_, at) => !/ code( \d)?$/.test(head[at] ?? ''));
  if (head[0] !== 'Country code 1') return cells;
  const [one = '', other = '', ...rest] = cells;
  return [row === head ? 'Countries' : `${one} and ${other}`, ...rest];
}

for (const title of overviewTitles(view))
  test(`the CSV of ${title} holds the rows of its table`, async ({ page }) => {
    await open(page, view);
    const csv = Papa.parse<string[]>((await textOf(await download(page, title, 'Download CSV'))).replace(/^\uFEFF/, ''), {
      skipEmptyLines: true,
    });
    await chart(page, title).getByRole('button', { name: 'Table' }).click();
    const rows = chart(page, title).getByRole('row');
    await expect(rows).toHaveCount(csv.data.length);
    const shown = await rows.evaluateAll((list) =>
      list.map((row) => [...row.querySelectorAll('th,td')].map((cell) => cell.textContent?.trim() ?? '')),
    );
    expect(csv.data.map((row) => onPage(csv.data[0] ?? [], row))).toEqual(shown);
  });

test('the CSV of a list has every record of the filter, not only the page shown', async ({ page }) => {
  await open(page, '/activities?country=MK');
  const { totals } = await askApi<ApiOverview>(page, '/overview?country=MK');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  await page.getByRole('menuitem', { name: 'CSV', exact: true }).click();
  const csv = Papa.parse((await textOf(await waiting)).replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
  expect(csv.data).toHaveLength(totals.activity);
});

test('pictures are the same at every window width', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, view);
  const narrow = await textOf(await download(page, 'Country by topic', 'Download SVG'));
  await page.setViewportSize({ width: 1920, height: 1000 });
  const wide = await textOf(await download(page, 'Country by topic', 'Download SVG'));
  expect(wide).toBe(narrow);
});
