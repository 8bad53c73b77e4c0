import { expect, test } from './atlas';

// Every story fails on an error in the console, and so on whatever the policy of the site refuses; these ask whether there is a policy at all.

test('pages are sent with a policy that lets in nothing from elsewhere; only charts made for other sites may stand in a frame', async ({
  request,
}) => {
  const policyOf = async (path: string) =>
    (await request.get(path, { headers: { accept: 'text/html' } }))
      .headersArray()
      .filter(({ name }) => name.toLowerCase() === 'content-security-policy');
  for (const path of ['/', '/timeline', '/countries/MK', '/agreements']) {
    const policies = (await policyOf(path)).map(({ value }) => value).join('; ');
    for (const rule of ["default-src 'self'", "script-src 'self'", "object-src 'none'", "form-action 'self'", "frame-ancestors 'none'"])
      expect([path, policies]).toEqual([path, expect.stringContaining(rule)]);
    expect(policies).not.toContain('unsafe-eval');
  }
  const embed = (await policyOf('/embed/records-by-country')).map(({ value }) => value).join('; ');
  expect(embed).toContain("script-src 'self'");
  expect(embed).not.toContain('frame-ancestors');
});

test('a page that another one frames under an odd spelling of its path hides', async ({ page, baseURL }) => {
  await page.goto('/robots.txt');
  // A document of no origin, as another site’s would be; the host knows no rule for this spelling.
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
  }, `${baseURL}/TIMELINE`);
  const framed = page.frameLocator('iframe');
  await expect(framed.locator('html[data-framed]')).toBeAttached();
  await expect(framed.locator('#root')).toBeHidden();
});
