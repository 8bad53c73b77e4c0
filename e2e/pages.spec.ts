import { expect, expectNoAxeViolations, go, open, overviewTitles, test } from './atlas';

test('the theme follows the system, and the reader’s own choice outlives a reload', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/about');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Light theme' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Dark theme' })).toBeVisible();
});

test('on a phone the filters open as a sheet, work, and give the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 760 });
  await open(page, '/?country=MK');
  const button = page.getByRole('button', { name: /^Filters/ });
  await button.click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await sheet.getByRole('checkbox', { name: /^Cybersecurity/ }).check({ force: true });
  await expect(page).toHaveURL('/?country=MK&topic=cybersecurity');
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a chart is one tab stop; arrows walk its marks and Enter filters', async ({ page }) => {
  await open(page, '/');
  const figure = page.getByRole('figure', { name: 'Records by topic' });
  await figure.getByRole('button', { name: /^Cybersecurity,/ }).focus();
  await page.keyboard.press('ArrowDown');
  const second = page.locator(':focus');
  const name = await second.getAttribute('aria-label');
  expect(name).not.toMatch(/^Cybersecurity/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/topic=/);
  await page.keyboard.press('Tab');
  expect(await figure.locator('[data-mark]:focus').count()).toBe(0);
});

test('every chart can be walked and used by the keyboard alone', async ({ page }) => {
  await open(page, '/');
  const figures = page.getByRole('figure');
  await expect(figures).toHaveCount(overviewTitles('/').length);
  for (const figure of await figures.all()) {
    const title = await figure.getByRole('heading').innerText();
    const stop = figure.locator('[data-mark][tabindex="0"]');
    await expect(stop, title).toHaveCount(1);
    const first = await stop.getAttribute('data-mark');
    await stop.focus();
    await page.keyboard.press('ArrowRight');
    await expect(figure.locator(':focus'), title).not.toHaveAttribute('data-mark', first ?? '');
    await page.keyboard.press('Enter');
    await expect(page, title).not.toHaveURL('/');
    await go(page, '/');
    await expect(page.getByText('No filter: all records')).toBeVisible();
  }
});

test('a link to a part of a page comes to that part, also where another page was left scrolled in the same tab', async ({ page }) => {
  await open(page, '/about#method');
  await page.goto('about:blank');
  await open(page, '/about#coverage');
  await expect.poll(() => page.locator('#coverage').evaluate((heading) => Math.abs(heading.getBoundingClientRect().top) < 120)).toBe(true);
});

test('single keys step through a page, to its filters and to its top, and ? lists them', async ({ page }) => {
  await open(page, '/');
  const figures = page.locator('main figure');
  await expect(figures.nth(1)).toBeVisible();
  await page.keyboard.press('j');
  await expect(figures.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await expect(figures.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(figures.nth(0)).toBeFocused();
  await page.keyboard.press('t');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard' });
  for (const words of ['Next chart or section', 'Filters', 'Top of the page']) await expect(sheet.getByText(words)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await page.keyboard.press('f');
  const field = page.getByRole('searchbox', { name: 'Search the records' });
  await expect(field).toBeFocused();
  await page.keyboard.press('t');
  await expect(field).toHaveValue('t');
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, '/');
  await page.keyboard.press('f');
  await expect(page.getByRole('button', { name: 'Filters' })).toBeFocused();
});

test('a saved view is followed from its own row, whatever page is open', async ({ page, request }) => {
  await open(page, '/topics/roaming');
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByRole('textbox', { name: 'Name of this view' }).fill('Mine');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await go(page, '/countries/RS');
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByRole('button', { name: 'Follow “Mine”' }).click();
  const feed = page.getByRole('dialog', { name: 'Follow “Mine”' }).getByRole('link', { name: 'Feed (Atom)' });
  await expect(feed).toHaveAttribute('href', '/feeds/topics/roaming.xml');
  expect(await (await request.get('/feeds/topics/roaming.xml')).text()).toContain('<feed');
});

test('the head of every page names the calendar of everything, and that of its own subject', async ({ page, request }) => {
  const calendars = page.locator('link[rel="alternate"][type="text/calendar"]');
  await open(page, '/');
  await expect(calendars).toHaveAttribute('href', '/calendars/all.ics');
  expect(await (await request.get('/calendars/all.ics')).text()).toContain('BEGIN:VEVENT');
  await go(page, '/countries/RS');
  await expect(calendars).toHaveCount(2);
});

test('on a phone a bar or table that scrolls sideways fades where there is more, and the name of the page is in view', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, '/countries/MK');
  const names = page.getByRole('navigation', { name: 'Pages' });
  const table = page.getByRole('region', { name: /^Countries in the records of/ });
  for (const bar of [names, table]) {
    await expect(bar).toHaveAttribute('data-more', 'after');
    expect(await bar.evaluate((element) => getComputedStyle(element).maskImage)).toContain('gradient');
    await bar.evaluate((element) => element.scrollTo({ left: element.scrollWidth }));
    await expect(bar).toHaveAttribute('data-more', 'before');
  }
  await go(page, '/about');
  await expect(names.getByRole('link', { name: 'About' })).toBeInViewport({ ratio: 1 });
  await go(page, '/');
  await expect(names.getByRole('link', { name: 'Overview' })).toBeInViewport({ ratio: 1 });
});
