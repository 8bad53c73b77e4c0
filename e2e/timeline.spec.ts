import { expect, expectCleanInBothThemes, go, open, test } from './atlas';

const views = [
  '/timeline',
  '/timeline?country=BY&country=RS',
  '/timeline?country=BY&country=RS&mode=lanes',
  '/timeline?country=MK&mode=story',
  '/timeline?topic=cybersecurity&country=MK',
  '/timeline?country=MK&from=2024&to=2024&band=open',
  '/timeline?table=timeline',
  '/timeline?mode=rhythm',
  '/timeline?mode=rhythm&table=rhythm',
];

for (const address of views)
  test(`axe finds nothing on ${address}, light and dark`, async ({ page }) => {
    await open(page, address);
    await expectCleanInBothThemes(page);
  });

test('the timeline does not scroll the page sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, '/about');
  for (const address of views) {
    await go(page, address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
  }
});

test('zooming writes the window to the address and changes no filter, a reload opens the same view, and Back undoes it', async ({
  page,
}) => {
  await open(page, '/timeline');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/\/timeline\?view=\d{4}(-\d\d){0,2}\.\.\d{4}(-\d\d){0,2}$/);
  const address = page.url();
  await page.reload();
  await expect(page.locator('[data-lane]').first()).toBeVisible();
  expect(page.url()).toBe(address);
  await page.goBack();
  await expect(page).toHaveURL('/timeline');
});

test('the page says which meaning of the dates is in force, offers the other, and its lanes lead to just as many records', async ({
  page,
}) => {
  await open(page, '/timeline?country=MK&from=2022&to=2023&lane=country');
  const total = async () => Number(/(\d+) records?/.exec(await page.locator('#timeline figcaption').innerText())?.[1]);
  await expect(page.locator('[data-meaning="own"]')).toBeVisible();
  const own = await total();
  await page.getByRole('button', { name: 'Show what was under way or in force' }).click();
  await expect(page).toHaveURL(/time=underway/);
  await expect(page.locator('[data-meaning="underway"]')).toBeVisible();
  await expect.poll(total).toBeGreaterThan(own);
  const lane = page.locator('button[data-mark="lane/RS"]');
  const number = Number(await lane.innerText());
  await lane.click();
  await expect(page).toHaveURL(/country=MK&country=RS/);
  await expect.poll(total).toBe(number);
  await page.goBack();
  await page.goBack();
  await expect.poll(total).toBe(own);
});

