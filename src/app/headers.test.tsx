import { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { expect, it } from 'vitest';
import { routesFor } from '@/app/router';
import { chartIds } from '@/charts/chartList';
import { hostHeaders } from '../../mocks/publish/hostHeaders';

interface Rule {
  readonly path: string;
  readonly headers: string[];
}

const rules = hostHeaders()
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .reduce<Rule[]>((known, line) => {
    if (line.startsWith('/')) known.push({ path: line, headers: [] });
    else known.at(-1)?.headers.push(line.trim());
    return known;
  }, []);

/** All headers that a host adds up for a path: those of every rule that fits. */
function headersOf(path: string): string[] {
  const fits = (rule: string) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule);
  return rules.filter((rule) => fits(rule.path)).flatMap((rule) => rule.headers);
}

function pathsOf(routes: readonly RouteObject[], above = ''): string[] {
  return routes.flatMap(({ path, index, children }) => {
    const own = path ? `${above}/${path}`.replace('//', '/').replace(/:\w+\??/g, 'x') : above || '/';
    return [...(path || index ? [own] : []), ...pathsOf(children ?? [], own === '/' ? '' : own)];
  });
}

const frames = (path: string) => headersOf(path).filter((header) => header.includes('frame-ancestors'));

it('no page but an embedded chart may stand in a frame', () => {
  const pages = pathsOf(routesFor(new QueryClient())).filter((path) => !path.endsWith('*') && !path.startsWith('/embed'));
  expect(pages.length).toBeGreaterThan(12);
  // The router takes a path with a slash at its end for the same page.
  for (const path of pages.flatMap((page) => (page === '/' ? [page] : [page, `${page}/`])))
    expect([path, frames(path)]).toEqual([path, ["Content-Security-Policy: frame-ancestors 'none'"]]);
});

it.each(chartIds)('%s may stand in the frame of any site, under the same policy otherwise', (id) => {
  expect(frames(`/embed/${id}`)).toEqual([]);
  expect(headersOf(`/embed/${id}`).filter((header) => header.startsWith('Content-Security-Policy'))).toHaveLength(1);
});

it('a frame without an origin may fetch scripts and fonts', () => {
  expect(headersOf('/assets/index-abc.js')).toContain('Access-Control-Allow-Origin: *');
});
