import { chart, expect, open, test } from './atlas';

test('where nothing is left, the page says that a country was not researched, or searched and nothing found', async ({ page }) => {
  await open(page, '/?country=GR&from=2015&to=2015');
  await expect(page.locator('main')).toContainText('Greece: not researched, which does not mean that nothing happened.');
  await open(page, '/?country=MK&topic=smart-cities&from=2019&to=2021');
  await expect(page.locator('main')).toContainText('North Macedonia: searched systematically, none found.');
});

for (const [address, words, row] of [
  ['/?country=MK&from=2019&to=2021', 'none found', 'Smart cities'],
  ['/?country=BG&from=2022&to=2025', 'searched in part, none found', 'Child online safety'],
  // So few records have their charts folded; a link to one opens them.
  ['/?country=MK&from=2014&to=2014#records-by-topic', 'not researched', 'Postal services'],
] as const)
  test(`values without a bar are listed under the bars as “${words}” and have a row in the table: ${address}`, async ({ page }) => {
    await open(page, address);
    const figure = chart(page, 'Records by topic');
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.getByRole('button', { name: `${row}, 0 records` })).toHaveCount(0);
    const opening = `${words[0]?.toUpperCase()}${words.slice(1)}: `;
    await expect(figure.locator('svg text').filter({ hasText: opening }).first()).toBeVisible();
    await expect(figure.getByText(new RegExp(`^${opening}.*${row}.*\\.$`)).first()).toBeAttached();
    await expect(figure).not.toContainText('None: ');
    await figure.getByText('Table', { exact: true }).click();
    await expect(figure.getByRole('row', { name: `${row} ${words}` })).toBeVisible();
  });

test('a heat map names the topics on which nothing was found or searched for, and says why a single cell is empty', async ({ page }) => {
  await open(page, '/?country=MK&from=2014&to=2014#country-by-topic');
  const figure = chart(page, 'Country by topic');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('svg text').filter({ hasText: 'ot researched' }).first()).toBeVisible();
  await expect(figure.getByText(/[Nn]ot researched.*: .*Postal services/).first()).toBeAttached();
  await open(page, '/?country=RO,RS&from=2019#country-by-topic');
  await figure.scrollIntoViewIfNeeded();
  const cell = figure.getByRole('row', { name: /^Romania/ }).getByRole('cell', { name: 'searched in part, none found' });
  await expect(cell.first()).toHaveAttribute('title', 'Searched in part, none found');
  await expect(figure.getByRole('list', { name: 'Cells without records' })).toContainText('searched in part, none found');
});

test('a follow-up that is not known says how sources were searched for it, in the list and on the page of the agreement', async ({
  page,
}) => {
  await open(page, '/agreements?country=BG&country=MK');
  const title = 'Declaration of Bulgaria and North Macedonia on electronic certification and electronic identification';
  await expect(page.getByRole('row').filter({ hasText: title })).toContainText(/None known\s*searched in part/);
  await page.getByRole('link', { name: title }).click();
  await expect(page.locator('main')).toContainText(
    /0 of 7 followed up in the records; Bulgaria 2022 to 2025 searched in part, 2026 not at all; .*Followed up to 31 December 2025\./,
  );
});