test('records without a date are listed, and the way back is offered', async ({ page }) => {
  await open(page, '/timeline?time=undated');
  await expect(page.getByText(/records without a date of their own/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Without a date of their own' })).toBeVisible();
  await page.getByRole('button', { name: 'Show records with a date too' }).click();
  await expect(page).toHaveURL('/timeline');
  await expect(page.locator('[data-lane]').first()).toBeVisible();
});

test('marks are one tab stop, arrows walk them, and Enter opens what is there', async ({ page }) => {
  await open(page, '/timeline?topic=roaming&country=MK&from=2019-03&to=2019-05&mode=lanes');
  const stop = page.locator('[data-lane][tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await stop.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/record=/);
  await expect(page.getByRole('complementary').filter({ hasText: 'Before and after' })).toBeVisible();
});

test('two records are named beside their marks; the card of one says what happened when, and leaves the address as it is', async ({
  page,
}) => {
  await open(page, '/timeline?country=BY&country=RS&mode=lanes');
  const surface = page.getByRole('group', { name: 'Timeline', exact: true });
  await expect(surface).toContainText("Serbia's minister of information and telecommunications visits Belarus");
  await expect(surface).toContainText('Planned agreement between the postal operators of Belarus and Serbia');
  const address = page.url();
  await page.locator('[data-key^="agreement/"]').hover();
  const card = page.getByRole('tooltip');
  await expect(card).toContainText('announced 28 August 2024, no signing found');
  await expect(card).toContainText('Belarus and Serbia');
  await page.keyboard.press('Escape');
  expect(page.url()).toBe(address);
});

test('a finger’s first tap shows the card, the second opens the record', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await open(page, '/timeline?country=BY&country=RS&mode=lanes');
  const mark = page.locator('[data-key^="activity/"]');
  await mark.tap();
  await expect(page.getByRole('tooltip')).toBeVisible();
  expect(page.url()).not.toContain('record=');
  await mark.tap();
  await expect(page).toHaveURL(/record=activity/);
  await context.close();
});

test('the ends of the window snap to the calendar, and the window becomes a filter on demand', async ({ page }) => {
  await open(page, '/timeline?country=MK');
  const first = page.getByRole('slider', { name: 'First day in view' });
  const [strip, end] = [await page.locator('[data-strip]').boundingBox(), await first.boundingBox()];
  if (!strip || !end) throw new Error('The strip has no place on the page.');
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2);
  await page.mouse.down();
  await page.mouse.move(strip.x + strip.width * 0.61, end.y + 10, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/view=\d{4}(-(01|04|07|10))?\.\.\d{4}(-\d\d)?$/);
  await expect(page.locator('#timeline figcaption')).toContainText(/: \d+ of the \d+ records/);
  await page.getByRole('button', { name: 'Filter to this window' }).click();
  await expect(page).toHaveURL(/country=MK&from=\d{4}/);
});

const badLinks = [
  ['/timeline?from=1990&to=1995', 'These dates are earlier than the first record', 'Show all dates'],
  ['/timeline?from=2024-05-06&to=2024-05-06', 'The dates cover only one day', 'Show all dates'],
  ['/timeline?lane=colour', '“lane=colour” is not known', 'Remove from the link'],
  ['/timeline?from=2024&to=2020', 'starts (2024) after it ends (2020)', 'Swap the two dates'],
] as const;

for (const [address, words, wayBack] of badLinks)
  test(`${address} says what is the matter, and leads back to the records`, async ({ page }) => {
    await open(page, address);
    await expect(page.getByText(words)).toBeVisible();
    await page.getByRole('button', { name: wayBack }).first().click();
    await expect(page.getByText(words)).toHaveCount(0);
    await expect(page.locator('[data-lane]').first()).toBeVisible();
  });

test('two fingers zoom and one moves the time at 360 px; a finger finds targets of 24 px', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await open(page, '/timeline?mode=lanes');
  const surface = page.getByRole('group', { name: 'Timeline', exact: true });
  await surface.scrollIntoViewIfNeeded();
  const box = await surface.boundingBox();
  if (!box) throw new Error('The timeline has no place on the page.');
  const y = Math.max(box.y + 60, 100);
  const middle = box.x + box.width / 2;
  const devtools = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', xs: readonly number[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x, id) => ({ x, y, id })) });
  await touch('touchStart', [middle - 30, middle + 30]);
  for (const spread of [45, 60, 90, 120]) await touch('touchMove', [middle - spread, middle + spread]);
  await touch('touchEnd', []);
  await expect(page).toHaveURL(/view=\d{4}(-\d\d){0,2}\.\.\d{4}(-\d\d){0,2}/);
  const zoomed = page.url();
  await touch('touchStart', [middle]);
  for (const x of [20, 50, 90]) await touch('touchMove', [middle + x]);
  await touch('touchEnd', []);
  await expect(page).not.toHaveURL(zoomed);
  const sizes = await page
    .locator('[role="button"][data-lane]')
    .evaluateAll((targets) =>
      targets.map((target) => Math.min(Number(target.getAttribute('height')), Number(target.getAttribute('width')))),
    );
  expect(sizes.length).toBeGreaterThan(10);
  expect(Math.min(...sizes)).toBeGreaterThan(23.99);
  await context.close();
});

test('at 200% zoom nothing is cut off sideways, and the timeline can be used', async ({ page }) => {
  // 1440 px at 200% are 720 px of the style sheet.
  await page.setViewportSize({ width: 720, height: 450 });
  for (const address of views) {
    await open(page, address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(720);
  }
  await open(page, '/timeline');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/view=/);
});

test('on paper the timeline stands without its controls, and fits the sheet', async ({ page }) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await open(page, '/timeline?country=MK');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Timeline', level: 2 })).toBeVisible();
  await expect(page.locator('[data-lane]').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(794);
  // The marks shrink with the grid they stand in.
  const shrunk = await page.getByRole('group', { name: 'Timeline', exact: true }).evaluate((surface) => {
    const [grid, marks] = [...surface.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width);
    return { grid: grid ?? 0, marks: marks ?? 0 };
  });
  expect(shrunk.marks).toBeCloseTo(shrunk.grid, 3);
  await page.emulateMedia({ media: null });
});
