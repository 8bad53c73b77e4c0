// A history of three releases made of the project's records, so that each step is known.
import { type Page, test } from '@playwright/test';
import { plainSteps, withHistory } from '../mocks/testing/withHistory';
import { expect } from './atlas';
import { buildOtherSite, otherOrigin, projectDataset, serveDataset } from './otherDataset';

const { dataset, asPublished } = withHistory(projectDataset(), plainSteps);
const [first] = asPublished;

async function openAt(page: Page, address: string): Promise<void> {
  await page.goto(otherOrigin + address);
  await expect(page.locator('main').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

test('a view of an earlier release is as it was; what changed since is listed with old and new values; a record tells its history', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await serveDataset(page, buildOtherSite('site-with-history'), dataset);
  const head = page.locator('[data-headline]');

  await openAt(page, '/');
  const counted = (records: { activities: readonly unknown[]; agreements: readonly unknown[]; initiatives: readonly unknown[] }) =>
    records.activities.length + records.agreements.length + records.initiatives.length;
  await expect(head).toContainText(`${counted(dataset)} records`);
  await expect(page.getByRole('region', { name: 'Release' })).toHaveCount(0);

  await openAt(page, '/?release=2026.09');
  if (!first) throw new Error('The history has no first release.');
  await expect(head).toContainText(`${counted(first)} records`);
  const banner = page.getByRole('region', { name: 'Release' });
  await expect(banner).toContainText('2026.09');

  await banner.getByRole('link', { name: /What changed/ }).click();
  await expect(page).toHaveURL(`${otherOrigin}/data/changes?since=2026.09`);
  await expect(page.locator('main')).toContainText(/In this view \d+ records? w\w+ added, \d+ revised and \d+ removed\./);
  const revised = dataset.changes.find(({ change, kind }) => change === 'revised' && kind === 'agreement');
  const now = dataset.agreements.find(({ id }) => id === revised?.id);
  await expect(page.getByRole('region', { name: 'Revised' })).toContainText(String(revised?.fields?.[0]?.from));
  await expect(page.getByRole('region', { name: 'Revised' })).toContainText(now?.title ?? 'no title');

  await openAt(page, `/agreements/${revised?.id}`);
  await expect(page.locator('#history')).toContainText(`Step of ${revised?.release}`);
  await openAt(page, `/agreements/${revised?.id}?release=2026.09`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(String(revised?.fields?.find(({ field }) => field === 'title')?.from));
});
