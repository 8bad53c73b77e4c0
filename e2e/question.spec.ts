import { expect, open, test } from './atlas';

const asked = 'who did North Macedonia really work with on cyber since 2019';

test('a question is read as it is typed, Enter shows its chart, Back takes it back, and the link asks it again', async ({ page }) => {
  await open(page, '/');
  const field = page.getByRole('textbox', { name: 'Ask' });
  await field.fill(asked);
  const parts = page.getByRole('toolbar', { name: 'Parts of the question' });
  for (const name of [/^Partners/, 'North Macedonia', 'Cybersecurity', 'since 2019'])
    await expect(parts.getByRole('button', { name, exact: typeof name === 'string' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Not read' })).toContainText('really');
  const total = await page.getByRole('button', { name: /^Show \d+ records$/ }).textContent();

  await field.press('Enter');
  await expect(page).toHaveURL(/\?country=MK&topic=cybersecurity&from=2019&ask=who/);
  await expect(page.locator('#records-by-country')).toBeFocused();
  await expect(page.getByRole('region', { name: 'How the question is read' })).toContainText(`${total?.replace('Show ', '')} shown`);

  // A part is removed by the keyboard, and Back brings it back.
  await parts.getByRole('button', { name: 'Cybersecurity', exact: true }).focus();
  await page.keyboard.press('Backspace');
  await expect(page).toHaveURL(/\?country=MK&from=2019&ask=who/);
  await page.goBack();
  await expect(field).toHaveValue(asked);
  await expect(page).toHaveURL(/topic=cybersecurity/);

  await page.reload();
  await expect(field).toHaveValue(asked);
  await expect(parts.getByRole('button', { name: 'Cybersecurity', exact: true })).toBeVisible();
});

test('the search offers a question, which opens its chart', async ({ page }) => {
  await open(page, '/about');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^Search/ }).fill('agreements of Albania by topic');
  const option = page.getByRole('group', { name: 'Read as a question' }).getByRole('option');
  await expect(option).toContainText('Agreement · Albania · Topics');
  await option.click();
  await expect(page).toHaveURL(/\/\?kind=agreement&country=AL&ask=agreements/);
  await expect(page.getByRole('textbox', { name: 'Ask' })).toHaveValue('agreements of Albania by topic');
});
