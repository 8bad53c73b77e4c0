// A history of three releases made of the project's records, so that each step is known; and records whose words are longer than the page is wide.
import { type Page, test } from '@playwright/test';
import { withLongWords } from '../mocks/testing/longWords';
import { plainSteps, withHistory } from '../mocks/testing/withHistory';
import { expect } from './atlas';
import { buildOtherSite, otherOrigin, projectDataset, serveDataset } from './otherDataset';

const { dataset, asPublished } = withHistory(projectDataset(), plainSteps);
const [first] = asPublished;
let folder: string;

// One after the other, so that the site is built once.
test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
  test.setTimeout(120_000);
  folder = buildOtherSite('site-with-history');
});

async function openAt(page: Page, address: string): Promise<void> {
  await page.goto(otherOrigin + address);
  await expect(page.locator('main').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

test('a view of an earlier release is as it was; what changed since is listed with old and new values; a record tells its history', async ({
  page,
}) => {
  await serveDataset(page, folder, dataset);
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

test('words longer than the page is wide are broken, in every place that shows words of the records', async ({ page }) => {
  const long = withLongWords(projectDataset());
  await serveDataset(page, folder, long);
  const organisation = long.organisations[0]?.id;
  const addresses = [
    `/activities/${long.activities.at(-1)?.id}`,
    `/agreements/${long.agreements.at(-1)?.id}`,
    `/initiatives/${long.initiatives.at(-1)?.id}`,
    `/organisations/${organisation}`,
    '/activities?q=zusammenarbeitzusammenarbeit',
    `/brief?org=${organisation}`,
  ];
  for (const address of addresses) {
    await openAt(page, address);
    await expect(page.getByText('Zusammenarbeit').first(), address).toBeVisible();
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await expect
        .poll(
          () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
          `${address} at ${width}`,
        )
        .toBe(0);
    }
  }
});
