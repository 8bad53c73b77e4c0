import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Download, Page } from '@playwright/test';
import readXlsx from 'read-excel-file/node';
import { type ApiOverview, askApi, chart, expect, expectCleanInBothThemes, newestRelease, open, releases, test } from './atlas';

async function saved(page: Page, act: () => Promise<void>): Promise<Download> {
  const waiting = page.waitForEvent('download');
  await act();
  return waiting;
}

for (const address of ['/data', '/data/changes?since=2026.11', '/brief?country=MK&topic=roaming', '/embed/records-by-topic?country=MK'])
  test(`axe finds nothing on ${address}, light and dark, and it does not scroll sideways at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectCleanInBothThemes(page);
  });

// As the dialog's code has it, and stricter, as some sites put every frame.
for (const rights of ['allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox', 'allow-scripts'])
  test(`a chart stands in a frame (${rights}) of another site, says how high it is, and lets nothing reach in`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 900, height: 700 } });
    const page = await context.newPage();
    const parent = `<!doctype html><title>Another site</title>
    <iframe title="chart" width="600" height="300" src="${baseURL}/embed/records-by-topic?country=MK&theme=dark"
      sandbox="${rights}"></iframe>
    <script>addEventListener('message', ({ data, origin }) => { window.heard = { ...data, origin }; })</script>`;
    const site = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(parent));
    await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('figure', { name: 'Records by topic' })).toBeVisible();
    await expect(frame.getByText('North Macedonia').first()).toBeVisible();
    const heard = () => page.evaluate(() => (window as unknown as { heard?: { height: number } }).heard ?? null);
    await expect.poll(heard).toMatchObject({ type: 'accord-atlas:height', chart: 'records-by-topic' });
    expect((await heard())?.height).toBeGreaterThan(200);
    await expect(frame.getByRole('link', { name: /Open in Accord Atlas/ })).toHaveAttribute('href', /\/\?country=MK$/);
    const reach = await page.evaluate(() => {
      try {
        return String(window.frames[0]?.document.title);
      } catch (cause) {
        return cause instanceof DOMException ? cause.name : 'another error';
      }
    });
    expect(reach).toBe('SecurityError');
    await context.close();
    site.close();
  });

test('an embed of an unknown chart names it and those there are', async ({ page }) => {
  await open(page, '/embed/records-by-colour');
  await expect(page.getByText('records-by-colour').first()).toBeVisible();
  await expect(page.getByText(/records-by-topic|Records by topic/).first()).toBeVisible();
});

test('the dialog gives the code of a frame, frozen when asked', async ({ page }) => {
  await open(page, '/?country=MK&dialog=embed.records-by-topic');
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/^Frozen at release/).click();
  await expect(dialog.getByRole('textbox', { name: /code/i })).toHaveValue(
    new RegExp(`<iframe [^>]*release=${newestRelease.replace('.', '\\.')}`),
  );
});

test('a link to a release says so, keeps it from page to page, and leads to the newest', async ({ page }) => {
  await open(page, '/?country=MK&release=2026.11');
  const banner = page.getByRole('region', { name: 'Release' });
  await expect(banner).toContainText('2026.11');
  await expect(banner).toContainText('24 November 2026');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Agreements' }).click();
  await expect(page).toHaveURL('/agreements?country=MK&release=2026.11');
  await page.goBack();
  await expect(page).toHaveURL('/?country=MK&release=2026.11');
  await banner.getByRole('link', { name: /What changed/ }).click();
  await expect(page).toHaveURL(/\/data\/changes\?country=MK&since=2026\.11/);
  await expect(page.locator('main')).toContainText(/\d+ new records/);
  await page.goBack();
  await banner.getByRole('link', { name: /newest/i }).click();
  await expect(page).toHaveURL('/?country=MK');
  await expect(banner).toHaveCount(0);
});

test('an unknown release is named, and the newest is shown', async ({ page }) => {
  await open(page, '/?country=MK&release=1999.01');
  const notice = page.getByRole('region', { name: 'About this link' }).first();
  await expect(notice).toContainText('1999.01');
  await expect(notice).toContainText(newestRelease);
  await expect(chart(page, 'Records by topic')).toBeVisible();
});

test('the files of a release are there as the page lists them, to the byte', async ({ page, request }) => {
  await open(page, '/data');
  const listed = (await (await request.get('/data/releases.json')).json()) as {
    id: string;
    files: { path: string; bytes: number; sha256: string }[];
  }[];
  expect(listed.map(({ id }) => id).sort()).toEqual(releases.map(({ id }) => id).sort());
  const files = listed.flatMap((release) => release.files);
  expect(files.length).toBeGreaterThanOrEqual(9);
  for (const { path, bytes, sha256 } of files) {
    const body = await (await request.get(path)).body();
    expect([path, body.length, createHash('sha256').update(body).digest('hex')]).toEqual([path, bytes, sha256]);
    await expect(page.locator(`main a[href$="${path}"]`).first()).toBeVisible();
    await expect(page.locator('main')).toContainText(sha256.slice(0, 8));
  }
  for (const path of ['/data/openapi.json', '/data/CODEBOOK.md', '/feeds/all.xml', '/feeds/index.json', '/sitemap.xml'])
    expect((await request.get(path)).headers()['content-type'], path).not.toContain('text/html');
  const feed = page.locator('main a[href*="/feeds/"]').first();
  await expect(feed).toBeVisible();
});

test('the XLSX of every record has a row each, and a sheet about itself', async ({ page }) => {
  await open(page, '/?country=MK');
  const { total } = await askApi<ApiOverview>(page, '/overview?country=MK');
  const file = await saved(page, async () => {
    await page.getByRole('button', { name: 'Download records' }).click();
    await page.getByRole('menuitem', { name: 'XLSX' }).click();
  });
  const bytes = await readFile(await file.path());
  const sheets = await readXlsx(bytes);
  // Between them stand the sheets with one value a row.
  const [rows, about] = [sheets.at(0)?.data, sheets.at(-1)?.data];
  expect(rows).toHaveLength(total + 1);
  expect(JSON.stringify(about)).toContain('North Macedonia');
  expect(JSON.stringify(about)).toContain(newestRelease);
  const dates = rows?.flat().filter((cell) => cell instanceof Date) ?? [];
  expect(dates.length).toBeGreaterThan(total / 2);
});

test('a brief in two clicks: from the view to a document', async ({ page }) => {
  await open(page, '/?country=MK&topic=roaming');
  const { total } = await askApi<ApiOverview>(page, '/overview?country=MK&topic=roaming');
  await page.getByRole('link', { name: 'Brief' }).click();
  await expect(page).toHaveURL(/^[^?]*\/brief\?country=MK&topic=roaming/);
  await expect(page.locator('main')).toContainText('North Macedonia');
  const docx = await saved(page, () => page.getByRole('button', { name: 'Download DOCX' }).click());
  const bytes = await readFile(await docx.path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  const markdown = await saved(page, () => page.getByRole('button', { name: 'Download Markdown' }).click());
  const text = (await readFile(await markdown.path())).toString();
  expect(text).toContain(`${total} records`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Download DOCX' })).toBeHidden();
  await page.emulateMedia({ media: null });
});

test('the brief of a timeline holds the timeline', async ({ page }) => {
  await open(page, '/timeline?topic=roaming&country=MK&lane=type');
  await page.getByRole('link', { name: 'Brief' }).click();
  await expect(page).toHaveURL('/brief?country=MK&topic=roaming&lane=type&charts=timeline');
  await expect(page.getByRole('heading', { name: 'Timeline', level: 3 })).toBeVisible();
  const picture = page.locator('main figure img').first();
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
});

test('a view is saved, renamed, found after a reload, and deleted with a way back', async ({ page }) => {
  await open(page, '/?country=MK&topic=roaming');
  await page.getByRole('button', { name: /Saved views/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Saved views' });
  await sheet.getByRole('textbox').first().fill('Roaming in MK');
  await sheet.getByRole('button', { name: /^Save/ }).first().click();
  await expect(sheet.getByRole('link', { name: /Roaming in MK/ })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: /Saved views/ }).click();
  await expect(sheet.getByRole('link', { name: /Roaming in MK/ })).toHaveAttribute('href', /country=MK&topic=roaming/);
  await sheet.getByRole('button', { name: /^Delete/ }).click();
  await expect(sheet.getByRole('link', { name: /Roaming in MK/ })).toHaveCount(0);
  await sheet.getByRole('button', { name: 'Undo' }).click();
  await expect(sheet.getByRole('link', { name: /Roaming in MK/ })).toBeVisible();
  await expectCleanInBothThemes(page);
});
