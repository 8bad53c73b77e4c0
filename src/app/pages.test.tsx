import { readdirSync } from 'node:fs';
import { render, screen, within } from '@testing-library/react';
import { createMemoryRouter, matchRoutes, RouterProvider } from 'react-router';
import { describe, expect, it } from 'vitest';
import { routesFor } from '@/app/App';
import { NotFoundPage } from '@/app/ErrorPages';
import { Header } from '@/app/Header';
import { chartIds } from '@/charts/chartList';
import { type Pages, pages, pathOf, singlePages } from '@/domain/address/pages';
import { recordKinds } from '@/domain/records/kinds';
import { idsOf, kinds } from '@/domain/vocabulary/vocabulary';
import { viewWords } from '@/features/savedViews/viewAddresses';
import { suggestionGroups } from '@/features/search/suggestions';
import { index } from '@/testing/listedRecords';
import { renderPage } from '@/testing/renderPage';
import { sitemap } from '../../mocks/publish/hostFiles';
import { hostHeaders } from '../../mocks/publish/hostHeaders';
import { siteAt } from '../../mocks/publish/site';

const asWritten = (id: string) => id;

/** All headers that a host adds up for a path: those of every rule that fits. */
function headersOf(path: string, catalogue?: Pages): string[] {
  const rules = hostHeaders(catalogue)
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .reduce<{ path: string; headers: string[] }[]>((known, line) => {
      if (line.startsWith('/')) known.push({ path: line, headers: [] });
      else known.at(-1)?.headers.push(line.trim());
      return known;
    }, []);
  const fits = (rule: string) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule);
  return rules.filter((rule) => fits(rule.path)).flatMap((rule) => rule.headers);
}

const frames = (path: string, catalogue?: Pages) => headersOf(path, catalogue).filter((header) => header.includes('frame-ancestors'));

it.each(['/data/nonexist.csv', '/feeds/countries/ZZ.xml', '/calendars/'])(
  'there is no file at %s, and the page says so',
  async (address) => {
    const router = createMemoryRouter(routesFor(), { initialEntries: [address] });
    render(<RouterProvider router={router} />);
    expect(await screen.findByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
    expect(screen.getByText(`There is no file at ${address}`)).toBeVisible();
    expect(within(screen.getByRole('main')).getByRole('link', { name: 'Data' })).toHaveAttribute('href', '/data');
  },
);

describe('a page in the catalogue, and nowhere else', () => {
  const catalogue: Pages = {
    ...pages,
    madeUp: {
      path: '/made-up',
      component: 'AboutPage',
      label: 'Made up',
      words: 'invented',
      filters: {},
      offeredIn: ['header', 'notFound', 'sitemap'],
      takes: [],
    },
    madeUpOfCountry: { path: '/made-up/:code', component: 'AboutPage', each: 'country', takes: [] },
  };

  it.each(['/made-up', '/made-up/MK'])('has a route: %s', async (address) => {
    const router = createMemoryRouter(routesFor(catalogue), { initialEntries: [address] });
    render(<RouterProvider router={router} />);
    expect(await screen.findByRole('heading', { level: 1, name: /^About/ })).toBeVisible();
  });

  it('is in the header, with the filters in force', async () => {
    renderPage(<Header catalogue={catalogue} />, '/?country=MK');
    const links = within(await screen.findByRole('navigation', { name: 'Pages' })).getAllByRole('link');
    const shown = links.map((link) => [link.textContent, link.getAttribute('href')]);
    expect(shown[0]).toEqual(['Overview', '/?country=MK']);
    expect(shown).toContainEqual(['Made up', '/made-up?country=MK']);
    // It follows no filters.
    expect(shown).toContainEqual(['Data', '/data']);
  });

  it('is offered where an address leads nowhere', async () => {
    renderPage(<NotFoundPage catalogue={catalogue} />, '/nowhere');
    const links = await screen.findAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(expect.arrayContaining(['Overview', 'Agreements', 'Made up']));
  });

  it('is found by the search', () => {
    const found = suggestionGroups(undefined, 'inven', catalogue).flatMap(({ items }) => items);
    expect(found.map(({ label, to }) => [label, to])).toEqual([['Made up', '/made-up']]);
  });

  it('has its name and its filters in saved views', () => {
    expect(viewWords({ address: '/made-up?topic=roaming' }, asWritten, catalogue)).toBe('Made up: Roaming');
    expect(viewWords({ address: '/made-up/MK' }, asWritten, catalogue)).toBe('North Macedonia: all records');
  });

  it('is in the sitemap, once for each country where it is about one', () => {
    const { text } = sitemap(index, new Map(), siteAt('https://example.org/'), catalogue);
    expect(text).toContain('<loc>https://example.org/made-up</loc>');
    expect(text).toContain('<loc>https://example.org/made-up/MK</loc>');
  });

  it('may not stand in a frame', () => {
    for (const path of ['/made-up', '/made-up/', '/made-up/MK']) expect(frames(path, catalogue)).toHaveLength(1);
    expect(frames('/made-up')).toEqual([]);
  });
});

describe('every page', () => {
  const all = Object.values(pages);

  it('has a component, and every component of a page is one of the catalogue', async () => {
    const files = readdirSync('src/routes', { recursive: true, encoding: 'utf8' }).filter((file) => /Page\.tsx$/.test(file));
    expect(new Set(all.map(({ component }) => `${component}.tsx`))).toEqual(new Set(files.map((file) => file.replace(/^.*[\\/]/, ''))));
    const routes = routesFor();
    for (const { path } of all) {
      const route = matchRoutes(routes, path.replace(/:\w+\??/g, 'x'))?.at(-1)?.route;
      expect(route?.path).toBe(path);
      expect(typeof route?.lazy === 'function' && (await route.lazy())).toHaveProperty('element');
    }
  });

  it('with one address is found by the search under its own name', () => {
    for (const { label, path } of singlePages(pages)) {
      const found = suggestionGroups(undefined, label).flatMap(({ items }) => items);
      expect(found.map(({ to }) => to)).toContain(path);
    }
    const found = (q: string) => suggestionGroups(undefined, q).flatMap(({ items }) => items.map(({ label }) => label));
    expect(found('download')).toEqual(['Data']);
    expect(found('docx')).toEqual(['Brief']);
  });

  it('but an embedded chart may not stand in a frame', () => {
    const own = all.filter((page) => !('isFrame' in page)).map((page) => pathOf(page, 'x', 'x'));
    expect(own.length).toBeGreaterThan(12);
    // The router takes a path with a slash at its end for the same page.
    for (const path of own.flatMap((page) => (page === '/' ? [page] : [page, `${page}/`])))
      expect([path, frames(path)]).toEqual([path, ["Content-Security-Policy: frame-ancestors 'none'"]]);
  });

  it.each(chartIds)('%s may stand in the frame of any site, under the same policy otherwise', (id) => {
    expect(frames(`/embed/${id}`)).toEqual([]);
    expect(headersOf(`/embed/${id}`).filter((header) => header.startsWith('Content-Security-Policy'))).toHaveLength(1);
  });
});

it.each(idsOf(kinds))('the kind %s has a list and a page for each record', (kind) => {
  const { plural, listLabel } = recordKinds[kind];
  expect(pages[plural]).toMatchObject({ path: `/${plural}`, label: listLabel, kind, filters: { kind: [[kind]] } });
  expect(pages[kind]).toMatchObject({ path: `/${plural}/:id`, kind, each: kind });
});

it('a frame without an origin may fetch scripts and fonts', () => {
  expect(headersOf('/assets/index-abc.js')).toContain('Access-Control-Allow-Origin: *');
});
