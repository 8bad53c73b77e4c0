import { expect, open, test } from './atlas';

/** One in so many addresses; what each page says and leads to is checked on what the build wrote (`checks/builtPages.ts`). */
const ONE_IN = 60;

test('a reader who follows links inside the page finds each with its title and heading', async ({ page, request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  const walked = paths.filter((_, at) => at % ONE_IN === 7);
  expect(walked.length).toBeGreaterThan(20);
  await open(page, '/about');
  for (const path of walked) {
    // As a link does it: the page stays, the address changes.
    await page.evaluate((to) => {
      window.history.pushState(null, '', to);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, path);
    const drawn = await (await request.get(path)).text();
    const title = drawn
      .match(/<title>([^<]*)/)?.[1]
      ?.replaceAll('&amp;', '&')
      .replaceAll('&#x27;', "'")
      .replaceAll('&quot;', '"');
    await expect(page).toHaveTitle(title ?? 'a title');
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});
