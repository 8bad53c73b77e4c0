import type { Page } from '@playwright/test';
import {
  type ApiOverview,
  askApi,
  chart,
  expect,
  expectCleanInBothThemes,
  expectNoAxeViolations,
  go,
  newestRelease,
  open,
  test,
  todayInWords,
} from './atlas';

const pages = [
  '/countries/MK',
  '/countries/US',
  '/topics/cybersecurity',
  '/organisations/int-itu',
  '/pairs/MK/RS',
  '/pairs/MK/MK',
  '/countries?topic=roaming',
  '/organisations',
  '/sources?country=MK&topic=roaming',
  '/compare',
  '/compare?ids=MK,RS,AL',
  '/compare?ids=2019-wb6-regional-roaming-agreement,2014-ba-me-mk-rs-roaming-price-agreement',
];

for (const address of pages)
  test(`axe finds nothing on ${address}, light and dark`, async ({ page }) => {
    await open(page, address);
    await expectCleanInBothThemes(page);
  });

test('no profile or comparison scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, '/about');
  for (const address of pages) {
    await go(page, address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
  }
});

test('a cell of the matrix leads to as many records under the same filter: all above the diagonal, two-country records below', async ({
  page,
}) => {
  await open(page, '/?from=2019');
  const { countryPairs } = await askApi<{ countryPairs: { a: string; b: string; count: number; two: number }[] }>(
    page,
    '/overview?from=2019',
  );
  const pair = countryPairs.find(({ a, b }) => a === 'MK' && b === 'RS');
  for (const [name, count, scope] of [
    ['North Macedonia and Serbia:', pair?.count, ''],
    ['North Macedonia and Serbia only:', pair?.two, '&scope=two'],
  ] as const) {
    await open(page, '/?from=2019');
    await chart(page, 'Country pairs')
      .getByRole('link', { name: `${name} ${count} records` })
      .click();
    await expect(page).toHaveURL(`/?country=MK&country=RS${scope}&from=2019`);
    await expect(page.locator('[data-headline]')).toContainText(`${count} records`);
  }
});

test('the numbers of a country’s partners keep the filter, and lead to as many records', async ({ page }) => {
  await open(page, '/countries/MK?topic=cybersecurity&from=2019&release=2026.11');
  const row = page.getByRole('table', { name: /^Countries in the records/ }).getByRole('row', { name: /^United States/ });
  await row.getByRole('link', { name: /^11 records of two to five countries/ }).click();
  await expect(page).toHaveURL('/?country=MK&country=US&topic=cybersecurity&scope=few,two&from=2019&release=2026.11');
  await expect(page.locator('[data-headline]')).toContainText('11 records');
});

/** A generator of the same numbers from 0 to 1 in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** The marks of a page with the number that each says it counts, and how many marks with the same words come before it; chosen marks and those that cannot be clicked are ignored. */
async function marksOf(page: Page) {
  const said = await page.locator('main [data-mark]').evaluateAll((marks) => {
    const wordsOf = (mark: Element) => mark.getAttribute('aria-label') ?? mark.textContent ?? '';
    return marks.map((mark, place) => {
      const text = wordsOf(mark);
      const at = marks.slice(0, place).filter((before) => wordsOf(before) === text).length;
      const count = /(\d[\d,]*) (?:records?|agreements?|activity|activities|initiatives?)\b/.exec(text)?.[1]?.replaceAll(',', '');
      const isStill = mark.getAttribute('aria-pressed') === 'true' || mark.getAttribute('aria-disabled') === 'true';
      return { at, text, count: isStill ? 0 : Number(count ?? 0) };
    });
  });
  return said.filter(({ count }) => count > 0);
}

const marksSaying = (page: Page, text: string) =>
  page
    .locator(`main [data-mark][aria-label=${JSON.stringify(text)}]`)
    .or(
      page
        .locator('main [data-mark]:not([aria-label])')
        .filter({ hasText: new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) }),
    );

/** Where overview, profiles and lists say how many records they show: the first words that count any. */
const shownTotal = (page: Page) =>
  page.locator('main p', { hasText: /\d (of [\d,]+ )?(records?|agreements?|activit|initiatives?)/ }).first();

