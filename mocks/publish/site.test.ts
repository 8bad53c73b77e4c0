import { expect, test } from 'vitest';
import { siteAt } from './site';

test.each([
  ['https://example.org', '/', '/about', 'https://example.org/about', 'https://example.org/about'],
  ['https://example.org/atlas/', '/', 'data/x.csv', 'https://example.org/atlas/data/x.csv', 'https://example.org/atlas/data/x.csv'],
  [undefined, '/', '/about', 'http://localhost:4173/about', '/about'],
  [undefined, '/atlas/', '/about', 'http://localhost:4173/atlas/about', '/atlas/about'],
  [' ', '/', '/', 'http://localhost:4173/', '/'],
])('the site at %s in %s: %s', (url, base, path, absolute, address) => {
  const site = siteAt(url, base);
  expect({ absolute: site.absolute(path), address: site.address(path) }).toEqual({ absolute, address });
});

test.each(['example.org', 'ftp://example.org', 'https://example.org/?a=1', 'https://example.org/#top'])('%s is refused by name', (url) => {
  expect(() => siteAt(url)).toThrow(`SITE_URL is '${url}'; expected the http(s) address of the start page`);
});
