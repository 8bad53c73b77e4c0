import { type ApiOverview, askApi, expect, open, test } from './atlas';

const agreements = '/explore?value=agreements&view=heat';

test('a cell leads to just as many records as it says, and Back to the table', async ({ page }) => {
  await open(page, agreements);
  const cell = page.getByRole('link', { name: /^North Macedonia, 2022, \d+ agreements$/ });
  const records = Number(await cell.getAttribute('data-records'));
  await cell.click();
  await expect(page).toHaveURL('/?kind=agreement&country=MK&from=2022&to=2022');
  await expect(page.locator('[data-headline]')).toContainText(`${records} record`);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Agreements by country and year' })).toBeVisible();
});

test('by keyboard: one tab stop, arrows walk the cells, Enter opens one', async ({ page }) => {
  await open(page, agreements);
  const cells = page.getByRole('group', { name: 'Agreements by country and year: cells' });
  await expect(cells.locator('[data-mark][tabindex="0"]')).toHaveCount(1);
  await cells.locator('[data-mark][tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  const key = await page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? '');
  expect(key).toMatch(/^[A-Z]{2}\/\d{4}$/);
  const records = Number(await page.evaluate(() => document.activeElement?.getAttribute('data-records')));
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-headline]')).toContainText(`${records} record`);
});

test('rows, columns and form stand in the address, and a filter holds for all of it', async ({ page }) => {
  await open(page, '/explore?topic=cybersecurity&rows=scope&cols=kind&view=heat');
  const { total } = await askApi<ApiOverview>(page, '/overview?topic=cybersecurity');
  await expect(page.getByRole('link', { name: `All, ${total} records` })).toBeVisible();
  await page.getByRole('button', { name: '% of row' }).click();
  await expect(page).toHaveURL('/explore?topic=cybersecurity&rows=scope&cols=kind&shown=row&view=heat');
  await page.getByRole('button', { name: 'Swap rows and columns' }).click();
  await expect(page).toHaveURL('/explore?topic=cybersecurity&rows=kind&cols=scope&shown=row&view=heat');
});

test('lines are drawn with their names and a link at each point', async ({ page }) => {
  await open(page, '/explore?rows=topic&cols=quarter&from=2020&to=2024&view=lines');
  const marks = page.getByRole('group', { name: 'Records by topic and quarter: marks' });
  await expect(marks.getByRole('link', { name: /^Cybersecurity, Q\d 20\d\d, \d+ records?$/ }).first()).toBeVisible();
  await expect(marks.locator('text', { hasText: 'Cybersecurity' })).toHaveCount(1);
});

test('on a phone the choices fold into a sentence, the first column stays, and what lies to the left is named', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, agreements);
  await expect(page.getByText('Country × Year · number · heat map')).toBeVisible();
  await expect(page.getByRole('button', { name: /^‹ 2014 to 20/ })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Rows' })).toBeHidden();
  await page.getByRole('button', { name: 'Change' }).click();
  await expect(page.getByRole('combobox', { name: 'Rows' })).toBeVisible();
  const box = await page.getByRole('link', { name: /^Serbia, 2024, / }).boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(40);
  expect(box?.height).toBeGreaterThanOrEqual(34);
});
