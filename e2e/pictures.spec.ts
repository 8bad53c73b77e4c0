import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { chart, chartViews, expect, go, open, test } from './atlas';

async function choose(page: Page, title: string, verb: string): Promise<void> {
  await chart(page, title)
    .getByRole('button', { name: `Menu of ${title}`, exact: true })
    .click();
  await page.getByRole('menuitem', { name: verb }).click();
}

async function saved(page: Page, act: () => Promise<void>): Promise<Download> {
  const waiting = page.waitForEvent('download');
  await act();
  return waiting;
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** Opens the dialog of a picture by its link, and waits until the picture is drawn. */
async function openDialog(page: Page, address: string): Promise<void> {
  await open(page, address);
  const preview = page.getByRole('dialog').getByRole('img').first();
  await expect(preview).toBeVisible();
  await expect.poll(() => preview.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
}

const inDialog = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true });

test('the dialog shows what it saves: a dark square, twice its size', async ({ page }) => {
  await open(page, '/?country=MK');
  await choose(page, 'Records by topic', 'Picture options');
  const dialog = page.getByRole('dialog', { name: 'Picture of Records by topic' });
  await dialog.getByLabel('Size').selectOption('square');
  await dialog.getByText('Dark', { exact: true }).click();
  await expect(page).toHaveURL(/dialog=picture\.records-by-topic&picture=square,dark/);
  const preview = dialog.getByRole('img').first();
  await expect.poll(() => preview.evaluate((image) => (image as HTMLImageElement).naturalHeight)).toBe(1080);
  const png = PNG.sync.read(await bytesOf(await saved(page, () => inDialog(page, 'Download PNG').click())));
  expect([png.width, png.height]).toEqual([2160, 2160]);
  const [red = 255, green = 255, blue = 255] = png.data.subarray(0, 3);
  expect(Math.max(red, green, blue), 'a dark ground').toBeLessThan(60);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/?country=MK');
});

test('one page of PDF with a link to the view', async ({ page, baseURL }) => {
  await openDialog(page, '/?country=MK&dialog=picture.records-by-country');
  const pdf = (await bytesOf(await saved(page, () => inDialog(page, 'Download PDF page').click()))).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(pdf).toContain(`${baseURL}/?country=MK`);
});

test('a whole page is one picture, with every chart of the page', async ({ page }) => {
  await openDialog(page, '/countries/MK?dialog=picture.page');
  const svg = (await bytesOf(await saved(page, () => inDialog(page, 'Download SVG').click()))).toString();
  for (const title of ['North Macedonia', 'Records over time', 'Records by topic', 'Records by type', 'Agreements by status'])
    expect(svg).toContain(`>${title}<`);
});

test('a clipboard that refuses and a share that is refused are told in words, and the picture stays', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
    Object.defineProperty(navigator, 'canShare', { value: () => true });
    Object.defineProperty(navigator, 'share', { value: refuse });
  });
  await openDialog(page, '/?dialog=picture.records-by-topic');
  const status = page.getByRole('dialog').getByRole('status');
  await inDialog(page, 'Copy image').click();
  await expect(status).toContainText(/copy/i);
  await expect(status).toContainText('download the PNG');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Share/ })
    .click();
  await expect(status).toContainText(/shar/i);
  await expect(page.getByRole('dialog').getByRole('img').first()).toBeVisible();
});

test('the picture is copied to the clipboard as PNG', async ({ page }) => {
  await page.addInitScript(() => {
    const write = async ([item]: ClipboardItem[]) => {
      const blob = await item?.getType('image/png');
      Object.assign(window, { copied: blob?.size ?? 0 });
    };
    Object.defineProperty(navigator, 'clipboard', { value: { write } });
  });
  await open(page, '/');
  await choose(page, 'Records by topic', 'Copy image');
  await expect.poll(() => page.evaluate(() => (window as unknown as { copied?: number }).copied ?? 0)).toBeGreaterThan(10_000);
});

const badLinks = [
  ['/?dialog=picture.no-such-chart', 'no-such-chart'],
  ['/?dialog=window', '“dialog=window” is not known'],
  ['/?dialog=picture.records-by-topic&picture=9000x9000', '4000'],
  ['/?dialog=picture.records-by-topic&picture=huge', 'huge'],
] as const;

for (const [address, words] of badLinks)
  test(`${address} says what cannot be used, and the rest works`, async ({ page }) => {
    await open(page, address);
    await expect(page.getByText(words).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(chart(page, 'Records by topic')).toBeVisible();
  });

test('pictures of every chart are the same at 360 and at 1920 px', async ({ page }) => {
  test.setTimeout(240_000);
  await open(page, '/about');
  const widths = [360, 1920];
  for (const { address, title } of chartViews) {
    // Every second chart is drawn on a wide page first.
    widths.reverse();
    const pictures: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      if (pictures.length === 0) await go(page, address);
      await expect(chart(page, title)).toBeVisible();
      pictures.push((await bytesOf(await saved(page, () => choose(page, title, 'Download SVG')))).toString());
    }
    expect(pictures[0] === pictures[1], title).toBe(true);
  }
});

const pixels = [
  ['/?country=MK&dialog=picture.country-by-topic&picture=1x', 'heat-map.png'],
  ['/?country=MK&dialog=picture.where&picture=square,1x,dark', 'map.png'],
  ['/timeline?country=MK&topic=roaming&dialog=picture.timeline&picture=1x', 'timeline.png'],
] as const;

for (const [address, name] of pixels)
  test(`the picture ${name} looks as it did`, async ({ page }) => {
    await openDialog(page, address);
    const png = await bytesOf(await saved(page, () => inDialog(page, 'Download PNG').click()));
    // Letters are smoothed a little differently from one version of the browser to the next, and the link has the port in it; a word that changes is more.
    expect(png).toMatchSnapshot(name, { threshold: 0.25, maxDiffPixelRatio: 0.002 });
  });