for (const address of ['/?country=MK&from=2019', '/countries/MK?topic=cybersecurity', '/pairs/MK/RS?from=2019'])
  test(`marks of ${address}, picked at random, lead to just as many records as they say`, async ({ page }) => {
    await open(page, address);
    const marks = await marksOf(page);
    const random = seeded(20261130);
    const picked = Array.from({ length: 8 }, () => marks[Math.floor(random() * marks.length)]).filter((mark) => mark !== undefined);
    expect(picked).toHaveLength(8);
    for (const { at, text, count } of picked) {
      await go(page, address);
      // By its words, not by its place: charts further up may come later than this one.
      await marksSaying(page, text).nth(at).press('Enter');
      await expect(page, text).not.toHaveURL(address);
      await expect(shownTotal(page), text).toContainText(
        new RegExp(`(^|[^\\d,])${count.toLocaleString('en')} (of [\\d,]+ )?(records?|agreements?|activit|initiatives?)`),
      );
    }
  });

test('a country on the map filters the page, by mouse and by keyboard', async ({ page }) => {
  await open(page, '/');
  const serbia = chart(page, 'Where')
    .getByRole('button', { name: /^Serbia,/ })
    .first();
  await serbia.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?country=RS');
});

test('the page of two countries in the other order redirects', async ({ page }) => {
  await open(page, '/pairs/RS/MK');
  await expect(page).toHaveURL('/pairs/MK/RS');
});

test('records on mirrors only can be found and say so', async ({ page }) => {
  await open(page, '/?sourceQuality=mirror');
  const { total } = await askApi<ApiOverview>(page, '/overview?sourceQuality=mirror');
  expect(total).toBeGreaterThan(0);
  await expect(page.locator('[data-headline]')).toContainText(`${total} record`);
});

test('agreements can be filtered by what came of them', async ({ page }) => {
  await open(page, '/agreements?followUp=recorded');
  const { totals } = await askApi<ApiOverview>(page, '/overview?followUp=recorded&kind=agreement');
  await expect(page.getByText(new RegExp(`^${totals.agreement} of \\d+ agreements match`)).first()).toBeVisible();
});

test('the palette opens by key, finds across scripts, and opens what is chosen', async ({ page }) => {
  await open(page, '/about');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.keyboard.type('северна маке');
  await expect(dialog.getByRole('option', { name: /North Macedonia/ }).first()).toBeVisible();
  await expectNoAxeViolations(page);
  await dialog.locator('[role="option"][href$="/countries/MK"]').click();
  await expect(page).toHaveURL('/countries/MK');
});

for (const [address, says] of [
  ['/compare?ids=MK', 'one'],
  ['/compare?ids=MK,RS,AL,ME,XK', 'four'],
  ['/compare?ids=MK,2019-wb6-regional-roaming-agreement,RS', '2019-wb6-regional-roaming-agreement'],
  ['/compare?ids=MK,ZZ', 'ZZ'],
] as const)
  test(`${address} says what it cannot compare and what to do`, async ({ page }) => {
    await open(page, address);
    await expect(page.getByRole('main')).toContainText(says);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

test('a record’s citation is copied and names release, date and link', async ({ page, baseURL }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/agreements/2019-wb6-regional-roaming-agreement');
  await page.getByRole('button', { name: 'Cite' }).click();
  const dialog = page.getByRole('dialog');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: /^Copy/ }).click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of [
    'Regional Roaming Agreement',
    newestRelease,
    todayInWords,
    `${baseURL}/agreements/2019-wb6-regional-roaming-agreement`,
  ])
    expect(text).toContain(part);
});

test('a record prints as a fact sheet of at most three pages, without controls', async ({ page }) => {
  await open(page, '/agreements/2022-bg-mk-e-certification-declaration');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Pages', exact: true })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
  const pdf = await page.pdf({ format: 'A4' });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
  expect(sheets).toBeGreaterThanOrEqual(1);
  expect(sheets).toBeLessThanOrEqual(3);
});

test('a sign of a comparison leads to as many records under the same filter', async ({ page }) => {
  await open(page, '/compare?from=2020&to=2025&ids=AL,RS');
  const topics = page.getByRole('figure', { name: 'Topics compared' });
  const sign = topics.getByRole('link', { name: /^Serbia, Artificial intelligence, \d+ records$/ });
  const count = (await sign.getAttribute('aria-label'))?.match(/\d+ records/)?.[0] ?? '';
  await sign.click();
  await expect(page).toHaveURL('/?country=RS&topic=artificial-intelligence&from=2020&to=2025');
  await expect(page.locator('[data-headline]')).toContainText(count);
  expect(count).toMatch(/^[1-9]\d* records$/);
});
