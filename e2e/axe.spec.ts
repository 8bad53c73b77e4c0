import { expectNoAxeViolations, go, open, test } from './atlas';
import { everyPage, recordTested } from './everyPage';

/** Pages in a state of their own, beside one of every kind. */
const states = [
  '/',
  '/?ask=who+did+Serbia+really+work+with+without+Kosovo+per+year',
  '/?q=nothing-like-this-anywhere',
  '/?table=country-by-topic,records-over-time',
  '/no/such/page',
];
const kinds = Object.values(everyPage).filter((address) => !address.startsWith('/embed'));
const addresses = [...kinds, ...states];

for (const theme of ['light', 'dark'] as const)
  test(`axe finds nothing on any kind of page, wide and narrow, ${theme}`, async ({ page }) => {
    test.setTimeout(240_000);
    await open(page, '/about');
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    for (const address of addresses)
      await test.step(address, async () => {
        await page.setViewportSize({ width: 1440, height: 900 });
        await go(page, address);
        await expectNoAxeViolations(page);
        await page.setViewportSize({ width: 390, height: 844 });
        await expectNoAxeViolations(page);
      });
    if (theme === 'light') recordTested('axe', kinds.length);
  });
