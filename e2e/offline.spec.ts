import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, open, test } from './atlas';

test('a kept copy opens, filters, shows records and exports without a network, and is removed again', async ({ browser, baseURL }) => {
  // The other stories share a browser, and count what cannot be fetched as a fault.
  const context = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'en-GB', serviceWorkers: 'allow' });
  const page = await context.newPage();
  await open(page, '/data');
  await page.getByRole('button', { name: 'Keep for offline use' }).click();
  await expect(page.getByText('The copy is complete.')).toBeVisible();
  await context.setOffline(true);
  await readOffline(page);
  await context.close();
});

async function readOffline(page: Page): Promise<void> {
  // A page that the build drew, and one that this browser has never opened.
  await page.goto('/?country=MK');
  const headline = page.locator('[data-headline]');
  await expect(headline).toContainText('records');
  const all = await headline.textContent();
  await page.getByRole('checkbox', { name: /^Cybersecurity/ }).click();
  await expect(headline).not.toHaveText(all ?? '');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download records' }).click();
  await page.getByRole('menuitem', { name: 'CSV', exact: true }).click();
  const saved = await readFile(await (await saving).path(), 'utf8');
  expect(saved.split('\n').length).toBeGreaterThan(20);
  await page.goto('/agreements/2019-wb6-regional-roaming-agreement');
  await expect(page.getByRole('heading', { level: 1, name: /Regional Roaming Agreement/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();

  await page.goto('/data');
  await expect(page.getByText(/A copy of release \d{4}\.\d{2} is kept in this browser since/)).toBeVisible();
  await page.getByRole('button', { name: 'Remove the copy' }).click();
  await expect(page.getByRole('button', { name: 'Remove the copy' })).toBeHidden();
  expect(await page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('atlas-copy')))).toEqual([]);
  await expect(page.goto('/timeline')).rejects.toThrow();
}
