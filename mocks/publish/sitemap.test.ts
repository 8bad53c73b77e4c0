import { matchRoutes } from 'react-router';
import { expect, test } from 'vitest';
import { pages } from '@/domain/address/pages';
import { bundledReleases } from './bundledPublication';
import { bundledOnce, SITE_URL, textOf } from './testing/publication';

const xml = () => textOf(bundledOnce(), 'sitemap.xml');
const entries = () => [...xml().matchAll(/<url><loc>([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod><\/url>/g)];
const paths = () => entries().map(([, address = '']) => `/${address.replace(SITE_URL, '')}`);

const routes = () => Object.values(pages).map(({ path }) => ({ path }));

test('it is well-formed: a declaration, the root with its namespace, and addresses with days', () => {
  const rest = xml()
    .replace('<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', '')
    .replace('</urlset>', '')
    .replaceAll(/<url><loc>https:\/\/[^<>&\s]+<\/loc><lastmod>\d{4}-\d\d-\d\d<\/lastmod><\/url>/g, '');
  expect(rest.trim()).toBe('');
});

test('every address is whole, one of its kind, and that of a page', () => {
  expect(new Set(paths()).size).toBe(paths().length);
  // The limit of the protocol.
  expect(paths().length).toBeLessThanOrEqual(50_000);
  const known = routes();
  for (const path of paths()) expect({ path, isKnown: matchRoutes(known, path) !== null }).toEqual({ path, isKnown: true });
  expect(matchRoutes(known, '/no-such-page')).toBeNull();
});

test('every record, organisation, country and topic of the records has its address', () => {
  const listed = new Set(paths());
  for (const { activities, agreements, initiatives, organisations } of bundledReleases().slice(-1)) {
    for (const { id } of activities) expect(listed).toContain(`/activities/${id}`);
    for (const { id } of agreements) expect(listed).toContain(`/agreements/${id}`);
    for (const { id } of initiatives) expect(listed).toContain(`/initiatives/${id}`);
    for (const { id } of organisations) expect(listed).toContain(`/organisations/${id}`);
    for (const { countries, topics } of [...activities, ...agreements, ...initiatives]) {
      for (const code of countries) expect(listed).toContain(`/countries/${code}`);
      for (const topic of topics) expect(listed).toContain(`/topics/${topic}`);
      const [a, b] = [...countries].sort();
      if (a && b) expect(listed).toContain(`/pairs/${a}/${b}`);
    }
  }
});
