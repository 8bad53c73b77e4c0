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
  test(`a bar of zero says “${words}” on the page, in its name and in the table: ${address}`, async ({ page }) => {
    await open(page, address);
    const figure = chart(page, 'Records by topic');
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.getByRole('button', { name: `${row}, 0 records, ${words}` })).toBeVisible();
    await expect(figure.locator('svg text').getByText(words, { exact: true }).first()).toBeVisible();
    await figure.getByText('Table', { exact: true }).click();
    await expect(figure.getByRole('row', { name: `${row} ${words}` })).toBeVisible();
  });

test('a cell of the heat map is hatched where nobody looked, and says so', async ({ page }) => {
  await open(page, '/?country=MK&from=2014&to=2014#country-by-topic');
  const figure = chart(page, 'Country by topic');
  await figure.scrollIntoViewIfNeeded();
  const cell = figure.getByRole('row', { name: /^North Macedonia/ }).getByRole('cell', { name: 'not researched' });
  await expect(cell.first()).toHaveAttribute('title', 'Not researched');
  await expect(figure.getByRole('list', { name: 'Cells without records' })).toContainText('not researched');
  await expect(figure.locator('svg path[fill^="url(#"]').first()).toBeAttached();
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
